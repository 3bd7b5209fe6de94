// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "ui/widgets/factlist.h"

namespace vexora::ui {

/**
 * What happened to an order, oldest first, as facts: the time and plain words. From the record, the
 * action log and what was printed of its code; a line each of them knows stands there once.
 */
[[nodiscard]] QList<Fact> orderTimeline(const OrderRecord &record, const QList<ActionNote> &actions,
                                        const PrintedBefore &printed);

} // namespace vexora::ui
