// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "regions/regionspec.h"
#include "settings/profile.h"

namespace vexora {

/** What asking for the balance showed about a profile. */
struct BalanceAnswer
{
    bool accepted = false; ///< number and signature are right: HTTP 200, code 0000
    bool asked = false; ///< at least one byte of the question left; false: nobody was reached
    QString reason; ///< machine word when not accepted, of verdict.h and answer.h
    QString found; ///< GatewayReport::found
    QString detail; ///< GatewayReport::detail
    QString code;
    QString message; ///< the server's text
    int httpStatus = 0;
    ConnectionFacts connection;
    qint64 elapsedMs = 0;
    /** Server's Date minus this machine's clock, halfway through the call; a second of it is the
     *  header's own grain. Nothing without the header. */
    std::optional<qint64> clockDifferenceMs;
};

/**
 * The test of a profile: a balance query (API.md section 6), which moves no money and tells whether
 * host, merchant number and secret belong together, and what lies between here and there. Emits
 * finished exactly once. Use on the main thread.
 */
class BalanceQuery : public QObject
{
    Q_OBJECT

public:
    BalanceQuery(Gateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~BalanceQuery() override;

    void start(const Profile &profile, const RegionSpec &region, const Credentials &credentials,
               int timeoutMs = 30000);
    void cancel();

Q_SIGNALS:
    void finished(const vexora::BalanceAnswer &answer);

private:
    Gateway &m_gateway;
    const Clock &m_clock;
    std::unique_ptr<GatewayCall> m_call;
};

} // namespace vexora
