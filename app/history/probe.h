// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

#include <chrono>

namespace vexora {

/**
 * Whether the file at `path` is a history this program may open, found without changing a byte of
 * it or of its journal. NewerData; Storage: another program's, damaged, unreadable. Well when there
 * is nothing yet. The damage may only be named by somebody who shares the FolderLock.
 */
[[nodiscard]] Result<void> probeHistory(const QString &path, std::chrono::milliseconds patience);

/** The same, and reads every page: damage in the middle of a list is found only so. */
[[nodiscard]] Result<void> probeWholeHistory(const QString &path,
                                             std::chrono::milliseconds patience);

/** How SQLite opens `path` with `parameters` ("mode=ro"), whatever characters it has. */
[[nodiscard]] QString databaseUri(const QString &path, const QString &parameters);

[[nodiscard]] bool hasJournal(const QString &path);

} // namespace vexora
