// SPDX-License-Identifier: MIT
#include "ui/pages/history/placekeeper.h"

#include "ui/models/historytablemodel.h"
#include "ui/widgets/ordertable.h"

#include <QItemSelectionModel>

namespace vexora::ui {

namespace {

constexpr int kMostSelected = 500; ///< more are not worth reading them all again

std::optional<OrderKey> keyAt(const HistoryTableModel &model, int row)
{
    const OrderRecord *record = model.record(row);
    return record ? std::optional(record->key) : std::nullopt;
}

} // namespace

PlaceKeeper::PlaceKeeper(OrderTable *table, HistoryTableModel *model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_top = m_table->topRow(); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_top = m_table->topRow(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (last < m_top)
                    m_table->scrollToTop(m_top - (last - first + 1));
            });
    connect(model, &HistoryTableModel::aboutToSwap, this, &PlaceKeeper::remember);
    connect(model, &HistoryTableModel::swapped, this, &PlaceKeeper::restore);
}

bool PlaceKeeper::isHeld() const
{
    return m_top > 0 || m_table->currentIndex().isValid() || m_table->underMouse();
}

void PlaceKeeper::onInserted(int first, int last)
{
    if (m_top >= 0 && first <= m_top && isHeld())
        m_table->scrollToTop(m_top + last - first + 1);
}

void PlaceKeeper::remember()
{
    m_top = m_table->topRow();
    m_rows = m_model->rowCount();
    m_topKey = keyAt(*m_model, m_top);
    m_current = keyAt(*m_model, m_table->currentIndex().row());
    m_selected.clear();
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < kMostSelected;
             ++row) {
            if (const auto key = keyAt(*m_model, row))
                m_selected.append(*key);
        }
    }
}

void PlaceKeeper::restore(bool same)
{
    const auto select = [this](int row, QItemSelectionModel::SelectionFlags how) {
        m_table->selectionModel()->select(m_model->index(row, 0), how | QItemSelectionModel::Rows);
    };
    for (const OrderKey &key : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(key); row >= 0)
            select(row, QItemSelectionModel::Select);
    }
    const auto makeCurrent = [this](int row) {
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    if (!same) { // another question begins at its top
        if (const int row = m_current ? m_model->rowOf(*m_current) : -1; row >= 0)
            makeCurrent(row);
        m_table->scrollToTop(0);
        return;
    }
    const bool wasAtTop = m_top <= 0 && !m_current && !m_table->underMouse();
    if (!wasAtTop)
        m_table->scrollToTop(m_top + m_model->rowCount() - m_rows); // new ones are on top
    if (m_current) {
        m_model->locate(*m_current, this, [this, makeCurrent, key = m_current](int row) {
            const int top = m_table->topRow();
            if (row >= 0 && m_current == key && !m_table->currentIndex().isValid()) {
                makeCurrent(row);
                m_table->scrollToTop(top); // a current row is scrolled to otherwise
            }
        });
    }
    if (m_topKey && !wasAtTop) {
        m_model->locate(*m_topKey, this, [this, key = m_topKey](int row) {
            if (row >= 0 && m_topKey == key)
                m_table->scrollToTop(row);
        });
    }
}

} // namespace vexora::ui
