// SPDX-License-Identifier: MIT
#include "ui/widgets/findinglist.h"

#include "ui/forms/breakable.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr Px kFindingSign{16};
enum { OriginRole = Qt::UserRole + 1, IconRole, ColorRole };

QRect wrappedIn(const QFont &with, const QString &text, int width)
{
    constexpr int kTallest = 4000;
    if (text.isEmpty())
        return {};
    return QFontMetrics(with).boundingRect(QRect(0, 0, width, kTallest), Qt::TextWordWrap, text);
}

} // namespace

class FindingList::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int room = textRoom();
        return {m_view->viewport()->width(),
                wrappedIn(ui::font(TextSize::Body), sentence(index), room).height()
                    + wrappedIn(ui::font(TextSize::Small), origin(index), room).height()
                    + space::kSmall};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect box = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_HasFocus)) {
            QColor wash = color(Role::Accent);
            wash.setAlphaF(0.12F);
            painter->fillRect(box, wash);
        }
        if (index.row() > 0)
            painter->fillRect(box.left(), box.top(), box.width(), 1, color(Role::Line));
        const int top = box.top() + space::kSmall / 2;
        ui::icon(index.data(IconRole).toString(), Role(index.data(ColorRole).toInt()))
            .paint(painter, QRect(box.left(), top + 1, kFindingSign, kFindingSign));
        const int left = box.left() + kFindingSign + space::kTight;
        const int room = textRoom();
        const int height = wrappedIn(ui::font(TextSize::Body), sentence(index), room).height();
        painter->setFont(ui::font(TextSize::Body));
        painter->setPen(color(Role::Ink));
        painter->drawText(QRect(left, top, room, height), Qt::TextWordWrap, sentence(index));
        painter->setFont(ui::font(TextSize::Small));
        painter->setPen(color(Role::Dim));
        painter->drawText(QRect(left, top + height, room, box.height()), Qt::TextWordWrap,
                          origin(index));
    }

private:
    int textRoom() const { return m_view->viewport()->width() - kFindingSign - space::kTight; }
    static QString sentence(const QModelIndex &index)
    {
        return breakable(index.data(Qt::DisplayRole).toString());
    }
    static QString origin(const QModelIndex &index)
    {
        return breakable(index.data(OriginRole).toString());
    }

    QListView *m_view;
};

FindingList::FindingList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void FindingList::show(const QList<Finding> &findings)
{
    clear();
    for (const Finding &finding : findings) {
        auto *item = new QListWidgetItem(finding.sentence, this);
        item->setData(OriginRole, finding.origin);
        item->setData(IconRole, finding.icon);
        item->setData(ColorRole, static_cast<int>(finding.role));
        item->setData(Qt::AccessibleTextRole,
                      finding.origin.isEmpty() ? finding.sentence
                                               : QString(finding.sentence + u' ' + finding.origin));
    }
    fit();
}

QSize FindingList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {100, std::max(height, 1)};
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void FindingList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FindingList::fit()
{
    setFixedHeight(sizeHint().height());
    scheduleDelayedItemsLayout();
}

} // namespace vexora::ui
