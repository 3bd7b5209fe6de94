// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "cli/command.h"

namespace vexora::cli {

/** Adds --out and --name. */
void addExchangeOptions(Arguments &arguments);

/** `profile export NAME`: the file of settings/profileexchange.h, on standard output or --out. */
[[nodiscard]] int exportProfile(const Output &output, const Arguments &arguments,
                                Assembly &assembly, const QString &name);

/** `profile import FILE`: never in the place of a profile that is there. */
[[nodiscard]] int importProfile(const Output &output, const Arguments &arguments,
                                Assembly &assembly, const QString &file);

} // namespace vexora::cli
