// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/cardplan.h"

/**
 * What says TEST on everything that is not live: a strip across the card in a colour no shop
 * mistakes for its own, above and below the code, so that no cut that leaves the texts leaves it
 * out. One-bit paper gets the word in outline between rules. It takes room of its own: nothing of
 * it is ever near the code.
 */
namespace vexora::print {

/** Height of one strip in dots; 0 for a live code. */
[[nodiscard]] qreal testStripHeight(const CardTask &task, qreal em);

/** "TEST · not payable" across `strip`; its lower corners rounded by `radius`. */
void putTestStrip(CardPlan &plan, const CardTask &task, const QRectF &strip, qreal radius = 0);

} // namespace vexora::print
