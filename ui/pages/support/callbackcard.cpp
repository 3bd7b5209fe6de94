// SPDX-License-Identifier: MIT
#include "ui/pages/support/callbackcard.h"

#include "support/answercodes.h"
#include "ui/ordernames.h"
#include "ui/pages/support/codestable.h"
#include "ui/pages/support/verdictwords.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kShownFact = 80; ///< characters of a callback's value

/** What to do with the order, as heading and sentence. */
struct Advice
{
    QString heading;
    QString icon;
    Role role = Role::Ink;
    QString sentence;
    QString why; ///< of the answer
};

Advice adviceOf(const CallbackReading &reading)
{
    const QString &advice = reading.advice;
    if (advice == "bad_signature"_L1)
        return {CallbackCard::tr("Do not believe it"), u"cross"_s, Role::Fault,
                CallbackCard::tr("The signature is wrong, so anybody may have sent it. Change "
                                 "nothing on the order; ask the gateway about it instead."),
                CallbackCard::tr("Should it be the gateway after all, it sends it again.")};
    if (advice == "unknown_order"_L1)
        return {CallbackCard::tr("The order is not known here"), u"warning"_s, Role::Amber,
                CallbackCard::tr("No order of this console has that number. Where the shop's own "
                                 "system has none either, nothing may be credited."),
                CallbackCard::tr("So the gateway sends it again, while somebody looks for the "
                                 "order.")};
    if (advice == "credit"_L1)
        return {CallbackCard::tr("Paid: credit the order"), u"check"_s, Role::Ok,
                CallbackCard::tr("The amount is the one that was asked for."),
                CallbackCard::tr("It was heard, and need not come again.")};
    if (advice == "amount_differs"_L1)
        return {CallbackCard::tr("Paid, but another amount: do not credit"), u"warning"_s,
                Role::Amber,
                CallbackCard::tr("A person has to look at it: what was paid is not what was asked "
                                 "for."),
                CallbackCard::tr("It was heard. Sending it again would not change the amount.")};
    if (advice == "part_paid"_L1)
        return {CallbackCard::tr("Part paid: do not credit yet"), u"half"_s, Role::Amber,
                CallbackCard::tr("Write the amount down; a person decides what becomes of it."),
                CallbackCard::tr("It was heard, and need not come again.")};
    if (advice == "wait"_L1)
        return {
            CallbackCard::tr("Nothing to do yet"), u"clock"_s, Role::Ink,
            CallbackCard::tr("The payment is not over. Another callback follows, or the gateway "
                             "is asked."),
            CallbackCard::tr("It was heard, and need not come again.")};
    if (advice == "reject"_L1)
        return {CallbackCard::tr("The payment failed"), u"cross"_s, Role::Dim,
                CallbackCard::tr("Take the order as not paid. Who still wants to pay needs a new "
                                 "one."),
                CallbackCard::tr("It was heard, and need not come again.")};
    if (advice == "already_done"_L1)
        return {CallbackCard::tr("Settled already: change nothing"), u"check"_s, Role::Dim,
                CallbackCard::tr("The order was settled before. A callback may come several times "
                                 "and counts once."),
                CallbackCard::tr("It was heard, else it comes again and again.")};
    return {CallbackCard::tr("This is no callback"), u"dash"_s, Role::Dim,
            CallbackCard::tr("Fields that every callback has are missing."),
            CallbackCard::tr("Nothing can be done with it.")};
}

QString signatureWords(const CallbackReading &reading)
{
    if (!reading.signatureRight)
        return CallbackCard::tr("not checked: there is no secret");
    if (!*reading.signatureRight)
        return CallbackCard::tr("wrong");
    switch (reading.nulls) {
    case NullsSigned::None:
        return CallbackCard::tr("right");
    case NullsSigned::Skipped:
        return CallbackCard::tr("right, with its null fields left out of the string");
    case NullsSigned::AsText:
        return CallbackCard::tr("right, with its null fields in the string as “null”");
    }
    Q_UNREACHABLE();
    return {};
}

void addMistakes(Card *card, const CallbackCard::Facts &facts, const Desk &desk,
                 const MistakeWords &words)
{
    if (facts.isLooking) {
        card->addSentence(CallbackCard::tr("Looking for the mistake behind the signature…"),
                          Role::Dim);
        return;
    }
    if (!facts.diagnosis)
        return;
    if (facts.diagnosis->mistakes.isEmpty()) {
        card->addSentence(
                CallbackCard::tr("No known mistake explains this signature with a secret known "
                                 "here: a value was changed on the way, or another secret signed."))
            ->setObjectName(u"callbackMistake"_s);
        return;
    }
    QStringList sentences;
    for (const doctor::Mistake &mistake : facts.diagnosis->mistakes)
        sentences.append(words.sentence(mistake, desk.language, true) + u' '
                         + words.fix(mistake, desk.language, true));
    card->addSentence(sentenceText(sentences.join(u'\n')))->setObjectName(u"callbackMistake"_s);
}

