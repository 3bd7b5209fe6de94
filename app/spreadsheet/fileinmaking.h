// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vexora {

/**
 * A file that is at its place only when it is whole. It grows in a folder of its own beside that
 * place, which only the owner may look into, and which is gone with this object: whoever gives up
 * leaves nothing behind. What a program that was killed left beside the place, the next one there
 * removes. Errors are Storage and name the file.
 */
class FileInMaking
{
public:
    ~FileInMaking();
    FileInMaking(const FileInMaking &) = delete;
    FileInMaking &operator=(const FileInMaking &) = delete;

    /** Makes the folder and in it the empty file. Usage when `target` is there already and not to
     * be replaced. */
    [[nodiscard]] static Result<std::unique_ptr<FileInMaking>> begin(const QString &target,
                                                                     bool replaces);

    /** Where to write meanwhile; readable by the owner alone, and so is what it becomes. */
    [[nodiscard]] QString path() const { return m_path; }
    /** Puts it, synced, at its place. Usage when something came there meanwhile that is not to be
     *  replaced. */
    [[nodiscard]] Result<void> put();

private:
    FileInMaking(QString target, bool replaces);

    QString m_target;
    bool m_replaces;
    QTemporaryDir m_folder;
    QString m_path;
    int m_lock = -1; ///< on the folder, as long as somebody is at it
};

} // namespace vexora
