// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"

namespace vexora::ui {

/** What the customer of one sale may see of it. The shop is read from the code itself. */
struct Sale
{
    QString shop; ///< 64-01 where there is one, else 59
    QString shopToo; ///< 59 beside a 64-01
    QString amount; ///< "48,000 KHR"
    qint64 beginsAtMs = 0; ///< 99-00, or 0
    qint64 endsAtMs = 0; ///< 99-01, or 0
};

/** `region` may be null where it is not known any more. */
[[nodiscard]] Sale saleOf(const OrderRecord &order, const RegionSpec *region);

enum class SaleState {
    Waiting,
    LastMinute,
    Expired, ///< the code must not be paid any more
    PartPaid, ///< the code asks for all of the money, so it is over as well
    Paid, ///< in full
    Failed,
    Closed,
};

/**
 * By what is known of the money and by the clock. Paid only where the gateway says so and tells no
 * smaller amount than was asked for.
 */
[[nodiscard]] SaleState saleStateOf(const OrderRecord &order, qint64 endsAtMs, qint64 nowMs);

/** No further question will change it. */
[[nodiscard]] bool isSettled(SaleState state);
/** There is a code to show. */
[[nodiscard]] bool hasCode(SaleState state);

/** "24,000 KHR" of an order paid in part; empty where that cannot be told. */
[[nodiscard]] QString stillToPay(const OrderRecord &order, const RegionSpec *region);

} // namespace vexora::ui
