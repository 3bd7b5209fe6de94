// SPDX-License-Identifier: MIT
#include "ui/theme/themestyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeparts.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace vexora::ui {

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a combo box, spin box or view is framed by what it is in.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option->rect, enabled && !option->state.testFlag(State_ReadOnly),
                      focused, parts::isFaulty(widget));
        else
            painter->fillRect(option->rect, color(enabled ? Role::Field : Role::Background));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        if (parts::isTextBox(widget))
            drawBox(painter, option->rect, option->palette.color(QPalette::Base),
                    color(parts::isFaulty(widget) ? Role::Fault
                              : focused           ? Role::Accent
                                                  : Role::Border),
                    space::kRadius, focused || parts::isFaulty(widget) ? 2.0 : 1.0);
        else
            drawBox(painter, option->rect, {}, color(focused ? Role::Accent : Role::Line), 0.0);
        return;
    }
    case PE_FrameFocusRect:
        drawFocusRing(painter, option->rect, space::kRadius);
        return;
    case PE_IndicatorCheckBox: {
        const bool on = option->state.testFlag(State_On);
        const Role fill = on && enabled ? Role::Accent : Role::Field;
        drawBox(painter, option->rect, color(fill),
                color(on && enabled ? Role::Accent : Role::Border), space::kRadius);
        if (on)
            icon(u"check"_s, enabled ? Role::OnAccent : Role::Dim)
                .paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    }
    case PE_IndicatorRadioButton: {
        const qreal radius = option->rect.width() / 2.0;
        const bool on = option->state.testFlag(State_On);
        drawBox(painter, option->rect, color(Role::Field),
                color(on && enabled ? Role::Accent : Role::Border), radius, on ? 2.0 : 1.0);
        if (on)
            drawBox(painter, option->rect.adjusted(5, 5, -5, -5),
                    color(enabled ? Role::Accent : Role::Dim), {}, radius);
        return;
    }
    case PE_FrameTabWidget:
        parts::drawLine(painter, {option->rect.topLeft(), QSize(option->rect.width(), 1)});
        return;
    case PE_PanelItemViewRow: // beside the branches of a tree
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, parts::selectionTint());
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelMenu:
        drawBox(painter, option->rect, color(Role::Panel), color(Role::Border), 0.0);
        return;
    case PE_FrameMenu:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        drawTabShape(option, painter);
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Panel));
        parts::drawLine(painter, parts::bottomEdge(option->rect));
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter);
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_Splitter: {
        const bool upright = option->rect.height() > option->rect.width();
        const QPoint middle = option->rect.center();
        parts::drawLine(painter,
                        upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                : QRect(option->rect.left(), middle.y(), option->rect.width(), 1));
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawField(painter, option->rect, option->state.testFlag(State_Enabled),
                  option->state.testFlag(State_HasFocus), parts::isFaulty(widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace vexora::ui
