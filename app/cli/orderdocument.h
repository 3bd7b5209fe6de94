// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "json/json.h"

namespace vexora::cli {

/** The document of `issue --json` and of each order in `history list --json` (DESIGN section 5).
 *  What is not known is absent. */
[[nodiscard]] json::Value orderDocument(const Order &order);

/** ISO 8601 UTC with milliseconds. */
[[nodiscard]] QString isoTime(qint64 ms);

/** One sentence for people about what became of an order. */
[[nodiscard]] QString outcomeSentence(const OrderRecord &record);

} // namespace vexora::cli
