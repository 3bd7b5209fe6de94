// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/history/dayfigures.h"

#include <QDialog>

#include <memory>

namespace vexora::print {
class PrinterSource;
}

namespace vexora::ui {

struct Desk;
class OrderCells;

/**
 * The sheet a shop closes its day with: what the orders of a day, or those the list shows, come to,
 * and which of them want a person. A page for each environment, seen before it is printed or saved.
 * Owned by the history page; deletes itself.
 */
class EndOfDayDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `filter` is what the list shows. All but it outlive the dialog. */
    EndOfDayDialog(const Desk &desk, OrderSearch &search, const OrderFilter &filter,
                   const OrderCells &cells, QWidget *parent);
    ~EndOfDayDialog() override;

    /** In place of the system's. */
    void setPrinters(const print::PrinterSource &printers);
    /** A PDF of what is seen. */
    void savePdf(const QString &file);

private:
    class SheetView;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
