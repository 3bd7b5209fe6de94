// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/issuelist.h"

#include "ui/forms/breakable.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kIssueSign{16};
enum { OfficialRole = Qt::UserRole + 1, SeverityRole };

QRect wrapped(const QFont &with, const QString &text, int width)
{
    constexpr int kTallest = 4000;
    return QFontMetrics(with).boundingRect(QRect(0, 0, width, kTallest), Qt::TextWordWrap, text);
}

} // namespace

class IssueList::Delegate final : public QStyledItemDelegate
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
                wrapped(sentenceFont(), sentence(index), room).height()
                    + wrapped(officialFont(), official(index), room).height() + space::kSmall};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto severity = khqr::Verdict(index.data(SeverityRole).toInt());
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
        ui::icon(IssueWords::icon(severity), IssueWords::role(severity))
            .paint(painter, QRect(box.left(), top + 1, kIssueSign, kIssueSign));
        const int left = box.left() + kIssueSign + space::kTight;
        const int room = textRoom();
        const int sentenceHeight = wrapped(sentenceFont(), sentence(index), room).height();
        painter->setFont(sentenceFont());
        painter->setPen(color(Role::Ink));
        painter->drawText(QRect(left, top, room, sentenceHeight), Qt::TextWordWrap,
                          sentence(index));
        painter->setFont(officialFont());
        painter->setPen(color(Role::Dim));
        painter->drawText(QRect(left, top + sentenceHeight, room, box.height()), Qt::TextWordWrap,
                          official(index));
    }

private:
    int textRoom() const { return m_view->viewport()->width() - kIssueSign - space::kTight; }
    static QFont sentenceFont() { return ui::font(TextSize::Body); }
    static QFont officialFont() { return ui::font(TextSize::Small); }
    static QString sentence(const QModelIndex &index)
    {
        return breakable(index.data(Qt::DisplayRole).toString());
    }
    static QString official(const QModelIndex &index)
    {
        return breakable(index.data(OfficialRole).toString());
    }

    QListView *m_view;
};

IssueList::IssueList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
}

void IssueList::show(const QList<khqr::Issue> &issues)
{
    QList<khqr::Issue> sorted = issues;
    std::stable_sort(sorted.begin(), sorted.end(), [](const khqr::Issue &a, const khqr::Issue &b) {
        return a.severity > b.severity;
    });
    clear();
    const bool isBroken = !sorted.isEmpty() && sorted.first().severity == khqr::Verdict::Fatal;
    for (const khqr::Issue &issue : sorted) {
        auto *item = new QListWidgetItem(
            IssueWords::meaning(issue) + u' '
                + (isBroken ? IssueWords::whomWhenBroken(issue) : IssueWords::whom(issue)),
            this);
        const QString official = IssueWords::official(issue);
        item->setData(OfficialRole, official);
        item->setData(SeverityRole, static_cast<int>(issue.severity));
        item->setData(Qt::AccessibleTextRole, QString(item->text() + u' ' + official));
    }
    fit();
}

void IssueList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void IssueList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void IssueList::fit()
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(std::max(height, 1));
    scheduleDelayedItemsLayout();
}

} // namespace vexora::ui
