// SPDX-License-Identifier: MIT
#include "support/callback.h"

#include "checkout/answer.h"
#include "domain/money.h"
#include "signing/signer.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** What goes into the string: a number as its text stood there, the last of a name. */
FieldMap signedFields(const SentRequest &received, NullsSigned nulls)
{
    FieldMap fields;
    for (const SentField &field : received.fields) {
        if (field.kind == SentKind::Nested)
            fields.remove(field.name);
        else if (field.kind == SentKind::Null)
            fields.insert(field.name, nulls == NullsSigned::AsText ? u"null"_s : QString());
        else
            fields.insert(field.name, field.value);
    }
    return fields;
}

bool hasNulls(const SentRequest &received)
{
    for (const SentField &field : received.fields) {
        if (field.kind == SentKind::Null)
            return true;
    }
    return false;
}

void verify(CallbackReading &reading, const SentRequest &received, const Secret &secret)
{
    const QByteArray sign = signedFields(received, NullsSigned::Skipped).value(u"sign"_s).toUtf8();
    const auto fits = [&](const QString &canonical) {
        return !sign.isEmpty() && signature(canonical, secret) == sign;
    };
    reading.signatureRight = fits(reading.canonical);
    if (!hasNulls(received))
        return;
    if (*reading.signatureRight) {
        reading.nulls = NullsSigned::Skipped;
        return;
    }
    // Java's String.valueOf(null) is a word, and not an empty one (API.md section 2).
    const QString withNulls = canonicalString(signedFields(received, NullsSigned::AsText));
    if (fits(withNulls)) {
        reading.canonical = withNulls;
        reading.signatureRight = true;
        reading.nulls = NullsSigned::AsText;
    }
}

/** Four decimals for every currency, as the gateway tells amounts (checkout/verdict.h). */
std::optional<qint64> amountOf(const QString &text)
{
    constexpr int kExponent = 4;
    return parseMinor(plainDecimal(text), kExponent);
}

/** What the status alone makes of the order; one that is not listed settles nothing. */
PaymentState paymentOf(const QString &status, const OrderRecord *order)
{
    if (status == "0000"_L1)
        return PaymentState::Paid;
    if (status == "0001"_L1)
        return PaymentState::PartPaid;
    if (isFailedStatus(status))
        return PaymentState::Failed;
    const bool linkLost = order && order->outcome == Outcome::Unknown;
    return linkLost ? PaymentState::LinkLost : PaymentState::Waiting;
}

void readPayment(CallbackReading &reading, const QString &amount, const OrderRecord *order)
{
    reading.payment = paymentOf(reading.status, order);
    const bool tellsMoney = reading.payment == PaymentState::Paid
        || reading.payment == PaymentState::PartPaid || !amount.isEmpty();
    if (!order || !tellsMoney)
        return;
    const std::optional<qint64> told = amountOf(amount);
    const std::optional<qint64> ordered = amountOf(order->amount);
    // An amount that cannot be read is not the order's.
    reading.amountDiffers = !told || !ordered || *told != *ordered;
    if (reading.payment == PaymentState::Paid && told && ordered && *told < *ordered)
        reading.payment = PaymentState::PartPaid;
}

bool isSettled(PaymentState state)
{
    return state == PaymentState::Paid || state == PaymentState::Failed
        || state == PaymentState::Closed;
}

QString adviceFor(const CallbackReading &reading, const FieldMap &fields, const OrderRecord *order)
{
    if (fields.value(u"tradeNo"_s).isEmpty() || reading.status.isEmpty())
        return u"not_a_callback"_s;
    // Without a secret nothing is known against it, unless there is nothing to know.
    if (!reading.signatureRight.value_or(!fields.value(u"sign"_s).isEmpty()))
        return u"bad_signature"_s;
    if (!order)
        return u"unknown_order"_s;
    // Money that comes for an order given up is money all the same.
    const bool isMoney = reading.status == "0000"_L1 || reading.status == "0001"_L1;
    const bool isNews = isMoney && order->payment != PaymentState::Paid;
    if (reading.alreadySettled && !isNews)
        return u"already_done"_s;
    if (reading.status == "0000"_L1)
        return reading.amountDiffers ? u"amount_differs"_s : u"credit"_s;
    if (reading.payment == PaymentState::PartPaid)
        return u"part_paid"_s;
    return reading.payment == PaymentState::Failed ? u"reject"_s : u"wait"_s;
}

} // namespace

QString callbackNumber(const SentRequest &received)
{
    return signedFields(received, NullsSigned::Skipped).value(u"tradeNo"_s);
}

CallbackReading readCallback(const SentRequest &received, const Secret *secret,
                             const OrderRecord *order)
{
    CallbackReading reading;
    for (const QString &name : {u"tradeNo"_s, u"platFormTradeNo"_s, u"amount"_s, u"status"_s,
                                u"message"_s, u"timestamp"_s, u"sign"_s}) {
        if (!received.has(name))
            reading.missing.append(name);
    }
    const FieldMap fields = signedFields(received, NullsSigned::Skipped);
    reading.canonical = canonicalString(fields);
    if (secret)
        verify(reading, received, *secret);
    // The order of another number says nothing of this one.
    if (order && order->key.tradeNo != fields.value(u"tradeNo"_s))
        order = nullptr;
    reading.status = fields.value(u"status"_s);
    reading.amount = fields.value(u"amount"_s);
    readPayment(reading, reading.amount, order);
    reading.alreadySettled = order && isSettled(order->payment);
    reading.advice = adviceFor(reading, fields, order);
    static const QStringList kRefused{u"not_a_callback"_s, u"bad_signature"_s, u"unknown_order"_s};
    const bool refused = kRefused.contains(reading.advice);
    constexpr int kOk = 200;
    constexpr int kBadRequest = 400;
    reading.httpStatus = refused ? kBadRequest : kOk;
    reading.answer = refused ? u"FAIL"_s : u"OK"_s;
    return reading;
}

} // namespace vexora
