// SPDX-License-Identifier: MIT
#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace vexora::ui {

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border,
             qreal radius, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2.0 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    drawBox(painter, rect, {}, color(Role::Accent), radius, 2.0);
}

void drawField(QPainter *painter, const QRectF &rect, bool enabled, bool focused, bool faulty)
{
    const Role edge = faulty ? Role::Fault : focused ? Role::Accent : Role::Border;
    drawBox(painter, rect, color(enabled ? Role::Field : Role::Background),
            color(enabled || faulty ? edge : Role::Line), space::kRadius,
            focused || faulty ? 2.0 : 1.0);
}

} // namespace vexora::ui
