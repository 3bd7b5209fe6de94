// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/item.h"

#include <QList>

class QObject;
class QWidget;

namespace vexora {
class OrderLog;
struct PrintedBefore;
} // namespace vexora

namespace vexora::ui {

struct Desk;
class PrintDialog;

/** An order that has nothing to scan is an item too: it is then listed as left out. */
[[nodiscard]] print::Item orderItem(const OrderRecord &order);

/** Opens the dialog on the codes of these orders, in their order. `log` is the one they are in. */
PrintDialog *printOrders(Desk &desk, OrderLog &log, const QList<OrderRecord> &orders,
                         QWidget *parent);

/** "2 copies, last 2026-11-21 14:32:05"; empty where there is none. */
[[nodiscard]] QString printedText(const PrintedBefore &before);

} // namespace vexora::ui
