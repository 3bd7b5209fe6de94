// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlError>

namespace vexora::storage {

// What can be wrong with the history's file, one sentence each. They are compared as wholes, since
// what to do next depends on which it is.
[[nodiscard]] Error busy();
[[nodiscard]] Error noRoom();
[[nodiscard]] Error cannotWrite();
[[nodiscard]] Error somebodyElses();
/** A file of a backup, which is whole while not a byte of it changes. */
[[nodiscard]] Error isBackup();
[[nodiscard]] Error ioError();
/** Only what is wrong with the content: never a disk that fails, is full or may not be written. */
[[nodiscard]] Error damaged();
[[nodiscard]] Error damagedInUse();
[[nodiscard]] Error damagedAndStuck();
[[nodiscard]] Error foreign();

/** A driver's error as one of these; nothing of the data is in it. */
[[nodiscard]] Error from(const QSqlError &error);

/** Whether a file that failed so may still be readable. */
[[nodiscard]] bool leavesReading(const Error &error);

} // namespace vexora::storage

namespace vexora {

[[nodiscard]] tl::unexpected<Error> storageFailure(const QSqlError &error);

} // namespace vexora
