// SPDX-License-Identifier: MIT
#include "checkout/verdict.h"

#include "checkout/answer.h"
#include "domain/money.h"
#include "domain/weblink.h"
#include "khqr/check.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Both spellings of the provider, whatever a region's file lists (API.md section 12, no. 8). */
QStringList linkNames(const RegionSpec &region)
{
    QStringList names = region.answer.links;
    for (const QString &name : {u"paymentLink"_s, u"paymentUrl"_s}) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QStringList textNames(const RegionSpec &region)
{
    QStringList names = region.answer.texts;
    for (const QString &name : {u"message"_s, u"desc"_s}) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

/** A number that can be read off the screen and typed into a bank's form. */
bool isPayableNumber(const QString &text)
{
    bool readable = false;
    for (const char32_t c : text.toUcs4()) {
        if (isUnseen(c) || (QChar::isSpace(c) && c != U' '))
            return false;
        readable = readable || QChar::isLetterOrNumber(c);
    }
    return readable;
}

std::optional<VirtualAccount> readVirtualAccount(const Answer &answer)
{
    // Two spellings are seen in integrations (API.md 4.3).
    for (const QString &name : {u"payInfoVA"_s, u"payInfoVa"_s}) {
        const json::Value *value = answer.data->find(name);
        if (!value || !value->isObject())
            continue;
        VirtualAccount account;
        account.bank = value->stringAt(u"bankName");
        account.number = value->stringAt(u"virtualAccountNumber");
        account.holder = value->stringAt(u"virtualAccountHolder");
        account.expiry = value->stringAt(u"expirationTimestamp");
        if (isPayableNumber(account.number))
            return account;
    }
    return std::nullopt;
}

void noteDeviations(OrderRecord &record, const RegionSpec &region, const Answer &answer,
                    const QString &linkName)
{
    const auto note = [&record](const QString &id, const QString &message) {
        record.deviations.append({id, message});
    };
    const AnswerSpec &documented = region.answer;
    if (!linkName.isEmpty() && linkName != documented.documentedLink)
        note(u"link_name"_s,
             u"The link arrived as %1; the document names %2."_s.arg(linkName,
                                                                     documented.documentedLink));
    const QString otherText = documented.documentedText == "desc"_L1 ? u"message"_s : u"desc"_s;
    if (answer.dataText(documented.documentedText).isEmpty()
        && !answer.dataText(otherText).isEmpty())
        note(u"text_name"_s,
             u"The text arrived as %1; the document names %2."_s.arg(otherText,
                                                                     documented.documentedText));
    // The tables say String where the same pages' examples show true: both count as documented.
    const json::Value *success = answer.document.find(u"success");
    const bool successFits
        = success && (success->isBool() || (success->isString() && documented.successIsString));
    if (!successFits)
        note(u"success_type"_s,
             success ? u"success has a type the document does not name."_s
                     : u"success is missing."_s);
    const json::Value *timestamp = answer.document.find(u"timestamp");
    if (!timestamp || !(timestamp->isString() || timestamp->isNumber()))
        note(u"timestamp_type"_s,
             timestamp ? u"timestamp has a type the document does not name."_s
                       : u"timestamp is missing."_s);
    if (record.platFormTradeNo.isEmpty())
        note(u"no_gateway_number"_s, u"platFormTradeNo is missing."_s);
    static const QStringList kStatuses{u"0000"_s, u"0001"_s, u"0015"_s, u"00029"_s, u"0029"_s};
    if (!kStatuses.contains(record.status))
        note(u"status_unlisted"_s, u"The status is none the documents list."_s);
}

void settle(OrderRecord &record, Outcome outcome, const QString &reason)
{
    record.outcome = outcome;
    record.reason = reason;
}

/** Reads what there is to pay with. True when there is something. */
bool readPayable(OrderRecord &record, const RegionSpec &region, const Answer &answer,
                 QString &linkName)
{
    for (const QString &name : linkNames(region)) {
        const json::Value *value = answer.data->find(name);
        if (value && value->isString() && isWebLink(value->text())) {
            record.link = value->text();
            linkName = name;
            break;
        }
    }
    record.virtualAccount = readVirtualAccount(answer);
    record.payInfo = answer.data->stringAt(u"payInfo");
    if (!record.payInfo.isEmpty())
        record.khqr = khqr::againstOrder(record.payInfo, record.currency, record.amount,
                                         record.answeredAtMs);
    return !record.link.isEmpty() || record.virtualAccount
        || (record.khqr && record.khqr->matchesOrder);
}

void judgeAccepted(OrderRecord &record, const RegionSpec &region, const Answer &answer)
{
    const QString number = answer.dataText(u"tradeNo"_s);
    if (isFailedStatus(record.status)) {
        // Seen in practice: a field's fault arrives as code 0000 with a failed status.
        settle(record, Outcome::Refused, u"failed_status"_s);
        return;
    }
    if (number.isEmpty()) {
        settle(record, Outcome::Unknown, u"no_order_number"_s);
        return;
    }
    QString linkName;
    if (!readPayable(record, region, answer, linkName)) {
        // A code that is not this order's must not be paid: said louder than "no code".
        const bool anotherCode = record.khqr && !record.khqr->matchesOrder;
        settle(record, Outcome::Unknown,
               anotherCode ? u"khqr_differs"_s : u"nothing_to_pay_with"_s);
        return;
    }
    settle(record, Outcome::Created, {});
    noteDeviations(record, region, answer, linkName);
}

void judgeAnswer(OrderRecord &record, const RegionSpec &region, const GatewayReport &report)
{
    record.httpStatus = report.httpStatus;
    Answer answer;
    readAnswer(report.body, answer);
    if (answer.problem.isEmpty()) {
        record.code = answer.code;
        record.message = answer.message(textNames(region));
        record.status = answer.dataText(u"status"_s);
        record.platFormTradeNo = answer.dataText(u"platFormTradeNo"_s);
    }

    const QString number = answer.dataText(u"tradeNo"_s);
    if (!number.isEmpty() && number != record.key.tradeNo) {
        settle(record, Outcome::Unknown, u"another_order"_s);
        // Another order's facts, and perhaps another payer's: none of them are this record's.
        record.platFormTradeNo.clear();
        record.status.clear();
        record.message.clear();
        return;
    }
    const bool ok = report.httpStatus == 200;
    const bool clientError = report.httpStatus >= 400 && report.httpStatus < 500;
    if (!ok && !clientError) {
        const bool redirect = report.httpStatus >= 300 && report.httpStatus < 400;
        settle(record, Outcome::Unknown, redirect ? u"redirect"_s : u"http_status"_s);
        return;
    }
    if (!answer.problem.isEmpty()) {
        settle(record, Outcome::Unknown, clientError ? u"http_status"_s : answer.problem);
        return;
    }
    if (answer.code == "8000"_L1) {
        settle(record, Outcome::Refused, u"gateway_code"_s);
    } else if (clientError) {
        settle(record, Outcome::Unknown, u"http_status"_s);
    } else if (answer.code == "5000"_L1) {
        settle(record, Outcome::Unknown, u"gateway_exception"_s);
    } else if (answer.code != "0000"_L1) {
        settle(record, Outcome::Unknown, u"code_unlisted"_s);
    } else if (!answer.data) {
        settle(record, Outcome::Unknown, u"no_data"_s);
    } else {
        judgeAccepted(record, region, answer);
    }
}

} // namespace

void judge(OrderRecord &record, const RegionSpec &region, const GatewayReport &report)
{
    record.found = report.found;
    if (!report.bodyLeft) {
        const QString reason = reasonFor(report);
        settle(record, Outcome::NotSent, reason.isEmpty() ? u"answered_early"_s : reason);
        record.httpStatus = report.httpStatus;
    } else if (report.fault != TransportFault::None) {
        settle(record, Outcome::Unknown, reasonFor(report));
        record.httpStatus = report.httpStatus;
    } else {
        judgeAnswer(record, region, report);
    }
}

StatusAnswer judgeStatus(const OrderRecord &record, const GatewayReport &report)
{
    StatusAnswer result;
    if (report.fault != TransportFault::None) {
        result.reason = reasonFor(report);
        return result;
    }
    Answer answer;
    readAnswer(report.body, answer);
    if (!answer.problem.isEmpty()) {
        result.reason = report.httpStatus == 200 ? answer.problem : u"http_status"_s;
        return result;
    }
    result.code = answer.code;
    const QString number = answer.dataText(u"tradeNo"_s);
    if (!number.isEmpty() && number != record.key.tradeNo) {
        result.reason = u"another_order"_s; // whose text is not handed on
        return result;
    }
    result.message = answer.message({u"message"_s, u"desc"_s});
    if (report.httpStatus != 200 || answer.code != "0000"_L1 || !answer.data) {
        // 8000 says that the query failed, not that the order does not exist (API.md 3.1).
        result.reason = answer.code == "8000"_L1 ? u"query_refused"_s : u"no_usable_answer"_s;
        return result;
    }
    if (number.isEmpty()) {
        result.reason = u"no_order_number"_s;
        return result;
    }
    result.status = answer.dataText(u"status"_s);
    result.platFormTradeNo = answer.dataText(u"platFormTradeNo"_s);
    // Mexico tells the order's amount and, apart from it, what was received.
    const json::Value *amount = answer.data->find(u"receivedAmount");
    const bool tellsReceived
        = amount && !amount->isNull() && !(amount->isString() && amount->text().isEmpty());
    if (!tellsReceived)
        amount = answer.data->find(u"amount");
    const bool amountTold
        = amount && !amount->isNull() && !(amount->isString() && amount->text().isEmpty());
    if (amountTold && (amount->isString() || amount->isNumber()))
        result.amount = amount->isNumber() ? plainDecimal(amount->text()) : amount->text();
    // Four decimals for every currency, because that is what the provider answers with
    // ("50002.0000"): with the currency's own, "150.50" could not be told from 300 whole units.
    constexpr int kExponent = 4;
    const std::optional<qint64> told = parseMinor(result.amount, kExponent);
    const std::optional<qint64> ordered = parseMinor(record.amount, kExponent);

    if (result.status == "0000"_L1) {
        result.payment = PaymentState::Paid;
    } else if (result.status == "0001"_L1) {
        result.payment = PaymentState::PartPaid;
    } else if (isFailedStatus(result.status)) {
        result.payment = PaymentState::Failed;
    } else if (!result.status.isEmpty()) {
        result.payment = PaymentState::Waiting; // 0015 and every status not listed (API.md 11)
    } else {
        result.reason = u"no_usable_answer"_s;
        return result;
    }
    // Nothing received yet is no other amount.
    const bool mayDiffer = !tellsReceived || result.payment == PaymentState::Paid
        || result.payment == PaymentState::PartPaid || told != 0;
    result.amountDiffers = amountTold && mayDiffer && (!told || (ordered && told != ordered));
    if (result.payment == PaymentState::Paid && amountTold) {
        // An amount that cannot be read is no evidence of how much came: neither that it is paid,
        // nor that it is not, which what was known before must not be replaced with.
        if (!told) {
            result.payment = PaymentState::NotAsked;
            result.amount.clear();
            result.amountDiffers = false;
            result.reason = u"no_usable_answer"_s;
            return result;
        }
        // "Paid" with less than the order asked for is not paid (API.md section 12, no. 15).
        if (ordered && *told < *ordered)
            result.payment = PaymentState::PartPaid;
    }
    // The query tells no link (API.md section 5): what never got here stays lost.
    if (result.payment == PaymentState::Waiting && record.outcome == Outcome::Unknown)
        result.payment = PaymentState::LinkLost;
    result.answered = true;
    return result;
}

} // namespace vexora
