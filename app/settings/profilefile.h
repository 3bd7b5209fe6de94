// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "settings/profile.h"

#include <QByteArray>
#include <QList>

namespace vexora {

/**
 * profiles.json: {"version": 1, "profiles": [...]}. The reader knows every key, so that a secret
 * or a payer's name typed into the file by hand is said and not carried along.
 * Errors: Malformed beginning with the JSON path, NewerData for a later version.
 */
[[nodiscard]] Result<QList<Profile>> readProfiles(const QByteArray &bytes);

[[nodiscard]] QByteArray writeProfiles(const QList<Profile> &profiles);

} // namespace vexora
