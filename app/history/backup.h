// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "history/caretask.h"
#include "history/keyring.h"

namespace vexora {

class SideList;

/** Where the files of one data folder are. */
struct CareFolders
{
    QString data;
    QString regions; ///< the person's own region files
};

/**
 * A backup is a folder: the lists as files of their own without a journal, profiles, preferences
 * and region files as they are, and backup.json, which names each with size and SHA-256 and is
 * written last. It is made as DIR.partial and gets its name when all of it is on the disk. On a
 * thread that may wait.
 */
namespace backup {

/** Of a backup's folder. */
[[nodiscard]] QString listName(); ///< "history.sqlite"

/** Whether a list is ours and whole, every page of it. Malformed, NewerData. */
[[nodiscard]] Result<void> checkList(SideList &list);

/** Usage where `folder` is no place for one; Storage; cancelledError(). */
[[nodiscard]] Result<BackupContent> write(const CareFolders &from, const QString &folder,
                                          const KeyRing &ring, qint64 nowMs, const CareTask &task);

/**
 * Reads one through. `list` is the list in use, which need not be there. Malformed, NewerData,
 * Storage, cancelledError().
 */
[[nodiscard]] Result<BackupContent> look(const QString &folder, const QString &list,
                                         const KeyRing &ring, const CareTask &task);

/** Copies the list at `from`, whatever is written to it meanwhile, to the new file `to`. */
[[nodiscard]] Result<void> copyList(const QString &from, const QString &to, const CareTask &task);

} // namespace backup

} // namespace vexora
