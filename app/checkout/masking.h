// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"

namespace vexora {

/**
 * The record as it may be stored: gateways echo what they did not like, so every text of theirs
 * loses the payer's values first ("mobile 0912... invalid" becomes "mobile ‹mobile› invalid"), and
 * a virtual account its holder. Parts and other spellings of a value are not found.
 */
[[nodiscard]] OrderRecord maskedForStorage(OrderRecord record, const FieldMap &fields,
                                           const RegionSpec &region);

} // namespace vexora
