// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/cardplan.h"

/** One layout for each Template::Shape. */
namespace vexora::print {

/** Band, name, amount, dashed line, code, what belongs to it: 20:29 (KHQR facts, section 4). */
[[nodiscard]] CardPlan planPlainCard(const CardTask &task);
/** Code in a corner frame, the name large below it. */
[[nodiscard]] CardPlan planSticker(const CardTask &task);
/** Centred, below each other, as long as it takes. */
[[nodiscard]] CardPlan planSlip(const CardTask &task);

} // namespace vexora::print
