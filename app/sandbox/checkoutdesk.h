// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ledger.h"
#include "sandbox/requestcheck.h"

namespace vexora::embedded {

/**
 * Takes a signed request's fields as an order: the region's rules, numbers used before, limits
 * per payer IP; mints the KHQR or the virtual account its method asks for. The result points into
 * the ledger.
 */
[[nodiscard]] tl::expected<const LedgerOrder *, Refused>
takeOrder(Ledger &ledger, const Account &account, const FieldMap &fields, qint64 nowMs);

} // namespace vexora::embedded
