// SPDX-License-Identifier: MIT
#include "ui/pages/issue/ordercards.h"

#include "ui/pages/issue/khqrproblem.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/words.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace vexora::ui {

Card *OrderCards::refused(const Order &order)
{
    const OrderRecord &record = order.record;
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"refusedCard"_s);
    card->setHeading(tr("The gateway refused this order"), u"cross"_s, Role::Fault);
    if (record.code == "8000"_L1) {
        card->addSentence(tr("It did not accept what was sent: most often one of the values, else "
                             "the merchant number or the secret. Nothing can be paid with it."));
    } else {
        card->addSentence(tr("It understood the order and gave it up at once. Nothing can be paid "
                             "with it."));
    }
    if (!record.message.isEmpty())
        card->addServerBox(tr("What the gateway said"), record.message);
    card->addFact(tr("Order number"), record.key.tradeNo);
    card->addServerFact(tr("Code"), record.code);
    card->addServerFact(tr("Status"), record.status);
    card->addSentence(tr("Correcting keeps the values and takes a new order number."), Role::Dim);
    card->addAction(CardAction::Correct, u"correctButton"_s, tr("Correct and send"),
                    ButtonKind::Primary);
    card->addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"));
    return card;
}

Card *OrderCards::notSent(const Order &order)
{
    const OrderRecord &record = order.record;
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"notSentCard"_s);
    card->setHeading(tr("Nothing was sent"), u"dash"_s, Role::Dim);
    const QString reason = Words::reason(record.reason);
    if (!reason.isEmpty())
        card->addSentence(reason);
    if (record.reason.startsWith("tls"_L1))
        card->addSentence(tr("Before you try again, ask the provider or whoever looks after your "
                             "network."));
    card->addSentence(Words::outcomeSentence(Outcome::NotSent));
    card->addFact(tr("Order number"),
                  tr("%1, used up: the next try gets a new one").arg(record.key.tradeNo));
    addFound(*card, record);
    card->addAction(CardAction::TryAgain, u"tryAgainButton"_s, tr("Try again"),
                    ButtonKind::Primary);
    card->addAction(CardAction::Correct, u"correctButton"_s, tr("Back to the form"));
    card->addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"));
    return card;
}

Card *OrderCards::failed(const Error &error)
{
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"errorCard"_s);
    card->setHeading(tr("Nothing was sent"), u"warning"_s, Role::Fault);
    card->addSentence(Words::error(error.code));
    card->addSentence(tr("No money can be affected. What you typed is still in the form."),
                      Role::Dim);
    card->addAction(CardAction::Correct, u"correctButton"_s, tr("Back to the form"),
                    ButtonKind::Primary);
    return card;
}

Card *OrderCards::taken(const QString &tradeNo, const std::optional<OrderRecord> &holder)
{
    auto *card = new Card(Card::Tone::Amber);
    card->setObjectName(u"takenCard"_s);
    card->setHeading(tr("This order number is taken"), u"warning"_s, Role::Amber);
    card->addSentence(tr("Nothing was sent now: an order with this number was issued before. Look "
                         "at it before you send another."));
    card->addFact(tr("Order number"), tradeNo);
    if (holder) {
        const StateWord sent = Words::outcome(holder->outcome);
        card->addSentence(Words::outcomeSentence(holder->outcome));
        card->addFact(tr("Recorded"), Words::time(holder->recordedAtMs));
        card->addFact(tr("Outcome"), sent.word, sent.role)->setObjectName(u"takenOutcome"_s);
        const StateWord payment = Words::payment(holder->payment);
        card->addFact(tr("Payment"), payment.word, payment.role);
    }
    card->addAction(CardAction::ShowInHistory, u"showInHistoryButton"_s, tr("Show in history"),
                    ButtonKind::Primary);
    card->addAction(CardAction::ChangeNumber, u"changeNumberButton"_s, tr("Back to the form"));
    return card;
}

Card *OrderCards::stop(const Order &order, const RegionSpec &region)
{
    const OrderRecord &record = order.record;
    auto *card = new Card(Card::Tone::Fault);
    card->setObjectName(u"stopCard"_s);
    const KhqrSummary khqr = record.khqr.value_or(KhqrSummary());
    const bool late = KhqrProblem::isOnlyLate(khqr);
    card->setHeading(late ? tr("Stop: this KHQR is over already")
                          : tr("Stop: this KHQR is not for this order"),
                     u"warning"_s, Role::Fault);
    const bool open = record.outcome != Outcome::Created;
    if (open) {
        card->addSentence(tr("The gateway sent a code that does not agree with the order, and "
                             "nothing else to pay with. The code is not shown; take no money with "
                             "it."));
        card->addSentence(Words::outcomeSentence(Outcome::Unknown));
    } else if (late) {
        card->addSentence(
            tr("The gateway accepted the order, but the code it sent had ended before "
               "it came. Nobody can pay with it, and it is not shown. Make a new "
               "order. If the next one is over as well, look at this computer's "
               "clock."));
    } else {
        card->addSentence(tr("The gateway accepted the order, but the code it sent does not agree "
                             "with it. The code is not shown. Take no money with it and ask the "
                             "gateway."));
    }
    QStringList said;
    for (const QString &problem : khqr.problems) {
        const KhqrProblem::Said fact = KhqrProblem::of(problem, record, amountOf(record, region));
        if (said.contains(fact.what))
            continue; // a damaged code has more than one name for it
        said.append(fact.what);
        card->addFact(fact.about, fact.what, Role::Fault);
    }
    if (khqr.problems.isEmpty())
        card->addFact(tr("KHQR"), tr("it could not be checked"), Role::Fault);
    card->addFact(tr("Order number"), record.key.tradeNo);
    card->addServerFact(tr("Gateway no."), record.platFormTradeNo);
    if (open) {
        addUnknownActions(*card, record);
        return card;
    }
    card->addAction(CardAction::ShowInHistory, u"showInHistoryButton"_s, tr("Show in history"));
    card->addAction(CardAction::NewOrder, u"newOrderButton"_s, tr("New order"));
    return card;
}

} // namespace vexora::ui
