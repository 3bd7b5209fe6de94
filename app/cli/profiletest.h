// SPDX-License-Identifier: MIT
#pragma once

#include "cli/target.h"

namespace vexora::cli {

/** `profile test NAME`: a balance query (API.md section 6), which moves no money. Exit 0 when the
 *  gateway took number and signature, 5 when it answered something else, 6 when it was not reached.
 */
[[nodiscard]] int testProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                              const QString &name);

} // namespace vexora::cli
