// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regioncatalog.h"

namespace vexora {

/**
 * The region whose order this plainly is by its fields, where that is not `region`; else null. A
 * poor order may resemble another region's by chance, so something in it must be the other's and
 * not this one's: a field or a pair of codes.
 */
[[nodiscard]] const RegionSpec *otherRegionOf(const SentRequest &request, const RegionSpec &region,
                                              const RegionCatalog &catalog);

} // namespace vexora
