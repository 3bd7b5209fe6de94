// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace vexora::cli {

/**
 * Runs a subcommand of DESIGN section 5 and returns its exit code. Needs a QCoreApplication, no
 * display and no D-Bus. `arguments` are those after the program's name.
 */
[[nodiscard]] int run(const QStringList &arguments);

/** True when the arguments ask for the window: none at all, or only options of the window. */
[[nodiscard]] bool wantsWindow(const QStringList &arguments);

} // namespace vexora::cli
