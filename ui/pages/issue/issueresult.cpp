// SPDX-License-Identifier: MIT
// The part of the Issue page that begins when an order has ended.
#include "domain/whenfinished.h"
#include "ui/dialogs/openlinkdialog.h"
#include "ui/openorders.h"
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/ordercards.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/issue/readycard.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/pages/issue/sendingcard.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

void IssuePage::Private::onFinished(const Result<Order> &result)
{
    if (!result) {
        panel->bar()->rest(IssuePage::tr("Not sent"));
        if (result.error().code == ErrorCode::Duplicate && !prepared.draft.tradeNo.isEmpty())
            showTaken();
        else
            show(OrderCards::failed(result.error()));
        return;
    }
    order = *result;
    noteSent();
    const std::optional<VirtualAccount> &account = order->record.virtualAccount;
    clipboard->noteOrder(
        {order->record.link, order->record.key.tradeNo, account ? account->number : QString()});
    const bool sent = order->record.outcome != Outcome::NotSent;
    panel->bar()->rest(sent ? IssuePage::tr("Sent") : IssuePage::tr("Not sent"));
    inspect->showOrder(*order);
    showOutcome();
    Q_EMIT q->orderFinished(*order);
}

/** A number somebody typed twice may stand for a payment that is under way. */
void IssuePage::Private::showTaken()
{
    taken = OrderKey{profile.merchantNo, hostOf(profile.baseUrl), prepared.draft.tradeNo};
    show(OrderCards::taken(taken->tradeNo, std::nullopt));
    whenFinished(workspace.log->find(*taken), q,
                 [this, key = *taken](const Result<OrderRecord> &found) {
                     if (found && taken == key)
                         show(OrderCards::taken(key.tradeNo, *found));
                 });
}

void IssuePage::Private::changeNumber()
{
    taken.reset();
    freeze(false);
    refresh();
    if (auto *number = form->findChild<QWidget *>(u"tradeNoEdit"_s)) {
        number->setFocus(Qt::OtherFocusReason);
        panel->bringIntoView(number);
    }
    Q_EMIT q->released();
}

void IssuePage::Private::showOutcome()
{
    const OrderRecord &record = order->record;
    switch (record.outcome.value_or(Outcome::Unknown)) {
    case Outcome::Created:
        if (hasWrongKhqr(record))
            show(OrderCards::stop(*order, *region));
        else
            showReady();
        return;
    case Outcome::Refused:
        show(OrderCards::refused(*order));
        return;
    case Outcome::NotSent:
        show(OrderCards::notSent(*order));
        return;
    case Outcome::Invalid: // Cannot come from a sendable order; were it to, nothing was sent.
        show(OrderCards::failed(Error{ErrorCode::Internal, {}}));
        return;
    case Outcome::Unknown:
        break;
    }
    show(hasWrongKhqr(record) ? OrderCards::stop(*order, *region) : OrderCards::unknown(*order));
}

/** Reads the order as it is stored now, and calls `then` unless the page has left it by then. */
void IssuePage::Private::readStored(const std::function<void(const Result<OrderRecord> &)> &then)
{
    if (!order)
        return;
    const OrderKey key = order->record.key;
    if (!workspace.log) {
        then(failure(ErrorCode::NotFound));
        return;
    }
    whenFinished(workspace.log->find(key), q, [this, key, then](const Result<OrderRecord> &stored) {
        if (order && order->record.key == key)
            then(stored);
    });
}

/** What the History page and other windows have learned meanwhile counts as much. */
void IssuePage::Private::onChecked(const StatusAnswer &answer)
{
    readStored([this, answer](const Result<OrderRecord> &stored) { settle(answer, stored); });
}

