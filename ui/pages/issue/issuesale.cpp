// SPDX-License-Identifier: MIT
// What is done with a ready order's code: shown to the customer, put on paper, copied as a picture.
#include "ui/customer/customerscreen.h"
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/readycard.h"
#include "ui/print/printdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

print::Item itemOf(const OrderRecord &record)
{
    print::Item item;
    item.payload = record.payInfo;
    item.use = print::Use::OneSale;
    item.environment = record.environment;
    item.order = record;
    item.source = record.key.tradeNo;
    return item;
}

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
    auto *dialog = new PrintDialog(desk, *workspace.log, {itemOf(order->record)}, q);
    dialog->open();
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
