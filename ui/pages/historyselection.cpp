// SPDX-License-Identifier: MIT
#include "ui/pages/historydetail.h"
#include "ui/pages/historypageprivate.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/ordertable.h"
#include "ui/words.h"

#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr int kMostPrinted = 500;

} // namespace

void HistoryPage::Private::selectWanted()
{
    if (!wanted || model.isLoading())
        return;
    const int row = model.rowOf(*wanted);
    if (row < 0)
        return;
    wanted.reset();
    table->selectRow(row);
}

/** It may lie further down than what is read. */
void HistoryPage::Private::lookForWanted()
{
    selectWanted();
    if (!wanted || isSought || !model.progress().done)
        return;
    isSought = true; // once: it may be none of these
    model.locate(*wanted, q, [this, key = *wanted](int row) {
        if (row < 0 || wanted != key)
            return;
        wanted.reset();
        table->selectRow(row);
    });
}

void HistoryPage::Private::onCurrentChanged()
{
    const OrderRecord *record = model.record(table->currentIndex().row());
    detail->setOrder(workspace(), record ? std::optional(*record) : std::nullopt);
}

/** As they stand in the table. */
QList<int> HistoryPage::Private::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && rows.size() <= kMostPrinted; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

qsizetype HistoryPage::Private::selectedCount() const
{
    qsizetype count = 0;
    const QItemSelection selection = table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

/** One order is printed from its detail; the table must not move under the hand that selects. */
void HistoryPage::Private::onSelectionChanged()
{
    const QList<int> rows = selectedRows();
    const bool mayHaveCode = std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
        const OrderRecord *order = model.record(row);
        return !order || !order->payInfo.isEmpty();
    });
    const qsizetype count = selectedCount();
    printMany->setText(HistoryPage::tr("Print %n order(s)…", nullptr, int(count)));
    printMany->setAccessibleName(printMany->text());
    printMany->setEnabled(count <= kMostPrinted);
    printMany->setToolTip(count <= kMostPrinted
                              ? QString()
                              : HistoryPage::tr("At most %1 at once.").arg(kMostPrinted));
    printMany->setVisible(count > 1 && mayHaveCode && workspace().log);
}

void HistoryPage::Private::printSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || !workspace().log)
        return;
    model.read(rows, q, [this](const Result<QList<OrderRecord>> &orders) {
        if (!orders)
            return setHint(Words::error(orders.error().code), true);
        PrintDialog *dialog = printOrders(desk, *workspace().log, *orders, table->window());
        QObject::connect(dialog, &QDialog::finished, table, [this] {
            onCurrentChanged(); // it tells how often its order was printed
            table->setFocus();
        });
    });
}

} // namespace vexora::ui
