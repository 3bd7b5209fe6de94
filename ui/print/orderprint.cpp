// SPDX-License-Identifier: MIT
#include "ui/print/orderprint.h"

#include "checkout/orderlog.h"
#include "ui/print/printdialog.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace vexora::ui {

print::Item orderItem(const OrderRecord &order)
{
    print::Item item;
    item.payload = order.payInfo;
    item.use = print::Use::OneSale;
    item.environment = order.environment;
    item.order = order;
    item.source = order.key.tradeNo;
    return item;
}

PrintDialog *printOrders(Desk &desk, OrderLog &log, const QList<OrderRecord> &orders,
                         QWidget *parent)
{
    QList<print::Item> items;
    for (const OrderRecord &order : orders)
        items.append(orderItem(order));
    auto *dialog = new PrintDialog(desk, log, items, parent);
    dialog->open();
    return dialog;
}

QString printedText(const PrintedBefore &before)
{
    if (before.copies == 0)
        return {};
    return QCoreApplication::translate("OrderFacts", "%n copy(s), last %1", nullptr, before.copies)
        .arg(Words::time(before.lastAtMs));
}

} // namespace vexora::ui
