// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace vexora::ui {

/** The history's table: whole rows, fixed height, hairlines between rows, widths for its columns.
 */
class OrderTable final : public QTableView
{
    Q_OBJECT

public:
    explicit OrderTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

} // namespace vexora::ui
