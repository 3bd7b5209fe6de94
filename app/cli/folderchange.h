// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "settings/preferences.h"

namespace vexora::cli {

/** The parts over the folder, its profiles read. */
[[nodiscard]] Result<std::unique_ptr<Assembly>> assemble(const DataFolder &folder);

/**
 * The parts over a folder that a person chose in the window: made for its owner alone, its history
 * looked at, and `carried` written where it has no preferences, which also marks it as this
 * program's. Last of all it is remembered for the next start. On an error the former choice
 * stands.
 */
[[nodiscard]] Result<std::unique_ptr<Assembly>> takeUp(const QString &path,
                                                       const Preferences &carried);

} // namespace vexora::cli
