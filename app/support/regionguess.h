// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regioncatalog.h"

namespace vexora {

/**
 * Which region's order this is, by its field names, its codes and the path of its address; from the
 * region files alone, so that a new region is guessed too. Empty when nothing speaks for one, or
 * two are equally likely.
 */
[[nodiscard]] QString guessRegion(const SentRequest &request, const RegionCatalog &catalog);

} // namespace vexora
