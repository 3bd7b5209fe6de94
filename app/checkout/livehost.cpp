// SPDX-License-Identifier: MIT
#include "checkout/livehost.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

bool isSandboxHost(const QUrl &baseUrl, const RegionSpec &region)
{
    const QString host = hostOf(baseUrl);
    return !host.isEmpty()
        && std::any_of(region.currencies.cbegin(), region.currencies.cend(),
                       [&host](const RegionCurrency &currency) {
                           return !currency.sandboxUrl.isEmpty()
                               && hostOf(currency.sandboxUrl) == host;
                       });
}

bool isNowhere(const QUrl &baseUrl)
{
    return baseUrl.host().endsWith(".invalid"_L1, Qt::CaseInsensitive);
}

bool needsLive(const Profile &profile, const RegionSpec &region)
{
    return profile.environment == Environment::Live
        || !(isLoopback(profile.baseUrl) || isNowhere(profile.baseUrl)
             || isSandboxHost(profile.baseUrl, region));
}

Environment environmentOf(const Profile &profile, const RegionSpec &region)
{
    return needsLive(profile, region) ? Environment::Live : profile.environment;
}

} // namespace vexora
