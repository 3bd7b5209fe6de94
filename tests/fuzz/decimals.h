// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <compare>
#include <optional>

namespace vexora::fuzz {

/**
 * Plain decimals compared digit by digit: a second opinion on amounts that shares nothing with
 * domain/money.h, neither its type nor its limits. Nothing when one of them is no plain decimal.
 */
[[nodiscard]] inline std::optional<std::strong_ordering> compareDecimals(const QString &a,
                                                                         const QString &b)
{
    struct Decimal
    {
        QString whole;
        QString fraction;
    };
    const auto split = [](const QString &text) -> std::optional<Decimal> {
        Decimal decimal{text.section(u'.', 0, 0), text.section(u'.', 1)};
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (decimal.whole.isEmpty()
            || !std::all_of(decimal.whole.cbegin(), decimal.whole.cend(), isDigit)
            || !std::all_of(decimal.fraction.cbegin(), decimal.fraction.cend(), isDigit))
            return std::nullopt;
        while (decimal.whole.startsWith(u'0'))
            decimal.whole.remove(0, 1);
        return decimal;
    };
    const std::optional<Decimal> first = split(a);
    const std::optional<Decimal> second = split(b);
    if (!first || !second)
        return std::nullopt;
    if (first->whole.size() != second->whole.size())
        return first->whole.size() <=> second->whole.size();
    const qsizetype digits = std::max(first->fraction.size(), second->fraction.size());
    const auto padded = [digits](const Decimal &decimal) -> QString {
        return decimal.whole + decimal.fraction.leftJustified(digits, u'0');
    };
    return padded(*first).compare(padded(*second)) <=> 0;
}

} // namespace vexora::fuzz
