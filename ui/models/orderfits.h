// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

namespace vexora::ui {

/**
 * Whether an order a search has found is still one of those it looks for, after the order has
 * changed: by everything of the filter that can change with it. What was found by its text, its
 * payer or its print stays found, because these only ever grow.
 */
[[nodiscard]] bool stillFits(const OrderRecord &record, const OrderFilter &filter);

} // namespace vexora::ui
