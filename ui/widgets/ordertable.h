// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace vexora::ui {

/**
 * The history's table: whole rows, all of one height that is never measured, hairlines between
 * them, and columns a person can move, size and hide.
 */
class OrderTable final : public QTableView
{
    Q_OBJECT

public:
    explicit OrderTable(QWidget *parent = nullptr);

    struct Column
    {
        int column = 0;
        int width = 0; ///< in pixels at 100 %

        bool operator==(const Column &) const = default;
    };

    void setModel(QAbstractItemModel *model) override;

    /** The visible columns from left to right. */
    [[nodiscard]] QList<Column> columns() const;
    /** Those and no others; a width of 0 is the usual one. Nothing happens for an empty list. */
    void setColumns(const QList<Column> &columns);
    /** Those a new user sees. */
    void setUsualColumns();

    /** The first row that is at least partly seen, -1 for none. */
    [[nodiscard]] int topRow() const;
    void scrollToTop(int row);

private:
    [[nodiscard]] int usualWidth(int column) const;
};

} // namespace vexora::ui
