// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "ui/theme/theme.h"

namespace vexora::ui {

/** Orders of one currency that are shown under one word. */
struct SumLine
{
    QString currency;
    QString word; ///< of what became of the money, or of the sending where there is none
    Role role = Role::Ink;
    qint64 orders = 0;
    QString amount; ///< asked for, plain decimals; empty where it cannot be summed
    QString paid; ///< as it was told; empty where it cannot be summed

    bool operator==(const SumLine &) const = default;
};

/** By currency; in each the states in one order, paid first, each once. */
[[nodiscard]] QList<SumLine> sumLines(const QList<OrderSum> &sums);

} // namespace vexora::ui
