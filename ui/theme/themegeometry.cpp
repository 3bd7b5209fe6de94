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

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = parts::kIconSize + space::kTight;
        switch (part) {
        case SC_ComboBoxFrame:
            return rect;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              {rect.right() + 1 - arrow, rect.top(), arrow, rect.height()});
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect,
                              rect.adjusted(parts::kFieldPadding - 2, 2, -arrow, -2));
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        // The keys and the wheel step it; buttons would be too small to hit.
        switch (part) {
        case SC_SpinBoxFrame:
            return rect;
        case SC_SpinBoxEditField:
            return rect.adjusted(parts::kFieldPadding - 2, 2, -(parts::kFieldPadding - 2), -2);
        default:
            return {};
        }
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const int range = bar->maximum - bar->minimum;
        const int slider = range > 0 ? qBound(qMin(scaled(32), length),
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
        return option->rect.adjusted(parts::kFieldPadding - 2, 1, -(parts::kFieldPadding - 2), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const bool quiet = parts::kindOf(option, widget) == ButtonKind::Quiet;
        // Without a border, padding would only be a step out of the column's line.
        const int padding = quiet ? space::kHair : space::kMedium;
        return {contents.width() + 2 * padding,
                qMax<int>(contents.height() + space::kTight, parts::kButtonHeight)};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            return size;
        return {contents.width() + 2 * parts::kFieldPadding,
                qMax<int>(contents.height() + space::kTight, parts::kFieldHeight)};
    }
    case CT_ComboBox:
        return {contents.width() + parts::kFieldPadding + parts::kIconSize + space::kMedium,
                qMax<int>(contents.height() + space::kTight, parts::kFieldHeight)};
    case CT_SpinBox:
        return {contents.width() + 2 * parts::kFieldPadding,
                qMax<int>(contents.height() + space::kTight, parts::kFieldHeight)};
    case CT_ItemViewItem:
        size.setHeight(qMax<int>(size.height(), parts::kFieldHeight));
        return size;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return size;
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {size.width(), space::kTight + 1};
        const int text = item->fontMetrics.horizontalAdvance(item->text);
        const bool opens = item->menuItemType == QStyleOptionMenuItem::SubMenu;
        return {text + parts::kMenuMark + 4 * space::kTight
                    + (opens ? parts::kMenuMark + space::kTight : 0),
                parts::kFieldHeight};
    }
    case CT_HeaderSection:
        size.setHeight(qMax<int>(size.height(), parts::kFieldHeight));
        return size;
    case CT_TabBarTab:
        return {size.width(), qMax<int>(size.height(), parts::kButtonHeight)};
    default:
        return size;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return parts::kScrollBarWidth;
    case PM_DefaultFrameWidth:
        return parts::isTextBox(widget) ? int(space::kHair)
                                        : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return parts::kCheckSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::kTight;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return parts::kCellPadding;
    case PM_FocusFrameHMargin:
        return parts::kCellPadding - 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::kHair;
    case PM_MenuPanelWidth:
        return 1;
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

} // namespace vexora::ui
