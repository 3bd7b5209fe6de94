// SPDX-License-Identifier: MIT
#pragma once

#include "settings/datafolder.h"

#include <QByteArray>

namespace vexora {

/**
 * The key of a data folder's placeholders: 32 random bytes in `placeholders.key`, for its owner
 * alone, made when it is first asked for. It decides what stands for a value in a redacted text and
 * opens nothing; a file and not the keychain, so that placeholders are the same where that is
 * locked or missing. Another start of the program that makes one at the same time gets the same. A
 * file of another length is replaced. Storage.
 */
[[nodiscard]] Result<QByteArray> placeholderKey(const DataFolder &folder);

} // namespace vexora
