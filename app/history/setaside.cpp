// SPDX-License-Identifier: MIT
#include "history/setaside.h"

#include "history/storagefailure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/**
 * Whether a program that knows nothing of FolderLock has the file open: SQLite locks these bytes
 * for as long as it has a history open (sqlite.org/src/file/src/os.h, PENDING_BYTE and after).
 */
bool isOpenInSqlite(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool taken = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return taken;
}

QString asideMark()
{
    return u".damaged-"_s;
}

QString freeName(const QString &path)
{
    const QString stamped
        = path + asideMark() + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stamped;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(name + u"-wal"_s); ++i)
        name = stamped + u'-' + QString::number(i);
    return name;
}

} // namespace

Result<void> readHistoryThrough(const QString &path)
{
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        const QByteArray name = QFile::encodeName(path + suffix);
        const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0 && errno == ENOENT)
            continue;
        ssize_t length = descriptor < 0 ? -1 : 1;
        while (length > 0 || (length < 0 && descriptor >= 0 && errno == EINTR))
            length = ::read(descriptor, bytes.data(), size_t(bytes.size()));
        if (descriptor >= 0)
            ::close(descriptor);
        if (length < 0)
            return tl::unexpected(storage::ioError());
    }
    return {};
}

Result<QString> setHistoryAside(const QString &path)
{
    if (isOpenInSqlite(path))
        return tl::unexpected(storage::damagedInUse());
    const QString aside = freeName(path);
    // The file first: a journal that a crash leaves without one is found and put aside, too, while
    // a file that lost its journal could pass for a whole one.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QByteArray from = QFile::encodeName(path + suffix);
        const QByteArray to = QFile::encodeName(aside + suffix);
        if (std::rename(from.constData(), to.constData()) != 0 && errno != ENOENT)
            return tl::unexpected(storage::damagedAndStuck());
    }
    return aside;
}

QStringList listsSetAside(const QString &path)
{
    const QFileInfo history(path);
    QStringList lists;
    for (const QString &name : history.dir().entryList({history.fileName() + asideMark() + u'*'},
                                                       QDir::Files, QDir::Name)) {
        const QString afterMark = name.section(asideMark(), -1);
        if (!afterMark.contains(u"wal"_s) && !afterMark.contains(u"shm"_s)
            && !afterMark.contains(u"journal"_s))
            lists.append(history.dir().filePath(name));
    }
    return lists;
}

} // namespace vexora
