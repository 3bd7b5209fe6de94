// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace vexora {

/** A currency as a region file describes it. */
struct Currency
{
    QString code; ///< ISO 4217, "TWD"
    QString numeric; ///< ISO 4217 number, "901"; EMV tag 53 of a KHQR
    QString symbol; ///< "NT$"; equal to the code where no symbol is used
    int exponent = 0; ///< minor units: 10^exponent make one unit
    int decimals = 0; ///< decimals the gateway takes; 0 where only whole units go

    bool operator==(const Currency &) const = default;
};

/**
 * Reads a plain decimal ("300", "10.50", "50002.0000") as minor units. No sign, no grouping, no
 * exponent notation; trailing zeros beyond the exponent are fine, other digits there are not.
 * Nothing where the text is not such a number or does not fit 63 bits.
 */
[[nodiscard]] std::optional<qint64> parseMinor(QStringView text, int exponent);

/** A JSON number without its exponent: "1E+3" -> "1000", "1.50e1" -> "15". Other text, and what
 *  is far from money, comes back as it is. */
[[nodiscard]] QString plainDecimal(const QString &number);

/** "12000" -> "12,000"; "1234.5" -> "1,234.5". Text that is no plain decimal comes back as it is.
 */
[[nodiscard]] QString groupDigits(const QString &plainAmount);

/** "NT$ 12,000" or "48,000 KHR": a symbol stands before, a code behind. */
[[nodiscard]] QString formatAmount(const QString &plainAmount, const Currency &currency);

/** Minor units back to a plain decimal with the currency's decimals: 1050, 2 -> "10.50". */
[[nodiscard]] QString plainFromMinor(qint64 minor, int exponent);

} // namespace vexora
