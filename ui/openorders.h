// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "checkout/verdict.h"

#include <functional>

namespace vexora::ui {

/** Somebody has tried to ask the gateway about it, whatever came of that. */
[[nodiscard]] bool wasAsked(const OrderRecord &record);

/** Money has been seen on it: another order for it would be paid twice. */
[[nodiscard]] bool isBeingPaid(const OrderRecord &record);

/** There is a payment to speak of: not of an order that was refused or never left, unless a query
 *  has told otherwise. */
[[nodiscard]] bool canBePaidFor(const OrderRecord &record);

/** What the last query told, as far as the list keeps it: the gateway's own words it does not. */
[[nodiscard]] StatusAnswer lastAnswer(const OrderRecord &record);

/** The orders of a list that asking the gateway may settle. */
struct OpenOrders
{
    QList<OrderRecord> orders; ///< open unknowns first, then created ones, each newest first
    bool isCut = false; ///< there are more
};

/** Reads at most `most` of them and calls `then` once, later, unless `context` is gone by then. */
void findOpenOrders(OrderLog &log, int most, QObject *context,
                    std::function<void(const Result<OpenOrders> &)> then);

} // namespace vexora::ui
