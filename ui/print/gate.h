// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <atomic>
#include <functional>

/** The last part of the print gate: what is about to be printed is looked at as a phone would. */
namespace vexora::print {

/** A page as the device will put it down, dot for dot; 8 bit grey. */
[[nodiscard]] QImage rasterPage(const Sheet &sheet, const Page &page);

/**
 * Why a card of the rastered page cannot go out: "quiet_zone" when anything stands in it,
 * "read_back" when the card holds no code (none), another one (other) or further ones (more).
 */
[[nodiscard]] std::optional<Refusal> readBackCard(const QImage &raster, const Sheet &sheet,
                                                  const PlacedCard &card);

/** Who watches the gate, from whatever thread. */
struct GateWatch
{
    const std::atomic<bool> &cancelled;
    std::function<void()> cardRead;
};

/** Every card of every page, on all cores; in the order of the items. Cancelled: incomplete. */
[[nodiscard]] QList<Refusal> readBack(const Sheet &sheet, const GateWatch &watch);

} // namespace vexora::print
