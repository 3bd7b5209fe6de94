// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/** The few shapes everything is drawn from. */
namespace vexora::ui {

/** A rounded rectangle whose border lies inside `rect`; an invalid colour draws nothing. */
void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
             qreal radius, qreal width = 1.0);

/** The accent ring, 2 px, inside `rect`. */
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius);

/** A field: its fill, and a border that says whether it is focused or wrong. */
void drawField(QPainter *painter, const QRectF &rect, bool enabled, bool focused, bool faulty);

} // namespace vexora::ui
