// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace vexora {

/**
 * Whether every byte of a history can be read from the disk. SQLite calls a read error in the
 * middle of a statement damage (SQLITE_IOERR_CORRUPTFS becomes SQLITE_CORRUPT), and a failing disk
 * or cable must not cost a list that is whole. For who has the FolderLock alone: to open a file and
 * close it drops the locks SQLite has on it in this process. Storage.
 */
[[nodiscard]] Result<void> readHistoryThrough(const QString &path);

/**
 * Renames a damaged history to PATH.damaged-YYYYMMDD-HHMMSS (local time), its journal with it, and
 * gives the new name. Nothing is deleted, nothing overwritten. For who has the FolderLock alone,
 * after having found the damage under it. Storage.
 */
[[nodiscard]] Result<QString> setHistoryAside(const QString &path);

/** The histories that lie beside PATH under such names, journals left out. */
[[nodiscard]] QStringList listsSetAside(const QString &path);

} // namespace vexora
