// SPDX-License-Identifier: MIT
#include "checkout/balancequery.h"

#include "checkout/answer.h"
#include "checkout/signedbody.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Why an answer that came whole does not accept; empty when it does. */
QString refusal(const GatewayReport &report, const Answer &answer)
{
    if (!report.bodyLeft)
        return u"answered_early"_s;
    const bool redirect = report.httpStatus >= 300 && report.httpStatus < 400;
    if (redirect)
        return u"redirect"_s;
    const bool clientError = report.httpStatus >= 400 && report.httpStatus < 500;
    if (report.httpStatus != 200 && !(clientError && answer.code == "8000"_L1))
        return u"http_status"_s;
    if (!answer.problem.isEmpty())
        return answer.problem;
    if (answer.code == "0000"_L1)
        return {};
    if (answer.code == "8000"_L1)
        return u"gateway_code"_s;
    return answer.code == "5000"_L1 ? u"gateway_exception"_s : u"code_unlisted"_s;
}

BalanceAnswer judgeBalance(const GatewayReport &report)
{
    BalanceAnswer told;
    told.asked = report.bodyLeft;
    told.found = report.found;
    told.detail = report.detail;
    told.httpStatus = report.httpStatus;
    told.connection = report.connection;
    told.elapsedMs = report.elapsedMs;
    if (report.fault != TransportFault::None) {
        told.reason = reasonFor(report);
        return told;
    }
    Answer answer;
    readAnswer(report.body, answer);
    if (answer.problem.isEmpty()) {
        told.code = answer.code;
        told.message = answer.message({u"message"_s, u"desc"_s});
    }
    told.reason = refusal(report, answer);
    told.accepted = told.reason.isEmpty();
    return told;
}

} // namespace

BalanceQuery::BalanceQuery(Gateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_clock(clock)
{
}

BalanceQuery::~BalanceQuery() = default;

void BalanceQuery::start(const Profile &profile, const RegionSpec &region,
                         const Credentials &credentials, int timeoutMs)
{
    const qint64 startedAtMs = m_clock.nowMs();
    const GatewayRequest request = requestOf(
        profile, region.balancePath,
        signBody({{u"timestamp"_s, QString::number(startedAtMs)}}, credentials.app).json,
        credentials.proxyPassword, timeoutMs);

    m_call = m_gateway.post(request);
    connect(m_call.get(), &GatewayCall::finished, this,
            [this, startedAtMs](const GatewayReport &report) {
                BalanceAnswer told = judgeBalance(report);
                if (report.serverDateMs)
                    told.clockDifferenceMs
                        = *report.serverDateMs - (startedAtMs + m_clock.nowMs()) / 2;
                Q_EMIT finished(told);
            });
    m_call->start();
}

void BalanceQuery::cancel()
{
    if (m_call)
        m_call->cancel();
}

} // namespace vexora
