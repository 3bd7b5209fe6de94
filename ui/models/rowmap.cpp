// SPDX-License-Identifier: MIT
#include "ui/models/rowmap.h"

#include <algorithm>

namespace vexora::ui {

/** Positions before this one that are still shown. */
qint64 RowMap::live(qint64 position) const
{
    return position
        - (std::lower_bound(m_gone.cbegin(), m_gone.cend(), position) - m_gone.cbegin());
}

RowMap::Place RowMap::at(qint64 row) const
{
    qint64 before = 0;
    for (; before < m_extras.size(); ++before) {
        const qint64 shown = rowOfExtra(before);
        if (shown == row)
            return {true, before};
        if (shown > row)
            break;
    }
    qint64 position = row - before;
    for (const qint64 gone : m_gone) {
        if (gone > position)
            break;
        ++position;
    }
    return {false, position};
}

qint64 RowMap::rowOfPosition(qint64 position) const
{
    if (std::binary_search(m_gone.cbegin(), m_gone.cend(), position))
        return -1;
    const auto behind
        = std::upper_bound(m_extras.cbegin(), m_extras.cend(), position,
                           [](qint64 wanted, const Extra &extra) { return wanted < extra.at; });
    return live(position) + (behind - m_extras.cbegin());
}

qint64 RowMap::rowOfExtra(qsizetype index) const
{
    return live(m_extras[index].at) + index;
}

void RowMap::insert(qint64 row, const OrderRecord &record, qint64 logRow)
{
    const Place place = at(row);
    if (place.isExtra) {
        m_extras.insert(place.index, {m_extras[place.index].at, record, logRow});
        return;
    }
    const auto behind
        = std::upper_bound(m_extras.cbegin(), m_extras.cend(), place.index,
                           [](qint64 wanted, const Extra &extra) { return wanted < extra.at; });
    m_extras.insert(behind - m_extras.cbegin(), {place.index, record, logRow});
}

void RowMap::remove(qint64 row)
{
    const Place place = at(row);
    if (place.isExtra) {
        m_extras.removeAt(place.index);
        return;
    }
    m_gone.insert(std::lower_bound(m_gone.cbegin(), m_gone.cend(), place.index), place.index);
}

} // namespace vexora::ui
