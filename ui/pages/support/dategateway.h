// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/clock.h"

#include <functional>

namespace vexora::ui {

/** The gateway as it is, with an ear for what its Date header says of this computer's clock: a run
 *  tells what became of its order, and not that. */
class DateGateway final : public Gateway
{
public:
    /** `heard` gets gateway minus this computer, in milliseconds; the header has whole seconds. */
    DateGateway(Gateway &gateway, const Clock &clock, std::function<void(qint64)> heard);

    [[nodiscard]] std::unique_ptr<GatewayCall> post(const GatewayRequest &request) override;

private:
    Gateway &m_gateway;
    const Clock &m_clock;
    std::function<void(qint64)> m_heard;
};

} // namespace vexora::ui
