// SPDX-License-Identifier: MIT
//
// A program that dies over its files: LD_PRELOAD=libkillfs.so. Counts the calls that change what
// is below $VEXORA_KILL_DIR (as the kernel spells it), and with $VEXORA_KILL_AT=7 kills the program
// with SIGKILL before the seventh. Each call leaves a letter in $VEXORA_KILL_LOG: w(rite), s(ync),
// t(runcate), r(ename), u(nlink), n(ew).
//
// With AddressSanitizer the program needs ASAN_OPTIONS=verify_asan_link_order=0.

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isBelow(const char *path)
{
    const char *folder = std::getenv("VEXORA_KILL_DIR");
    const size_t length = folder ? std::strlen(folder) : 0;
    return length > 0 && std::strncmp(path, folder, length) == 0
        && (path[length] == '/' || path[length] == '\0');
}

void count(char letter)
{
    static std::atomic<int> calls{0};
    const int before = errno;
    const int call = ++calls;
    if (const char *log = std::getenv("VEXORA_KILL_LOG")) {
        const int file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        syscall(SYS_write, file, &letter, 1);
        close(file);
    }
    const char *at = std::getenv("VEXORA_KILL_AT");
    if (at && std::atoi(at) == call)
        kill(getpid(), SIGKILL);
    errno = before;
}

void countFile(int fd, char letter)
{
    const int before = errno;
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length <= 0)
        return;
    path[length] = '\0';
    // What is shared between processes and gone with them is no file to find later.
    if (isBelow(path) && !std::strstr(path, "-shm"))
        count(letter);
}

void countPath(const char *path, char letter)
{
    if (isBelow(path))
        count(letter);
}

template <class Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    countFile(fd, 'w');
    return real(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    countFile(fd, 'w');
    return real(fd, bytes, size, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    countFile(fd, 'w');
    return real(fd, bytes, size, offset);
}

int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    countFile(fd, 's');
    return real(fd);
}

int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    countFile(fd, 's');
    return real(fd);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    countFile(fd, 't');
    return real(fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    countFile(fd, 't');
    return real(fd, size);
}

int renameat2(int from, const char *path, int to, const char *other, unsigned flags) noexcept
{
    static const auto real
        = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    countPath(path, 'r');
    return real(from, path, to, other, flags);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    struct stat found = {};
    if (lstat(path, &found) == 0) // most of what is removed in case it is there is not
        countPath(path, 'u');
    return real(path);
}

int mknod(const char *path, mode_t mode, dev_t device) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t, dev_t)>("mknod");
    countPath(path, 'n');
    return real(path, mode, device);
}

} // extern "C"
