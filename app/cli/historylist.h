// SPDX-License-Identifier: MIT
#pragma once

#include "cli/historyfilter.h"
#include "cli/historylists.h"

namespace vexora::cli {

/** `history list`: both lists as one, streamed, so that a million orders need no more memory than
 *  one. --limit and --after are read here. */
[[nodiscard]] int listHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                              const HistoryLists &lists);

} // namespace vexora::cli
