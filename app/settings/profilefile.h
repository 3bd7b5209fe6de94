// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "settings/profile.h"

#include <QByteArray>
#include <QList>

namespace vexora {

/**
 * profiles.json: {"version": 2, "profiles": [...]}. The reader knows every key, so that a secret
 * or a payer's name typed into the file by hand is said and not carried along.
 *
 * Version 2 brought "proxy". A file that holds none is still written as version 1, so that the
 * program of before can open it; one that holds some is refused by it as newer, which says more
 * than an unknown key.
 * Errors: Malformed beginning with the JSON path, NewerData for a later version.
 */
[[nodiscard]] Result<QList<Profile>> readProfiles(const QByteArray &bytes);

[[nodiscard]] QByteArray writeProfiles(const QList<Profile> &profiles);

} // namespace vexora
