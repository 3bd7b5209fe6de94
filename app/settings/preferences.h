// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace vexora {

inline constexpr int kLeastTimeoutMs = 5000;
inline constexpr int kMostTimeoutMs = 300000;
inline constexpr int kLeastRetentionDays = 1;
inline constexpr int kMostRetentionDays = 3650;

/** What scalePercent may be, 0 apart. */
[[nodiscard]] const QList<int> &scaleSteps();

/** What a person chose about the window. Kept in preferences.json of the data folder. */
struct Preferences
{
    QString language; ///< empty: the desktop's
    QString theme = QStringLiteral("system"); ///< system, light, dark
    QString lastProfileId;
    bool watchesPayments = false; ///< ask the gateway about waiting orders now and then
    int scalePercent = 0; ///< 100, 125, 150, 175 or 200; 0: the desktop's
    int timeoutMs = 30000; ///< of an order, from connect to the answer's last byte; 5 to 300 s
    QMap<QString, int> retentionDays = {}; ///< region id -> days payer data is kept; absent: always
    bool keepsSecrets = true; ///< in the system keychain; else in memory until the program ends

    bool operator==(const Preferences &) const = default;
};

/**
 * A missing or unreadable file gives the defaults, and so does each value that is none of the
 * allowed: preferences are never worth an error. What another version of the program wrote beside
 * them is dropped by the next save: the version stays 1.
 */
[[nodiscard]] Preferences loadPreferences(const QString &file);
[[nodiscard]] Result<void> savePreferences(const QString &file, const Preferences &preferences);

} // namespace vexora
