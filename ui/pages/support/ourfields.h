// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regionspec.h"

namespace vexora::ui {

/** The currency a request is looked at in: the asked one where the region has it, else its first.
 */
[[nodiscard]] Currency currencyFor(const RegionSpec &region, const QString &code);

/**
 * The request's fields as the program itself would sign them: those the region knows, normalised,
 * with order number and timestamp as they stand, without `sign`. Without a region as they are.
 */
[[nodiscard]] FieldMap ourFields(const SentRequest &request, const RegionSpec *region,
                                 const QString &currency);

} // namespace vexora::ui
