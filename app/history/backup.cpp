// SPDX-License-Identifier: MIT
#include "history/backup.h"

#include "history/backupfiles.h"
#include "history/folderlock.h"
#include "history/keytable.h"
#include "history/schema.h"
#include "history/sidelist.h"
#include "history/storagefailure.h"
#include "json/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vexora::backup {

namespace {

constexpr int kPagesAStep = 512;

tl::unexpected<Error> notOurs()
{
    return failure(ErrorCode::Malformed, u"it is no backup of this program, or not whole"_s);
}

sqlite3 *handleOf(const SideList &list)
{
    const QVariant handle = list.connection().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.data()) : nullptr;
}

Result<void> copyPages(const SideList &from, const SideList &to, const CareTask &task)
{
    sqlite3_backup *copying = sqlite3_backup_init(handleOf(to), "main", handleOf(from), "main");
    if (copying == nullptr)
        return failure(ErrorCode::Storage, u"the history cannot be copied"_s);
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !task.isCancelled()) {
        code = sqlite3_backup_step(copying, kPagesAStep);
        const int all = qMax(1, sqlite3_backup_pagecount(copying));
        task.tell(int(90LL * (all - sqlite3_backup_remaining(copying)) / all));
    }
    const int ended = sqlite3_backup_finish(copying);
    if (task.isCancelled())
        return tl::unexpected(cancelledError());
    if (code == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    if (code == SQLITE_FULL)
        return tl::unexpected(storage::noRoom());
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return tl::unexpected(storage::damaged());
    return failure(ErrorCode::Storage, u"the history cannot be copied"_s);
}

/** What is counted of a list of any version. */
Result<BackupContent> count(SideList &list, const KeyRing &ring)
{
    BackupContent content;
    const auto ask = [&list](const QString &statement, qint64 &into) -> Result<void> {
        return list.ask(statement).map(
            [&into](const QVariant &value) { into = value.toLongLong(); });
    };
    qint64 hasPapers = 0;
    Result<void> done
        = ask(u"SELECT count(*) FROM orders"_s, content.orders)
              .and_then([&] {
                  return ask(u"SELECT coalesce(max(recorded_at), 0) FROM orders"_s,
                             content.lastOrderMs);
              })
              .and_then([&] {
                  return ask(u"SELECT count(*) FROM sqlite_schema WHERE name = 'papers'"_s,
                             hasPapers);
              });
    content.hasKey = true;
    if (done && hasPapers != 0) {
        done = ask(u"SELECT count(*) FROM papers"_s, content.papers);
        const auto rows = keytable::rows(list.connection());
        if (!rows)
            return tl::unexpected(rows.error());
        for (const KeyRow &row : *rows) {
            const bool isHere = std::any_of(
                ring.entries().cbegin(), ring.entries().cend(),
                [&row](const auto &entry) { return entry.key && entry.key->proof() == row.proof; });
            const Result<bool> isUsed = keytable::isUsed(list.connection(), row.number);
            if (!isUsed)
                return tl::unexpected(isUsed.error());
            content.hasKey = content.hasKey && (isHere || !*isUsed);
        }
    }
    return done ? Result<BackupContent>(content) : tl::unexpected(done.error());
}

