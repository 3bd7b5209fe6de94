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
    /** `--data-dir`, else VEXORA_CONSOLE_DATA_DIR, else what was chosen in Settings, else the
     *  desktop's data location. See found(). */
    [[nodiscard]] static DataFolder choose(const QString &commandLine);
    /** The desktop's data location, where settings/chosenfolder.h remembers another one. */
    [[nodiscard]] static DataFolder standard();
    /** One that a person chose in Settings, or is about to. */
    [[nodiscard]] static DataFolder chosen(const QString &path);

    /** Storage when the one chosen in Settings is not there. path() is then the standard one, which
     *  must not be used in its place without a person saying so. */
    [[nodiscard]] const Result<void> &found() const { return m_found; }
    /** By --data-dir or the environment: Settings cannot choose another one. */
    [[nodiscard]] bool isNamed() const { return m_named; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString historyFile() const;
    [[nodiscard]] QString profilesFile() const;
    [[nodiscard]] QString preferencesFile() const;
    [[nodiscard]] QString deskStateFile() const;
    [[nodiscard]] QString viewsFile() const;
    /** DIR/regions when a folder was named, else the desktop's config location. */
    [[nodiscard]] const QString &userRegionsFolder() const { return m_userRegions; }
    /** DIR/sandbox, with the same user regions. */
    [[nodiscard]] DataFolder sandbox() const;
    /** Makes the folder, owner only. Storage when that is not possible, it is not writable, or not
     *  found(). */
    [[nodiscard]] Result<void> ensure() const;

private:
    QString m_path;
    QString m_userRegions;
    Result<void> m_found;
    bool m_named = false; ///< by the person, who then answers for its permissions
};

} // namespace vexora
