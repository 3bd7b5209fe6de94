// SPDX-License-Identifier: MIT
#include "ui/pages/support/dategateway.h"

namespace vexora::ui {

DateGateway::DateGateway(Gateway &gateway, const Clock &clock, std::function<void(qint64)> heard)
    : m_gateway(gateway)
    , m_clock(clock)
    , m_heard(std::move(heard))
{
}

std::unique_ptr<GatewayCall> DateGateway::post(const GatewayRequest &request)
{
    const qint64 startedAtMs = m_clock.nowMs();
    std::unique_ptr<GatewayCall> call = m_gateway.post(request);
    QObject::connect(call.get(), &GatewayCall::finished, call.get(),
                     [this, startedAtMs](const GatewayReport &report) {
                         if (report.serverDateMs)
                             m_heard(*report.serverDateMs - (startedAtMs + m_clock.nowMs()) / 2);
                     });
    return call;
}

} // namespace vexora::ui
