// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regionspec.h"
#include "settings/profile.h"
#include "ui/widgets/factlist.h"

namespace vexora::ui {

/**
 * What a new order with this one's values will have otherwise, besides its number and time: where
 * the profile has moved, what the region asks for differently by now. By field; no payer's value is
 * in it. Empty when nothing differs.
 */
[[nodiscard]] QList<Fact> orderChanges(const Order &order, const Profile &profile,
                                       const RegionSpec &region, const QString &language);

} // namespace vexora::ui
