// SPDX-License-Identifier: MIT
#include "checkout/verdict.h"
#include "fuzz/decimals.h"
#include "fuzz/rules.h"
#include "fuzz/targets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

OrderRecord orderWith(Outcome outcome)
{
    OrderRecord order;
    order.key = {u"M1"_s, u"api.vexora.example"_s, u"VX-1"_s};
    order.currency = u"JPY"_s;
    order.amount = u"300"_s;
    order.outcome = outcome;
    return order;
}

bool sameAnswer(const StatusAnswer &a, const StatusAnswer &b)
{
    return a.answered == b.answered && a.reason == b.reason && a.code == b.code
        && a.status == b.status && a.message == b.message && a.amount == b.amount
        && a.platFormTradeNo == b.platFormTradeNo && a.payment == b.payment
        && a.amountDiffers == b.amountDiffers;
}

void checkAnswered(Rules &rules, const OrderRecord &order, const StatusAnswer &told,
                   const QJsonObject &document)
{
    const QJsonObject data = document.value("data"_L1).toObject();
    rules.require(told.reason.isEmpty(), "answered, with a reason against it");
    rules.require(document.value("code"_L1).toString() == "0000"_L1,
                  "a code other than 0000 changed something");
    rules.require(data.value("tradeNo"_L1).toString() == order.key.tradeNo,
                  "an answer about another order changed something");
    rules.require(!told.status.isEmpty(), "answered without a status");
    rules.require(told.payment != PaymentState::NotAsked && told.payment != PaymentState::Closed,
                  "answered with a state no answer can tell");
    rules.require(told.payment != PaymentState::LinkLost || order.outcome == Outcome::Unknown,
                  "the link of an order with a known outcome is called lost");
    rules.require((told.payment == PaymentState::Failed)
                      == (told.status == "00029"_L1 || told.status == "0029"_L1),
                  "failed without the status that says so");

    const auto compared = compareDecimals(told.amount, order.amount);
    if (compared.has_value() && *compared != std::strong_ordering::equal)
        rules.require(told.amountDiffers, "another amount, and nobody is told");
    if (told.payment != PaymentState::Paid)
        return;
    rules.require(told.status == "0000"_L1, "paid without the status that says so");
    rules.require(told.amount.isEmpty()
                      || (compared.has_value() && *compared != std::strong_ordering::less),
                  "paid with less than the order asked for");
}

void checkStatus(Rules &rules, const OrderRecord &order, const QByteArray &body,
                 const QJsonObject &document)
{
    GatewayReport report;
    report.bodyLeft = true;
    report.httpStatus = 200;
    report.body = body;
    const StatusAnswer told = judgeStatus(order, report);
    rules.require(sameAnswer(told, judgeStatus(order, report)), "two readings of one answer");
    if (told.answered) {
        checkAnswered(rules, order, told, document);
    } else {
        rules.require(told.payment == PaymentState::NotAsked, "a state without an answer");
        rules.require(!told.reason.isEmpty(), "no answer and no reason");
        rules.require(!told.amountDiffers, "an amount without an answer");
    }

    report.httpStatus = 404;
    rules.require(!judgeStatus(order, report).answered, "answered by an HTTP error");
    report.httpStatus = 200;
    report.fault = TransportFault::Closed;
    rules.require(!judgeStatus(order, report).answered, "answered by half an answer");
}

} // namespace

QString tryStatus(const QByteArray &input)
{
    Rules rules;
    const QJsonObject document = QJsonDocument::fromJson(input).object();
    for (const Outcome outcome : {Outcome::Created, Outcome::Unknown})
        checkStatus(rules, orderWith(outcome), input, document);
    return rules.broken();
}

} // namespace vexora::fuzz
