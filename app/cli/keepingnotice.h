// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "cli/output.h"

namespace vexora::cli {

/** Says on standard error what becomes of payers' data, where that is not what a person expects:
 *  nothing while it is kept, or nobody has tried yet. */
void sayKeeping(const Output &output, Keeping keeping);

} // namespace vexora::cli
