// SPDX-License-Identifier: MIT
#include "ui/theme/themestyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kFieldHeight = 32;
constexpr int kButtonHeight = 36;
constexpr int kFieldPadding = 10;
constexpr int kScrollBarWidth = 12;
constexpr int kCheckSize = 18;
constexpr int kIconSize = 20;

bool isFaulty(const QWidget *widget)
{
    return widget && widget->property(kFaultProperty).toBool();
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

void drawLine(QPainter *painter, const QRect &rect)
{
    painter->fillRect(rect, color(Role::Line));
}

QRect bottomEdge(const QRect &rect, int width = 1)
{
    return {rect.left(), rect.bottom() + 1 - width, rect.width(), width};
}

} // namespace

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
            drawField(painter, option->rect, enabled, focused, isFaulty(widget));
        else
            painter->fillRect(option->rect, color(enabled ? Role::Field : Role::Background));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const bool typed = widget && widget->inherits("QTextEdit");
        const bool plain = widget && widget->inherits("QPlainTextEdit");
        if (typed || plain)
            drawBox(painter, option->rect, {},
                    color(isFaulty(widget) ? Role::Fault
                              : focused    ? Role::Accent
                                           : Role::Border),
                    space::kRadius, focused || isFaulty(widget) ? 2.0 : 1.0);
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
        drawLine(painter, {option->rect.topLeft(), QSize(option->rect.width(), 1)});
        return;
    case PE_FrameTabBarBase:
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
        drawLine(painter, bottomEdge(option->rect));
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_Splitter: {
        const bool upright = option->rect.height() > option->rect.width();
        const QPoint middle = option->rect.center();
        drawLine(painter,
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
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    if (control == CC_ComboBox) {
        constexpr int kArrow = kIconSize + space::kTight;
        switch (part) {
        case SC_ComboBoxFrame:
            return rect;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              {rect.right() + 1 - kArrow, rect.top(), kArrow, rect.height()});
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect,
                              rect.adjusted(kFieldPadding - 2, 2, -kArrow, -2));
        default:
            break;
        }
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const int range = bar->maximum - bar->minimum;
        const int slider = range > 0 ? qBound(qMin(32, length),
                                              static_cast<int>(qint64(length) * bar->pageStep
                                                               / (qint64(range) + bar->pageStep)),
                                              length)
                                     : length;
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - slider, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return visualRect(bar->direction, rect,
                              across ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                     : QRect(rect.left(), rect.top() + from, rect.width(), size));
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return along(at, slider);
        case SC_ScrollBarSubPage:
            return along(0, at);
        case SC_ScrollBarAddPage:
            return along(at + slider, length - at - slider);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        // QLineEdit adds 2 px of its own.
        return option->rect.adjusted(kFieldPadding - 2, 1, -(kFieldPadding - 2), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const bool quiet = kindOf(option, widget) == ButtonKind::Quiet;
        const int padding = quiet ? space::kTight : space::kMedium;
        return {contents.width() + 2 * padding,
                qMax(contents.height() + space::kTight, kButtonHeight)};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            return size;
        return {contents.width() + 2 * kFieldPadding,
                qMax(contents.height() + space::kTight, kFieldHeight)};
    }
    case CT_ComboBox:
        return {contents.width() + kFieldPadding + kIconSize + space::kMedium,
                qMax(contents.height() + space::kTight, kFieldHeight)};
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), kFieldHeight));
        return size;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(size.height(), kFieldHeight));
        return size;
    }
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), kFieldHeight));
        return size;
    case CT_TabBarTab:
        return {size.width(), qMax(size.height(), kButtonHeight)};
    default:
        return size;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kCheckSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::kTight;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return space::kTight;
    case PM_FocusFrameHMargin:
        return space::kTight - 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::kMedium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kTight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
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

void ThemeStyle::drawButton(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const ButtonKind kind = kindOf(option, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    const bool pressed = enabled && option->state.testAnyFlags(State_Sunken | State_On);
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
    const QColor ink = buttonInk(kindOf(option, widget), option->state.testFlag(State_Enabled));
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
            color(active ? Role::Dim : Role::Border), {}, (kScrollBarWidth - 6) / 2.0);
}

void ThemeStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    drawField(painter, option->rect, enabled, focused, isFaulty(widget));
    QRect arrow(0, 0, 16, 16);
    arrow.moveCenter(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
    icon(u"chevron"_s, Role::Dim).paint(painter, arrow);
}

void ThemeStyle::drawTabShape(const QStyleOption *option, QPainter *painter) const
{
    const QRect &rect = option->rect;
    if (option->state.testFlag(State_Selected))
        painter->fillRect(bottomEdge(rect, 2), color(Role::Accent));
    if (option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, rect.adjusted(2, 2, -2, -4), space::kRadius);
}

void ThemeStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, color(Role::Panel));
    drawLine(painter, bottomEdge(option->rect));
}

void ThemeStyle::drawItem(const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    // Selected rows are tinted and keep their own ink, so that a state's colour stays its colour.
    QStyleOptionViewItem copy = *item;
    copy.palette.setColor(QPalette::Highlight,
                          mixed(color(Role::Accent), color(Role::Panel), 0.16));
    copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
    copy.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

} // namespace vexora::ui
