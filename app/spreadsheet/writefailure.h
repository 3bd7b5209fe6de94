// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/** Storage: the file cannot be written, for what the system said (an errno; 0 when it said
 *  nothing). A full disk is said in words of its own: room can be made. */
[[nodiscard]] tl::unexpected<Error> notWritten(const QString &path, int error);

} // namespace vexora
