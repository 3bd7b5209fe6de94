// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace vexora {

/**
 * Tells whether anybody has a history of this folder open: flock(2) on the folder itself, which
 * leaves no file behind, works where nothing may be written, and ends with its process.
 *
 * Needed beside SQLite's own locks because of what SQLite does by name: a connection to a file that
 * was renamed under it deletes, when it closes, the journal of the file that has the name now
 * (sqlite.org/howtocorrupt.html, 2.4). So whoever has a history open shares this lock from before
 * SQLite opens it until after it closed it, and only who has it alone may rename one.
 */
class FolderLock
{
public:
    explicit FolderLock(QString folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /** True, too, where the file system has no such locks: then nobody ever has it alone. */
    [[nodiscard]] bool share(std::chrono::milliseconds patience);
    [[nodiscard]] bool takeAlone(std::chrono::milliseconds patience);
    void release();

    /** Makes what was renamed in the folder durable. */
    void sync() const;

private:
    /** 0 or errno. */
    [[nodiscard]] int lock(int kind, std::chrono::milliseconds patience);

    QString m_folder;
    int m_descriptor = -1;
};

} // namespace vexora