/** Nobody was asked from here; it may have been done elsewhere while this was tried. */
void IssuePage::Private::onCheckFailed(const Error &error)
{
    readStored([this, error](const Result<OrderRecord> &stored) {
        const PaymentState before = order->record.payment;
        if (stored)
            takePayment(*stored);
        show(order->record.payment == before
                 ? OrderCards::notChecked(*order, error)
                 : OrderCards::checked(*order, *region, lastAnswer(order->record)));
    });
}

/** Even no answer is one try: from here on a new order may take this one's place. */
void IssuePage::Private::settle(const StatusAnswer &answer, const Result<OrderRecord> &stored)
{
    OrderRecord &record = order->record;
    const PaymentState before = record.payment;
    if (stored)
        takePayment(*stored);
    const bool paid
        = answer.payment == PaymentState::Paid || answer.payment == PaymentState::PartPaid;
    if (!stored || !answer.recorded) {
        record.askedAtMs = desk.clock->nowMs();
        record.askResult = answer.reason;
        if (answer.answered && (paid || !isBeingPaid(record))) {
            record.queriedAtMs = record.askedAtMs;
            record.payment = answer.payment;
            record.paidAmount = answer.amount;
        }
    }
    // A question that told nothing is said as such, but not above what others have learned.
    const bool isNews = answer.answered
        ? answer.payment == record.payment
        : answer.reason == "another_order"_L1 || (record.payment == before && !isBeingPaid(record));
    StatusAnswer shown = isNews ? answer : lastAnswer(record);
    shown.recorded = answer.recorded;
    show(OrderCards::checked(*order, *region, shown));
}

void IssuePage::Private::takePayment(const OrderRecord &stored)
{
    OrderRecord &record = order->record;
    // Money that was told and could not be written down has been seen all the same.
    if (isBeingPaid(record) && stored.payment == PaymentState::NotAsked)
        return;
    record.payment = stored.payment;
    record.paidAmount = stored.paidAmount;
    record.queriedAtMs = stored.queriedAtMs;
    record.askedAtMs = stored.askedAtMs;
    record.askResult = stored.askResult;
}

/** The order may be asked about, or closed, on the History page meanwhile. While it is asked about
 *  from here, the end of that reads it again. */
void IssuePage::Private::followLog()
{
    if (!workspace.log)
        return;
    connect(workspace.log, &OrderLog::changed, q, [this](const OrderKey &key) {
        if (!order || order->record.key != key
            || (order->record.outcome != Outcome::Unknown
                && order->record.outcome != Outcome::Created)
            || flow->isChecking())
            return;
        readStored([this](const Result<OrderRecord> &stored) {
            if (stored)
                onLogged(*stored);
        });
    });
}

void IssuePage::Private::onLogged(const OrderRecord &logged)
{
    if (flow->isChecking() || !wasAsked(logged))
        return;
    const OrderRecord before = order->record;
    takePayment(logged);
    if (before.outcome == Outcome::Created) {
        // Whoever has paid is not to be sent a message that asks for it.
        if (auto *card = qobject_cast<ReadyCard *>(pane->card()))
            card->showPayment(order->record.payment);
        return;
    }
    const OrderRecord &record = order->record;
    if (wasAsked(before) && before.payment == record.payment
        && before.paidAmount == record.paidAmount && before.askResult == record.askResult)
        return; // what this page has written itself
    show(OrderCards::checked(*order, *region, lastAnswer(record)));
}

/** Another window may have learned that it is paid: its new order would ask for that money again.
 */
void IssuePage::Private::correctUnlessPaid()
{
    readStored([this](const Result<OrderRecord> &stored) {
        if (stored)
            takePayment(*stored);
        if (isBeingPaid(order->record)) {
            show(OrderCards::checked(*order, *region, lastAnswer(order->record)));
            return;
        }
        if (stored || stored.error().code == ErrorCode::NotFound) {
            correct();
            return;
        }
        if (auto *note = pane->findChild<QLabel *>(u"newFromValuesNote"_s))
            note->setText(Words::error(stored.error().code));
    });
}

