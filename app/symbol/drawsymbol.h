// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/qrmatrix.h"

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRect>

class QPainter;

namespace vexora {

/**
 * The dark modules merged along each row, one unit a module, the symbol's own corner (without the
 * quiet zone) at 0,0. The one description of a symbol for screen, paper, PDF and SVG.
 */
[[nodiscard]] QList<QRect> symbolRuns(const QrMatrix &matrix);
/** The same as one path: where it is filled with soft edges, no seam shows between two rows. */
[[nodiscard]] QPainterPath symbolPath(const QrMatrix &matrix);

/**
 * Fills the dark modules. `topLeft` is the symbol's corner without its quiet zone and `module` the
 * side of one module, both in the painter's units: whole ones where that is a grid of dots. The
 * paper below is the caller's, white, kQuietZone modules further on each side.
 */
void drawSymbol(QPainter &painter, const QrMatrix &matrix, QPointF topLeft, qreal module);

/** Black on white, 8 bit grey, with the quiet zone, `pixels` a module. */
[[nodiscard]] QImage symbolImage(const QrMatrix &matrix, int pixels);

/**
 * The mark in the middle a shop may want: a white disc with a dark glyph. A share of the symbol's
 * side; more costs reads, and below kLeastDiscMm of symbol none is drawn (KHQR facts, section 5).
 */
constexpr qreal kDiscShare = 0.18;
constexpr qreal kLeastDiscMm = 30;
/** Draws it into the symbol that stands at `symbol`. `glyph` is "៛" or "$"; nothing for others. */
void drawCentreDisc(QPainter &painter, const QRectF &symbol, const QString &glyph);

} // namespace vexora
