// SPDX-License-Identifier: MIT
#include "checkout/orderdocument.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using json::Value;

void put(Value &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, Value::string(text));
}

Value textList(const QStringList &texts)
{
    Value list = Value::array();
    for (const QString &text : texts)
        list.append(Value::string(text));
    return list;
}

Value accountDocument(const VirtualAccount &account)
{
    Value object = Value::object();
    put(object, u"bank"_s, account.bank);
    put(object, u"number"_s, account.number);
    put(object, u"holder"_s, account.holder);
    put(object, u"expiry"_s, account.expiry);
    return object;
}

Value khqrDocument(const KhqrSummary &khqr)
{
    Value object = Value::object();
    put(object, u"verdict"_s, khqr.verdict);
    object.insert(u"matchesOrder"_s, Value::boolean(khqr.matchesOrder));
    put(object, u"currency"_s, khqr.currency);
    put(object, u"amount"_s, khqr.amount);
    put(object, u"merchantName"_s, khqr.merchantName);
    if (khqr.expiresAtMs > 0)
        put(object, u"expiresAt"_s, isoTime(khqr.expiresAtMs));
    object.insert(u"problems"_s, textList(khqr.problems));
    return object;
}

Value faultsDocument(const QList<Fault> &faults)
{
    Value list = Value::array();
    for (const Fault &fault : faults) {
        Value object = Value::object();
        object.insert(u"field"_s, Value::string(fault.field));
        object.insert(u"rule"_s, Value::string(fault.rule));
        object.insert(u"severity"_s, Value::string(toText(fault.severity)));
        object.insert(u"message"_s, Value::string(fault.message));
        list.append(object);
    }
    return list;
}

Value changesDocument(const QList<Change> &changes)
{
    // A field that several normalisers touched is one change from what was typed to what is sent.
    QList<Change> joined;
    for (const Change &change : changes) {
        if (!joined.isEmpty() && joined.last().field == change.field)
            joined.last().after = change.after;
        else
            joined.append(change);
    }
    Value list = Value::array();
    for (const Change &change : joined) {
        Value object = Value::object();
        object.insert(u"field"_s, Value::string(change.field));
        object.insert(u"before"_s, Value::string(change.before));
        object.insert(u"after"_s, Value::string(change.after));
        list.append(object);
    }
    return list;
}

Value deviationsDocument(const QList<Deviation> &deviations)
{
    Value list = Value::array();
    for (const Deviation &deviation : deviations) {
        Value object = Value::object();
        object.insert(u"id"_s, Value::string(deviation.id));
        object.insert(u"message"_s, Value::string(deviation.message));
        list.append(object);
    }
    return list;
}

} // namespace

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

json::Value orderDocument(const Order &order, DocumentExtent extent)
{
    const OrderRecord &record = order.record;
    Value document = Value::object();
    document.insert(u"outcome"_s,
                    Value::string(record.outcome ? toText(*record.outcome) : u"sending"_s));
    put(document, u"tradeNo"_s, record.key.tradeNo);
    put(document, u"platFormTradeNo"_s, record.platFormTradeNo);
    put(document, u"status"_s, record.status);
    put(document, u"code"_s, record.code);
    put(document, u"message"_s, record.message);
    if (record.httpStatus > 0)
        document.insert(u"httpStatus"_s, Value::number(QString::number(record.httpStatus)));
    put(document, u"link"_s, record.link);
    put(document, u"payInfo"_s, record.payInfo);
    if (record.virtualAccount)
        document.insert(u"virtualAccount"_s, accountDocument(*record.virtualAccount));
    if (record.khqr)
        document.insert(u"khqr"_s, khqrDocument(*record.khqr));
    document.insert(u"payment"_s, Value::string(toText(record.payment)));
    document.insert(u"errors"_s, faultsDocument(order.papers.faults));
    document.insert(u"normalised"_s, changesDocument(order.papers.changes));
    document.insert(u"deviations"_s, deviationsDocument(record.deviations));
    put(document, u"amount"_s, record.amount);
    put(document, u"currency"_s, record.currency);
    put(document, u"merchantNo"_s, record.key.merchantNo);
    put(document, u"host"_s, record.key.host);
    document.insert(u"environment"_s, Value::string(toText(record.environment)));
    put(document, u"profile"_s, record.profile);
    put(document, u"region"_s, record.region);
    if (record.recordedAtMs > 0)
        put(document, u"recordedAt"_s, isoTime(record.recordedAtMs));
    if (extent == DocumentExtent::Contract)
        return document;
    put(document, u"reason"_s, record.reason);
    put(document, u"found"_s, record.found);
    put(document, u"channelCode"_s, record.channelCode);
    put(document, u"wayCode"_s, record.wayCode);
    put(document, u"replaces"_s, record.replaces);
    // Histories of before hold the amount of every answer there, whatever it told of the money.
    if (record.payment == PaymentState::Paid || record.payment == PaymentState::PartPaid)
        put(document, u"paidAmount"_s, record.paidAmount);
    if (record.answeredAtMs > 0)
        put(document, u"answeredAt"_s, isoTime(record.answeredAtMs));
    if (record.queriedAtMs > 0)
        put(document, u"queriedAt"_s, isoTime(record.queriedAtMs));
    if (record.askedAtMs > 0)
        put(document, u"askedAt"_s, isoTime(record.askedAtMs));
    put(document, u"askResult"_s, record.askResult);
    if (record.closedReason) {
        put(document, u"closedReason"_s, toText(*record.closedReason));
        put(document, u"closedAt"_s, isoTime(record.closedAtMs));
    }
    return document;
}

} // namespace vexora
