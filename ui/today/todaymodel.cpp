// SPDX-License-Identifier: MIT
#include "ui/today/todaymodel.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

int indexIn(const QList<TodayRow> &rows, const OrderKey &key)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&key](const TodayRow &row) { return row.record.key == key; });
    return found == rows.cend() ? -1 : static_cast<int>(found - rows.cbegin());
}

} // namespace

void TodayModel::setRows(const QList<TodayRow> &rows)
{
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
        if (indexIn(rows, m_rows[at].record.key) >= 0)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    // Rows of a log do not change places, so what is left stands in the order of `rows`.
    for (int at = 0; at < rows.size(); ++at) {
        if (at < m_rows.size() && m_rows[at].record.key == rows[at].record.key) {
            m_rows[at] = rows[at];
            tellOf(at);
            continue;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(at, rows[at]);
        endInsertRows();
    }
}

void TodayModel::setCopied(const std::optional<OrderKey> &key)
{
    const std::optional<OrderKey> before = std::exchange(m_copied, key);
    for (const std::optional<OrderKey> &changed : {before, key}) {
        if (changed)
            tellOf(indexIn(m_rows, *changed));
    }
}

void TodayModel::tellOf(int at)
{
    if (at >= 0)
        Q_EMIT dataChanged(index(at), index(at));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.reference;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::ToolTipRole: // what looks like markup would be drawn as such
        return Qt::mightBeRichText(row.spoken) ? u"<qt>%1</qt>"_s.arg(row.spoken.toHtmlEscaped())
                                               : row.spoken;
    default:
        return {};
    }
}

} // namespace vexora::ui
