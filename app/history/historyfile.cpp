// SPDX-License-Identifier: MIT
#include "history/historyfile.h"

#include "history/schema.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver hands them on as text.
enum SqliteCode {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the upper bits hold an extended code
}

bool isBusy(const QSqlError &error)
{
    return primaryCode(error) == kBusy || primaryCode(error) == kLocked;
}

QString newConnectionName()
{
    return u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

tl::unexpected<Error> storageFailure(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case kBusy:
    case kLocked:
        return failure(ErrorCode::Storage, u"the history is busy"_s);
    case kFull:
        return failure(ErrorCode::Storage, u"there is no room left for the history"_s);
    case kPerm:
    case kReadOnly:
    case kCannotOpen:
        return failure(ErrorCode::Storage, u"the history file cannot be written"_s);
    case kIoError:
        return failure(ErrorCode::Storage, u"the history file could not be read or written"_s);
    case kCorrupt:
    case kNotADatabase:
        return failure(ErrorCode::Storage,
                       u"the history file is damaged or is no history of this program"_s);
    default:
        return failure(ErrorCode::Storage,
                       u"the history failed (SQLite %1)"_s.arg(error.nativeErrorCode()));
    }
}

HistoryFile::HistoryFile(QString path, std::chrono::milliseconds patience)
    : m_path(std::move(path))
    , m_connectionName(newConnectionName())
    , m_patience(patience)
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

Result<void> HistoryFile::open()
{
    if (m_open)
        return {};
    Result<void> opened = create().and_then([this] { return probe(); }).and_then([this] {
        return openForWriting();
    });
    m_open = opened.has_value();
    if (!m_open)
        close();
    return opened;
}

void HistoryFile::close()
{
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
    m_open = false;
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
        return failure(ErrorCode::Storage, u"there is no room left for the history"_s);
    return failure(ErrorCode::Storage, u"the history file cannot be made in its folder"_s);
}

Result<void> HistoryFile::probe() const
{
    if (QFileInfo(m_path).size() == 0)
        return {};
    // Read-only, because even closing a connection that may write can change the file: it folds
    // a journal left behind into it.
    const QString name = newConnectionName();
    Result<void> verdict;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(
            u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_patience.count()));
        database.setDatabaseName(m_path);
        verdict = database.open() ? schema::check(database) : storageFailure(database.lastError());
    }
    QSqlDatabase::removeDatabase(name);
    return verdict;
}

Result<void> HistoryFile::openForWriting()
{
    constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(m_path + suffix)
            && !QFile::setPermissions(m_path + suffix, kOwnerOnly))
            return failure(ErrorCode::Storage, u"the history file belongs to somebody else"_s);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_patience.count()));
    database.setDatabaseName(m_path);
    if (!database.open())
        return storageFailure(database.lastError());
    // These belong to a connection, not to the file; journal_mode is the exception.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                  u"PRAGMA secure_delete = ON"_s}) {
        const Result<void> done = insist(pragma);
        if (!done)
            return done;
    }
    const Result<bool> current = schema::isCurrent(database);
    if (!current)
        return tl::unexpected(current.error());
    return *current ? Result<void>() : write([&database] { return schema::migrate(database); });
}

Result<void> HistoryFile::insist(const QString &statement)
{
    // SQLite answers some conflicts at once, without waiting: the change to WAL by two processes
    // at the same time is one. The pause is the shortest of its own.
    const QDeadlineTimer deadline(m_patience);
    QSqlQuery query(connection());
    while (!query.exec(statement)) {
        if (!isBusy(query.lastError()) || deadline.hasExpired())
            return storageFailure(query.lastError());
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
