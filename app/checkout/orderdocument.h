// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "json/json.h"

namespace vexora {

enum class DocumentExtent {
    Contract, ///< the keys scripts rely on, and no other
    Everything, ///< all that is stored
};

/** The document of `issue --json` and of each order in `history list --json`; with Everything that
 *  of `history show`. What is not known is absent. */
[[nodiscard]] json::Value orderDocument(const Order &order,
                                        DocumentExtent extent = DocumentExtent::Contract);

/** ISO 8601 UTC with milliseconds. */
[[nodiscard]] QString isoTime(qint64 ms);

} // namespace vexora
