// SPDX-License-Identifier: MIT
#include "ui/widgets/ordertable.h"

#include "ui/models/historytablemodel.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kRowHeight{36};

QStringList sentWords()
{
    QStringList words{Words::outcome(std::nullopt).word};
    for (const Outcome outcome :
         {Outcome::Created, Outcome::Invalid, Outcome::Refused, Outcome::Unknown, Outcome::NotSent})
        words.append(Words::outcome(outcome).word);
    return words;
}

QStringList paymentWords()
{
    QStringList words;
    for (const PaymentState state :
         {PaymentState::NotAsked, PaymentState::Waiting, PaymentState::PartPaid, PaymentState::Paid,
          PaymentState::Failed, PaymentState::LinkLost, PaymentState::Closed})
        words.append(Words::payment(state).word);
    return words;
}

QString longest(const QStringList &words, const QFontMetrics &metrics)
{
    return *std::max_element(words.cbegin(), words.cend(), [&](const auto &a, const auto &b) {
        return metrics.horizontalAdvance(a) < metrics.horizontalAdvance(b);
    });
}

/** Rooms for the widest text a column usually shows, so that nothing is measured per row. */
QString sampleOf(int column, const QFontMetrics &metrics)
{
    switch (column) {
    case HistoryTableModel::Time:
        return u"2026-11-21 14:32 "_s;
    case HistoryTableModel::Number:
        return u"20261121143205884188"_s;
    case HistoryTableModel::Amount:
        return u"NT$ 1,200,000"_s;
    case HistoryTableModel::Sent:
        return u"MMM "_s + longest(sentWords(), metrics);
    case HistoryTableModel::Payment:
        return u"MMM "_s + longest(paymentWords(), metrics);
    case HistoryTableModel::Profile:
        return u"Taipei Outdoor"_s;
    case HistoryTableModel::Region:
        return u"Argentina"_s;
    default:
        return u"checkout"_s; // the last one takes what is left
    }
}

class HairlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect &rect = option.rect;
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Role::Line));
    }
};

} // namespace

OrderTable::OrderTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection); // many at once go onto one sheet
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new HairlineDelegate(this));
    setBackgroundRole(QPalette::Button);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, color(Role::Panel));
    setPalette(ground);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        qMax<int>(kRowHeight, fontMetrics().height() + space::kTight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void OrderTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        const int title = horizontalHeader()->fontMetrics().horizontalAdvance(
            model->headerData(column, Qt::Horizontal).toString());
        const int sample = fontMetrics().horizontalAdvance(sampleOf(column, fontMetrics()));
        setColumnWidth(column, qMax(title, sample) + space::kMedium);
    }
}

} // namespace vexora::ui
