// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace vexora {

/** "NBSP" for U+00A0, "U+0007" for a control without a common name; empty for what can be seen.
 *  A space (U+0020) can be seen or not, as it stands: not decided here. */
[[nodiscard]] QString hiddenName(char32_t character);

/** What a character with its marks would be taken for: "-" for U+2011, "A" for U+0410, a composed
 *  letter for one in parts. Empty where it looks like itself alone. */
[[nodiscard]] QString lookAlikeOf(QStringView atom);

} // namespace vexora
