// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QList>

namespace vexora::ui {
struct Desk;
}

namespace vexora::pictures {

/** A coffee shop in Cambodia, live at a host that nobody has. */
void putSampleShop(const ui::Desk &desk);

/** The shop's own permanent code; of no real account. */
[[nodiscard]] QString sampleCounterCode();

/**
 * Puts so many practice orders of Cambodia into the history, a minute apart, each with a code that
 * can be paid; oldest first. The second one's code asks for another amount than its order.
 */
QList<OrderRecord> putSampleSales(const ui::Desk &desk, int count);

} // namespace vexora::pictures
