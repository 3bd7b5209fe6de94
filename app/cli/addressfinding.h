// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/workspace.h"
#include "cli/output.h"

namespace vexora::cli {

/** What the kept orders of a day tell about the payer's address. Never names it. */
struct AddressFinding
{
    QStringList said; ///< for standard error: what is no reason to stop
    QList<Fault> faults; ///< the limit is used up: a warning that has to be accepted
};

/**
 * Nothing where the region has no limit, or where no payers are kept: there is no run to count in
 * here.
 */
[[nodiscard]] AddressFinding lookAtAddress(const Workspace &workspace, const PreparedOrder &order,
                                           qint64 nowMs);

/** Notes that the order was sent in spite of its address; says so where that cannot be noted. */
void noteAddressOverride(const Output &output, const Workspace &workspace, const Order &order);

} // namespace vexora::cli