void IssuePage::Private::show(Card *card)
{
    // An order whose fate is open has an offer of its own, which names it as replaced.
    if (order && order->record.outcome != Outcome::Unknown)
        card->addAction(CardAction::NewFromThis, u"newFromThisButton"_s,
                        IssuePage::tr("New from this"));
    connect(card, &Card::chosen, q, [this](CardAction action) { onChosen(action); });
    previewTimer.stop();
    pane->setCard(card);
    if (QPushButton *first = card->firstAction())
        first->setFocus(Qt::OtherFocusReason);
}

void IssuePage::Private::onChosen(CardAction action)
{
    switch (action) {
    case CardAction::Cancel:
        if (auto *card = qobject_cast<SendingCard *>(pane->card()))
            card->setCancelling();
        flow->cancel();
        break;
    case CardAction::CopyMessage:
        copyMessage();
        break;
    case CardAction::Mail:
        mailMessage();
        break;
    case CardAction::CopyLink:
        copyLink();
        break;
    case CardAction::CopyAccount:
        if (auto *card = qobject_cast<ReadyCard *>(pane->card())) {
            QGuiApplication::clipboard()->setText(order->record.virtualAccount->number);
            card->showNote(IssuePage::tr("The account number is in the clipboard."), Role::Ok);
        }
        break;
    case CardAction::OpenLink: {
        auto *dialog = new OpenLinkDialog(order->record.link, q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    case CardAction::CopyPicture:
        copyPicture();
        break;
    case CardAction::Print:
        printCode();
        break;
    case CardAction::CustomerScreen:
        openCustomerScreen();
        break;
    case CardAction::NewOrder:
        startOver();
        break;
    case CardAction::CheckNow:
        if (auto *button = pane->findChild<QPushButton *>(u"checkNowButton"_s)) {
            button->setText(IssuePage::tr("Checking…"));
            button->setAccessibleName(button->text());
            button->setEnabled(false);
        }
        flow->check(order->record, desk.preferences.timeoutMs);
        break;
    case CardAction::ShowInHistory:
        Q_EMIT q->historyRequested(taken ? *taken : order->record.key);
        break;
    case CardAction::ChangeNumber:
        changeNumber();
        break;
    case CardAction::NewFromThis:
        if (order)
            startFrom(Order(*order));
        break;
    case CardAction::NewFromValues:
        if (order && wasAsked(order->record) && !isBeingPaid(order->record))
            correctUnlessPaid();
        break;
    case CardAction::Correct:
        correct();
        break;
    case CardAction::TryAgain: {
        const QString with = profile.id;
        correct();
        if (profile.id == with) // else it was removed meanwhile and another one stands there
            trySend();
        break;
    }
    }
}

void IssuePage::Private::correct()
{
    const QString used = order ? order->record.key.tradeNo : form->tradeNo();
    const bool reachedTheGateway = order
        && (order->record.outcome == Outcome::Refused || order->record.outcome == Outcome::Unknown);
    // A correction that was not sent still corrects the order it was made for.
    replaces = reachedTheGateway ? used : replaces;
    const FieldMap sent = order ? form->values() : FieldMap();
    flow->reset();
    order.reset();
    freeze(false);
    form->setTradeNo({});
    if (!sent.isEmpty())
        form->compareWith(sent);
    for (const FieldSpec &field : region->fields) {
        if (field.offersOrderNumber && !used.isEmpty() && form->values().value(field.name) == used)
            useOrderNumber(field.name);
    }
    refresh();
    form->firstControl()->setFocus(Qt::OtherFocusReason);
    Q_EMIT q->released();
}

void IssuePage::Private::copyLink()
{
    auto *card = qobject_cast<ReadyCard *>(pane->card());
    if (!card || !order || order->record.link.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(order->record.link);
    card->showNote(IssuePage::tr("The link is in the clipboard."), Role::Ok);
}

} // namespace vexora::ui
