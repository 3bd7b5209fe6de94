// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace vexora {

/** "300", "-10.50": ASCII digits, one point between digits, a minus before them. */
[[nodiscard]] bool isPlainNumber(QStringView text);

} // namespace vexora
