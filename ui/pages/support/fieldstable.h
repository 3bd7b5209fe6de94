// SPDX-License-Identifier: MIT
#pragma once

#include "support/comparison.h"

#include <QTableWidget>

namespace vexora::ui {

/** The customer's fields beside ours, row by row: what differs is marked by icon and word, what
 *  cannot be seen stands as its name. */
class FieldsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit FieldsTable(QWidget *parent = nullptr);

    void show(const QList<FieldComparison> &fields);
    using QTableWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    void fit();
};

} // namespace vexora::ui
