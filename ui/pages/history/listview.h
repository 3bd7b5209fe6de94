// SPDX-License-Identifier: MIT
#pragma once

#include "settings/savedviews.h"
#include "ui/pages/history/listquestion.h"
#include "ui/widgets/ordertable.h"

namespace vexora::ui {

/** A way to look at the orders: what is asked for, in which order, and with which columns. */
struct ListView
{
    QString name;
    ListQuestion question = {}; ///< without a text
    OrderSort sort = OrderSort::Newest;
    QList<OrderTable::Column> columns = {}; ///< empty: as they are

    bool operator==(const ListView &) const = default;
};

/** Words this program does not know are left out. */
[[nodiscard]] ListView viewOf(const SavedView &saved);
[[nodiscard]] SavedView savedOf(const ListView &view);

[[nodiscard]] QList<OrderTable::Column> columnsOf(const QList<SavedColumn> &saved);
[[nodiscard]] QList<SavedColumn> savedOf(const QList<OrderTable::Column> &columns);

} // namespace vexora::ui
