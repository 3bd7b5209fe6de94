// SPDX-License-Identifier: MIT
#include "ui/print/sheetmarks.h"

#include "ui/print/papertexts.h"
#include "ui/print/planpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr qreal kMarkOffMm = 0.6;
constexpr qreal kMarkMm = 1.8;
constexpr qreal kFootMm = 5.5; ///< of the page's lower edge: what printers leave white, and air
constexpr qreal kFootEmMm = 2.3;

QColor markColour(const Device &device)
{
    return device.oneBit ? QColor(Qt::black) : QColor(0x70, 0x76, 0x80);
}

void paintFootText(QPainter &painter, const Sheet &sheet, const QString &text, qreal x,
                   qreal baseline, bool toTheLeft)
{
    const SetText set
        = setText(text, sheet.job.style.language, sheet.device.dots(kFootEmMm), false, 1e6);
    for (const SetLine &line : set.lines)
        paintText(painter,
                  {line.text, set.font, QPointF(toTheLeft ? x - line.width : x, baseline),
                   markColour(sheet.device)},
                  sheet.device);
}

} // namespace

void paintCropMarks(QPainter &painter, const Sheet &sheet, const Page &page)
{
    const qreal off = sheet.device.dots(kMarkOffMm);
    const qreal end = sheet.device.dots(kMarkOffMm + kMarkMm);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(markColour(sheet.device), qMax(1.0, sheet.device.dots(0.1)), Qt::SolidLine,
                        Qt::FlatCap));
    for (const PlacedCard &placed : page.cards) {
        const QRectF card(placed.card);
        for (const qreal x : {card.left(), card.right()}) {
            painter.drawLine(QPointF(x, card.top() - off), QPointF(x, card.top() - end));
            painter.drawLine(QPointF(x, card.bottom() + off), QPointF(x, card.bottom() + end));
        }
        for (const qreal y : {card.top(), card.bottom()}) {
            painter.drawLine(QPointF(card.left() - off, y), QPointF(card.left() - end, y));
            painter.drawLine(QPointF(card.right() + off, y), QPointF(card.right() + end, y));
        }
    }
    painter.restore();
}

void paintRuler(QPainter &painter, const Sheet &sheet, const Page &page)
{
    const Template &layout = *sheet.job.layout;
    const auto mm = [&sheet](qreal length) { return sheet.device.dots(length); };
    const qreal left = mm(qMax(layout.margins.left(), 6.0));
    const qreal base = page.dots.height() - mm(kFootMm);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(markColour(sheet.device), qMax(1.0, mm(0.15)), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, base), QPointF(left + mm(kRulerMm), base));
    for (int at = 0; at <= int(kRulerMm); at += 5) {
        const qreal tick = at % 50 == 0 ? 2.6 : at % 10 == 0 ? 1.8 : 1.1;
        painter.drawLine(QPointF(left + mm(at), base), QPointF(left + mm(at), base - mm(tick)));
    }
    painter.restore();

    const PaperTexts &texts = PaperTexts::in(sheet.job.style.language);
    paintFootText(painter, sheet, u"50 mm \u00b7 "_s + texts.text(u"actualSize"_s),
                  left + mm(kRulerMm + 3), base, false);
    paintFootText(painter, sheet, u"%1 / %2"_s.arg(page.number).arg(sheet.pages.size()),
                  page.dots.width() - mm(qMax(layout.margins.right(), 6.0)), base, true);
}

} // namespace vexora::print
