// SPDX-License-Identifier: MIT
#pragma once

#include "cli/historyfilter.h"
#include "cli/historylists.h"

namespace vexora::cli {

/** --out, --format, --bom, --personal, --replace; the filters are historyfilter.h's. */
void addExportOptions(Arguments &arguments);
[[nodiscard]] QStringList exportOptions();

/** `history export`: what the filters show, into a file; payers in clear only with --yes. A signal
 *  cancels it, and nothing of the file is left. */
[[nodiscard]] int exportHistory(const Output &output, const Arguments &arguments,
                                Assembly &assembly, const HistoryLists &lists);

} // namespace vexora::cli
