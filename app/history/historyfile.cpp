// SPDX-License-Identifier: MIT
#include "history/historyfile.h"

#include "history/backupfiles.h"
#include "history/probe.h"
#include "history/schema.h"
#include "history/setaside.h"
#include "history/storagefailure.h"
#include "history/tidyvfs.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr std::chrono::milliseconds kSetAsidePatience{1000};

/** SQLite shares a file's -shm among a process's connections, and with it that one opened it
 *  read-only: while a file is probed, no other connection of this process may be opened. */
Q_CONSTINIT QBasicMutex opening;

quint64 inodeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_ino : 0;
}

/** A backup's list can be read and nothing more, and is not put aside either. */
Result<void> isNoBackup(const QString &path, std::chrono::milliseconds patience)
{
    if (!backup::holdsList(path))
        return {};
    return probeHistory(path, patience).and_then([]() -> Result<void> {
        return tl::unexpected(storage::isBackup());
    });
}

bool isDamage(const Result<void> &result)
{
    return !result && result.error() == storage::damaged();
}

} // namespace

HistoryFile::HistoryFile(QString path, std::chrono::milliseconds patience)
    : m_path(std::move(path))
    , m_connectionName(u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_patience(patience)
    , m_lock(QFileInfo(m_path).path())
{
}

HistoryFile::~HistoryFile()
{
    close();
}

QSqlDatabase HistoryFile::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

void HistoryFile::suspect()
{
    m_suspectInode = inodeOf(m_path);
}

void HistoryFile::close()
{
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
    m_lock.release(); // after SQLite closed the file, see FolderLock
    m_state = State::Closed;
}

Result<void> HistoryFile::open()
{
    if (m_state == State::Open)
        return {};
    close();
    if (Result<void> usable = isNoBackup(m_path, m_patience); !usable)
        return usable;
    const QDeadlineTimer deadline(qMin(m_patience, kSetAsidePatience));
    for (int verified = 0;;) {
        // Another process may have put the suspected one aside.
        if (m_suspectInode != inodeOf(m_path))
            m_suspectInode = 0;
        if (!isSuspect()) {
            Result<void> opened = openShared();
            // Whole when looked at, damaged when opened, and so twice: that is for people.
            if (!isDamage(opened) || verified > 1)
                return opened;
        }
        releaseOthers();
        // Nobody waits long for it: who has it alone has it for a moment, who shares it for hours.
        if (m_lock.takeAlone(std::chrono::milliseconds(20))) {
            Result<void> done = setAsideIfDamaged();
            m_lock.release();
            if (!done)
                return done;
            ++verified;
        } else if (deadline.hasExpired()) {
            if (!isSuspect())
                return tl::unexpected(storage::damagedInUse());
            m_suspectInode = 0; // what is whole in it can be used as long as others use it
        } else {
            QThread::msleep(1);
        }
    }
}

Result<void> HistoryFile::openShared()
{
    if (!m_lock.share(m_patience))
        return tl::unexpected(storage::busy());
    removeUnfinished();
    Result<void> opened;
    {
        const QMutexLocker locker(&opening);
        opened = create().and_then([this] { return probeHistory(m_path, m_patience); });
        if (opened) {
            opened = openForWriting();
            if (isDamage(opened))
                suspect(); // deeper than the probe looks
        }
    }
    if (opened)
        m_state = State::Open;
    else
        close();
    return opened;
}

/** What a restore left that was killed holds payers whom no erasing reaches. Who restores has the
 *  lock alone, so under a shared one nobody is at it. */
void HistoryFile::removeUnfinished() const
{
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + u".restoring"_s + suffix);
}

Result<void> HistoryFile::setAsideIfDamaged()
{
    if (Result<void> read = readHistoryThrough(m_path); !read)
        return read;
    Result<void> whole;
    {
        const QMutexLocker locker(&opening);
        whole = isSuspect() ? probeWholeHistory(m_path, m_patience)
                            : probeHistory(m_path, m_patience);
    }
    m_suspectInode = 0;
    if (!isDamage(whole))
        return {}; // the next attempt to open it finds what else there is
    const Result<QString> aside = setHistoryAside(m_path);
    if (!aside)
        return tl::unexpected(aside.error());
    m_lock.sync();
    m_setAsideFile = *aside;
    return {};
}

Result<void> HistoryFile::create() const
{
    // SQLite gives -wal and -shm the mode of the file, so its mode must be right before it has
    // content. mknod makes it without opening it: closing a second descriptor of a file would drop
    // the locks this process holds on it (sqlite.org/howtocorrupt.html, 2.2).
    if (mknod(QFile::encodeName(m_path).constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) == 0
        || errno == EEXIST)
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return tl::unexpected(storage::noRoom());
    return failure(ErrorCode::Storage, u"the history file cannot be made in its folder"_s);
}

