// SPDX-License-Identifier: MIT
#include "symbol/drawsymbol.h"

#include <QPainter>

namespace vexora {

namespace {

constexpr qreal kGlyphShare = 0.66; ///< of the disc: what a square-cornered sign leaves white
constexpr qreal kStroke = 0.115; ///< of the glyph's height

/**
 * The signs as pen strokes, one unit high, about 0,0. Drawn here and not by a font: the command
 * line has none, and a shop's code must not depend on which ones are installed.
 */
QPainterPath dollarStrokes()
{
    QPainterPath pen(QPointF(0.25, -0.22));
    pen.cubicTo(0.21, -0.38, -0.25, -0.41, -0.25, -0.19);
    pen.cubicTo(-0.25, 0.03, 0.26, -0.04, 0.26, 0.19);
    pen.cubicTo(0.26, 0.42, -0.23, 0.39, -0.26, 0.21);
    pen.moveTo(0, -0.5);
    pen.lineTo(0, 0.5);
    return pen;
}

QPainterPath rielStrokes()
{
    QPainterPath pen(QPointF(0.19, -0.44));
    pen.lineTo(0.01, -0.44);
    pen.lineTo(-0.1, -0.31);
    pen.lineTo(0.07, -0.11);
    pen.lineTo(0.07, 0.3);
    pen.cubicTo(0.07, 0.4, 0.03, 0.44, -0.06, 0.44);
    pen.cubicTo(-0.21, 0.44, -0.21, 0.18, -0.06, 0.18);
    pen.lineTo(0.07, 0.18);
    pen.moveTo(-0.15, 0);
    pen.lineTo(0.24, 0);
    return pen;
}

QPainterPath outline(const QString &glyph)
{
    QPainterPathStroker stroker;
    stroker.setWidth(kStroke);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    if (glyph == u"$")
        return stroker.createStroke(dollarStrokes());
    if (glyph == u"\u17DB")
        return stroker.createStroke(rielStrokes());
    return {};
}

} // namespace

void drawCentreDisc(QPainter &painter, const QRectF &symbol, const QString &glyph)
{
    const QPainterPath sign = outline(glyph);
    if (sign.isEmpty())
        return;
    const qreal diameter = kDiscShare * qMin(symbol.width(), symbol.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(symbol.center());
    QPainterPath disc;
    disc.addEllipse(QPointF(), diameter / 2, diameter / 2);
    painter.fillPath(disc, Qt::white);
    painter.scale(kGlyphShare * diameter, kGlyphShare * diameter);
    painter.fillPath(sign, Qt::black);
    painter.restore();
}

} // namespace vexora
