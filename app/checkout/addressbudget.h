// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "regions/regionspec.h"

namespace vexora {

/** How near an address is to the most orders its region takes from it in a day. */
enum class BudgetLevel {
    Free,
    Near, ///< four fifths of the orders
    Spent, ///< all of the orders or all of the successes: the gateway may refuse the next
};

/** Rule and action word of an order that is sent, or to be sent, in spite of a spent budget. */
inline constexpr QLatin1StringView kAddressLimit("address_limit");

/** The field the region's limits per payer's address are about; null where it has none. */
[[nodiscard]] const FieldSpec *limitedAddress(const RegionSpec &region);

/**
 * When the day began that counts now. The documents say "a day" and nothing of where it begins: it
 * is taken to be midnight in the region file's time zone. UTC for a zone this machine does not
 * know.
 */
[[nodiscard]] qint64 startOfDayMs(const QString &timeZone, qint64 nowMs);

[[nodiscard]] BudgetLevel budgetLevel(const RegionLimits &limits, const AddressUse &use);

/**
 * The use by `orders`, whoever keeps them: those of the region from that address that may have
 * reached the gateway. `payer` is payerIdentity(); no order counts as paid whose record does not
 * say so.
 */
[[nodiscard]] AddressUse addressUseBy(const QList<Order> &orders, const RegionSpec &region,
                                      const QString &address, const QString &payer);

} // namespace vexora
