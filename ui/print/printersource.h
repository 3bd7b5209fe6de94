// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/printtemplate.h"

#include <QList>
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
constexpr int kFinestDpi = 600;

/**
 * The resolution a template is printed at: for a thermal printer the one nearest to the template's,
 * because its dots are what modules snap to; else the finest there is up to kFinestDpi. `supported`
 * may be empty, `own` is what the printer is set to.
 */
[[nodiscard]] int printerDpi(const QList<int> &supported, int own, const Template &layout);

/** At that resolution and nothing scaled; the size of each page is put on it with the page. */
void preparePrinter(QPrinter &printer, const Template &layout, int dpi);

} // namespace vexora::print
