// SPDX-License-Identifier: MIT
#include "ui/widgets/ordertable.h"

#include "ui/models/historytablemodel.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
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
    case HistoryTableModel::Link:
        return u"checkout"_s; // the last one takes what is left
    case OrderCells::GatewayNumber:
        return u"c167o1itir0fypid"_s;
    case OrderCells::Merchant:
        return u"1000000001"_s;
    case OrderCells::Answer:
        return u"0000 / 00029"_s;
    case OrderCells::Paid:
        return u"NT$ 1,200,000"_s;
    case OrderCells::Method:
        return u"NET_BANKING / BANK"_s;
    default:
        return u"SANDBOX"_s;
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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void OrderTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setUsualColumns();
}

int OrderTable::usualWidth(int column) const
{
    const int title = horizontalHeader()->fontMetrics().horizontalAdvance(
        model()->headerData(column, Qt::Horizontal).toString());
    const int sample = fontMetrics().horizontalAdvance(sampleOf(column, fontMetrics()));
    return qMax(title, sample) + space::kMedium;
}

void OrderTable::setUsualColumns()
{
    QList<Column> usual;
    for (int column = 0; column < HistoryTableModel::Link; ++column)
        usual.append({column, 0});
    setColumns(usual);
}

QList<OrderTable::Column> OrderTable::columns() const
{
    QList<Column> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append({column, header->sectionSize(column) * 100 / scaled(100)});
    }
    if (!columns.isEmpty())
        columns.last().width = 0; // it takes what is left
    return columns;
}

void OrderTable::setColumns(const QList<Column> &columns)
{
    if (columns.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->hideSection(column);
    int place = 0;
    for (const Column &each : columns) {
        if (each.column < 0 || each.column >= header->count())
            continue;
        header->moveSection(header->visualIndex(each.column), place++);
        header->showSection(each.column);
        header->resizeSection(each.column,
                              each.width > 0 ? scaled(each.width) : usualWidth(each.column));
    }
}

int OrderTable::topRow() const
{
    return rowAt(0);
}

void OrderTable::scrollToTop(int row)
{
    updateGeometries(); // the range may still be that of a moment ago
    verticalScrollBar()->setValue(qMax(0, row));
}

} // namespace vexora::ui
