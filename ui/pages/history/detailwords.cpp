// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailwords.h"

#include "ui/openorders.h"
#include "ui/pages/historydetail.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Once something is known of an unknown order, that it may exist says too little. */
bool tellsOnlyThePayment(const OrderRecord &record)
{
    return record.outcome == Outcome::Unknown && record.payment != PaymentState::NotAsked;
}

bool isAlarming(const OrderRecord &record)
{
    return (isOpenUnknown(record) && record.reason == "another_order"_L1) || hasWrongKhqr(record)
        || (record.payment == PaymentState::Paid && lastAnswer(record).amountDiffers);
}

QString sentenceOf(const OrderRecord &record)
{
    QStringList sentences;
    if (record.outcome == Outcome::Unknown && record.reason == "another_order"_L1)
        sentences << HistoryDetail::tr("The gateway answered about another order. Do not use or "
                                       "pass on anything of that answer.");
    const bool isKnown = record.payment != PaymentState::NotAsked;
    // Once something is known of an unknown order, that it may exist says too little; of one that
    // was refused or never left, that no money can arrive is untrue.
    if (isKnown && record.outcome && *record.outcome != Outcome::Created) {
        if (*record.outcome != Outcome::Unknown && record.payment != PaymentState::Closed)
            sentences << HistoryDetail::tr(
                "The order exists at the gateway, whatever came of its sending.");
        sentences << Words::paymentSentence(record.payment);
    } else {
        sentences << Words::outcomeSentence(record.outcome);
    }
    if (const StatusAnswer told = lastAnswer(record); told.amountDiffers)
        sentences << amountDiffersSentence(told);
    if (hasWrongKhqr(record))
        sentences << Words::reason(u"khqr_differs"_s);
    return sentences.join(u' ');
}

} // namespace

QString amountDiffersSentence(const StatusAnswer &answer)
{
    constexpr int kMaxAmount = 40; // characters of an amount from outside
    return HistoryDetail::tr("The amount the gateway tells, %1, differs from the order's.")
        .arg(plainServerText(answer.amount, kMaxAmount));
}

DetailHead detailHead(const OrderRecord &record)
{
    const StateWord sent = Words::outcome(record.outcome);
    // An unknown order whose payment is told, or that a person closed, alarms nobody any more.
    const bool isOver = record.outcome == Outcome::Unknown && !isOpenUnknown(record);
    DetailHead head;
    head.title = tellsOnlyThePayment(record)
        ? sent.word + u" · "_s + Words::payment(record.payment).word
        : sent.word;
    head.titleRole = sent.role == Role::Dim || isOver ? Role::Ink : sent.role;
    head.sentence = sentenceOf(record);
    head.sentenceRole = isAlarming(record) ? Role::Fault
        : isOpenUnknown(record)            ? Role::Ink
                                           : Role::Dim;
    return head;
}

} // namespace vexora::ui
