// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/**
 * Renames a damaged history to PATH.damaged-YYYYMMDD-HHMMSS (local time), its journal with it, and
 * gives the new name. Nothing is deleted, nothing overwritten. For who has the FolderLock alone,
 * after having found the damage under it. Storage.
 */
[[nodiscard]] Result<QString> setHistoryAside(const QString &path);

} // namespace vexora
