// SPDX-License-Identifier: MIT
#include "checkout/statusquery.h"

#include "checkout/signedbody.h"
#include "domain/whenfinished.h"

using namespace Qt::StringLiterals;

namespace vexora {

StatusQuery::StatusQuery(Gateway &gateway, OrderLog *log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_log(log)
    , m_clock(clock)
{
}

void StatusQuery::start(const Profile &profile, const RegionSpec &region, const OrderRecord &record,
                        const Credentials &credentials, int timeoutMs)
{
    // An answer is as old as its question: two may overtake each other.
    const qint64 askedAtMs = m_clock.nowMs();
    const FieldMap fields{{u"tradeNo"_s, record.key.tradeNo},
                          {u"timestamp"_s, QString::number(askedAtMs)}};
    const GatewayRequest request
        = requestOf(profile, region.queryPath, signBody(fields, credentials.app).json,
                    credentials.proxyPassword, timeoutMs);

    m_call = m_gateway.post(request);
    connect(m_call.get(), &GatewayCall::finished, this,
            [this, record, askedAtMs](const GatewayReport &report) {
                const StatusAnswer answer = judgeStatus(record, report);
                if (m_log)
                    note(record.key, answer, askedAtMs);
                else
                    Q_EMIT finished(answer);
            });
    m_call->start();
}

void StatusQuery::note(const OrderKey &key, const StatusAnswer &answer, qint64 askedAtMs)
{
    PaymentNote note;
    note.state = answer.payment;
    // While nothing came, the amount in the answer is the order's own (API.md section 5).
    if (answer.payment == PaymentState::Paid || answer.payment == PaymentState::PartPaid)
        note.paidAmount = answer.amount;
    note.platFormTradeNo = answer.platFormTradeNo;
    note.queriedAtMs = askedAtMs;
    note.result = answer.reason;
    whenFinished(m_log->notePayment(key, note), this, [this, answer](const Result<void> &noted) {
        StatusAnswer told = answer;
        // An order that is not in the history has nowhere to be noted: the answer counts.
        told.recorded = noted || noted.error().code == ErrorCode::NotFound;
        Q_EMIT finished(told);
    });
}

void StatusQuery::cancel()
{
    if (m_call)
        m_call->cancel();
}

} // namespace vexora
