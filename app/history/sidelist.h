// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

#include <chrono>

namespace vexora {

/**
 * A connection to a list's file beside the store's own: for who reads it through on another thread,
 * and for files that are none of the store's. Belongs to the thread that made it. Who opens the
 * list in use has to share its FolderLock from before to after.
 */
class SideList
{
public:
    enum class Way {
        Read,
        ReadWhole, ///< a file nobody writes, without a journal: nothing is made beside it
        Write, ///< deletes securely; makes no file
    };

    SideList() = default;
    ~SideList();
    SideList(const SideList &) = delete;
    SideList &operator=(const SideList &) = delete;

    /** Storage. Once. */
    [[nodiscard]] Result<void> open(const QString &path, Way way,
                                    std::chrono::milliseconds patience = kPatience);
    /** A new one without a file. Once. */
    [[nodiscard]] Result<void> openInMemory();
    void close();
    [[nodiscard]] QSqlDatabase connection() const;

    /** Makes the list at `path` readable in the connection's statements as `name`. */
    [[nodiscard]] Result<void> attach(const QString &path, const QString &name,
                                      const QString &parameters = QStringLiteral("mode=ro"));
    /** Runs `work` in a transaction; an error in it undoes all of it. */
    template <class Work> [[nodiscard]] Result<void> write(Work work)
    {
        Result<void> done = run(QStringLiteral("BEGIN IMMEDIATE"));
        if (!done)
            return done;
        done = work(connection());
        if (done)
            done = run(QStringLiteral("COMMIT"));
        if (!done)
            (void)run(QStringLiteral("ROLLBACK"));
        return done;
    }
    [[nodiscard]] Result<void> run(const QString &statement);
    /** The first value of the first row; invalid when there is none. */
    [[nodiscard]] Result<QVariant> ask(const QString &statement);

    static constexpr std::chrono::milliseconds kPatience{2000};

private:
    QString m_name;
};

} // namespace vexora
