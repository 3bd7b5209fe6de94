// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora::ui {

/** What F1 says about a field. Everything is plain text; nothing of it was typed by anybody. */
struct HelpText
{
    QString title;
    QString wireName; ///< "bankNumber"; empty where a field is not sent
    QStringList rules; ///< a sentence each
    QString wording; ///< what the provider's document says, in short
    QString example; ///< a value that passes
    QString changes; ///< what becomes of it before it is sent

    [[nodiscard]] bool isEmpty() const { return rules.isEmpty() && wording.isEmpty(); }
    /** All of it as one text, for whoever cannot see the popover. */
    [[nodiscard]] QString spoken() const;
};

/** From the region file: requirement, type, rules, wording, example, normalisers. */
[[nodiscard]] HelpText helpFor(const FieldSpec &field, const RegionSpec &region,
                               const Currency &currency, const QString &language);

/** Of the payment method: its codes' wording, and which are offered. */
[[nodiscard]] HelpText helpForMethod(const RegionSpec &region, const QString &language);

/** Of the order number, which is no field of any region file. */
[[nodiscard]] HelpText helpForOrderNumber();

} // namespace vexora::ui
