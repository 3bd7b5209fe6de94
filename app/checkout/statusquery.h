// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "checkout/orderlog.h"
#include "checkout/verdict.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "settings/profile.h"

#include <QPointer>

namespace vexora {

/**
 * Asks the gateway what became of one order (`queryPayInResult`, API.md section 5) and, when the
 * order is in the history, notes there what it told, or that it told nothing; what could not be
 * noted is answered all the same, and says so. Moves no money, invents no link, and a `code` 8000
 * settles nothing. Emits finished exactly once.
 */
class StatusQuery : public QObject
{
    Q_OBJECT

public:
    /** `record` needs its key, and its amount when known; `log` may be null. */
    StatusQuery(Gateway &gateway, OrderLog *log, const Clock &clock, QObject *parent = nullptr);

    void start(const Profile &profile, const RegionSpec &region, const OrderRecord &record,
               const Credentials &credentials, int timeoutMs = 30000);
    void cancel();

Q_SIGNALS:
    void finished(const vexora::StatusAnswer &answer);

private:
    void note(const OrderKey &key, const StatusAnswer &answer, qint64 askedAtMs);

    Gateway &m_gateway;
    QPointer<OrderLog> m_log;
    const Clock &m_clock;
    std::unique_ptr<GatewayCall> m_call;
};

} // namespace vexora
