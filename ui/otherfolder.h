// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora::ui {

struct Desk;

/**
 * The data folder that was chosen elsewhere since the desk took its own up: in another window of
 * the program, say. The command line goes by it, so an order that is sent from here would stand in
 * a list that nobody else looks at. Empty where the desk's own folder holds, and where that was
 * named at the start. Storage when it cannot be told. Reads one small file.
 */
[[nodiscard]] Result<QString> folderChosenElsewhere(const Desk &desk);

} // namespace vexora::ui
