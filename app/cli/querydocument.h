// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/verdict.h"
#include "cli/output.h"

namespace vexora::cli {

/** The document of `query --json`, and of each order in that of `query --all`. */
[[nodiscard]] json::Value queryDocument(const OrderRecord &record, const StatusAnswer &answer);

/** "paid", "waiting", ... or "no usable answer". */
[[nodiscard]] QString queryWord(const StatusAnswer &answer);

/** What a person has to know of the answer, on standard error, after `lead`: why there is none and
 *  what to do, a difference from the order, what could not be recorded. */
void sayAnswer(const Output &output, const OrderRecord &record, const StatusAnswer &answer,
               const QString &lead = {});

} // namespace vexora::cli
