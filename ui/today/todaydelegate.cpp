// SPDX-License-Identifier: MIT
#include "ui/today/todaydelegate.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/today/todaymodel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kLineHeight{52};
constexpr Px kTimeWidth{52};
constexpr Px kStateIcon{14};
constexpr Px kCopyHeight{24}; ///< of the area that can be clicked
constexpr int kText = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;

QFontMetrics body()
{
    return QFontMetrics(font(TextSize::Body));
}

QFontMetrics little()
{
    return QFontMetrics(font(TextSize::Small));
}

/** The two lines of text in a row, between its margins. */
struct TwoLines
{
    explicit TwoLines(const QRect &row)
    {
        const int top = body().height();
        const int all = top + little().height() + 2;
        const QRect inner = row.adjusted(space::kMedium, 0, -space::kMedium, -1);
        first = QRect(inner.left(), inner.top() + (inner.height() - all) / 2, inner.width(), top);
        second = QRect(inner.left(), first.bottom() + 3, inner.width(), little().height());
    }

    QRect first;
    QRect second;
};

} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QWidget *list)
    : QStyledItemDelegate(list)
    , m_model(model)
{
}

QString TodayDelegate::copyWord(bool isCopied)
{
    return isCopied ? tr("Copied") : tr("Copy");
}

QRect TodayDelegate::copyRect(const QRect &line)
{
    const QRect second = TwoLines(line).second;
    const int copied = little().horizontalAdvance(copyWord(true)) + kStateIcon + space::kHair;
    const int width = std::max(copied, little().horizontalAdvance(copyWord(false)));
    return {second.right() + 1 - width, second.center().y() - kCopyHeight / 2, width + space::kHair,
            kCopyHeight};
}

void TodayDelegate::paintCopy(QPainter *painter, const QRect &rect, bool isCopied)
{
    const Role role = isCopied ? Role::Ok : Role::Accent;
    const QRect at = rect.adjusted(0, 0, -space::kHair, 0);
    painter->setFont(font(TextSize::Small));
    painter->setPen(color(role));
    painter->drawText(at, kText | Qt::AlignRight, copyWord(isCopied));
    if (!isCopied)
        return;
    const int left = at.right() + 1 - little().horizontalAdvance(copyWord(true)) - space::kHair;
    icon(u"check"_s, role)
        .paint(painter, left - kStateIcon, at.center().y() - kStateIcon / 2, kStateIcon,
               kStateIcon);
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const TodayRow &row = m_model.row(index.row());
    const TwoLines lines(option.rect);
    painter->save();
    if (option.state & QStyle::State_MouseOver) {
        QColor wash = color(Role::Ink);
        wash.setAlphaF(0.04F);
        painter->fillRect(option.rect, wash);
    }

    painter->setFont(font(TextSize::Body));
    painter->setPen(color(Role::Dim));
    painter->drawText(lines.first, kText | Qt::AlignLeft, row.time);
    painter->setPen(color(Role::Ink));
    painter->drawText(lines.first, kText | Qt::AlignRight, row.amount);
    const int room = lines.first.width() - kTimeWidth - space::kSmall
        - painter->fontMetrics().horizontalAdvance(row.amount);
    const QString reference
        = painter->fontMetrics().elidedText(row.reference, Qt::ElideRight, std::max(room, 0));
    painter->drawText(lines.first.adjusted(kTimeWidth, 0, 0, 0), kText | Qt::AlignLeft, reference);

    // A long state begins further left rather than be cut.
    const int word = kStateIcon + space::kHair + little().horizontalAdvance(row.state.word);
    const int end
        = row.canCopy ? copyRect(option.rect).left() - space::kTight : lines.second.right() + 1;
    const int left
        = std::max(std::min(lines.second.left() + kTimeWidth, end - word), lines.second.left());
    const QRect state(left, lines.second.top(), word, lines.second.height());
    icon(row.state.icon, row.state.role)
        .paint(painter, left, state.center().y() - kStateIcon / 2 + 1, kStateIcon, kStateIcon);
    painter->setFont(font(TextSize::Small));
    painter->setPen(color(row.state.role));
    painter->drawText(state.adjusted(kStateIcon + space::kHair, 0, 0, 0), kText | Qt::AlignLeft,
                      row.state.word);

    // On the line somebody stands on it is a control of its own, see TodayList.
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (row.canCopy && !isCurrent)
        paintCopy(painter, copyRect(option.rect), m_model.isCopied(index.row()));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      color(Role::Line));
    if (isCurrent && (option.state & QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect.adjusted(1, 0, 0, -1), space::kRadius);
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max<int>(kLineHeight, body().height() + little().height() + space::kMedium)};
}

} // namespace vexora::ui
