// SPDX-License-Identifier: MIT
#pragma once

#include "ui/today/todayrow.h"

#include <QAbstractListModel>

namespace vexora::ui {

/**
 * The lines of today's list, newest first. New lists are merged in, so that the line somebody
 * stands on stays theirs. Owned by TodayPane.
 */
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<TodayRow> &rows);
    /** The line that says "Copied" in place of Copy; nothing for none. */
    void setCopied(const std::optional<OrderKey> &key);

    [[nodiscard]] const TodayRow &row(int at) const { return m_rows[at]; }
    [[nodiscard]] bool isCopied(int at) const { return m_copied == m_rows[at].record.key; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void tellOf(int at);

    QList<TodayRow> m_rows;
    std::optional<OrderKey> m_copied;
};

} // namespace vexora::ui
