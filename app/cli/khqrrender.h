// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace vexora::cli {

/** The options of `khqr render` alone. */
void addRenderOptions(Arguments &arguments);

/** What is asked for that cannot be, found before anything is read: no --out for render, or one
 *  for another action; a time for render, which would let an expired code through. */
[[nodiscard]] Result<void> checkRenderOptions(const Arguments &arguments, bool render);

/**
 * Saves the payload's bare symbol, for its owner alone: the whole file or none. A payload that may
 * not be printed now is refused with its issues, and a file that stands there stays as it is.
 */
[[nodiscard]] int khqrRender(const Output &output, const Arguments &arguments,
                             const QString &payload);

} // namespace vexora::cli
