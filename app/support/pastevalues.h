// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

#include <optional>

namespace vexora::paste {

/**
 * What a piece of text becomes in a field: the region's own normalisers, and amounts as people
 * write them. Line ends and marks of writing direction become spaces and nothing.
 */
class Values
{
public:
    Values(const RegionSpec &region, const Currency &currency);

    /** Nothing for an amount that could be read in two ways, or is none: that is left over. */
    [[nodiscard]] std::optional<QString> cleaned(const FieldSpec &field, const QString &raw) const;

    enum class Fit {
        None,
        Plain, ///< keeps every rule of the field
        Marked, ///< and says itself what it is: "NT$ 500", "+886 912 345 678"
    };
    /** Whether the text alone tells that it belongs there. Names and free texts never do. */
    [[nodiscard]] Fit fit(const FieldSpec &field, const QString &raw) const;

    /** "NT$ 12,000" as "12000"; nothing where another reading is possible. `marked`: it names its
     *  currency. */
    [[nodiscard]] std::optional<QString> amount(const QString &raw, bool *marked = nullptr) const;

    /** What stands beside a number of the order's currency. */
    [[nodiscard]] const QStringList &marks() const { return m_marks; }
    /** Whether it is the code or the sign of another currency, and nothing else: "KHR". */
    [[nodiscard]] bool isOtherCurrency(const QString &text) const;

private:
    [[nodiscard]] bool keepsRules(const FieldSpec &field, const QString &value) const;

    const RegionSpec &m_region;
    const Currency &m_currency;
    QStringList m_marks; ///< of the currency, the longest first; those of others make no number
    bool m_dots; ///< whether a dot groups thousands
};

} // namespace vexora::paste
