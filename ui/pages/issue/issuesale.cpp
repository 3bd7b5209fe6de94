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

void IssuePage::Private::copyPicture()
{
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
