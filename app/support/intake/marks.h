// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/reading.h"

namespace vexora::intake {

/** Documents' quotes and dashes, hidden characters and masks: pointed out wherever they stand. */
void pointOut(Reading &reading);

/** What a program leaves where it cut a text off: "...", "…", "...(truncated)", "[12 more]". */
struct CutMark
{
    qsizetype at = 0;
    qsizetype size = 0; ///< 0: there is none
};

/** How many characters of such a mark stand at `at`; 0 for none. */
[[nodiscard]] qsizetype cutMarkAt(QStringView text, qsizetype at);

/** The mark because of which a reader that came from `from` could not go on at `at`. */
[[nodiscard]] CutMark cutMarkNear(QStringView text, qsizetype from, qsizetype at);

} // namespace vexora::intake
