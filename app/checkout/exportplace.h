// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora {

/**
 * The folder with a list of orders, the file's own or one above it, whatever links lead there;
 * empty where there is none. Nothing is exported into it: a file of the program's could be written
 * over, and payers' data in clear would lie where it is said to be ciphertext. A backup is such a
 * folder, too.
 */
[[nodiscard]] QString ordersFolderAround(const QString &file);

} // namespace vexora
