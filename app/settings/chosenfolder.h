// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/**
 * The data folder a person chose in Settings: location.json in the default one. Window and command
 * line read it, so that both keep one list of orders. Not asked where a folder is named by
 * --data-dir or VEXORA_CONSOLE_DATA_DIR.
 */

/**
 * Empty: none was chosen. Storage when what was chosen is gone, cannot be looked into or holds
 * nothing of this program (a disk that is not there now), or when location.json cannot be
 * understood: beginning anew elsewhere would forget which orders were sent.
 */
[[nodiscard]] Result<QString> chosenFolder(const QString &defaultFolder);

/** Remembers the folder; the default one itself: forgets what was chosen. Storage. */
[[nodiscard]] Result<void> chooseFolder(const QString &defaultFolder, const QString &folder);

/** What stands against keeping the program's files in a folder. */
enum class FolderObjection {
    None,
    AlreadyUsed, ///< it is the one in use
    InsideOurs, ///< below the one in use, or the embedded gateway's
    OtherProgram, ///< below a hidden folder of the home, or of the system
    NoFolder, ///< a file, or something that cannot be made a folder
    OtherOwner,
    NotWritable,
    OtherFiles, ///< it holds files that are not this program's
};

/** A folder that is missing but can be made, is empty, or holds this program's files, is fine. */
[[nodiscard]] FolderObjection objectionTo(const QString &folder, const QString &inUse);

/** Whether any of the files of a data folder is in it. */
[[nodiscard]] bool isDataFolder(const QString &folder);

} // namespace vexora
