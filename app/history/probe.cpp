// SPDX-License-Identifier: MIT
#include "history/probe.h"

#include "history/schema.h"
#include "history/storagefailure.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Opens, asks and closes again. Read-only, because even closing a connection that may write can
 *  change the file: it folds a journal left behind into it. */
template <class Question>
auto lookInto(const QString &path, const QString &parameters, std::chrono::milliseconds patience,
              Question question) -> decltype(question(std::declval<QSqlDatabase &>()))
{
    using Answer = decltype(question(std::declval<QSqlDatabase &>()));
    const QString name = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDeadlineTimer deadline(patience);
    Answer answer = tl::unexpected(storage::busy());
    do {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setConnectOptions(
                u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(
                    patience.count()));
            database.setDatabaseName(databaseUri(path, parameters));
            if (database.open())
                answer = question(database);
            else
                answer = storageFailure(database.lastError());
        }
        QSqlDatabase::removeDatabase(name);
        if (answer || answer.error() != storage::busy())
            break;
        QThread::msleep(1); // some conflicts are answered at once, see HistoryFile::insist()
    } while (!deadline.hasExpired());
    return answer;
}

Result<void> verdictOn(const Result<schema::Kind> &kind)
{
    if (!kind)
        return tl::unexpected(kind.error());
    switch (*kind) {
    case schema::Kind::Newer:
        return failure(ErrorCode::NewerData, u"the history was written by a newer version"_s);
    case schema::Kind::Foreign:
        return tl::unexpected(storage::foreign());
    case schema::Kind::Blank:
    case schema::Kind::Ours:
        break;
    }
    return {};
}

/** Whose it is. SQLite takes what is missing of a last page for zeros, so that is looked at here.
 */
Result<schema::Kind> kindOfWhole(const QString &path, bool journal, QSqlDatabase &database)
{
    const Result<schema::Kind> kind = schema::kindOf(database);
    QSqlQuery query(database);
    if (!kind || *kind != schema::Kind::Ours || journal)
        return kind;
    if (!query.exec(u"PRAGMA page_size"_s) || !query.next())
        return storageFailure(query.lastError());
    const qint64 pageSize = query.value(0).toLongLong();
    const bool cut = pageSize <= 0 || QFileInfo(path).size() % pageSize != 0;
    return cut ? tl::unexpected(storage::damaged()) : kind;
}

Result<void> everyPage(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return storageFailure(query.lastError());
    return query.value(0).toString() == u"ok" ? Result<void>() : tl::unexpected(storage::damaged());
}

} // namespace

QString databaseUri(const QString &path, const QString &parameters)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u'?' + parameters;
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<void> probeHistory(const QString &path, std::chrono::milliseconds patience)
{
    // The journal first: a file has content before it has a journal, so the other way round an
    // empty one that is just being filled would look like one that lost everything.
    const bool journal = hasJournal(path);
    if (QFileInfo(path).size() == 0)
        return journal ? Result<void>(tl::unexpected(storage::damaged())) : Result<void>();
    // Reading as SQLite usually does writes the -shm, or makes it. Without a journal the file can
    // be read as one that never changes; with both there, the -shm can be left as it is.
    const auto question
        = [&](QSqlDatabase &database) { return kindOfWhole(path, journal, database); };
    QString parameters;
    if (!journal)
        parameters = u"immutable=1"_s;
    else if (QFileInfo::exists(path + u"-shm"_s))
        parameters = u"mode=ro&readonly_shm=1"_s;
    if (!parameters.isEmpty()) {
        const Result<schema::Kind> kind = lookInto(path, parameters, patience, question);
        if (kind)
            return verdictOn(kind);
    }
    // That took no lock, and may have met a writer: only a proper reader may call a file damaged.
    return verdictOn(lookInto(path, u"mode=ro"_s, patience, question));
}

Result<void> probeWholeHistory(const QString &path, std::chrono::milliseconds patience)
{
    return probeHistory(path, patience).and_then([&] {
        return lookInto(path, u"mode=ro"_s, patience, everyPage);
    });
}

} // namespace vexora
