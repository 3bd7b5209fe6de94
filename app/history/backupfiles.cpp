// SPDX-License-Identifier: MIT
#include "history/backupfiles.h"

#include "history/storagefailure.h"
#include "json/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora::backup {

namespace {

constexpr qsizetype kChunk = 1 << 18;
constexpr qint64 kMostManifest = 4 << 20;
constexpr int kVersion = 1;

QString format()
{
    return u"vexora-console-backup"_s;
}

QString manifestName()
{
    return u"backup.json"_s;
}

tl::unexpected<Error> notWritten()
{
    if (errno == ENOSPC || errno == EDQUOT)
        return tl::unexpected(storage::noRoom());
    return failure(ErrorCode::Storage, u"a file cannot be written"_s);
}

tl::unexpected<Error> notWhole()
{
    return failure(ErrorCode::Malformed, u"it is no backup of this program, or not whole"_s);
}

/** A file for its owner alone that was not there before. */
bool openNew(QFile &file)
{
    const int descriptor
        = ::open(QFile::encodeName(file.fileName()).constData(),
                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return descriptor >= 0
        && file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle);
}

/** Only a plain file: a pipe would be waited for, a link leads elsewhere. */
bool openPlain(QFile &file)
{
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat found = {};
    if (descriptor < 0)
        return false;
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(descriptor);
        return false;
    }
    return file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle);
}

template <class Take> Result<void> readThrough(QFile &file, const CareTask &task, Take take)
{
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 length = file.read(chunk.data(), chunk.size());
        if (length < 0)
            return failure(ErrorCode::Storage, u"a file cannot be read"_s);
        if (length == 0)
            return {};
        if (task.isCancelled())
            return tl::unexpected(cancelledError());
        if (!take(QByteArrayView(chunk.constData(), length)))
            return notWritten();
    }
}

json::Value number(qint64 value)
{
    return json::Value::number(QString::number(value));
}

Result<qint64> numberAt(const json::Value &object, QStringView name)
{
    const json::Value *found = object.find(name);
    bool isWhole = false;
    const qint64 value = found && found->isNumber() ? found->text().toLongLong(&isWhole) : 0;
    return isWhole && value >= 0 ? Result<qint64>(value) : notWhole();
}

} // namespace

bool isOurName(const QString &name)
{
    static const QStringList kNames{u"history.sqlite"_s, u"sandbox/history.sqlite"_s,
                                    u"profiles.json"_s, u"preferences.json"_s};
    if (kNames.contains(name))
        return true;
    const QString region = name.startsWith(u"regions/"_s) ? name.sliced(8) : QString();
    return region.endsWith(u".json"_s) && !region.contains(u'/') && !region.startsWith(u'.');
}

bool holdsList(const QString &path)
{
    const QFileInfo list(path);
    if (QFileInfo::exists(list.path() + u'/' + manifestName()))
        return true;
    // The practice list is one folder further down, as in a data folder.
    const QFileInfo folder(list.path());
    return folder.fileName() == u"sandbox"_s
        && QFileInfo::exists(folder.path() + u'/' + manifestName());
}

Result<void> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    if (errno == EEXIST)
        return failure(ErrorCode::Usage, u"the folder is there already"_s);
    if (errno == ENOENT || errno == ENOTDIR)
        return failure(ErrorCode::Usage, u"the folder above it is not there"_s);
    return notWritten();
}

Result<void> syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : notWritten();
}

Result<void> renameNew(const QString &from, const QString &to)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                    QFile::encodeName(to).constData(), RENAME_NOREPLACE)
        == 0)
        return syncPath(QFileInfo(to).path());
    if (errno == EEXIST)
        return failure(ErrorCode::Usage, u"the folder is there already"_s);
    return notWritten();
}

Result<void> copyFile(const QString &from, const QString &to, const CareTask &task)
{
    QFile in(from);
    QFile out(to);
    if (!openPlain(in))
        return failure(ErrorCode::Storage, u"a file cannot be read"_s);
    if (!openNew(out))
        return notWritten();
    return readThrough(in, task,
                       [&out](QByteArrayView bytes) {
                           return out.write(bytes.data(), bytes.size()) == bytes.size();
                       })
        .and_then([&] {
            out.close();
            return syncPath(to);
        });
}

Result<Entry> measure(const QString &folder, const QString &name, const CareTask &task)
{
    QFile file(folder + u'/' + name);
    if (!openPlain(file))
        return notWhole();
    Entry entry;
    entry.name = name;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const Result<void> read = readThrough(file, task, [&](QByteArrayView bytes) {
        entry.bytes += bytes.size();
        sum.addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    entry.sha256 = sum.result().toHex();
    return entry;
}

Result<void> writeManifest(const QString &folder, const Manifest &manifest)
{
    json::Value files = json::Value::array();
    for (const Entry &entry : manifest.files) {
        json::Value file = json::Value::object();
        file.insert(u"name"_s, json::Value::string(entry.name));
        file.insert(u"bytes"_s, number(entry.bytes));
        file.insert(u"sha256"_s, json::Value::string(QString::fromLatin1(entry.sha256)));
        files.append(std::move(file));
    }
    json::Value document = json::Value::object();
    document.insert(u"format"_s, json::Value::string(format()));
    document.insert(u"version"_s, number(kVersion));
    document.insert(u"program"_s, json::Value::string(manifest.version));
    document.insert(u"madeAt"_s, number(manifest.madeAtMs));
    document.insert(u"orders"_s, number(manifest.orders));
    document.insert(u"files"_s, std::move(files));
    const QByteArray bytes = json::writeIndented(document) + '\n';
    const QString path = folder + u'/' + manifestName();
    QFile file(path);
    if (!openNew(file) || file.write(bytes) != bytes.size())
        return notWritten();
    file.close();
    return syncPath(path);
}

Result<Manifest> readManifest(const QString &folder)
{
    QFile file(folder + u'/' + manifestName());
    if (!openPlain(file) || file.size() > kMostManifest)
        return notWhole();
    const Result<json::Value> document = json::read(file.readAll());
    if (!document || document->stringAt(u"format") != format())
        return notWhole();
    const Result<qint64> version = numberAt(*document, u"version");
    if (version && *version > kVersion)
        return failure(ErrorCode::NewerData, u"the backup was made by a newer version"_s);
    const Result<qint64> madeAt = numberAt(*document, u"madeAt");
    const Result<qint64> orders = numberAt(*document, u"orders");
    const json::Value *files = document->find(u"files");
    if (!version || !madeAt || !orders || !files || !files->isArray())
        return notWhole();
    Manifest manifest{*madeAt, document->stringAt(u"program"), *orders, {}};
    for (const json::Value &entry : files->items()) {
        const Result<qint64> bytes = numberAt(entry, u"bytes");
        const QString name = entry.stringAt(u"name");
        if (!bytes || !isOurName(name))
            return notWhole();
        manifest.files.append({name, *bytes, entry.stringAt(u"sha256").toLatin1()});
    }
    return manifest;
}

} // namespace vexora::backup
