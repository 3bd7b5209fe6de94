// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"
#include "settings/profile.h"

namespace vexora {

/**
 * Whether an order of this profile is about real money, for the window and the command line alike.
 * A profile's label is what a person chose; the host is where the order goes. So an order is live
 * when the profile says so, and also when it goes anywhere but to this machine, to a host the
 * region's file names as the provider's sandbox (API.md section 1), or to a name that cannot exist.
 */
[[nodiscard]] bool needsLive(const Profile &profile, const RegionSpec &region);

/** The host is one of the region's sandbox hosts, of whatever currency. */
[[nodiscard]] bool isSandboxHost(const QUrl &baseUrl, const RegionSpec &region);

/** A name below .invalid, which nobody can own (RFC 6761, 6.4): the embedded gateway's, where it
 *  plays what needs a name or a proxy. */
[[nodiscard]] bool isNowhere(const QUrl &baseUrl);

/** What to show for the profile: Live when needsLive(), else its own label. */
[[nodiscard]] Environment environmentOf(const Profile &profile, const RegionSpec &region);

} // namespace vexora
