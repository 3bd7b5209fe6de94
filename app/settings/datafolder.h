// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/**
 * Where the program's files are. Every file it writes is below one data folder, readable by its
 * owner alone; the embedded gateway's orders and profiles have a folder of their own inside it,
 * so that practice and business never share a list.
 */
class DataFolder
{
public:
    /** `--data-dir`, else VEXORA_CONSOLE_DATA_DIR, else the desktop's data location. */
    [[nodiscard]] static DataFolder choose(const QString &commandLine);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString historyFile() const;
    [[nodiscard]] QString profilesFile() const;
    [[nodiscard]] QString preferencesFile() const;
    [[nodiscard]] QString deskStateFile() const;
    /** DIR/regions when a folder was named, else the desktop's config location. */
    [[nodiscard]] const QString &userRegionsFolder() const { return m_userRegions; }
    /** DIR/sandbox, with the same user regions. */
    [[nodiscard]] DataFolder sandbox() const;
    /** Makes the folder, owner only. Storage when that is not possible or it is not writable. */
    [[nodiscard]] Result<void> ensure() const;

private:
    QString m_path;
    QString m_userRegions;
    bool m_named = false; ///< by the person, who then answers for its permissions
};

} // namespace vexora
