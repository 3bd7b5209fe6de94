// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "domain/clock.h"
#include "regions/regioncatalog.h"
#include "settings/preferences.h"

#include <functional>

namespace vexora::ui {

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
    Preferences preferences;
    QString language; ///< of the window: en, es, ja, km or zh-TW
};

} // namespace vexora::ui
