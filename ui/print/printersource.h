// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/printtemplate.h"

#include <QList>
#include <QSizeF>
#include <QStringList>

#include <memory>

class QPrinter;

namespace vexora::print {

/** The printers there are. An interface, because a print service is not there in every place. */
class PrinterSource
{
public:
    PrinterSource() = default;
    PrinterSource(const PrinterSource &) = delete;
    PrinterSource &operator=(const PrinterSource &) = delete;
    virtual ~PrinterSource() = default;

    /** The default one first. Empty without a print service. */
    [[nodiscard]] virtual QStringList names() const = 0;
    /** Null when it is gone. */
    [[nodiscard]] virtual std::unique_ptr<QPrinter> open(const QString &name) const = 0;
};

/** Those of the system's print service. Lives for ever. */
[[nodiscard]] const PrinterSource &systemPrinters();

/** More dots than this tell nothing more of a code, and a page of them fills the memory. */
constexpr int kMostDpi = 600;

/**
 * The resolution a template is printed at: for a thermal printer the one nearest to the template's,
 * because its dots are what modules snap to; else the finest there is up to kMostDpi. `supported`
 * may be empty, `own` is what the printer is set to.
 */
[[nodiscard]] int printerDpi(const QList<int> &supported, int own, const Template &layout);

/** Actual size on the whole page, at that resolution, with no margin of the printer's own. */
void preparePrinter(QPrinter &printer, const Template &layout, QSizeF pageMm, int dpi);

} // namespace vexora::print
