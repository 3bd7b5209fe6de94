// SPDX-License-Identifier: MIT
#include "history/restore.h"

#include "history/backupfiles.h"
#include "history/carryover.h"
#include "history/erasure.h"
#include "history/folderlock.h"
#include "history/ordertable.h"
#include "history/schema.h"
#include "history/sidelist.h"
#include "history/sqlrun.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr std::chrono::milliseconds kAlonePatience{1000};

Error inUse()
{
    return {ErrorCode::Storage, u"another program has the history open"_s};
}

QString freeName(const QString &list, qint64 nowMs)
{
    const QString stamped = list + erasure::keptMark()
        + QDateTime::fromMSecsSinceEpoch(nowMs).toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stamped;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stamped + u'-' + QString::number(i);
    return name;
}

/** HistoryFile removes what has this name when it opens the list. */
QString unfinished(const QString &path)
{
    return path + u".restoring"_s;
}

void removeList(const QString &path)
{
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/** Nothing of this process or of a living one may be between being sent and being answered. */
Result<void> nothingUnderWay(OrderTable &table)
{
    if (const auto recovered = table.recover(); !recovered)
        return tl::unexpected(recovered.error());
    return table
        .read<bool>([](const QSqlDatabase &database) -> Result<bool> {
            QSqlQuery query(database);
            if (const Result<void> done
                = runSql(query, u"SELECT 1 FROM orders WHERE outcome IS NULL LIMIT 1"_s);
                !done)
                return tl::unexpected(done.error());
            return query.next();
        })
        .and_then([](bool underWay) -> Result<void> {
            return underWay ? failure(ErrorCode::Storage, u"an order is under way"_s)
                            : Result<void>();
        });
}

/** Carries the journal over and takes it off, so that the file is the whole list. */
Result<void> closeJournal(const QString &list)
{
    SideList now;
    return now.open(list, SideList::Way::Write)
        .and_then([&] { return now.ask(u"PRAGMA journal_mode = DELETE"_s); })
        .and_then([](const QVariant &mode) -> Result<void> {
            return mode.toString() == u"delete"_s ? Result<void>() : tl::unexpected(inUse());
        });
}

/** Nothing was ever in it, so that there is nothing to go back to. Of a list without a journal. */
bool isUnused(const QString &list)
{
    SideList unused;
    const Result<QVariant> used = unused.open(list, SideList::Way::ReadWhole).and_then([&unused] {
        return unused.ask(u"SELECT EXISTS (SELECT 1 FROM orders) OR EXISTS (SELECT 1 FROM"
                          " prints) OR EXISTS (SELECT 1 FROM actions) OR EXISTS (SELECT 1"
                          " FROM payer_keys) OR EXISTS (SELECT 1 FROM erasures)"_s);
    });
    return used && used->isValid() && used->toInt() == 0;
}

tl::unexpected<Error> notOurs()
{
    return failure(ErrorCode::Malformed, u"it is no backup of this program, or not whole"_s);
}

/** The backup is read once more for it, and may have changed, or be read otherwise, since it was
 *  looked at: what was read now is what counts. */
Result<void> copyChecked(const QString &folder, const QString &copy, const CareTask &task)
{
    const Result<backup::Manifest> manifest = backup::readManifest(folder);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto named = std::find_if(manifest->files.cbegin(), manifest->files.cend(),
                                    [](const auto &e) { return e.name == backup::listName(); });
    if (named == manifest->files.cend())
        return notOurs();
    const QString list = folder + u'/' + backup::listName();
    if (Result<void> copied = backup::copyFile(list, copy, task); !copied)
        return copied;
    const QFileInfo made(copy);
    const Result<backup::Entry> found = backup::measure(made.path(), made.fileName(), task);
    if (!found)
        return tl::unexpected(found.error());
    if (found->bytes != named->bytes || found->sha256 != named->sha256)
        return notOurs();
    SideList whole;
    if (!whole.open(copy, SideList::Way::ReadWhole))
        return notOurs();
    const Interruption interruption(whole.connection(), task);
    return backup::checkList(whole);
}

/** What runs by itself is this program's, or nothing: before the first change to the copy. */
Result<void> runsNothingForeign(SideList &restored)
{
    const QString own = u"SELECT type, name, tbl_name, sql FROM %1.sqlite_schema"
                        " WHERE type IN ('trigger', 'view')"_s;
    return restored
        .ask(u"SELECT count(*) FROM (%1 EXCEPT %2)"_s.arg(own.arg(u"main"_s), own.arg(u"now"_s)))
        .and_then([](const QVariant &foreign) -> Result<void> {
            return foreign.toInt() == 0 ? Result<void>() : notOurs();
        });
}

/** Of this version now, it has the tables and indexes of the list in use, and no others. */
Result<void> hasOurTables(SideList &restored)
{
    const QString all = u"SELECT type, name, tbl_name FROM %1.sqlite_schema"
                        " WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@'"_s;
    const QString main = all.arg(u"main"_s);
    const QString now = all.arg(u"now"_s);
    return restored
        .ask(u"SELECT (SELECT count(*) FROM (%1 EXCEPT %2))"
             " + (SELECT count(*) FROM (%2 EXCEPT %1))"_s.arg(main, now))
        .and_then([](const QVariant &others) -> Result<void> {
            return others.toInt() == 0 ? Result<void>() : notOurs();
        });
}

Result<void> prepare(const QString &copy, const QString &list, const CareTask &task)
{
    SideList restored;
    Result<void> done
        = restored.open(copy, SideList::Way::Write)
              .and_then([&] { return restored.attach(list, u"now"_s, u"immutable=1"_s); })
              .and_then([&] { return runsNothingForeign(restored); })
              .and_then([&] { return restored.run(u"PRAGMA synchronous = OFF"_s); })
              .and_then([&] { return restored.ask(u"PRAGMA main.journal_mode = MEMORY"_s); })
              .and_then([&](const QVariant &) -> Result<void> {
                  const Interruption interruption(restored.connection(), task);
                  return restored
                      .write([](QSqlDatabase database) { return schema::migrate(database); })
                      .and_then([&] { return hasOurTables(restored); })
                      .and_then([&] { return restored.write(carryOver); });
              })
              .and_then([&] { return restored.ask(u"PRAGMA main.journal_mode = DELETE"_s); })
              .map([](const QVariant &) {});
    restored.close();
    if (!done && task.isCancelled())
        return tl::unexpected(cancelledError());
    return done.and_then([&] { return backup::syncPath(copy); });
}

/** The copy takes the list's name and the list the copy's, in one step of the file system. */
Result<void> exchange(const QString &copy, const QString &list)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(copy).constData(), AT_FDCWD,
                    QFile::encodeName(list).constData(), RENAME_EXCHANGE)
        != 0) {
        return failure(ErrorCode::Storage,
                       u"the file system of the data folder cannot exchange two files"_s);
    }
    return {};
}

