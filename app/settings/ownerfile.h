// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace vexora {

/**
 * Files and folders that only their owner may read. Errors are Storage and name the file, because
 * a person has to do something about it.
 */

/** Makes the folder and what is missing above it, each for its owner alone. */
[[nodiscard]] Result<void> makeOwnerFolder(const QString &path);

/** Writes the whole file beside its place, then renames it there: never half a file. */
[[nodiscard]] Result<void> writeOwnerFile(const QString &file, const QByteArray &bytes);

/** The whole file; a null array when there is none. A file beyond 4 MiB is none of ours. */
[[nodiscard]] Result<QByteArray> readOwnerFile(const QString &file);

} // namespace vexora
