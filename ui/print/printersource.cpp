// SPDX-License-Identifier: MIT
#include "ui/print/printersource.h"

#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <cstdlib>

namespace vexora::print {

namespace {

class SystemPrinters final : public PrinterSource
{
public:
    QStringList names() const override
    {
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString first = QPrinterInfo::defaultPrinterName();
        if (names.removeOne(first))
            names.prepend(first);
        return names;
    }

    std::unique_ptr<QPrinter> open(const QString &name) const override
    {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        if (info.isNull())
            return nullptr;
        return std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    }
};

} // namespace

const PrinterSource &systemPrinters()
{
    static const SystemPrinters kPrinters;
    return kPrinters;
}

int printerDpi(const QList<int> &supported, int own, const Template &layout)
{
    if (supported.isEmpty())
        return layout.oneBit ? layout.dpi : std::min(own, kFinestDpi);
    if (layout.oneBit)
        return *std::min_element(supported.cbegin(), supported.cend(), [&](int a, int b) {
            return std::abs(a - layout.dpi) < std::abs(b - layout.dpi);
        });
    int best = *std::min_element(supported.cbegin(), supported.cend());
    for (const int dpi : supported) {
        if (dpi > best && dpi <= kFinestDpi)
            best = dpi;
    }
    return best;
}

void preparePrinter(QPrinter &printer, const Template &layout, int dpi)
{
    printer.setResolution(dpi);
    printer.setFullPage(true);
    printer.setColorMode(layout.oneBit ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDocName(layout.id); // a spooler shows it to anybody: nothing of an order in it
    printer.setCopyCount(1); // copies are cards of their own: each is read back
}

} // namespace vexora::print
