// SPDX-License-Identifier: MIT
//
// A disk that fails, for a program that knows nothing of it: LD_PRELOAD=libfaultfs.so. Calls to
// files below $VEXORA_FAULT_DIR (as the kernel spells it, without symbolic links) fail
// while the file $VEXORA_FAULT_SWITCH exists; everything else goes through. The switch lies outside
// that folder and holds the error, "ENOSPC" or "EIO", and after it which calls fail: "write",
// "sync", "truncate", "read"; none named means all but "read". "EIO read 8192" fails only what is
// read from that place on, as a disk with a bad spot does. Both variables are read anew at
// every call.
//
// With AddressSanitizer the program needs ASAN_OPTIONS=verify_asan_link_order=0.

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

/** Whether the file of a descriptor lies below the folder. */
bool isBelow(int fd, const char *folder)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    const size_t folderLength = std::strlen(folder);
    if (length < 0 || folderLength == 0 || size_t(length) <= folderLength)
        return false;
    path[length] = '\0';
    return std::strncmp(path, folder, folderLength) == 0 && path[folderLength] == '/';
}

/** The error the call is to fail with; 0 to let it through. errno is left as it was. */
int faultOf(int fd, const char *call, off_t place)
{
    const char *folder = std::getenv("VEXORA_FAULT_DIR");
    const char *trigger = std::getenv("VEXORA_FAULT_SWITCH");
    if (!folder || !trigger)
        return 0;
    const int before = errno;
    int fault = 0;
    const int file = isBelow(fd, folder) ? open(trigger, O_RDONLY | O_CLOEXEC) : -1;
    if (file >= 0) {
        char text[128] = {};
        const ssize_t length = syscall(SYS_read, file, text, sizeof text - 1);
        close(file);
        const bool all = !std::strchr(text, ' ') && std::strcmp(call, "read") != 0;
        const char *from = std::strpbrk(text, "0123456789");
        const bool there = !from || place >= std::atoll(from);
        if (length > 0 && there && (all || std::strstr(text, call)))
            fault = std::strncmp(text, "EIO", 3) == 0 ? EIO : ENOSPC;
    }
    errno = before;
    return fault;
}

template <class Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <class... Arguments, class Result>
Result at(off_t place, Result (*real)(int, Arguments...), const char *call, int fd,
          Arguments... arguments)
{
    if (const int fault = faultOf(fd, call, place)) {
        errno = fault;
        return -1;
    }
    return real(fd, arguments...);
}

template <class... Arguments, class Result>
Result through(Result (*real)(int, Arguments...), const char *call, int fd, Arguments... arguments)
{
    const int before = errno;
    const off_t place = lseek(fd, 0, SEEK_CUR); // none of a pipe
    errno = before;
    return at(place, real, call, fd, arguments...);
}

} // namespace

extern "C" {

ssize_t read(int fd, void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    return through(real, "read", fd, bytes, size);
}

ssize_t pread(int fd, void *bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off_t)>("pread");
    return at(offset, real, "read", fd, bytes, size, offset);
}

ssize_t pread64(int fd, void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return at(offset, real, "read", fd, bytes, size, offset);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return through(real, "write", fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return at(offset, real, "write", fd, bytes, size, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return at(offset, real, "write", fd, bytes, size, offset);
}

int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    return through(real, "sync", fd);
}

int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return through(real, "sync", fd);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return through(real, "truncate", fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return through(real, "truncate", fd, size);
}

} // extern "C"
