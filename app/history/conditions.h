// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QString>
#include <QVariant>

namespace vexora {

struct OrderQuery;

/** What follows WHERE in a statement about `orders`, and the values of its question marks. */
struct Condition
{
    QString text;
    QVariantList values;
};

[[nodiscard]] Condition isOrder(const OrderKey &key);
/** Which orders a page may hold, its order and limit not among it. */
[[nodiscard]] Condition isWanted(const OrderQuery &query);
/**
 * An expression for a row number: no order recorded at `sinceMs` or later stands at it or before.
 * Quick whatever the list's length; a clock that was set back is allowed for.
 */
[[nodiscard]] Condition rowBefore(qint64 sinceMs);
/** As isOpenUnknown() tells it. */
[[nodiscard]] QString isOpenUnknownRow();
[[nodiscard]] QString isUnsettledRow();
/** A word this program does not know is read as live, see orderFromRow(). */
[[nodiscard]] QString isIn(Environment environment);
/** As OrderCounts::openUnknown counts them. */
[[nodiscard]] QString isRealOpenUnknown();
/** An order of this process that somebody took for an interrupted one. */
[[nodiscard]] Condition isOwnRecovered(const Sender &self);

} // namespace vexora
