// SPDX-License-Identifier: MIT
#include "sandbox/answers.h"

#include "json/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

using json::Value;

/** Where the provider's table and example are known to name a field differently, the example is
 *  what servers are seen to send. */
QString sentName(const RegionSpec &region, const QString &deviation, const QString &documented,
                 const QStringList &known)
{
    const bool differs = std::any_of(region.knownDeviations.begin(), region.knownDeviations.end(),
                                     [&](const Deviation &each) { return each.id == deviation; });
    if (differs) {
        for (const QString &name : known) {
            if (name != documented)
                return name;
        }
    }
    return documented;
}

QString linkName(const RegionSpec &region)
{
    return sentName(region, u"link-field-name"_s, region.answer.documentedLink,
                    region.answer.links);
}

QString textName(const RegionSpec &region)
{
    return sentName(region, u"text-field-name"_s, region.answer.documentedText,
                    region.answer.texts);
}

QString statusCode(Payment payment)
{
    switch (payment) {
    case Payment::Waiting:
        return u"0015"_s;
    case Payment::Part:
        return u"0001"_s;
    case Payment::Full:
        return u"0000"_s;
    case Payment::Failed:
        return u"00029"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString statusText(Payment payment)
{
    switch (payment) {
    case Payment::Waiting:
        return u"Processing"_s;
    case Payment::Part:
        return u"Partial payment"_s;
    case Payment::Full:
        return u"Success"_s;
    case Payment::Failed:
        return u"Fail"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Value envelope(const Account &account, const QString &code, const QString &message, Value data,
               qint64 nowMs)
{
    const bool success = code == "0000"_L1;
    Value answer = Value::object();
    answer.insert(u"msg"_s, Value::string(message));
    if (!code.isEmpty())
        answer.insert(u"code"_s, Value::string(code));
    answer.insert(u"timestamp"_s, Value::number(QString::number(nowMs)));
    answer.insert(u"success"_s,
                  account.region.answer.successIsString
                      ? Value::string(success ? u"true"_s : u"false"_s)
                      : Value::boolean(success));
    answer.insert(u"data"_s, std::move(data));
    return answer;
}

Value orderData(const LedgerOrder &order, const Twist &twist = {})
{
    Value data = Value::object();
    data.insert(u"tradeNo"_s,
                Value::string(twist.tradeNo.isEmpty() ? order.tradeNo : twist.tradeNo));
    data.insert(u"platFormTradeNo"_s, Value::string(order.platFormTradeNo));
    data.insert(u"status"_s,
                Value::string(twist.status.isEmpty() ? statusCode(order.payment) : twist.status));
    data.insert(textName(order.account->region), Value::string(statusText(order.payment)));
    return data;
}

Value accountData(const VirtualAccount &account)
{
    Value data = Value::object();
    data.insert(u"bankName"_s, Value::string(account.bank));
    data.insert(u"virtualAccountNumber"_s, Value::string(account.number));
    data.insert(u"virtualAccountHolder"_s, Value::string(account.holder));
    data.insert(u"expirationTimestamp"_s, Value::string(account.expiry));
    return data;
}

/** Mexico tells order amount and payments apart and takes several payments per order; nothing in
 *  a region file says so, because no request depends on it. */
bool tellsPaymentsApart(const RegionSpec &region)
{
    return region.id == "mexico"_L1;
}

void insertPayments(Value &data, const LedgerOrder &order)
{
    data.insert(u"amount"_s, Value::string(order.amount));
    data.insert(u"receivedAmount"_s, Value::string(order.received()));
    Value payments = Value::array();
    if (order.payment == Payment::Part || order.payment == Payment::Full) {
        Value payment = Value::object();
        payment.insert(u"amount"_s, Value::string(order.received()));
        payment.insert(u"status"_s, Value::string(u"0000"_s));
        payments.append(std::move(payment));
    }
    data.insert(u"paymentList"_s, std::move(payments));
}

} // namespace

QByteArray acceptedAnswer(const LedgerOrder &order, const QString &link, const Twist &twist,
                          qint64 nowMs)
{
    const auto named
        = [&twist](const QString &name) -> QString { return twist.payNamePrefix + name; };
    Value data = orderData(order, twist);
    data.insert(u"remark"_s, Value::string(order.remark));
    const QString shown = twist.instead.value_or(link);
    if (!shown.isEmpty())
        data.insert(named(linkName(order.account->region)), Value::string(shown));
    if (!order.payInfo.isEmpty() && !twist.instead)
        data.insert(named(u"payInfo"_s), Value::string(order.payInfo));
    if (order.virtualAccount && !twist.instead)
        data.insert(named(u"payInfoVA"_s), accountData(*order.virtualAccount));
    return json::write(envelope(*order.account, twist.code, twist.message, std::move(data), nowMs));
}

QByteArray refusedAnswer(const Account &account, const QString &code, const Refused &refused,
                         qint64 nowMs)
{
    Value data;
    if (!refused.tradeNo.isEmpty()) {
        data = Value::object();
        data.insert(u"tradeNo"_s, Value::string(refused.tradeNo));
    }
    return json::write(envelope(account, code, refused.message, std::move(data), nowMs));
}

QByteArray statusAnswer(const LedgerOrder &order, qint64 nowMs)
{
    Value data = orderData(order);
    if (tellsPaymentsApart(order.account->region)) {
        insertPayments(data, order);
    } else {
        // "real amount is in `amount`" of a part payment (API.md 3.2); the tables call it a float.
        data.insert(
            u"amount"_s,
            Value::number(order.payment == Payment::Part ? order.received() : order.amount));
    }
    return json::write(envelope(*order.account, u"0000"_s, u"success"_s, std::move(data), nowMs));
}

QByteArray balanceAnswer(const Account &account, const QString &takings, qint64 nowMs)
{
    // Collections become available a day later, and this gateway does not live that long.
    Value data = Value::object();
    data.insert(u"availableAmount"_s, Value::number(u"9998989.1200"_s));
    data.insert(u"freezeAmount"_s, Value::number(u"0.0000"_s));
    data.insert(u"unsettledAmount"_s, Value::number(takings));
    return json::write(envelope(account, u"0000"_s, u"success"_s, std::move(data), nowMs));
}

} // namespace vexora::embedded
