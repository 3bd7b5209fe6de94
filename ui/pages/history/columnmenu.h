// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace vexora::ui {

class OrderTable;

/** Which columns a table of orders has. Filled as it opens; the table outlives it. */
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(OrderTable *table, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen();

private:
    void fill();

    OrderTable *m_table;
};

} // namespace vexora::ui
