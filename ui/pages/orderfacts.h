// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "ui/widgets/factlist.h"

namespace vexora::ui {

class OrderNames;

/** All that is stored of an order, as labelled lines in the order a person asks for them. */
[[nodiscard]] QList<Fact> orderFacts(const OrderRecord &record, const OrderNames &names,
                                     qint64 nowMs);

} // namespace vexora::ui
