// SPDX-License-Identifier: MIT
#include "spreadsheet/fileinmaking.h"

#include "spreadsheet/writefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr QStringView kMark = u".vexora-console-";

Result<void> checkPlace(const QString &target, bool replaces)
{
    const QFileInfo place(target);
    if (!QFileInfo(place.absolutePath()).isDir())
        return failure(ErrorCode::Storage, u"there is no folder %1"_s.arg(place.absolutePath()));
    if (!place.exists() && !place.isSymLink())
        return {};
    // A device or pipe would be replaced by a file of its name.
    if (!place.isFile())
        return failure(ErrorCode::Storage, u"%1 is in the way: it is no file"_s.arg(target));
    if (!replaces)
        return failure(ErrorCode::Usage, u"%1 is there already"_s.arg(target));
    return {};
}

/** Takes the folder for who is at it; -1 where somebody else is, or nobody can. */
int lockedFolder(const QString &folder)
{
    const int opened = ::open(QFile::encodeName(folder).constData(),
                              O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (opened >= 0 && ::flock(opened, LOCK_EX | LOCK_NB) != 0) {
        ::close(opened);
        return -1;
    }
    return opened;
}

void removeLeftBehind(const QString &place)
{
    const QDir folder(place);
    for (const QString &name :
         folder.entryList({kMark + u"??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const QString left = folder.filePath(name);
        if (QFileInfo(left).ownerId() != ::geteuid())
            continue;
        const int lock = lockedFolder(left);
        if (lock < 0)
            continue;
        QDir(left).removeRecursively();
        ::close(lock);
    }
}

} // namespace

FileInMaking::FileInMaking(QString target, bool replaces)
    : m_target(std::move(target))
    , m_replaces(replaces)
    , m_folder(QFileInfo(m_target).absolutePath() + u'/' + kMark + u"XXXXXX"_s)
    , m_path(m_folder.filePath(QFileInfo(m_target).fileName()))
{
}

FileInMaking::~FileInMaking()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<FileInMaking>> FileInMaking::begin(const QString &target, bool replaces)
{
    if (const Result<void> place = checkPlace(target, replaces); !place)
        return tl::unexpected(place.error());
    removeLeftBehind(QFileInfo(target).absolutePath());
    std::unique_ptr<FileInMaking> file(new FileInMaking(target, replaces));
    if (!file->m_folder.isValid())
        return failure(ErrorCode::Storage,
                       u"%1 cannot be written: %2"_s.arg(target, file->m_folder.errorString()));
    file->m_lock = lockedFolder(file->m_folder.path());
    const int opened = ::open(QFile::encodeName(file->m_path).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (opened < 0)
        return notWritten(target, errno);
    ::close(opened);
    return file;
}

Result<void> FileInMaking::put()
{
    const QByteArray path = QFile::encodeName(m_path);
    const int opened = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    const bool synced = opened >= 0 && ::fsync(opened) == 0;
    const int error = errno;
    if (opened >= 0)
        ::close(opened);
    if (!synced)
        return notWritten(m_target, error);
    // Looked at once more: minutes may have gone by since the person was asked.
    if (const Result<void> place = checkPlace(m_target, m_replaces); !place)
        return place;
    const QByteArray target = QFile::encodeName(m_target);
    // Without replacing, the two steps leave no moment in which something could slip in between.
    if (m_replaces ? ::rename(path.constData(), target.constData()) == 0
                   : ::link(path.constData(), target.constData()) == 0)
        return {};
    if (!m_replaces && errno != EEXIST && QFile::rename(m_path, m_target))
        return {}; // a file system without hard links
    return notWritten(m_target, errno);
}

} // namespace vexora
