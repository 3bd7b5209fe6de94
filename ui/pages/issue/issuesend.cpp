// SPDX-License-Identifier: MIT
// From Send to the pipeline: what is asked before an order leaves.
#include "checkout/livehost.h"
#include "domain/whenfinished.h"
#include "ui/dialogs/addresslimitdialog.h"
#include "ui/dialogs/confirmsenddialog.h"
#include "ui/dialogs/doubledialog.h"
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/pages/issue/sendingcard.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

void IssuePage::Private::trySend()
{
    if (frozen || !form || goesOn || (question && question->isVisible()) || !maySend())
        return;
    form->revealAll();
    refresh();
    if (prepared.checked.hasErrors()) {
        if (QWidget *fault = form->firstFault()) {
            fault->setFocus(Qt::OtherFocusReason);
            panel->bringIntoView(fault);
        }
        return;
    }
    if (!address->isSettled()) {
        waitFor([this] { trySend(); });
        awaitsAddress = true;
        address->hurry();
        return;
    }
    const QSet<QString> found = warnings();
    if (!accepted.contains(found)) {
        // Seen once is enough; another warning, or another value, is asked about anew.
        accepted.unite(found);
        refresh();
        if (QWidget *warning = form->firstFault())
            panel->bringIntoView(warning);
        return;
    }
    PreparedOrder toSend = prepared;
    toSend.draft.acceptWarnings = !found.isEmpty();
    askAboutAddress(toSend);
}

/** The gateway may refuse it, and a payer who hears that thinks the shop is at fault. */
void IssuePage::Private::askAboutAddress(const PreparedOrder &toSend)
{
    overLimit = false;
    if (!address->isSpent()) {
        askAboutDouble(toSend);
        return;
    }
    auto *dialog = new AddressLimitDialog(address->text(), toSend, q);
    connect(dialog, &QDialog::accepted, q, [this, toSend] {
        overLimit = true;
        askAboutDouble(toSend);
    });
    ask(dialog);
}

/** A person sees that a link was made before, as no gateway can: it takes both for two orders. */
void IssuePage::Private::askAboutDouble(const PreparedOrder &toSend)
{
    const Order *known
        = workspace.memory ? workspace.memory->doubleOf(toSend, desk.clock->nowMs()) : nullptr;
    if (known) {
        showDouble(*known, toSend);
        return;
    }
    // What other windows, runs and the command line sent is known where payers are kept.
    waitFor([this, toSend] { askWhetherLive(toSend); });
    doubles->look(workspace, toSend, desk.clock->nowMs(),
                  [this, toSend](const std::optional<Order> &earlier) {
                      if (earlier)
                          goesOn = [this, toSend, earlier] { showDouble(*earlier, toSend); };
                      goOn();
                  });
}

void IssuePage::Private::showDouble(const Order &known, const PreparedOrder &toSend)
{
    if (another == known.record.key) {
        askWhetherLive(toSend);
        return;
    }
    const Order earlier = known; // what is known may move while the question stands
    auto *dialog = new DoubleDialog(earlier, toSend, desk.clock->nowMs(), desk.language, q);
    connect(dialog, &QDialog::finished, q, [this, dialog, earlier, toSend] {
        switch (dialog->choice()) {
        case DoubleDialog::Choice::GoBack:
            break;
        case DoubleDialog::Choice::Copy:
            copyEarlier(earlier);
            break;
        case DoubleDialog::Choice::ShowIt:
            Q_EMIT q->historyRequested(earlier.record.key);
            break;
        case DoubleDialog::Choice::MakeAnother:
            another = earlier.record.key;
            askWhetherLive(toSend);
            break;
        }
    });
    ask(dialog);
    if (!workspace.log)
        return;
    const auto tell = [dialog, log = workspace.log, key = earlier.record.key] {
        whenFinished(log->find(key), dialog, [dialog](const Result<OrderRecord> &stored) {
            if (stored)
                dialog->setStored(*stored);
        });
    };
    // A status check may come back while the question stands.
    connect(workspace.log, &OrderLog::changed, dialog, [tell, earlier](const OrderKey &key) {
        if (key == earlier.record.key)
            tell();
    });
    tell();
}

void IssuePage::Private::askWhetherLive(const PreparedOrder &toSend)
{
    const auto reasons = ConfirmSendDialog::reasons(toSend, workspace.state);
    if (!reasons.any()) {
        send(toSend);
        return;
    }
    auto *dialog = new ConfirmSendDialog(toSend, reasons, q);
    connect(dialog, &QDialog::accepted, q, [this, reasons, toSend] {
        // What cannot be written is asked about again next time, which stops nobody.
        const Profile &with = toSend.draft.profile;
        if (workspace.state && reasons.isElsewhere())
            (void)workspace.state->confirmPlace(with.id, {with.merchantNo, hostOf(with.baseUrl)});
        send(toSend);
    });
    ask(dialog);
}

/** One question at a time; it goes with the profile it was asked for. */
void IssuePage::Private::ask(QDialog *dialog)
{
    question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/** The form stays as it is: the person may have meant another amount. */
void IssuePage::Private::copyEarlier(const Order &earlier)
{
    const OrderRecord &record = earlier.record;
    const QString payable = DoubleDialog::payableOf(record, *region, desk.clock->nowMs());
    if (payable.isEmpty()) { // it expired while the question stood
        Q_EMIT q->historyRequested(record.key);
        return;
    }
    QGuiApplication::clipboard()->setText(payable);
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"copiedCard"_s);
    card->setHeading(record.link.isEmpty() ? IssuePage::tr("That account is in the clipboard")
                                           : IssuePage::tr("That link is in the clipboard"),
                     u"check"_s, Role::Ok);
    card->addSentence(IssuePage::tr("Nothing was sent. What you typed is still in the form."));
    card->addFact(IssuePage::tr("Order number"), record.key.tradeNo);
    card->addFact(IssuePage::tr("Amount"), amountOf(record, *region));
    card->addAction(CardAction::NewOrder, u"newOrderButton"_s, IssuePage::tr("New order"));
    // A field that is left is looked at anew, which brings the preview back: leave it first.
    if (QWidget *typed = q->window()->focusWidget())
        typed->clearFocus();
    show(card);
}

void IssuePage::Private::send(const PreparedOrder &toSend)
{
    if (frozen || !maySend()) // a question may have stood for long
        return;
    freeze(true);
    panel->bar()->rest(IssuePage::tr("Sending"));
    const QString amount = formatAmount(toSend.checked.fields.value(u"amount"_s), toSend.currency);
    show(new SendingCard(hostOf(profile.baseUrl), amount));
    flow->send(toSend);
}

/** The form is frozen while an order is on its way, so it still holds what was sent. */
void IssuePage::Private::noteSent()
{
    if (form)
        remark.noteSent(workspace, profile, form->values().value(u"remark"_s));
}

} // namespace vexora::ui
