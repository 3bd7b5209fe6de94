// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "history/folderlock.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <functional>

namespace vexora {

/**
 * One connection to the history's SQLite file: how it is made, opened and written to. Belongs to
 * the thread that opened it; used by HistoryStore's worker only.
 *
 * A file that is newer than this program or another program's is refused without touching it. A
 * damaged one is put aside and a new one begun, unless anybody has it open. One that cannot be
 * written can still be read; one that lies in a backup is only read, and stays as it is. Files are
 * readable by their owner alone from the moment they exist.
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
    /** The same, or opens it read-only when it can only be read. */
    [[nodiscard]] Result<void> openForReading();
    /**
     * The same for a second connection of this process: damage is an error and nothing more, since
     * it is the first one's to put a file aside.
     */
    [[nodiscard]] Result<void> openBeside();
    void close();

    /**
     * What has every other connection of this process close the file, and waits for it. Called
     * before the file is put aside; whoever replaces it calls releaseOthers() first. Any thread.
     */
    void setOthers(std::function<void()> release);
    void releaseOthers();

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool isReadOnly() const { return m_state == State::ReadOnly; }
    /** Why a file that is read-only could not be opened otherwise. */
    [[nodiscard]] Error whyReadOnly() const { return m_whyReadOnly; }
    /** Of an open file. */
    [[nodiscard]] QSqlDatabase connection() const;

    /**
     * Runs `work` as the only writer of all processes and makes it durable; an error in `work`
     * undoes it. Storage when the file stays busy or cannot be written.
     */
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work);

    /** Somebody met damage in it: when it is opened next, every page is looked at. */
    void suspect();
    [[nodiscard]] bool isSuspect() const { return m_suspectInode != 0; }

    /** Where a damaged file was put by this object; empty when there was none. */
    [[nodiscard]] QString setAsideFile() const { return m_setAsideFile; }

    static constexpr std::chrono::milliseconds kPatience{10000};

private:
    enum class State { Closed, Open, ReadOnly };

    [[nodiscard]] Result<void> openShared();
    void removeUnfinished() const;
    [[nodiscard]] Result<void> create() const;
    [[nodiscard]] Result<void> openForWriting();
    [[nodiscard]] Result<void> openReadOnly();
    [[nodiscard]] Result<void> setAsideIfDamaged();
    [[nodiscard]] Result<void> restrictToOwner() const;
    [[nodiscard]] Result<void> connect(const QString &options, const QString &name);
    [[nodiscard]] Result<void> insist(const QString &statement);

    QString m_path;
    QString m_connectionName;
    std::chrono::milliseconds m_patience;
    FolderLock m_lock;
    State m_state = State::Closed;
    Error m_whyReadOnly;
    quint64 m_suspectInode = 0;
    QString m_setAsideFile;
    QMutex m_othersMutex;
    std::function<void()> m_releaseOthers;
};

} // namespace vexora