void addStatus(Card *card, const QString &status, const QString &language)
{
    if (status.isEmpty())
        return;
    const CodeMeaning *meaning = meaningOf(CodeLayer::Status, status);
    card->addFact(CodesTable::layerName(CodeLayer::Status),
                  plainServerText(status, kShownFact) + u": "
                      + (meaning ? meaning->meaning.in(language)
                                 : CallbackCard::tr("No document explains it.")))
        ->setObjectName(u"callbackStatus"_s);
}

void addOrder(Card *card, const CallbackCard::Facts &facts, const Desk &desk)
{
    const CallbackReading &reading = facts.reading;
    const QString &amount = reading.amount;
    if (!facts.order) {
        card->addServerFact(CallbackCard::tr("Amount"), amount);
        return;
    }
    const OrderRecord &order = *facts.order;
    const OrderNames names(desk.catalog, desk.language);
    const QString ordered = names.amountText(order, order.amount);
    card->addFact(CallbackCard::tr("Amount"),
                  reading.amountDiffers ? CallbackCard::tr("%1 paid, %2 asked for")
                                              .arg(plainServerText(amount, kShownFact), ordered)
                                        : CallbackCard::tr("%1, as asked for").arg(ordered),
                  reading.amountDiffers ? Role::Amber : Role::Ink)
        ->setObjectName(u"callbackAmount"_s);
    const StateWord now = Words::payment(order.payment);
    const StateWord then = Words::payment(reading.payment);
    const bool changes = reading.advice != "bad_signature"_L1 && reading.advice != "already_done"_L1
        && order.payment != reading.payment;
    card->addFact(CallbackCard::tr("Payment"),
                  changes ? CallbackCard::tr("%1 now, then %2").arg(now.word, then.word)
                          : CallbackCard::tr("%1, and stays so").arg(now.word),
                  changes ? then.role : Role::Ink)
        ->setObjectName(u"callbackPayment"_s);
    card->addFact(CallbackCard::tr("Order"),
                  CallbackCard::tr("%1 of %2, sent %3")
                      .arg(plainServerText(order.key.tradeNo, kShownFact),
                           plainServerText(order.profile, kShownFact),
                           Words::time(order.recordedAtMs)));
    if (facts.isAmbiguous)
        card->addFact(CallbackCard::tr("Beware"),
                      CallbackCard::tr("Several orders here have this number. Compared with this "
                                       "one."),
                      Role::Amber);
}

} // namespace

Card *CallbackCard::make(const Facts &facts, const Desk &desk, const MistakeWords &words)
{
    const CallbackReading &reading = facts.reading;
    const Advice advice = adviceOf(reading);
    const bool isUnchecked = !reading.signatureRight && reading.advice != "bad_signature"_L1
        && reading.advice != "not_a_callback"_L1;
    auto *card = new Card(isUnchecked || advice.role == Role::Amber ? Card::Tone::Amber
                                                                    : Card::Tone::Plain);
    card->setObjectName(u"callbackCard"_s);
    card->setHeading(
        isUnchecked ? tr("If the signature is right: %1").arg(advice.heading) : advice.heading,
        isUnchecked ? u"warning"_s : advice.icon, isUnchecked ? Role::Amber : advice.role);
    card->addSentence(advice.sentence);
    if (isUnchecked)
        card->addSentence(tr("Choose the profile, or type its secret, before anything is done with "
                             "it: without its signature anybody may have sent it."));
    if (!reading.missing.isEmpty())
        card->addFact(tr("Missing"), Words::listed(reading.missing), Role::Amber)
            ->setObjectName(u"callbackMissing"_s);
    card->addFact(tr("Signature"), signatureWords(reading),
                  !reading.signatureRight       ? Role::Amber
                      : *reading.signatureRight ? Role::Ok
                                                : Role::Fault)
        ->setObjectName(u"callbackSignature"_s);
    addMistakes(card, facts, desk, words);
    addStatus(card, reading.status, desk.language);
    addOrder(card, facts, desk);
    card->addFact(tr("Answer"),
                  tr("HTTP %1 with the body %2, nothing else in it, within 10 seconds. %3")
                      .arg(QString::number(reading.httpStatus), reading.answer, advice.why))
        ->setObjectName(u"callbackAdvice"_s);
    if (facts.order)
        card->addAction(CardAction::ShowInHistory, u"callbackInHistoryButton"_s,
                        tr("Show in history"));
    return card;
}

} // namespace vexora::ui
