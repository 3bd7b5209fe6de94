// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

#include <QPointer>

#include <functional>

namespace vexora::test {

/** A POST that goes where the test takes it: leave(), then answer(). */
class ScriptedCall final : public GatewayCall
{
public:
    explicit ScriptedCall(GatewayRequest sent)
        : request(std::move(sent))
    {
    }

    const GatewayRequest request;
    bool started = false;
    bool left = false;

    void start() override { started = true; }

    void cancel() override
    {
        GatewayReport report;
        report.fault = TransportFault::Cancelled;
        end(report);
    }

    void leave()
    {
        left = true;
        Q_EMIT bodyLeaving();
    }

    void end(GatewayReport report)
    {
        if (m_ended)
            return;
        m_ended = true;
        report.bodyLeft = left;
        Q_EMIT finished(report);
    }

    void answer(const QByteArray &body, int httpStatus = 200)
    {
        if (!left)
            leave();
        GatewayReport report;
        report.httpStatus = httpStatus;
        report.body = body;
        report.firstByteMs = 380;
        report.elapsedMs = 412;
        end(report);
    }

private:
    bool m_ended = false;
};

/** Hands out calls and remembers the requests. Opens no socket. */
class ScriptedGateway final : public Gateway
{
public:
    QList<GatewayRequest> requests;
    QPointer<ScriptedCall> call; ///< the latest
    QList<QPointer<ScriptedCall>> calls; ///< all; null where it is gone

    std::unique_ptr<GatewayCall> post(const GatewayRequest &request) override
    {
        requests.append(request);
        auto made = std::make_unique<ScriptedCall>(request);
        call = made.get();
        calls.append(call);
        return made;
    }
};

} // namespace vexora::test
