// SPDX-License-Identifier: MIT
#include "ui/print/output.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr int kMostDpi = 600;

/** Papers are known upright; a wide page is one of them turned. */
QPageLayout pageLayout(const Page &page)
{
    const bool wide = page.sizeMm.width() > page.sizeMm.height();
    const QSizeF upright = wide ? page.sizeMm.transposed() : page.sizeMm;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** `begin` has put the first page's layout on the device. */
template <class Paged, class GoOn>
bool paintPages(QPainter &painter, Paged &device, const Sheet &sheet, GoOn goOn)
{
    for (qsizetype i = 0; i < sheet.pages.size(); ++i) {
        if (!goOn())
            return false;
        const Page &page = sheet.pages[i];
        if (i > 0) {
            device.setPageLayout(pageLayout(page));
            if (!device.newPage())
                return false;
        }
        paintPage(painter, sheet, page);
    }
    return true;
}

} // namespace

QByteArray pdfOf(const Sheet &sheet, const std::atomic<bool> &cancelled)
{
    if (sheet.pages.isEmpty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Vexora Merchant Console"_s);
    writer.setResolution(sheet.device.dpi);
    writer.setPageLayout(pageLayout(sheet.pages.first()));
    QPainter painter(&writer);
    const bool whole = paintPages(painter, writer, sheet, [&cancelled] { return !cancelled; });
    painter.end();
    return whole ? bytes : QByteArray();
}

Device deviceOf(QPrinter &printer, const Template &layout)
{
    if (printer.resolution() > kMostDpi)
        printer.setResolution(kMostDpi);
    return {printer.resolution(), layout.oneBit};
}

Result<void> printOn(QPrinter &printer, const Sheet &sheet)
{
    if (sheet.pages.isEmpty())
        return failure(ErrorCode::Usage, u"there is no page to print"_s);
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(sheet.pages.first()));
    QPainter painter;
    if (!painter.begin(&printer)
        || !paintPages(painter, printer, sheet,
                       [&printer] { return printer.printerState() != QPrinter::Error; })
        || !painter.end())
        return failure(ErrorCode::Storage, u"the printer took no page"_s);
    return {};
}

} // namespace vexora::print
