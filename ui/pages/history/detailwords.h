// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "ui/theme/theme.h"

namespace vexora::ui {

/** What stands on top of an order's detail. */
struct DetailHead
{
    QString title;
    Role titleRole = Role::Ink;
    QString sentence; ///< what it means and what to do next
    Role sentenceRole = Role::Dim;
};

[[nodiscard]] DetailHead detailHead(const OrderRecord &record);
[[nodiscard]] QString amountDiffersSentence(const StatusAnswer &answer);

} // namespace vexora::ui
