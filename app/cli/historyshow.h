// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/historylists.h"

namespace vexora::cli {

/**
 * `history show NO`: all that is known of an order, what was done with it, and its payer's data:
 * masked, or with --reveal in clear, which the action log notes first. --merchant-no and --host say
 * which where there are several.
 */
[[nodiscard]] int showHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                              const HistoryLists &lists, const QString &tradeNo);

} // namespace vexora::cli
