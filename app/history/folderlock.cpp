// SPDX-License-Identifier: MIT
#include "history/folderlock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vexora {

FolderLock::FolderLock(QString folder)
    : m_folder(std::move(folder))
{
}

FolderLock::~FolderLock()
{
    release();
}

bool FolderLock::share(std::chrono::milliseconds patience)
{
    switch (lock(LOCK_SH, patience)) {
    case EWOULDBLOCK:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return false;
    default:
        return true;
    }
}

bool FolderLock::takeAlone(std::chrono::milliseconds patience)
{
    return lock(LOCK_EX, patience) == 0;
}

void FolderLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void FolderLock::sync() const
{
    if (m_descriptor >= 0)
        ::fsync(m_descriptor);
}

int FolderLock::lock(int kind, std::chrono::milliseconds patience)
{
    release();
    m_descriptor
        = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        return errno == EWOULDBLOCK ? EIO : errno;
    // Polled, because a lock that is waited for in the kernel can be waited for without end.
    const QDeadlineTimer deadline(patience);
    while (::flock(m_descriptor, kind | LOCK_NB) != 0) {
        const int error = errno;
        if (error == EINTR)
            continue;
        if (error != EWOULDBLOCK || deadline.hasExpired()) {
            if (error == EWOULDBLOCK)
                release();
            return error;
        }
        QThread::msleep(2);
    }
    return 0;
}

} // namespace vexora
