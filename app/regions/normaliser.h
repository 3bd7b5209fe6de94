// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora {

/**
 * The closed list of changes to what was typed (DESIGN: shown before and after, never silent):
 * trim, asciiDigits, wholeAmount, dashes, commas, katakana, phoneSeparators, accountSeparators,
 * countryCode.
 */
[[nodiscard]] const QStringList &normaliserKinds();

[[nodiscard]] QString normalised(const Normaliser &normaliser, const QString &value,
                                 const Currency &currency);

} // namespace vexora
