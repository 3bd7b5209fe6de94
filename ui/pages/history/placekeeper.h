// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QObject>

#include <optional>

namespace vexora::ui {

class HistoryTableModel;
class OrderTable;

/**
 * Keeps the orders a person looks at where they are while others come, go, or are read anew: by
 * what they are, not by their row. At the top of a list nobody works in, new ones are let in.
 * Owned by the history page; table and model outlive it.
 */
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    PlaceKeeper(OrderTable *table, HistoryTableModel *model, QObject *parent);

private:
    void onInserted(int first, int last);
    void remember();
    void restore(bool same);
    [[nodiscard]] bool isHeld() const;

    OrderTable *m_table;
    HistoryTableModel *m_model;
    int m_top = 0;
    int m_rows = 0;
    std::optional<OrderKey> m_topKey;
    std::optional<OrderKey> m_current;
    QList<OrderKey> m_selected;
};

} // namespace vexora::ui
