// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora {

/**
 * Adds up plain decimals ("0.1" and "0.2" are "0.3"), exactly and of any length: no binary
 * fractions, no overflow.
 */
class DecimalSum
{
public:
    /** False, and nothing added, where the text is no plain decimal without a sign. */
    bool add(QStringView plainDecimal);
    /** With no zeros at its end behind the point: "50002", "0.3"; "0" when nothing was added. */
    [[nodiscard]] QString text() const;

private:
    QString m_whole = QStringLiteral("0");
    QString m_fraction;
};

} // namespace vexora
