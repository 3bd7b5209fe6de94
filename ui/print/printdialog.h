// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "ui/print/item.h"

#include <QDialog>

#include <memory>

namespace vexora::print {
class PrinterSource;
}

namespace vexora::ui {

struct Desk;

/**
 * What stands between a code and paper: template, look, preview as it will be printed, printer or
 * PDF, what is left out and why, progress and Cancel. Items all have one use. Opened with open();
 * deletes itself when it is closed. `log` is the history the orders are in and outlives it.
 */
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Desk &desk, OrderLog &log, QList<print::Item> items, QWidget *parent);
    ~PrintDialog() override;

    /** Preselects a template that takes the items' use; nothing happens for others. */
    void setTemplate(const QString &id);
    /** In the place of the system's printers. `source` outlives the dialog. */
    void setPrinters(const print::PrinterSource &source);

public Q_SLOTS:
    /** Closes it; while something is printed, that is stopped first. */
    void reject() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::ui