int profilesIn(const QString &folder)
{
    QFile file(folder + u"/profiles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const Result<json::Value> document = json::read(file.readAll());
    const json::Value *profiles = document ? document->find(u"profiles") : nullptr;
    return profiles ? int(profiles->items().size()) : 0;
}

/** Where a backup must not lie: what a data folder holds has names of its own. */
Result<QString> placeFor(const CareFolders &from, const QString &folder)
{
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString above = QFileInfo(QFileInfo(place).path()).canonicalFilePath();
    const QString data = QFileInfo(from.data).canonicalFilePath();
    if (above.isEmpty())
        return failure(ErrorCode::Usage, u"the folder above it is not there"_s);
    if (!data.isEmpty() && (above == data || above.startsWith(data + u'/')))
        return failure(ErrorCode::Usage, u"a backup cannot lie inside the data folder"_s);
    if (QFileInfo(place).isSymLink() || QFileInfo::exists(place))
        return failure(ErrorCode::Usage, u"the folder is there already"_s);
    return place;
}

/** The half of a backup that a program left which died over it is in the way of the next. */
void removePartial(const QString &partial)
{
    if (QFileInfo(partial).isDir() && !QFileInfo(partial).isSymLink())
        QDir(partial).removeRecursively();
}

Result<void> add(Manifest &manifest, const QString &partial, const QString &name,
                 const CareTask &task)
{
    return measure(partial, name, task).map([&manifest](const Entry &entry) {
        manifest.files.append(entry);
    });
}

Result<void> addFiles(Manifest &manifest, const CareFolders &from, const QString &partial,
                      const CareTask &task)
{
    QList<std::pair<QString, QString>> files;
    for (const QString &name : {u"profiles.json"_s, u"preferences.json"_s}) {
        if (QFileInfo(from.data + u'/' + name).isFile())
            files.append({from.data + u'/' + name, name});
    }
    for (const QString &name : QDir(from.regions).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append({from.regions + u'/' + name, u"regions/"_s + name});
    for (const auto &file : std::as_const(files)) {
        const QString &path = file.first;
        const QString &name = file.second; // clang 14 takes no binding into a lambda
        if (name.startsWith(u"regions/"_s) && !QFileInfo::exists(partial + u"/regions"_s)) {
            if (Result<void> made = makeFolder(partial + u"/regions"_s); !made)
                return made;
        }
        const Result<void> copied = copyFile(path, partial + u'/' + name, task).and_then([&] {
            return add(manifest, partial, name, task);
        });
        if (!copied)
            return copied;
    }
    return {};
}

Result<void> addLists(Manifest &manifest, const CareFolders &from, const QString &partial,
                      const CareTask &task)
{
    const CareTask quiet{task.isCancelled};
    for (const QString &name : {listName(), QString(u"sandbox/"_s + listName())}) {
        const QString path = from.data + u'/' + name;
        const bool isOwn = name == listName();
        if (!isOwn && QFileInfo(path).size() == 0)
            continue;
        if (!isOwn) {
            if (Result<void> made = makeFolder(partial + u"/sandbox"_s); !made)
                return made;
        }
        const Result<void> copied
            = copyList(path, partial + u'/' + name, isOwn ? task : quiet).and_then([&] {
                  return add(manifest, partial, name, task);
              });
        if (!copied)
            return copied;
    }
    return {};
}

Result<BackupContent> writeInto(const CareFolders &from, const QString &partial,
                                const KeyRing &ring, qint64 nowMs, const CareTask &task)
{
    Manifest manifest;
    manifest.madeAtMs = nowMs;
    manifest.version = QCoreApplication::applicationVersion();
    SideList list;
    Result<BackupContent> content;
    const Result<void> done
        = addLists(manifest, from, partial, task)
              .and_then([&] { return addFiles(manifest, from, partial, task); })
              .and_then(
                  [&] { return list.open(partial + u'/' + listName(), SideList::Way::ReadWhole); })
              .and_then([&]() -> Result<void> {
                  content = count(list, ring);
                  return content.map([](const BackupContent &) {});
              })
              .and_then([&] {
                  manifest.orders = content->orders;
                  return writeManifest(partial, manifest);
              })
              .and_then([&] { return syncPath(partial); });
    if (!done)
        return tl::unexpected(done.error());
    content->madeAtMs = nowMs;
    content->version = manifest.version;
    content->profiles = profilesIn(partial);
    return content;
}

Result<qint64> missingIn(const QString &backup, const QString &list)
{
    if (QFileInfo(list).size() == 0)
        return 0;
    FolderLock lock(QFileInfo(list).path());
    if (!lock.share(std::chrono::milliseconds(1000)))
        return tl::unexpected(storage::busy());
    SideList now;
    return now.open(list, SideList::Way::Read)
        .and_then([&] { return now.attach(backup, u"old"_s, u"immutable=1"_s); })
        .and_then([&] {
            return now.ask(u"SELECT count(*) FROM main.orders n WHERE NOT EXISTS"
                           " (SELECT 1 FROM old.orders o WHERE o.merchant_no = n.merchant_no"
                           " AND o.host = n.host AND o.trade_no = n.trade_no)"_s);
        })
        .map([](const QVariant &value) { return value.toLongLong(); });
}

Result<void> checkFiles(const QString &folder, const Manifest &manifest, const CareTask &task)
{
    const auto isList = [](const Entry &entry) { return entry.name == listName(); };
    if (std::none_of(manifest.files.cbegin(), manifest.files.cend(), isList))
        return notOurs();
    for (const Entry &named : manifest.files) {
        const Result<Entry> found = measure(folder, named.name, task);
        if (!found)
            return tl::unexpected(found.error());
        if (found->bytes != named.bytes || found->sha256 != named.sha256)
            return notOurs();
    }
    return {};
}

} // namespace

QString listName()
{
    return u"history.sqlite"_s;
}

Result<void> checkList(SideList &list)
{
    QSqlDatabase database = list.connection();
    const Result<schema::Kind> kind = schema::kindOf(database);
    if (kind && *kind == schema::Kind::Newer)
        return failure(ErrorCode::NewerData, u"the backup was made by a newer version"_s);
    if (!kind || *kind != schema::Kind::Ours)
        return notOurs();
    const Result<QVariant> whole = list.ask(u"PRAGMA integrity_check(1)"_s);
    return whole && whole->toString() == u"ok"_s ? Result<void>() : notOurs();
}

Result<void> copyList(const QString &from, const QString &to, const CareTask &task)
{
    FolderLock lock(QFileInfo(from).path());
    if (!lock.share(std::chrono::milliseconds(1000)))
        return tl::unexpected(storage::busy());
    if (::mknod(QFile::encodeName(to).constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) != 0)
        return failure(errno == EEXIST ? ErrorCode::Usage : ErrorCode::Storage,
                       u"the copy cannot be made"_s);
    SideList source;
    SideList copy;
    Result<void> done
        = source
              .open(from, SideList::Way::Read)
              // One view from the first page to the last: else every order begun meanwhile would
              // start the copy over.
              .and_then([&] { return source.run(u"BEGIN"_s); })
              .and_then([&] { return source.ask(u"SELECT count(*) FROM sqlite_schema"_s); })
              .and_then([&](const QVariant &) { return copy.open(to, SideList::Way::Write); })
              .and_then([&] { return copy.run(u"PRAGMA synchronous = OFF"_s); })
              .and_then([&] { return copy.ask(u"PRAGMA journal_mode = MEMORY"_s); })
              .and_then([&](const QVariant &) { return copyPages(source, copy, task); })
              // A file by itself, without a journal beside it.
              .and_then([&] { return copy.ask(u"PRAGMA journal_mode = DELETE"_s); })
              .map([](const QVariant &) {});
    copy.close();
    return done.and_then([&] { return syncPath(to); });
}

Result<BackupContent> write(const CareFolders &from, const QString &folder, const KeyRing &ring,
                            qint64 nowMs, const CareTask &task)
{
    const Result<QString> place = placeFor(from, folder);
    if (!place)
        return tl::unexpected(place.error());
    const QString partial = *place + u".partial"_s;
    removePartial(partial);
    if (const Result<void> made = makeFolder(partial); !made)
        return tl::unexpected(made.error());
    Result<BackupContent> content = writeInto(from, partial, ring, nowMs, task);
    if (content && task.isCancelled())
        content = tl::unexpected(cancelledError());
    if (content) {
        if (const Result<void> named = renameNew(partial, *place); !named)
            content = tl::unexpected(named.error());
    }
    if (!content)
        removePartial(partial);
    task.tell(100);
    return content;
}

Result<BackupContent> look(const QString &folder, const QString &list, const KeyRing &ring,
                           const CareTask &task)
{
    const Result<Manifest> manifest = readManifest(folder);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const QString backup = folder + u'/' + listName();
    if (const Result<void> whole = checkFiles(folder, *manifest, task); !whole)
        return tl::unexpected(whole.error());
    task.tell(30);
    SideList held;
    if (!held.open(backup, SideList::Way::ReadWhole))
        return notOurs();
    const Interruption interruption(held.connection(), task);
    const Result<void> checked = checkList(held);
    if (task.isCancelled())
        return tl::unexpected(cancelledError());
    if (!checked)
        return tl::unexpected(checked.error());
    task.tell(80);
    Result<BackupContent> content = count(held, ring);
    const Result<qint64> missing = missingIn(backup, list);
    if (!content || !missing)
        return tl::unexpected(content ? missing.error() : content.error());
    content->madeAtMs = manifest->madeAtMs;
    content->version = manifest->version;
    content->profiles = profilesIn(folder);
    content->missing = *missing;
    task.tell(100);
    return content;
}

} // namespace vexora::backup
