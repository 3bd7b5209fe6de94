// SPDX-License-Identifier: MIT
#include "ui/print/dayreport.h"

#include "ui/print/printersource.h"
#include "ui/print/typeset.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr QSizeF kPaperMm(210, 297);
constexpr int kReportDpi = 300;
constexpr qreal kMargin = 18; ///< millimetres, as all below
constexpr qreal kTitleEm = 6.4;
constexpr qreal kTextEm = 3.5;
constexpr qreal kListEm = 3.1;
constexpr qreal kLineStep = 6;
constexpr qreal kListStep = 5;
constexpr qreal kFootHeight = 36; ///< for signature and foot
constexpr qreal kRuleWidth = 0.2;

QPageLayout paper()
{
    QPageLayout layout(QPageSize(kPaperMm, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** Sets lines down a page; all lengths in millimetres. */
class ReportPage
{
public:
    ReportPage(QPainter &painter, const DayReport &report, const QSizeF &dots)
        : m_painter(painter)
        , m_report(report)
        , m_dot(dots.width() / kPaperMm.width())
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::TextAntialiasing);
        head();
        figures();
        open();
        foot();
        m_painter.restore();
    }

private:
    /** Its own ink each, because a preview's painter brings the window's. */
    void text(qreal from, qreal to, qreal y, const QString &words, qreal em, bool bold = false,
              Qt::Alignment side = Qt::AlignLeft, const QColor &ink = Qt::black)
    {
        const QFont font = paperFont(words, m_report.language, em * m_dot, bold);
        const QRectF room(from * m_dot, (y - em) * m_dot, (to - from) * m_dot, 2 * em * m_dot);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QString fits = QFontMetricsF(font, m_painter.device())
                                 .elidedText(words, Qt::ElideRight, room.width());
        m_painter.drawText(room, int((side | Qt::AlignVCenter).toInt()) | Qt::TextSingleLine, fits);
    }

    void rule(qreal from, qreal to, qreal y)
    {
        m_painter.fillRect(
            QRectF(from * m_dot, y * m_dot, (to - from) * m_dot, std::max(1.0, kRuleWidth * m_dot)),
            QColor(0x80, 0x80, 0x80));
    }

    void head()
    {
        text(kMargin, m_right, kMargin + 4, m_report.title, kTitleEm, true);
        text(kMargin, m_right, kMargin + 12.5, m_report.subject, kTextEm * 1.2);
        text(kMargin, m_right, kMargin + 18.5, m_report.whose, kTextEm, false, Qt::AlignLeft,
             QColor(0x50, 0x50, 0x50));
        m_y = kMargin + 26;
        if (m_report.mark.isEmpty())
            return;
        // Seen on a black and white printer too.
        const QRectF strip(kMargin * m_dot, m_y * m_dot, (m_right - kMargin) * m_dot, 9 * m_dot);
        m_painter.setPen(QPen(Qt::black, 0.5 * m_dot));
        m_painter.setBrush(QColor(0xff, 0xe0, 0x9a));
        m_painter.drawRect(strip);
        text(kMargin, m_right, m_y + 4.5, m_report.mark, kTextEm * 1.2, true, Qt::AlignHCenter);
        m_y += 15;
    }

    void row(const QString &words, const QString &orders, const QString &amount, bool bold,
             const QColor &ink = Qt::black)
    {
        const qreal indent = bold ? 0 : 4;
        text(kMargin + indent, 100, m_y, words, kTextEm, bold, Qt::AlignLeft, ink);
        text(100, 130, m_y, orders, kTextEm, bold, Qt::AlignRight, ink);
        text(132, m_right, m_y, amount, kTextEm, bold, Qt::AlignRight, ink);
        m_y += kLineStep;
    }

    void figures()
    {
        row(m_report.wordsTitle, m_report.ordersTitle, m_report.amountTitle, false,
            QColor(0x50, 0x50, 0x50));
        for (const DayReport::Line &line : m_report.lines) {
            if (line.isTotal) {
                rule(kMargin, m_right, m_y - kLineStep / 2);
                m_y += 1;
            }
            row(line.words, line.orders, line.amount, line.isTotal);
        }
        rule(kMargin, m_right, m_y - kLineStep / 2);
        m_y += 5;
    }

    void open()
    {
        text(kMargin, m_right, m_y, m_report.openTitle, kTextEm, true);
        m_y += kLineStep;
        if (m_report.open.isEmpty()) {
            text(kMargin, m_right, m_y, m_report.none, kTextEm);
            return;
        }
        const qreal end = kPaperMm.height() - kMargin - kFootHeight;
        qint64 shown = 0;
        for (const DayReport::Open &order : m_report.open) {
            const bool isLast = shown + 1 == m_report.openCount;
            if (m_y + (isLast ? 0 : kListStep) > end)
                break;
            text(kMargin, 46, m_y, order.time, kListEm);
            text(47, 106, m_y, order.number, kListEm);
            text(107, 142, m_y, order.amount, kListEm, false, Qt::AlignRight);
            text(147, m_right, m_y, order.state, kListEm);
            m_y += kListStep;
            ++shown;
        }
        if (shown < m_report.openCount)
            text(kMargin, m_right, m_y, m_report.more.arg(m_report.openCount - shown), kListEm);
    }

    void foot()
    {
        const qreal line = kPaperMm.height() - kMargin - 16;
        rule(kMargin, 110, line);
        rule(125, m_right, line);
        const QColor dim(0x50, 0x50, 0x50);
        text(kMargin, 110, line + 4, m_report.signature, kListEm, false, Qt::AlignLeft, dim);
        text(125, m_right, line + 4, m_report.date, kListEm, false, Qt::AlignLeft, dim);
        text(kMargin, m_right, kPaperMm.height() - kMargin, m_report.foot, kListEm, false,
             Qt::AlignLeft, dim);
    }

    QPainter &m_painter;
    const DayReport &m_report;
    qreal m_dot;
    qreal m_right = kPaperMm.width() - kMargin;
    qreal m_y = 0;
};

template <class Paged> bool paintReports(Paged &device, const QList<DayReport> &reports)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF dots = kPaperMm * device.resolution() / 25.4;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        paintDayReport(painter, reports[i], dots);
    }
    return painter.end();
}

} // namespace

QSizeF dayReportMm()
{
    return kPaperMm;
}

void paintDayReport(QPainter &painter, const DayReport &report, const QSizeF &dots)
{
    ReportPage(painter, report, dots).paint();
}

QByteArray dayReportPdf(const QList<DayReport> &reports)
{
    if (reports.isEmpty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Vexora Merchant Console"_s);
    writer.setResolution(kReportDpi);
    writer.setPageLayout(paper());
    return paintReports(writer, reports) ? bytes : QByteArray();
}

Result<void> printDayReports(const PrinterSource &printers, const QString &printer,
                             const QList<DayReport> &reports)
{
    const std::unique_ptr<QPrinter> device = printers.open(printer);
    if (!device)
        return failure(ErrorCode::NotFound, u"the printer is gone"_s);
    device->setResolution(std::min(device->resolution(), kFinestDpi));
    device->setFullPage(true);
    device->setPageLayout(paper());
    device->setDocName(u"end-of-day"_s); // a spooler shows it to anybody
    if (reports.isEmpty() || !paintReports(*device, reports))
        return failure(ErrorCode::Storage, u"the printer takes no page"_s);
    return {};
}

} // namespace vexora::print
