// SPDX-License-Identifier: MIT
#include "history/orderrow.h"

#include "checkout/orderlog.h"
#include "domain/money.h"
#include "json/json.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kAmountExponent = 4; ///< of amount_e4 and paid_e4, see schema.cpp

// The order of names is the order of values below and of reading in orderFromRow().
const QString &factNames()
{
    static const QString names
        = u"merchant_no, host, trade_no, profile, region, environment, currency, amount,"
          " channel_code, way_code, remark, replaces, recorded_at, sender_boot, sender_pid, sender_start"_s;
    return names;
}

const QString &answerNames()
{
    static const QString names
        = u"outcome, answered_at, reason, platform_trade_no, status, code, message, http_status,"
          " link, pay_info, virtual_account, khqr, deviations, found"_s;
    return names;
}

const QString &paymentNames()
{
    static const QString names = u"payment, paid_amount, queried_at"_s;
    return names;
}

const QString &askNames()
{
    static const QString names = u"asked_at, ask_result"_s;
    return names;
}

const QString &closingNames()
{
    static const QString names = u"closed_at, closed_reason"_s;
    return names;
}

QVariant amountValue(const QString &amount)
{
    const std::optional<qint64> minor = parseMinor(amount, kAmountExponent);
    return minor ? QVariant(*minor) : QVariant();
}

QVariant jsonValue(const json::Value &value)
{
    return QString::fromUtf8(json::write(value));
}

QVariant accountValue(const std::optional<VirtualAccount> &account)
{
    if (!account)
        return {};
    json::Value object = json::Value::object();
    object.insert(u"bank"_s, json::Value::string(account->bank));
    object.insert(u"number"_s, json::Value::string(account->number));
    object.insert(u"holder"_s, json::Value::string(account->holder));
    object.insert(u"expiry"_s, json::Value::string(account->expiry));
    return jsonValue(object);
}

QVariant khqrValue(const std::optional<KhqrSummary> &khqr)
{
    if (!khqr)
        return {};
    json::Value problems = json::Value::array();
    for (const QString &problem : khqr->problems)
        problems.append(json::Value::string(problem));
    json::Value object = json::Value::object();
    object.insert(u"verdict"_s, json::Value::string(khqr->verdict));
    object.insert(u"currency"_s, json::Value::string(khqr->currency));
    object.insert(u"amount"_s, json::Value::string(khqr->amount));
    object.insert(u"merchantName"_s, json::Value::string(khqr->merchantName));
    object.insert(u"expiresAtMs"_s, json::Value::number(QString::number(khqr->expiresAtMs)));
    object.insert(u"matchesOrder"_s, json::Value::boolean(khqr->matchesOrder));
    object.insert(u"problems"_s, problems);
    return jsonValue(object);
}

QVariant deviationsValue(const QList<Deviation> &deviations)
{
    if (deviations.isEmpty())
        return {};
    json::Value array = json::Value::array();
    for (const Deviation &deviation : deviations) {
        json::Value object = json::Value::object();
        object.insert(u"id"_s, json::Value::string(deviation.id));
        object.insert(u"message"_s, json::Value::string(deviation.message));
        array.append(object);
    }
    return jsonValue(array);
}

/** Reads a row's columns one after the other. */
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &row, int first)
        : m_row(row)
        , m_next(first)
    {
    }

    QString text() { return m_row.value(m_next++).toString(); }
    qint64 number() { return m_row.value(m_next++).toLongLong(); }
    /** Null where the column is NULL, or where no JSON of ours stands. */
    json::Value document()
    {
        const QString stored = text();
        if (stored.isEmpty())
            return {};
        return json::read(stored.toUtf8()).value_or(json::Value());
    }

private:
    const QSqlQuery &m_row;
    int m_next;
};

std::optional<VirtualAccount> accountFrom(const json::Value &object)
{
    if (!object.isObject())
        return std::nullopt;
    return VirtualAccount{object.stringAt(u"bank"), object.stringAt(u"number"),
                          object.stringAt(u"holder"), object.stringAt(u"expiry")};
}

std::optional<KhqrSummary> khqrFrom(const json::Value &object)
{
    if (!object.isObject())
        return std::nullopt;
    KhqrSummary khqr;
    khqr.verdict = object.stringAt(u"verdict");
    khqr.currency = object.stringAt(u"currency");
    khqr.amount = object.stringAt(u"amount");
    khqr.merchantName = object.stringAt(u"merchantName");
    if (const json::Value *expiry = object.find(u"expiresAtMs"))
        khqr.expiresAtMs = expiry->text().toLongLong();
    if (const json::Value *matches = object.find(u"matchesOrder"))
        khqr.matchesOrder = matches->toBool();
    if (const json::Value *problems = object.find(u"problems")) {
        for (const json::Value &problem : problems->items())
            khqr.problems.append(problem.text());
    }
    return khqr;
}

