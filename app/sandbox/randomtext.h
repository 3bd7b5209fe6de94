// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::embedded {

/** `length` lower-case letters and digits from the system's generator. */
[[nodiscard]] QByteArray randomText(int length);

} // namespace vexora::embedded
