// SPDX-License-Identifier: MIT
#include "ui/widgets/buttonrow.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace vexora::ui {

ButtonRow::ButtonRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::kTight);
}

ButtonRow::~ButtonRow()
{
    qDeleteAll(m_items);
}

void ButtonRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ButtonRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ButtonRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ButtonRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ButtonRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ButtonRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                     qMax(size.height(), hint.height()));
    }
    return size;
}

QSize ButtonRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void ButtonRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ButtonRow::arrange(const QRect &rect, bool place) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (x > 0 && x + hint.width() > rect.width()) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place) {
            const int left = mirrored ? rect.right() + 1 - x - hint.width() : rect.left() + x;
            item->setGeometry(QRect(QPoint(left, rect.top() + y), hint));
        }
        x += hint.width() + spacing();
        lineHeight = qMax(lineHeight, hint.height());
    }
    return y + lineHeight;
}

} // namespace vexora::ui
