// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/** What a person chose about the window. Kept in preferences.json of the data folder. */
struct Preferences
{
    QString language; ///< empty: the desktop's
    QString theme = QStringLiteral("system"); ///< system, light, dark
    QString lastProfileId;
    bool watchesPayments = false; ///< ask the gateway about waiting orders now and then

    bool operator==(const Preferences &) const = default;
};

/** A missing or unreadable file gives the defaults: preferences are never worth an error. */
[[nodiscard]] Preferences loadPreferences(const QString &file);
[[nodiscard]] Result<void> savePreferences(const QString &file, const Preferences &preferences);

} // namespace vexora
