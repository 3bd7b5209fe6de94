// SPDX-License-Identifier: MIT
// What is done with a ready order's code: shown to the customer, put on paper, copied as a picture.
#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "ui/customer/customerscreen.h"
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/readycard.h"
#include "ui/print/orderprint.h"
#include "ui/print/sheet.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** As the history names it: no template of the printer's, the card alone. */
constexpr QLatin1StringView kPicture("card-picture");

} // namespace

/** Null where there is no code that can be paid, whichever key was pressed. */
ReadyCard *IssuePage::Private::cardWithCode() const
{
    auto *card = qobject_cast<ReadyCard *>(pane->card());
    return card && order && card->holdsCode() ? card : nullptr;
}

void IssuePage::Private::printCode()
{
    if (!cardWithCode() || !workspace.log)
        return;
    printOrders(desk, *workspace.log, {order->record}, q);
}

/** Made and read back first, noted next, and only then handed over. */
void IssuePage::Private::copyPicture()
{
    // The second of two quick presses would not find the first one's note, and both pictures would
    // pass for the original; one that comes later is a copy.
    if (!cardWithCode() || !workspace.log || copying == order->record.key)
        return;
    copying = order->record.key;
    using Printed = Result<QHash<QString, PrintedBefore>>;
    const QString md5 = khqr::md5Of(order->record.payInfo);
    whenFinished(workspace.log->printed({md5}), q,
                 [this, key = order->record.key, md5](const Printed &printed) {
                     if (!order || order->record.key != key || !cardWithCode())
                         copying.reset();
                     else if (printed)
                         notePicture(md5, printed->value(md5).copies > 0);
                     else
                         sayOfPicture(printed.error());
                 });
}

void IssuePage::Private::notePicture(const QString &md5, bool copy)
{
    print::Item item = orderItem(order->record);
    item.copy = copy;
    print::Style style;
    style.language = region->payerLanguage; // whoever gets it reads it
    const Result<QImage> picture = print::cardPicture(item, style, desk.clock->nowMs());
    if (!picture) {
        sayOfPicture(picture.error());
        return;
    }
    PrintNote note;
    note.md5 = md5;
    note.key = order->record.key;
    note.layout = kPicture;
    note.target = u"clipboard"_s;
    note.atMs = desk.clock->nowMs();
    whenFinished(workspace.log->notePrints({note}), q,
                 [this, key = note.key, picture = *picture](const Result<void> &noted) {
                     copying.reset();
                     // The order may have been let go of, or its code have ended meanwhile.
                     if (!order || order->record.key != key || !cardWithCode())
                         return;
                     if (!noted) {
                         sayOfPicture(noted.error());
                         return;
                     }
                     QGuiApplication::clipboard()->setImage(picture);
                     cardWithCode()->showNote(
                         IssuePage::tr("The picture of the code is in the clipboard."), Role::Ok);
                 });
}

void IssuePage::Private::sayOfPicture(const Error &error)
{
    copying.reset();
    ReadyCard *card = cardWithCode();
    if (!card)
        return;
    card->showNote(error.code == ErrorCode::Malformed
                       ? IssuePage::tr("Not copied: the picture of the code does not pass its "
                                       "checks. Print… says why.")
                       : IssuePage::tr("Not copied: it could not be noted in the history."),
                   Role::Fault);
}

void IssuePage::Private::openCustomerScreen()
{
    if (!cardWithCode())
        return;
    auto *screen = new CustomerScreen(desk, workspace, order->record, q);
    connect(screen, &CustomerScreen::newCodeRequested, q,
            [this, sandbox = workspace.isSandbox](const OrderKey &key) {
                Q_EMIT q->newCodeRequested(key, sandbox);
            });
    screen->present();
}

} // namespace vexora::ui
