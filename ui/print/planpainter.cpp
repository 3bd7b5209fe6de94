// SPDX-License-Identifier: MIT
#include "ui/print/planpainter.h"

#include "symbol/drawsymbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr int kThreshold = 200; ///< of 255: what is lighter stays paper. At half of it the stems
                                ///< of small digits go, and with them an order's number

QPen penOf(const CardPlan::Stroke &stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (stroke.dash > 0)
        pen.setDashPattern({stroke.dash / stroke.width, stroke.dash / stroke.width});
    return pen;
}

void drawGlyphs(QPainter &painter, const CardPlan::Text &text, const QColor &colour)
{
    painter.setFont(text.font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), text.text);
}

/** Where the ink of a text falls, in the painter's units. */
QRectF inkOf(const CardPlan::Text &text)
{
    return QFontMetricsF(text.font).tightBoundingRect(text.text).translated(text.baseline);
}

void paintDots(QPainter &painter, const CardPlan::Text &text)
{
    const QRect place = inkOf(text).toAlignedRect().adjusted(-2, -2, 2, 2);
    QImage grey(place.size(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter letters(&grey);
    letters.setRenderHint(QPainter::Antialiasing);
    letters.translate(text.baseline - place.topLeft());
    drawGlyphs(letters, text, Qt::black);
    letters.end();

    const QRgb ink = text.colour.rgba();
    QImage dots(place.size(), QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(dots.scanLine(y));
        for (int x = 0; x < grey.width(); ++x)
            to[x] = from[x] <= kThreshold ? ink : 0;
    }
    painter.drawImage(place.topLeft(), dots);
}

} // namespace

void paintText(QPainter &painter, const CardPlan::Text &text, const Device &device)
{
    if (device.oneBit) {
        paintDots(painter, text);
        return;
    }
    painter.save();
    painter.translate(text.baseline);
    drawGlyphs(painter, text, text.colour);
    painter.restore();
}

void paintCard(QPainter &painter, const Sheet &sheet, const PlacedCard &card)
{
    const CardPlan &plan = *card.plan;
    const bool smooth = !sheet.device.oneBit;
    painter.save();
    painter.translate(card.card.topLeft());
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    for (const CardPlan::Fill &fill : plan.fills)
        painter.fillPath(fill.path, fill.colour);
    for (const CardPlan::Stroke &stroke : plan.strokes)
        painter.strokePath(stroke.path, penOf(stroke));
    for (const CardPlan::Picture &picture : plan.pictures)
        painter.drawImage(picture.place,
                          sheet.device.oneBit ? picture.image.convertToFormat(QImage::Format_Mono)
                                              : picture.image);
    for (const CardPlan::Text &text : plan.texts)
        paintText(painter, text, sheet.device);
    painter.restore();

    drawSymbol(painter, card.matrix, card.symbol.topLeft(), card.module);
    if (card.disc)
        drawCentreDisc(painter, card.symbol,
                       card.texts.currency == "USD"_L1 ? u"$"_s : u"\u17db"_s);
}

} // namespace vexora::print
