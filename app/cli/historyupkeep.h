// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/historylists.h"

namespace vexora::cli {

// What looks after the person's own list. The embedded gateway's is practice, and not among it.

/** `history verify`: exit code 0 when all is well, 3 when something is wrong, 7 when not all could
 * be looked into, 2 when there is no list. */
[[nodiscard]] int verifyHistory(const Output &output, const HistoryLists &lists);
[[nodiscard]] int backUpHistory(const Output &output, const HistoryLists &lists,
                                const QString &folder);
/** Only looks at the backup with `preview`. */
[[nodiscard]] int restoreHistory(const Output &output, const HistoryLists &lists,
                                 const QString &folder, bool preview);
[[nodiscard]] int changeHistoryKey(const Output &output, const HistoryLists &lists);

} // namespace vexora::cli
