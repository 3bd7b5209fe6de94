// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/historylists.h"

namespace vexora::cli {

/** --older-than, --by-rule, --payer, --any-word, --preview, --yes; --before and --region are those
 *  of the filters. */
void addEraseOptions(Arguments &arguments);
[[nodiscard]] QStringList eraseOptions();

/**
 * `history erase`: payers' data goes for good, the money facts stay. Shows what would go, and does
 * it only with --yes. The person's own list alone: nothing of practice orders is kept.
 */
[[nodiscard]] int eraseHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                               const HistoryLists &lists, const QString &tradeNo);

} // namespace vexora::cli
