// SPDX-License-Identifier: MIT
#pragma once

#include "signing/plantedvalues.h"

namespace vexora::planted {

// How numbers are misspelt. Each gives the value unchanged where it cannot be made.
[[nodiscard]] QString timestampInSeconds(QStringView spelling, const QString &value);
[[nodiscard]] QString timestampAnew(QStringView spelling, const QString &value);
[[nodiscard]] QString numberRendered(QStringView spelling, const QString &value,
                                     Reading::Fraction fractions);
[[nodiscard]] QString withDecimals(int decimals, const QString &value);
[[nodiscard]] QString minorUnits(QStringView spelling, const QString &value, bool keepsCents);
[[nodiscard]] QString withCommas(QStringView spelling, const QString &value);

} // namespace vexora::planted
