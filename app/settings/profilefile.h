// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "settings/profile.h"

#include <QByteArray>
#include <QList>

namespace vexora {

/**
 * profiles.json: {"version": 3, "profiles": [...]}. The reader knows every key, so that a secret
 * or a payer's name typed into the file by hand is said and not carried along.
 *
 * Version 2 brought "proxy", version 3 "messageTemplates" (language -> text) and
 * "messageLanguage"; the text for any language is still "messageTemplate". A file is written in
 * the first version that knows all its keys, so that the program of before can open it; one that
 * holds newer ones is refused by it as newer, which says more than an unknown key.
 * Errors: Malformed beginning with the JSON path, NewerData for a later version.
 */
[[nodiscard]] Result<QList<Profile>> readProfiles(const QByteArray &bytes);

[[nodiscard]] QByteArray writeProfiles(const QList<Profile> &profiles);

} // namespace vexora
