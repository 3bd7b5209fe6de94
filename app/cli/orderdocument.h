// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "json/json.h"

namespace vexora::cli {

enum class Extent {
    Contract, ///< the keys scripts rely on, and no other
    Everything, ///< all that is stored
};

/** The document of `issue --json` and of each order in `history list --json`; with Everything that
 *  of `history show`. What is not known is absent. */
[[nodiscard]] json::Value orderDocument(const Order &order, Extent extent = Extent::Contract);

/** ISO 8601 UTC with milliseconds. */
[[nodiscard]] QString isoTime(qint64 ms);

/** What became of an order, for people: of the sending, and of the money where that is known. */
[[nodiscard]] QString outcomeSentence(const OrderRecord &record, qint64 nowMs);

/** How much of an answer somebody may still pay with. */
enum class Payable {
    Nothing, ///< it is paid, it failed, or its code is not this order's
    Link, ///< a code would ask for the wrong amount, or is too old
    All,
};
[[nodiscard]] Payable payableOf(const OrderRecord &record, qint64 nowMs);

} // namespace vexora::cli
