// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QList>

namespace vexora::ui {

/**
 * Which row of a table shows what of a search's answer after some orders came and went: the answer
 * itself stays as it is, so that nothing has to be read again for one order. Rows and positions
 * count from 0. Made for some hundred differences; whoever has more asks anew. Owned by
 * HistoryTableModel.
 */
class RowMap
{
public:
    /** An order that is not in the answer. */
    struct Extra
    {
        qint64 at = 0; ///< shown before this position of the answer
        OrderRecord record;
        qint64 row = 0; ///< the log's number of it
    };
    struct Place
    {
        bool isExtra = false;
        qint64 index = 0; ///< in extras(), or the position in the answer
    };

    [[nodiscard]] qint64 count(qint64 answers) const
    {
        return answers - m_gone.size() + m_extras.size();
    }
    [[nodiscard]] qsizetype differences() const { return m_gone.size() + m_extras.size(); }
    [[nodiscard]] Place at(qint64 row) const;
    /** -1 when it is shown no longer. */
    [[nodiscard]] qint64 rowOfPosition(qint64 position) const;
    [[nodiscard]] qint64 rowOfExtra(qsizetype index) const;
    [[nodiscard]] const QList<Extra> &extras() const { return m_extras; }
    void replaceExtra(qint64 index, const OrderRecord &record) { m_extras[index].record = record; }

    /** It becomes `row`, what was there moves down. */
    void insert(qint64 row, const OrderRecord &record, qint64 logRow);
    void remove(qint64 row);

private:
    [[nodiscard]] qint64 live(qint64 position) const;

    QList<Extra> m_extras; ///< in the order they are shown
    QList<qint64> m_gone; ///< positions, rising
};

} // namespace vexora::ui
