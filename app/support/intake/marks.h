// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/reading.h"

namespace vexora::intake {

/** Documents' quotes and dashes, hidden characters and masks: pointed out wherever they stand. */
void pointOut(Reading &reading);

/** "...", "…", "(truncated)": how many characters of it stand at `at`; 0 for none. */
[[nodiscard]] qsizetype cutMarkAt(QStringView text, qsizetype at);

} // namespace vexora::intake