QList<Deviation> deviationsFrom(const json::Value &array)
{
    QList<Deviation> deviations;
    for (const json::Value &object : array.items())
        deviations.append({object.stringAt(u"id"), object.stringAt(u"message")});
    return deviations;
}

} // namespace

QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString ColumnGroup::placeholders() const
{
    return QStringList(values.size(), u"?"_s).join(u',');
}

ColumnGroup factColumns(const OrderRecord &r)
{
    return {factNames() + u", amount_e4"_s,
            {textValue(r.key.merchantNo), textValue(r.key.host), textValue(r.key.tradeNo),
             textValue(r.profile), textValue(r.region), toText(r.environment),
             textValue(r.currency), textValue(r.amount), textValue(r.channelCode),
             textValue(r.wayCode), textValue(r.remark), textValue(r.replaces), r.recordedAtMs,
             textValue(r.sender.bootId), r.sender.pid, r.sender.startTime, amountValue(r.amount)}};
}

ColumnGroup answerColumns(const OrderRecord &r)
{
    return {answerNames(),
            {r.outcome ? toText(*r.outcome) : QVariant(), r.answeredAtMs, textValue(r.reason),
             textValue(r.platFormTradeNo), textValue(r.status), textValue(r.code),
             textValue(r.message), r.httpStatus, textValue(r.link), textValue(r.payInfo),
             accountValue(r.virtualAccount), khqrValue(r.khqr), deviationsValue(r.deviations),
             textValue(r.found)}};
}

ColumnGroup paymentColumns(const PaymentNote &note)
{
    return {paymentNames() + u", paid_e4"_s,
            {toText(note.state), textValue(note.paidAmount), note.queriedAtMs,
             amountValue(note.paidAmount)}};
}

ColumnGroup askColumns(const PaymentNote &note)
{
    const bool told = note.state != PaymentState::NotAsked;
    return {askNames(), {note.queriedAtMs, textValue(told ? QString() : note.result)}};
}

ColumnGroup closingColumns(ClosingReason reason, qint64 nowMs)
{
    return {closingNames() + u", payment"_s, {nowMs, toText(reason), toText(PaymentState::Closed)}};
}

const QString &orderColumns()
{
    static const QString names = u"id, "_s + factNames() + u", "_s + answerNames() + u", "_s
        + paymentNames() + u", "_s + askNames() + u", "_s + closingNames();
    return names;
}

OrderRecord orderFromRow(const QSqlQuery &row)
{
    RowReader reader(row, 1);
    OrderRecord r;
    r.key.merchantNo = reader.text();
    r.key.host = reader.text();
    r.key.tradeNo = reader.text();
    r.profile = reader.text();
    r.region = reader.text();
    // A word this program does not know must not make an order look less than it may be.
    r.environment = environmentFromText(reader.text()).value_or(Environment::Live);
    r.currency = reader.text();
    r.amount = reader.text();
    r.channelCode = reader.text();
    r.wayCode = reader.text();
    r.remark = reader.text();
    r.replaces = reader.text();
    r.recordedAtMs = reader.number();
    r.sender.bootId = reader.text();
    r.sender.pid = reader.number();
    r.sender.startTime = reader.number();

    const QString outcome = reader.text();
    if (!outcome.isEmpty())
        r.outcome = outcomeFromText(outcome).value_or(Outcome::Unknown);
    r.answeredAtMs = reader.number();
    r.reason = reader.text();
    r.platFormTradeNo = reader.text();
    r.status = reader.text();
    r.code = reader.text();
    r.message = reader.text();
    r.httpStatus = int(reader.number());
    r.link = reader.text();
    r.payInfo = reader.text();
    r.virtualAccount = accountFrom(reader.document());
    r.khqr = khqrFrom(reader.document());
    r.deviations = deviationsFrom(reader.document());
    r.found = reader.text();

    r.payment = paymentStateFromText(reader.text()).value_or(PaymentState::NotAsked);
    r.paidAmount = reader.text();
    r.queriedAtMs = reader.number();
    r.askedAtMs = reader.number();
    r.askResult = reader.text();
    r.closedAtMs = reader.number();
    r.closedReason = closingReasonFromText(reader.text());
    return r;
}

} // namespace vexora
