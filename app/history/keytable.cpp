// SPDX-License-Identifier: MIT
#include "history/keytable.h"

#include "history/sqlrun.h"
#include "history/storagefailure.h"

#include <QFile>
#include <QSqlDatabase>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vexora::keytable {

namespace {

/** What tells a file from its copy: its number in the file system; 0 when there is none. */
Result<qint64> numberOfFile(const QSqlDatabase &database, const QString &schema)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT file FROM pragma_database_list WHERE name = ?"_s, {schema});
        !done)
        return tl::unexpected(done.error());
    struct stat file = {};
    if (!query.next() || ::stat(QFile::encodeName(query.value(0).toString()).constData(), &file))
        return 0;
    return qint64(file.st_ino);
}

} // namespace

Result<bool> isAtHome(const QSqlDatabase &database, const QString &schema)
{
    const Result<qint64> file = numberOfFile(database, schema);
    if (!file)
        return tl::unexpected(file.error());
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT value FROM "_s + schema + u".facts WHERE name = 'keys_made_in'"_s);
        !done)
        return tl::unexpected(done.error());
    return query.next() && *file != 0 && query.value(0).toLongLong() == *file;
}

Result<void> settleHome(const QSqlDatabase &database)
{
    const Result<qint64> file = numberOfFile(database, u"main"_s);
    if (!file)
        return tl::unexpected(file.error());
    QSqlQuery query(database);
    return runSql(query, u"INSERT OR REPLACE INTO main.facts VALUES ('keys_made_in', ?)"_s,
                  {*file});
}

Result<QList<KeyRow>> rows(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(
            query, u"SELECT no, id, proof, retired_at <> 0, forget FROM payer_keys ORDER BY no"_s);
        !done)
        return tl::unexpected(done.error());
    QList<KeyRow> rows;
    while (query.next())
        rows.append({query.value(0).toLongLong(), query.value(1).toString(),
                     query.value(2).toByteArray(), query.value(3).toBool(),
                     query.value(4).toBool()});
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return rows;
}

Result<qint64> current(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(
            query, u"SELECT no FROM payer_keys WHERE retired_at = 0 ORDER BY no DESC LIMIT 1"_s);
        !done)
        return tl::unexpected(done.error());
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<qint64> putCurrent(const QSqlDatabase &database, const KeyRow &key, qint64 instead,
                          qint64 nowMs, bool forget)
{
    const Result<qint64> found = current(database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != instead)
        return 0;
    const Result<bool> home = isAtHome(database, u"main"_s);
    if (!home)
        return tl::unexpected(home.error());
    QSqlQuery query(database);
    if (!*home) {
        const Result<void> settled
            = runSql(query, u"UPDATE payer_keys SET made_here = 0"_s).and_then([&] {
                  return settleHome(database);
              });
        if (!settled)
            return tl::unexpected(settled.error());
    }
    if (const Result<void> done = runSql(query,
                                         u"UPDATE payer_keys SET retired_at = ?,"
                                         " forget = made_here AND ? WHERE retired_at = 0"_s,
                                         {nowMs, forget});
        !done)
        return tl::unexpected(done.error());
    // Numbers only rise: the highest is that of a key that was current after all others.
    if (const Result<void> done = runSql(query,
                                         u"INSERT INTO payer_keys (id, proof, made_at, made_here)"
                                         " VALUES (?, ?, ?, 1)"_s,
                                         {key.id, key.proof, nowMs});
        !done)
        return tl::unexpected(done.error());
    return query.lastInsertId().toLongLong();
}

Result<QList<qint64>> used(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    // From one number to the next in the index: as many steps as keys, not as papers.
    if (const Result<void> done
        = runSql(query,
                 u"WITH RECURSIVE used(no) AS (SELECT min(key_no) FROM papers UNION ALL"
                 " SELECT (SELECT min(key_no) FROM papers WHERE key_no > used.no) FROM used"
                 " WHERE used.no IS NOT NULL) SELECT no FROM used WHERE no IS NOT NULL"_s);
        !done)
        return tl::unexpected(done.error());
    QList<qint64> numbers;
    while (query.next())
        numbers.append(query.value(0).toLongLong());
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return numbers;
}

Result<NotHere> notHere(const QSqlDatabase &database, const KeyRing &ring)
{
    const Result<QList<qint64>> numbers = used(database);
    const Result<QList<KeyRow>> keys = rows(database);
    if (!numbers || !keys)
        return tl::unexpected(numbers ? keys.error() : numbers.error());
    NotHere found;
    for (const qint64 number : *numbers) {
        const KeyRing::Entry *entry = ring.find(number);
        if (entry && entry->key)
            continue;
        const bool isKey = std::any_of(keys->cbegin(), keys->cend(), [number](const KeyRow &key) {
            return key.number == number;
        });
        if (isKey && !entry)
            found.isStale = true;
        else if (isKey && entry->state == KeyRing::State::OutOfReach)
            found.isOutOfReach = true;
        else
            found.lost.append(number);
    }
    return found;
}

Result<bool> isUsed(const QSqlDatabase &database, qint64 number)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT 1 FROM papers WHERE key_no = ? LIMIT 1"_s, {number});
        !done)
        return tl::unexpected(done.error());
    return query.next();
}

Result<void> remove(const QSqlDatabase &database, qint64 number)
{
    QSqlQuery query(database);
    return runSql(query, u"DELETE FROM payer_keys WHERE no = ? AND retired_at <> 0"_s, {number});
}

} // namespace vexora::keytable
