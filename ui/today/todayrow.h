// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "ui/words.h"

namespace vexora::ui {

struct Desk;

/** An order as a line of today's list shows it. Ready-made, so that painting asks nobody. */
struct TodayRow
{
    OrderRecord record;
    QString time; ///< local, "14:32"
    QString reference; ///< the remark while this run knows it, else the end of the order number
    QString amount; ///< with its currency
    StateWord state; ///< the one word that matters
    bool canCopy = false; ///< there is something to pay with, and still to pay
    QString spoken; ///< all of it in one sentence, with the whole order number
};

[[nodiscard]] TodayRow todayRow(const Desk &desk, const Workspace &workspace,
                                const OrderRecord &record);

/** What Copy hands to the payer now; empty where there is nothing to pay. */
[[nodiscard]] QString textForPayer(const Desk &desk, const Workspace &workspace,
                                   const OrderRecord &record);

/** "NT$ 12,000"; the currency's code where the region does not know it. */
[[nodiscard]] QString amountIn(const Desk &desk, const QString &region, const QString &currency,
                               const QString &amount);

} // namespace vexora::ui
