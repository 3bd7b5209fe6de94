// SPDX-License-Identifier: MIT
#include "domain/money.h"
#include "fuzz/decimals.h"
#include "fuzz/rules.h"
#include "fuzz/sentsample.h"
#include "fuzz/targets.h"
#include "signing/signer.h"
#include "support/callback.h"
#include "support/intake/intake.h"

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

/** The last of a name is the one a parser keeps. */
QString lastOf(const SentRequest &received, QStringView name)
{
    QString value;
    for (const SentField &field : received.fields) {
        if (field.name == name)
            value = field.kind == SentKind::Nested ? QString() : field.value;
    }
    return value;
}

OrderRecord orderOf(const SentRequest &received, PaymentState payment)
{
    OrderRecord order;
    order.key = {u"M1"_s, u"api.vexora.example"_s, lastOf(received, u"tradeNo")};
    order.currency = u"JPY"_s;
    order.amount = u"300"_s;
    order.outcome = Outcome::Created;
    order.payment = payment;
    return order;
}

/** The same callback as the gateway would have signed it. */
SentRequest signedAgain(const SentRequest &received, const QString &canonical, const Secret &secret)
{
    SentRequest again = received;
    again.fields.removeIf([](const SentField &field) { return field.name == "sign"_L1; });
    again.fields.append(
        {u"sign"_s, QString::fromLatin1(signature(canonical, secret)), SentKind::Text});
    return again;
}

void checkAnswer(Rules &rules, const CallbackReading &reading)
{
    static const QStringList kAccepted{u"credit"_s, u"amount_differs"_s, u"part_paid"_s,
                                       u"wait"_s,   u"reject"_s,         u"already_done"_s};
    static const QStringList kRefused{u"bad_signature"_s, u"unknown_order"_s, u"not_a_callback"_s};
    const bool accepted = kAccepted.contains(reading.advice);
    rules.require(accepted || kRefused.contains(reading.advice), "advice that is not listed");
    rules.require(reading.httpStatus == (accepted ? 200 : 400), "an answer against the advice");
    rules.require(reading.answer == (accepted ? "OK"_L1 : "FAIL"_L1), "a word against the advice");
}

std::optional<std::strong_ordering> amountsCompared(const CallbackReading &reading,
                                                    const OrderRecord &order)
{
    return compareDecimals(plainDecimal(reading.amount), order.amount);
}

/** What says that money came. */
void checkMoney(Rules &rules, const CallbackReading &reading, const OrderRecord *order)
{
    if (reading.advice == "credit"_L1) {
        rules.require(reading.status == "0000"_L1 && order, "credit for nothing that was paid");
        rules.require(order && order->payment != PaymentState::Paid, "credit a second time");
        rules.require(order && amountsCompared(reading, *order) == std::strong_ordering::equal,
                      "credit for another amount");
    }
    if (reading.payment == PaymentState::Paid && order && !reading.amountDiffers)
        rules.require(amountsCompared(reading, *order) == std::strong_ordering::equal,
                      "paid with another amount than the order asked for");
}

void checkWith(Rules &rules, const SentRequest &received, const OrderRecord *order)
{
    const CallbackReading unchecked = readCallback(received, nullptr, order);
    rules.require(!unchecked.signatureRight.has_value(), "a verdict without a secret");
    checkAnswer(rules, unchecked);
    checkMoney(rules, unchecked, order);

    const std::vector<doctor::KnownSecret> secrets = sampleSecrets();
    const Secret &secret = secrets.front().secret;
    const CallbackReading reading = readCallback(received, &secret, order);
    checkAnswer(rules, reading);
    checkMoney(rules, reading, order);
    if (!rules.require(reading.signatureRight.has_value(), "a secret and no verdict"))
        return;
    const QByteArray right = signature(reading.canonical, secret);
    rules.require(*reading.signatureRight == (lastOf(received, u"sign").toUtf8() == right),
                  "a verdict against the signature");
    rules.require(*reading.signatureRight || reading.httpStatus != 200,
                  "a wrong signature and it is accepted");

    const SentRequest again = signedAgain(received, reading.canonical, secret);
    const CallbackReading sure = readCallback(again, &secret, order);
    rules.require(sure.signatureRight.value_or(false), "a right signature is refused");
    checkAnswer(rules, sure);
    checkMoney(rules, sure, order);
}

} // namespace

QString tryCallback(const QByteArray &input)
{
    Rules rules;
    for (const QString &text : textsFrom(input)) {
        const Intake intake = takeIn(text);
        if (intake.requests.isEmpty())
            continue;
        const SentRequest &received = intake.requests.first().request;
        checkWith(rules, received, nullptr);
        for (const PaymentState payment : {PaymentState::NotAsked, PaymentState::Paid}) {
            const OrderRecord order = orderOf(received, payment);
            checkWith(rules, received, &order);
        }
    }
    return rules.broken();
}

} // namespace vexora::fuzz
