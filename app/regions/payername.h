// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

namespace vexora {

/** The payer's name fields in the order they stand on the screen; no space between ideographs. */
[[nodiscard]] QString payerName(const RegionSpec &region, const FieldMap &fields);

} // namespace vexora
