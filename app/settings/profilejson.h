// SPDX-License-Identifier: MIT
#pragma once

#include "json/objectreader.h"
#include "settings/profile.h"

namespace vexora {

/**
 * One profile as an object of a closed set of keys: in profiles.json, and in the file that a team
 * hands around (settings/profileexchange.h). What is wrong is said to the Problem with its path.
 */
[[nodiscard]] Profile readProfile(const json::Value &value, const QString &path,
                                  json::Problem &problem);

/** Members that are empty, or as a profile has them anyway, are left out. */
[[nodiscard]] json::Value toJson(const Profile &profile);

/** The profile has keys that came with version 3 of profiles.json. */
[[nodiscard]] bool hasMessageSettings(const Profile &profile);

/** A key under which somebody would write a secret; signs between its letters do not count. */
[[nodiscard]] bool soundsLikeSecret(const QString &key);

} // namespace vexora
