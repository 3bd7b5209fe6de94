// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

namespace vexora {

/**
 * What of an order may be given to the provider's support or into a ticket anybody reads: "name:
 * value" lines in English, times in UTC. What is in it is listed here and nowhere else, so that
 * nothing gets in by being added to the record: no payer data, no remark, nothing the gateway wrote
 * in its own words, of a link its host alone, of a KHQR payload its md5.
 */
[[nodiscard]] QString redactedText(const OrderRecord &record);

} // namespace vexora