Result<void> HistoryFile::restrictToOwner() const
{
    constexpr uint kOwner = S_IRUSR | S_IWUSR;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QByteArray name = QFile::encodeName(m_path + suffix);
        struct stat found = {};
        if (::stat(name.constData(), &found) != 0 || !S_ISREG(found.st_mode))
            continue;
        // A person may have taken the right to write the file, nobody that to write its journal.
        const uint mode = suffix.isEmpty() ? found.st_mode & kOwner : kOwner;
        if ((found.st_mode & 07777U) != mode && ::chmod(name.constData(), mode) != 0)
            return tl::unexpected(storage::somebodyElses());
    }
    // SQLite would open it read-only then, and leave a journal that cannot be written later on.
    if (::access(QFile::encodeName(m_path).constData(), W_OK) != 0)
        return tl::unexpected(storage::cannotWrite());
    return {};
}

Result<void> HistoryFile::connect(const QString &options, const QString &name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setConnectOptions(options + u"QSQLITE_BUSY_TIMEOUT="_s
                               + QString::number(m_patience.count()));
    database.setDatabaseName(name);
    return database.open() ? Result<void>() : storageFailure(database.lastError());
}

Result<void> HistoryFile::openForWriting()
{
    if (Result<void> ready = restrictToOwner().and_then([this] {
            return connect(u"QSQLITE_OPEN_URI;"_s, databaseUri(m_path, tidyParameter()));
        });
        !ready)
        return ready;
    // These belong to a connection, not to the file; journal_mode is the exception.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                  u"PRAGMA secure_delete = ON"_s}) {
        const Result<void> done = insist(pragma);
        if (!done)
            return done;
    }
    QSqlDatabase database = connection();
    const Result<bool> current = schema::isCurrent(database);
    if (!current)
        return tl::unexpected(current.error());
    return *current ? Result<void>() : write([&database] { return schema::migrate(database); });
}

Result<void> HistoryFile::openForReading()
{
    if (m_state != State::Closed)
        return {};
    Result<void> opened = open();
    if (opened || !storage::leavesReading(opened.error()) || !openReadOnly())
        return opened;
    m_whyReadOnly = opened.error();
    return {};
}

Result<void> HistoryFile::openBeside()
{
    if (m_state != State::Closed)
        return {};
    Result<void> opened = isNoBackup(m_path, m_patience).and_then([this] { return openShared(); });
    m_suspectInode = 0;
    if (opened || !storage::leavesReading(opened.error()) || !openReadOnly())
        return opened;
    m_whyReadOnly = opened.error();
    return {};
}

void HistoryFile::setOthers(std::function<void()> release)
{
    const QMutexLocker locker(&m_othersMutex);
    m_releaseOthers = std::move(release);
}

void HistoryFile::releaseOthers()
{
    const QMutexLocker locker(&m_othersMutex);
    if (m_releaseOthers)
        m_releaseOthers();
}

Result<void> HistoryFile::openReadOnly()
{
    if (!m_lock.share(m_patience))
        return tl::unexpected(storage::busy());
    // A file in a folder that takes no -shm can only be read as one that never changes. That is
    // true while it has no journal, and a reader asks anew with every call.
    Result<void> opened
        = connect(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;"_s,
                  databaseUri(m_path, hasJournal(m_path) ? u"mode=ro"_s : u"immutable=1"_s));
    if (opened) {
        QSqlDatabase database = connection();
        const Result<bool> current = schema::isCurrent(database);
        if (!current || !*current)
            opened = tl::unexpected(current ? storage::cannotWrite() : current.error());
    }
    if (opened)
        m_state = State::ReadOnly;
    else
        close();
    return opened;
}

Result<void> HistoryFile::insist(const QString &statement)
{
    // SQLite answers some conflicts at once, without waiting: the change to WAL by two processes
    // at the same time is one. The pause is the shortest of its own.
    const QDeadlineTimer deadline(m_patience);
    QSqlQuery query(connection());
    while (!query.exec(statement)) {
        const Error error = storage::from(query.lastError());
        if (error != storage::busy() || deadline.hasExpired())
            return tl::unexpected(error);
        query.finish();
        QThread::msleep(1);
    }
    return {};
}

Result<void> HistoryFile::write(const std::function<Result<void>()> &work)
{
    // IMMEDIATE: a transaction that reads first and writes later can be refused for good, one that
    // has the write lock from its start cannot.
    if (Result<void> begun = insist(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = work();
    QSqlQuery query(connection());
    if (done && !query.exec(u"COMMIT"_s))
        done = storageFailure(query.lastError());
    // An error may have ended the transaction already; then there is nothing to undo.
    if (!done)
        query.exec(u"ROLLBACK"_s);
    return done;
}

} // namespace vexora
