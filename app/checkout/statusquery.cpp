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
                        const Secret &secret, int timeoutMs)
{
    const FieldMap fields{{u"tradeNo"_s, record.key.tradeNo},
                          {u"timestamp"_s, QString::number(m_clock.nowMs())}};
    GatewayRequest request;
    request.url = endpoint(profile.baseUrl, region.queryPath);
    request.merchantNo = profile.merchantNo;
    request.body = signBody(fields, secret).json;
    request.timeoutMs = timeoutMs;
    request.caFile = profile.caFile;

    const RegionCurrency *currency
        = region.currency(record.currency.isEmpty() ? profile.currency : record.currency);
    const int exponent = currency ? currency->currency.exponent : 2;
    m_call = m_gateway.post(request);
    connect(m_call.get(), &GatewayCall::finished, this,
            [this, record, exponent](const GatewayReport &report) {
                const StatusAnswer answer = judgeStatus(record, report, exponent);
                if (!answer.answered || !m_log) {
                    Q_EMIT finished(answer);
                    return;
                }
                PaymentNote note;
                note.state = answer.payment;
                note.paidAmount = answer.amount;
                note.platFormTradeNo = answer.platFormTradeNo;
                note.queriedAtMs = m_clock.nowMs();
                // An order that is not in the history has nowhere to be noted: the answer counts.
                whenFinished(m_log->notePayment(record.key, note), this,
                             [this, answer](const Result<void> &) { Q_EMIT finished(answer); });
            });
    m_call->start();
}

void StatusQuery::cancel()
{
    if (m_call)
        m_call->cancel();
}

} // namespace vexora
