// SPDX-License-Identifier: MIT
#include "ui/print/output.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

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

/** Drivers keep sizes in points, and know a paper by a name within three of them. */
constexpr qreal kSamePaperMm = 1.5;

bool isSame(const QSizeF &a, const QSizeF &b)
{
    return qAbs(a.width() - b.width()) <= kSamePaperMm
        && qAbs(a.height() - b.height()) <= kSamePaperMm;
}

bool isOf(const QPrinter &printer, const Sheet &sheet, const Page &page)
{
    const QPageLayout layout = printer.pageLayout();
    return printer.resolution() == sheet.device.dpi && layout.mode() == QPageLayout::FullPageMode
        && isSame(layout.fullRect(QPageLayout::Millimeter).size(), page.sizeMm);
}

/** The print service keeps any size it is given, also one that its driver has no paper for. */
bool hasPaper(const QPrinter &printer, const Page &page)
{
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return true;
    const QPrinterInfo info(printer);
    const QList<QPageSize> papers = info.supportedPageSizes();
    if (papers.isEmpty() || info.supportsCustomPageSizes())
        return true;
    return std::any_of(papers.cbegin(), papers.cend(), [&page](const QPageSize &paper) {
        const QSizeF size = paper.size(QPageSize::Millimeter);
        return isSame(size, page.sizeMm) || isSame(size.transposed(), page.sizeMm);
    });
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

std::optional<Refusal> paperRefusal(QPrinter &printer, const Sheet &sheet)
{
    for (const Page &page : sheet.pages) {
        printer.setFullPage(true);
        printer.setPageLayout(pageLayout(page));
        if (!isOf(printer, sheet, page) || !hasPaper(printer, page))
            return Refusal{
                -1,
                {},
                u"paper"_s,
                u"%1 × %2 mm"_s.arg(qRound(page.sizeMm.width())).arg(qRound(page.sizeMm.height()))};
    }
    return {};
}

Result<void> printOn(QPrinter &printer, const Sheet &sheet)
{
    if (sheet.pages.isEmpty())
        return failure(ErrorCode::Usage, u"there is no page to print"_s);
    if (paperRefusal(printer, sheet))
        return failure(ErrorCode::Storage, u"the printer does not take that paper"_s);
    printer.setPageLayout(pageLayout(sheet.pages.first()));
    QPainter painter;
    if (!painter.begin(&printer) || !isOf(printer, sheet, sheet.pages.first())
        || !paintPages(painter, printer, sheet,
                       [&printer] { return printer.printerState() != QPrinter::Error; })
        || !painter.end())
        return failure(ErrorCode::Storage, u"the printer took no page"_s);
    return {};
}

} // namespace vexora::print
