// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"
#include "settings/profile.h"

#include <QString>

namespace vexora::ui {

/**
 * One change made in Settings, as it is taken back: the last one first. Kept in the Desk, because
 * the window that made it may have been built anew since. Gone with the program.
 */
struct SettingStep
{
    enum class What {
        Language,
        Theme,
        Scale,
        Watch,
        Timeout,
        SecretPlace,
        Message,
        DataFolder,
        Retention
    };

    What what = What::Language;
    Preferences before; ///< of these, only what the step changed is put back
    QString language; ///< of the window before: whoever cannot read the new one reads this
    QString folder = {}; ///< the data folder before
    Profile profile = {}; ///< a merchant whose message to payers was edited, as it was
};

inline constexpr int kMostSteps = 20; ///< the oldest goes first

} // namespace vexora::ui