/** What is made in one of them can be moved into the other. */
bool isOneDisk(const QString &folder, const QString &other)
{
    struct stat one = {};
    struct stat two = {};
    return ::stat(QFile::encodeName(folder).constData(), &one) == 0
        && ::stat(QFile::encodeName(other).constData(), &two) == 0 && one.st_dev == two.st_dev;
}

Result<ListRestored> replace(const QString &list, const QString &folder, qint64 nowMs,
                             const CareTask &task)
{
    const QString copy = unfinished(list);
    removeList(copy);
    const QString kept = freeName(list, nowMs);
    const Result<void> done = closeJournal(list)
                                  .and_then([&] { return copyChecked(folder, copy, task); })
                                  .and_then([&] { return prepare(copy, list, task); })
                                  .and_then([&]() -> Result<void> {
                                      if (task.isCancelled())
                                          return tl::unexpected(cancelledError());
                                      // Under the kept list's name first: a process that dies here
                                      // leaves a list that erasing reaches, as any kept one.
                                      return backup::renameNew(copy, kept);
                                  })
                                  .and_then([&]() -> Result<void> {
                                      Result<void> exchanged = exchange(kept, list);
                                      if (!exchanged)
                                          removeList(kept);
                                      return exchanged;
                                  });
    removeList(copy);
    if (!done)
        return tl::unexpected(done.error());
    // Under the kept name is the list that was in use, from here on: nothing deletes it any more,
    // unless nothing was ever in it.
    if (isUnused(kept))
        removeList(kept);
    return ListRestored{backup::syncPath(QFileInfo(list).path())};
}

} // namespace

Result<ListRestored> restoreList(OrderTable &table, const QString &list, const QString &folder,
                                 qint64 nowMs, const CareTask &task, const Alongside &alongside)
{
    if (const Result<void> quiet = nothingUnderWay(table); !quiet)
        return tl::unexpected(quiet.error());
    // Makes the list where there is none, so that there is something to exchange.
    if (const Result<void> made = table.write([](const QSqlDatabase &) { return Result<void>(); });
        !made)
        return tl::unexpected(made.error());
    table.file().releaseOthers();
    table.close();
    FolderLock lock(QFileInfo(list).path());
    if (!lock.takeAlone(kAlonePatience))
        return tl::unexpected(inUse());
    Result<ListRestored> done = replace(list, folder, nowMs, task);
    if (done && alongside) {
        const Result<void> also = alongside();
        if (done->after)
            done->after = also;
    }
    lock.sync();
    lock.release();
    if (done) {
        const Result<void> noted = table.noteActions({{ActionKind::Restored, {}, {}, nowMs}});
        if (done->after)
            done->after = noted;
    }
    return done;
}

Result<void> putBackFiles(const CareFolders &to, const QString &folder, const CareTask &task)
{
    const Result<backup::Manifest> manifest = backup::readManifest(folder);
    if (!manifest)
        return tl::unexpected(manifest.error());
    for (const backup::Entry &entry : manifest->files) {
        if (entry.name == backup::listName())
            continue;
        const bool isRegion = entry.name.startsWith(u"regions/"_s);
        const QString place = isRegion ? to.regions + u'/' + entry.name.section(u'/', 1)
                                       : to.data + u'/' + entry.name;
        if (QFileInfo::exists(place))
            continue;
        const QString above = QFileInfo(place).path();
        if (!QFileInfo::exists(above)) {
            if (Result<void> made = backup::makeFolder(above); !made)
                return made;
        }
        const QString copy
            = unfinished(isOneDisk(to.data, above) ? to.data + u'/' + backup::listName() : place);
        QFile::remove(copy);
        const Result<void> done
            = backup::copyFile(folder + u'/' + entry.name, copy, task).and_then([&] {
                  return backup::renameNew(copy, place);
              });
        if (!done) {
            QFile::remove(copy);
            return done;
        }
    }
    return {};
}

} // namespace vexora
