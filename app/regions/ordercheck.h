// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora {

/** A region's values after normalising and checking. Pure data; nothing was sent or stored. */
struct CheckedOrder
{
    FieldMap fields; ///< what goes on the wire, without tradeNo, timestamp and sign
    QList<Fault> faults; ///< all of them, in document order; messages in `language`
    QList<Change> changes;

    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] bool hasWarnings() const;
};

/**
 * Normalises and checks `values` by the region's rules. Empty optionals are dropped. Values for
 * fields the region does not have must have been refused before (unknownFields).
 * `tradeNo` may be empty (then it is made later and always sound).
 */
[[nodiscard]] CheckedOrder checkOrder(const RegionSpec &region, const Currency &currency,
                                      const FieldMap &values, const QString &tradeNo,
                                      const QString &language = QStringLiteral("en"));

/** Keys of `values` that are no field of the region. */
[[nodiscard]] QStringList unknownFields(const RegionSpec &region, const FieldMap &values);

/** Order numbers: at most 32 of letters, digits, '-' and '_' (API.md section 4). */
[[nodiscard]] bool isTradeNo(const QString &text);
inline constexpr int kMaxTradeNo = 32;

/** The named method these codes belong to; null when they are typed ones. */
[[nodiscard]] const PaymentMethod *methodOf(const RegionSpec &region, const FieldMap &fields);

} // namespace vexora
