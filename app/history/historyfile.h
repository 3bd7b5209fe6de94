// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <chrono>
#include <functional>

namespace vexora {

/**
 * One connection to the history's SQLite file: how it is made, opened and written to. Belongs to
 * the thread that opened it; used by HistoryStore's worker only.
 *
 * A file that is damaged, newer than this program or another program's is refused without
 * touching it. Files are readable by their owner alone from the moment they exist.
 */
class HistoryFile
{
public:
    /** `patience`: how long another process's write is waited for before "busy" is an answer. */
    explicit HistoryFile(QString path, std::chrono::milliseconds patience = kPatience);
    ~HistoryFile();
    HistoryFile(const HistoryFile &) = delete;
    HistoryFile &operator=(const HistoryFile &) = delete;

    /** Opens, makes or migrates the file; does nothing when it is open. NewerData, Storage. */
    [[nodiscard]] Result<void> open();
    void close();

    /** Of an open file. */
    [[nodiscard]] QSqlDatabase connection() const;

    /**
     * Runs `work` as the only writer of all processes and makes it durable; an error in `work`
     * undoes it. Storage when the file stays busy or cannot be written.
     */
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work);

    static constexpr std::chrono::milliseconds kPatience{10000};

private:
    [[nodiscard]] Result<void> create() const;
    [[nodiscard]] Result<void> probe() const;
    [[nodiscard]] Result<void> openForWriting();
    [[nodiscard]] Result<void> insist(const QString &statement);

    QString m_path;
    QString m_connectionName;
    std::chrono::milliseconds m_patience;
    bool m_open = false;
};

/** A driver's error as ours: one sentence per cause, nothing of the data. */
[[nodiscard]] tl::unexpected<Error> storageFailure(const QSqlError &error);

} // namespace vexora
