// SPDX-License-Identifier: MIT
#include "ui/theme/drawing.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeparts.h"
#include "ui/theme/themestyle.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

Role fillOf(ButtonKind kind)
{
    return kind == ButtonKind::Live ? Role::Live : Role::Accent;
}

bool isFilled(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Live;
}

QColor buttonInk(ButtonKind kind, bool enabled)
{
    if (!enabled)
        return color(Role::Dim);
    switch (kind) {
    case ButtonKind::Primary:
        return color(Role::OnAccent);
    case ButtonKind::Live:
        return color(Role::OnLive);
    case ButtonKind::Quiet:
        return color(Role::Accent);
    case ButtonKind::Plain:
        return color(Role::Ink);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void ThemeStyle::drawButton(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const ButtonKind kind = parts::kindOf(option, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    // A quiet one that stays down is a fold: its arrow says so.
    const bool stays = kind != ButtonKind::Quiet && option->state.testFlag(State_On);
    const bool pressed = enabled && (stays || option->state.testFlag(State_Sunken));
    const qreal veil = pressed ? 0.14 : hovered ? 0.07 : 0.0;

    if (kind == ButtonKind::Quiet) {
        if (veil > 0.0) {
            QColor wash = color(Role::Accent);
            wash.setAlphaF(static_cast<float>(veil));
            drawBox(painter, option->rect, wash, {}, space::kRadius);
        }
    } else if (isFilled(kind)) {
        const QColor fill = enabled ? color(fillOf(kind)) : color(Role::Line);
        drawBox(painter, option->rect, mixed(QColor(Qt::black), fill, veil), {}, space::kRadius);
    } else {
        drawBox(painter, option->rect, mixed(color(Role::Ink), color(Role::Panel), veil),
                color(enabled ? Role::Border : Role::Line), space::kRadius);
    }
    if (option->state.testFlag(State_HasFocus)) {
        if (isFilled(kind)) {
            // A ring in the fill's own colour would not show: a gap of the panel goes between.
            drawBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {},
                    buttonInk(kind, enabled), space::kRadius - 1, 1.5);
        } else {
            drawFocusRing(painter, option->rect, space::kRadius);
        }
    }
}

void ThemeStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton copy = *button;
    const QColor ink
        = buttonInk(parts::kindOf(option, widget), option->state.testFlag(State_Enabled));
    copy.palette.setColor(QPalette::ButtonText, ink);
    // The arrow Fusion would add for a menu is part of the text or icon here.
    copy.features.setFlag(QStyleOptionButton::HasMenu, false);
    baseStyle()->drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void ThemeStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    if (slider.size() == option->rect.size())
        return;
    const bool active = option->activeSubControls.testFlag(SC_ScrollBarSlider)
        && option->state.testAnyFlags(State_MouseOver | State_Sunken);
    drawBox(painter, QRectF(slider).adjusted(3, 3, -3, -3),
            color(active ? Role::Dim : Role::Border), {}, (parts::kScrollBarWidth - 6) / 2.0);
}

void ThemeStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    drawField(painter, option->rect, enabled, focused, parts::isFaulty(widget));
    QRect arrow(0, 0, scaled(16), scaled(16));
    arrow.moveCenter(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
    icon(u"chevron"_s, Role::Dim).paint(painter, arrow);
}

void ThemeStyle::drawTabShape(const QStyleOption *option, QPainter *painter) const
{
    const QRect &rect = option->rect;
    if (option->state.testFlag(State_Selected))
        painter->fillRect(parts::bottomEdge(rect, 2), color(Role::Accent));
    if (option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, rect.adjusted(2, 2, -2, -4), space::kRadius);
}

void ThemeStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, color(Role::Panel));
    parts::drawLine(painter, parts::bottomEdge(option->rect));
}

void ThemeStyle::drawMenuItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect inside = item->rect.adjusted(space::kTight, 0, -space::kTight, 0);
    const bool isSection = item->menuItemType == QStyleOptionMenuItem::Separator;
    if (isSection && item->text.isEmpty()) {
        parts::drawLine(painter, {inside.left(), inside.center().y(), inside.width(), 1});
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled) || isSection;
    if (!isSection && item->state.testFlag(State_Selected) && enabled)
        drawBox(painter, item->rect.adjusted(2, 0, -2, 0), parts::selectionTint(), {},
                space::kRadius);
    const int shift = isSection ? 0 : parts::kMenuMark + space::kTight;
    const QRect words = visualRect(item->direction, inside, inside.adjusted(shift, 0, 0, 0));
    if (!isSection && item->checked) {
        const QRect mark(inside.left(), inside.center().y() - parts::kMenuMark / 2 + 1,
                         parts::kMenuMark, parts::kMenuMark);
        icon(u"check"_s, Role::Accent).paint(painter, visualRect(item->direction, inside, mark));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inside.right() + 1 - parts::kMenuMark,
                          inside.center().y() - parts::kMenuMark / 2 + 1, parts::kMenuMark,
                          parts::kMenuMark);
        const bool toLeft = item->direction == Qt::RightToLeft;
        painter->save();
        painter->translate(visualRect(item->direction, inside, arrow).center() + QPointF(0.5, 0.5));
        painter->rotate(toLeft ? 90 : -90); // the one arrow there is points down
        const int half = parts::kMenuMark / 2;
        icon(u"chevron"_s, Role::Dim)
            .paint(painter, {-half, -half, parts::kMenuMark, parts::kMenuMark});
        painter->restore();
    }
    painter->save();
    painter->setFont(isSection ? font(TextSize::Small, QFont::DemiBold) : item->font);
    painter->setPen(color(isSection || !enabled ? Role::Dim : Role::Ink));
    const QStringList parts = item->text.split(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
        | (styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                     : Qt::TextHideMnemonic);
    painter->drawText(words, flags | Qt::AlignLeading, parts.first());
    if (parts.size() > 1)
        painter->drawText(words, flags | Qt::AlignTrailing, parts.last());
    painter->restore();
}

void ThemeStyle::drawItem(const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    QStyleOptionViewItem copy = *item;
    copy.palette.setColor(QPalette::Highlight, parts::selectionTint());
    copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
    copy.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

} // namespace vexora::ui
