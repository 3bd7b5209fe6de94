// SPDX-License-Identifier: MIT
#include "ui/theme/themeparts.h"

#include "ui/theme/palette.h"
#include "ui/theme/themestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace vexora::ui::parts {

bool isFaulty(const QWidget *widget)
{
    return widget && widget->property(kFaultProperty).toBool();
}

bool isTextBox(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

ButtonKind kindOf(const QStyleOption *option, const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(kKindProperty) : QVariant();
    if (kind.isValid())
        return static_cast<ButtonKind>(kind.toInt());
    // Message boxes make their own buttons: the one Return presses is the primary one.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault ? ButtonKind::Primary : ButtonKind::Plain;
}

void drawLine(QPainter *painter, const QRect &rect)
{
    painter->fillRect(rect, color(Role::Line));
}

QColor selectionTint()
{
    return mixed(color(Role::Accent), color(Role::Panel), 0.16);
}

QRect bottomEdge(const QRect &rect, int width)
{
    return {rect.left(), rect.bottom() + 1 - width, rect.width(), width};
}

} // namespace vexora::ui::parts
