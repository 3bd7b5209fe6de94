// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "regions/regioncatalog.h"

#include <QDate>

namespace vexora::ui {

/** Which orders a list starts from, before anything is chosen in its filter bar. */
enum class ListPart { All, Unknown, Waiting, Printed };

/** Days are those of this computer's time zone. */
enum class TimeSpan { All, Today, Yesterday, Week, Month, Between };

/** What a person asks the history for: what the filter bar and the chosen view say together. */
struct ListQuestion
{
    ListPart part = ListPart::All;
    TimeSpan time = TimeSpan::All;
    QDate from = {}; ///< of Between, the first day
    QDate to = {}; ///< of Between, the last day
    QStringList regions = {};
    QStringList profiles = {};
    QList<Outcome> outcomes = {};
    QList<PaymentState> payments = {};
    std::optional<Environment> environment = {};
    QString text = {}; ///< as typed; may be payer data, and so is never stored

    bool operator==(const ListQuestion &) const = default;

    /** The typed text is also looked for as a payer's value. `catalog` may be null. */
    [[nodiscard]] OrderFilter filter(qint64 nowMs, const RegionCatalog *catalog) const;
    [[nodiscard]] ListQuestion withoutText() const
    {
        ListQuestion plain = *this;
        plain.text.clear();
        return plain;
    }
};

/** The day it is at that moment. */
[[nodiscard]] QDate dayOf(qint64 ms);

} // namespace vexora::ui
