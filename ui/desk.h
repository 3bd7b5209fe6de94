// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/livehost.h"
#include "checkout/workspace.h"
#include "domain/clock.h"
#include "regions/regioncatalog.h"
#include "settings/preferences.h"

#include <functional>

namespace vexora::ui {

/** Things the embedded gateway can be made to do wrong. Id and names are its own; Words has words
 *  for them. */
struct FaultGroup
{
    QString id;
    QStringList names;
};

/**
 * What the window works on, assembled by app/main.cpp, which owns it all and outlives the window.
 */
struct Desk
{
    const RegionCatalog *catalog = nullptr;
    const Clock *clock = nullptr;
    Workspace own; ///< the person's merchants
    Workspace sandbox; ///< the embedded gateway's profiles
    /** Starts the embedded gateway once and points the sandbox profiles at it. */
    std::function<Result<void>()> startSandbox;
    /** Lets the embedded gateway play a fault; the sandbox profiles then point at the way in that
     *  goes with it. Null where it cannot. */
    std::function<Result<void>(const QString &)> playFault;
    std::function<QString()> fault; ///< what it plays: "none" when nothing
    QList<FaultGroup> faultGroups;
    Preferences preferences;
    QString language; ///< of the window: en, es, ja, km or zh-TW
};

/** What to show for the profile: LIVE whenever its orders are, whatever its label says. */
[[nodiscard]] inline Environment environmentIn(const Desk &desk, const Profile &profile)
{
    const RegionSpec *region = desk.catalog->find(profile.region);
    return region ? environmentOf(profile, *region) : profile.environment;
}

} // namespace vexora::ui
