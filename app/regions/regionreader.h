// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"

namespace vexora {

/**
 * Reads a region file, strictly: an unknown key, type, rule or normaliser, a missing one, a bad
 * pattern or a wrong JSON type is Malformed, and the detail begins with the JSON path
 * ("fields[3].rules[0].kind: ...").
 */
[[nodiscard]] Result<RegionSpec> readRegion(const QByteArray &json);

} // namespace vexora
