// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/livehost.h"
#include "checkout/workspace.h"
#include "domain/clock.h"
#include "regions/regioncatalog.h"
#include "settings/preferences.h"
#include "ui/settingstep.h"

#include <QUrl>

#include <functional>

namespace vexora::ui {

/** Things the embedded gateway can be made to do wrong. Id and names are its own; Words has words
 *  for them. */
struct FaultGroup
{
    QString id;
    QStringList names;
};

/** How the desk is moved to another data folder, and how one is shown. */
struct FolderSwitch
{
    QString standard; ///< where data is when nobody chose a folder
    /**
     * Takes another folder up: remembers it and points the desk at it. On an error nothing has
     * changed. Everything this run held in memory goes, so no window may be there. Null where the
     * folder was named when the program was started.
     */
    std::function<Result<void>(const QString &)> change;
    std::function<bool(const QString &)> show; ///< in a file manager; null: the desktop's
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
    QList<SettingStep> steps; ///< of Settings, that can be taken back; the latest last
    FolderSwitch folder;
    bool beginsWithExample = false; ///< the form of a practice profile, once
    QString language; ///< of the window: en, es, ja, km or zh-TW
    /** Hands a mailto: to the desktop's mail program; false when there is none. Null: Qt does. */
    std::function<bool(const QUrl &)> openMail;
};

/** What to show for the profile: LIVE whenever its orders are, whatever its label says. */
[[nodiscard]] inline Environment environmentIn(const Desk &desk, const Profile &profile)
{
    const RegionSpec *region = desk.catalog->find(profile.region);
    return region ? environmentOf(profile, *region) : profile.environment;
}

} // namespace vexora::ui
