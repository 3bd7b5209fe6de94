// SPDX-License-Identifier: MIT
// The cards of an order that may or may not exist at the gateway.
#include "ui/openorders.h"
#include "ui/pages/issue/ordercards.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMaxAmount = 40; ///< characters of an amount from outside

bool isSettled(const StatusAnswer &answer)
{
    return !answer.amountDiffers
        && (answer.payment == PaymentState::Paid || answer.payment == PaymentState::Failed
            || answer.payment == PaymentState::Closed);
}

} // namespace

void OrderCards::addFound(Card &card, const OrderRecord &record)
{
    card.addServerFact(Words::foundLabel(record.reason), record.found);
}

void OrderCards::addUnknownFacts(Card &card, const Order &order)
{
    const OrderRecord &record = order.record;
    card.addFact(tr("Order number"), record.key.tradeNo);
    addFound(card, record);
    const qint64 waited = order.papers.elapsedMs;
    const QString sent = Words::time(record.recordedAtMs);
    card.addFact(
        tr("Sent"),
        waited < 0
            ? sent
            : tr("%1, waited %2 s")
                  .arg(sent, QLocale().toString(static_cast<double>(waited) / 1000.0, 'f', 1)));
}

void OrderCards::addUnknownActions(Card &card, const OrderRecord &record)
{
    const bool asked = wasAsked(record);
    card.addAction(CardAction::CheckNow, u"checkNowButton"_s,
                   asked ? tr("Check again") : tr("Check now"), ButtonKind::Primary);
    card.addAction(CardAction::ShowInHistory, u"showInHistoryButton"_s, tr("Show in history"));
    QPushButton *fresh = card.addAction(CardAction::NewFromValues, u"newFromValuesButton"_s,
                                        tr("New order from these values"));
    card.addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"), ButtonKind::Quiet);
    QString note;
    if (isBeingPaid(record))
        note = tr("No new order from these values: it would ask for the same money again.");
    else if (!asked)
        note = tr("A new order from these values can be made once this one has been checked.");
    else
        note = tr("A new order from these values gets a number of its own and names this one as "
                  "replaced.");
    fresh->setEnabled(asked && !isBeingPaid(record));
    fresh->setAccessibleDescription(note);
    card.addSentence(note, Role::Dim)->setObjectName(u"newFromValuesNote"_s);
}

Card *OrderCards::unknown(const Order &order)
{
    const OrderRecord &record = order.record;
    if (record.reason == "another_order"_L1)
        return anotherOrder(order, false);
    auto *card = new Card(Card::Tone::Amber);
    card->setObjectName(u"unknownCard"_s);
    card->setHeading(tr("This order may exist at the gateway"), u"warning"_s, Role::Amber);
    card->addSentence(tr("Do not send another until you have checked."));
    const QString reason = Words::reason(record.reason);
    if (!reason.isEmpty())
        card->addSentence(reason);
    addUnknownFacts(*card, order);
    addUnknownActions(*card, record);
    return card;
}

Card *OrderCards::anotherOrder(const Order &order, bool toAQuestion)
{
    auto *card = new Card(Card::Tone::Fault);
    card->setObjectName(u"unknownCard"_s);
    card->setHeading(tr("The gateway answered about another order"), u"warning"_s, Role::Fault);
    card->addSentence(tr("Do not use or pass on anything of that answer: a link or a code in it "
                         "belongs to somebody else's payment. Tell the provider."),
                      Role::Fault);
    card->addSentence(toAQuestion ? tr("So nothing is known of this order still. Do not send "
                                       "another until you have checked.")
                                  : Words::outcomeSentence(Outcome::Unknown));
    addUnknownFacts(*card, order);
    addUnknownActions(*card, order.record);
    return card;
}

void OrderCards::addTold(Card &card, const Order &order, const RegionSpec &region,
                         const StatusAnswer &answer)
{
    const StateWord word = Words::payment(answer.payment);
    card.addFact(tr("Payment"), word.word, word.role)->setObjectName(u"paymentFact"_s);
    if (answer.amountDiffers) {
        card.addFact(tr("Amount"),
                     tr("%1 ordered, the gateway says %2")
                         .arg(amountOf(order.record, region),
                              plainServerText(answer.amount, kMaxAmount)),
                     Role::Fault)
            ->setObjectName(u"amountFact"_s);
    }
    card.addServerFact(tr("Gateway no."), answer.platFormTradeNo);
}

Card *OrderCards::checked(const Order &order, const RegionSpec &region, const StatusAnswer &answer)
{
    if (!answer.answered && answer.reason == "another_order"_L1)
        return anotherOrder(order, true);
    const bool known = answer.answered && answer.payment != PaymentState::NotAsked;
    auto *card = new Card(known && isSettled(answer) ? Card::Tone::Plain : Card::Tone::Amber);
    card->setObjectName(u"unknownCard"_s);
    if (known) {
        const StateWord word = Words::payment(answer.payment);
        // A person's word tells nothing of the gateway.
        card->setHeading(answer.payment == PaymentState::Closed
                             ? word.word
                             : tr("This order exists at the gateway"),
                         word.icon, word.role == Role::Dim ? Role::Ink : word.role);
        card->addSentence(Words::paymentSentence(answer.payment));
        if (answer.payment == PaymentState::PartPaid || answer.payment == PaymentState::Waiting)
            card->addSentence(tr("Do not send another for it."));
    } else {
        const bool notKnown = answer.reason == "query_refused"_L1;
        card->setHeading(notKnown ? tr("Not known there, and it may exist all the same")
                                  : tr("This order may exist at the gateway"),
                         u"warning"_s, Role::Amber);
        card->addSentence(Words::reason(answer.reason));
        card->addSentence(notKnown ? tr("It may only be late. Check again after a while, or ask "
                                        "the provider before you send another.")
                                   : tr("Nothing has changed. Do not send another until you have "
                                        "checked."));
    }
    if (order.record.reason == "another_order"_L1)
        card->addSentence(tr("The gateway answered about another order. Do not use or pass on "
                             "anything of that answer."),
                          Role::Fault);
    if (hasWrongKhqr(order.record))
        card->addSentence(Words::reason(u"khqr_differs"_s), Role::Fault);
    if (!answer.recorded)
        card->addSentence(tr("This answer could not be written into the history. Make room or give "
                             "the permission back, then check again."),
                          Role::Fault)
            ->setObjectName(u"notRecordedNote"_s);
    addUnknownFacts(*card, order);
    if (known)
        addTold(*card, order, region, answer);
    if (!answer.message.isEmpty())
        card->addServerBox(tr("What the gateway said"), answer.message);
    addUnknownActions(*card, order.record);
    return card;
}

Card *OrderCards::notChecked(const Order &order, const Error &error)
{
    auto *card = new Card(Card::Tone::Amber);
    card->setObjectName(u"unknownCard"_s);
    card->setHeading(tr("This order may exist at the gateway"), u"warning"_s, Role::Amber);
    card->addSentence(tr("The gateway could not be asked. Do not send another until you have "
                         "checked."));
    card->addSentence(Words::error(error.code));
    addUnknownFacts(*card, order);
    addUnknownActions(*card, order.record);
    return card;
}

} // namespace vexora::ui
