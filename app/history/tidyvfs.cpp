// SPDX-License-Identifier: MIT
#include "history/tidyvfs.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <new>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr const char *kName = "vexora-tidy";

/** An overflow page begins with the number of the next one, and looks like a page of a tree from
 *  this number on: 128 GiB. Files that long are left as they are. */
constexpr qint64 kMostPages = 1 << 25;

int number16(const char *bytes)
{
    return (uchar(bytes[0]) << 8) | uchar(bytes[1]);
}

struct Gap
{
    int from = 0;
    int to = 0;
};

/** Empty where that is no page of a tree. */
Gap gapOf(const char *page, int bytes, qint64 offset)
{
    const bool isPage
        = bytes >= 512 && bytes <= 65536 && (bytes & (bytes - 1)) == 0 && offset % bytes == 0;
    if (!isPage)
        return {};
    const int head = offset == 0 ? 100 : 0;
    const int type = uchar(page[head]);
    const bool isInner = type == 2 || type == 5;
    if (!isInner && type != 10 && type != 13)
        return {};
    const int from = head + (isInner ? 12 : 8) + 2 * number16(page + head + 3);
    const int start = number16(page + head + 5);
    const int to = start == 0 ? 65536 : start;
    return from < to && to <= bytes ? Gap{from, to} : Gap();
}

bool isTidy(const char *page, const Gap &gap)
{
    return std::all_of(page + gap.from, page + gap.to, [](char byte) { return byte == 0; });
}

/** SQLite gives the room for it and for the file of the layer below behind it. */
struct TidyFile
{
    sqlite3_file base;
    sqlite3_file *below = nullptr;
};

qint64 number32(const char *bytes)
{
    return (qint64(number16(bytes)) << 16) | number16(bytes + 2);
}

/**
 * A page of the pointer map, which a file with auto_vacuum has, begins with what could be a tree's
 * (fileformat2.html, 1.8). This program makes no such file, but may be given one.
 */
bool isPointerMap(sqlite3_file *real, int bytes, qint64 offset)
{
    std::array<char, 100> head = {};
    if (offset == 0 || real->pMethods->xRead(real, head.data(), int(head.size()), 0) != SQLITE_OK
        || number32(head.data() + 52) == 0)
        return false;
    const qint64 page = offset / bytes + 1;
    const qint64 each = (bytes - uchar(head[20])) / 5 + 1;
    const qint64 map = (page - 2) / each * each + 2;
    const qint64 lockPage = 0x40000000 / bytes + 1;
    return page == (map == lockPage ? map + 1 : map);
}

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<TidyFile *>(file)->below;
}

sqlite3_vfs *below(sqlite3_vfs *layer)
{
    return static_cast<sqlite3_vfs *>(layer->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return below(file)->pMethods->xClose(below(file));
}

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset)
{
    return below(file)->pMethods->xRead(below(file), into, bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    sqlite3_file *real = below(file);
    const auto *page = static_cast<const char *>(from);
    const Gap gap = gapOf(page, bytes, offset);
    sqlite3_int64 size = 0;
    if (isTidy(page, gap) || real->pMethods->xFileSize(real, &size) != SQLITE_OK
        || size / bytes >= kMostPages || isPointerMap(real, bytes, offset))
        return real->pMethods->xWrite(real, from, bytes, offset);
    QByteArray tidied(page, bytes);
    std::fill(tidied.data() + gap.from, tidied.data() + gap.to, '\0');
    return real->pMethods->xWrite(real, tidied.constData(), bytes, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return below(file)->pMethods->xSync(below(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return below(file)->pMethods->xLock(below(file), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return below(file)->pMethods->xUnlock(below(file), kind);
}

int isReserved(sqlite3_file *file, int *answer)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), answer);
}

int controlFile(sqlite3_file *file, int what, void *value)
{
    return below(file)->pMethods->xFileControl(below(file), what, value);
}

int sectorOfFile(sqlite3_file *file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int traitsOfFile(sqlite3_file *file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    // A file opened as one that never changes has none of these.
    if (below(file)->pMethods->xShmMap == nullptr)
        return SQLITE_IOERR_SHMMAP;
    return below(file)->pMethods->xShmMap(below(file), region, size, extend, at);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if (below(file)->pMethods->xShmLock == nullptr)
        return SQLITE_IOERR_SHMLOCK;
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void fenceShared(sqlite3_file *file)
{
    if (below(file)->pMethods->xShmBarrier != nullptr)
        below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file *file, int deleted)
{
    if (below(file)->pMethods->xShmUnmap == nullptr)
        return SQLITE_OK;
    return below(file)->pMethods->xShmUnmap(below(file), deleted);
}

int fetchPage(sqlite3_file *file, sqlite3_int64 offset, int bytes, void **page)
{
    return below(file)->pMethods->xFetch(below(file), offset, bytes, page);
}

int releasePage(sqlite3_file *file, sqlite3_int64 offset, void *page)
{
    return below(file)->pMethods->xUnfetch(below(file), offset, page);
}

constexpr sqlite3_io_methods kMethods{
    3,          closeFile,   readFile,    writeFile,   truncateFile, syncFile,     sizeOfFile,
    lockFile,   unlockFile,  isReserved,  controlFile, sectorOfFile, traitsOfFile, mapShared,
    lockShared, fenceShared, unmapShared, fetchPage,   releasePage,
};

int openFile(sqlite3_vfs *layer, sqlite3_filename name, sqlite3_file *file, int flags,
             int *flagsGiven)
{
    sqlite3_vfs *lower = below(layer);
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return lower->xOpen(lower, name, file, flags, flagsGiven);
    auto *tidy = new (file) TidyFile;
    tidy->base.pMethods = nullptr;
    tidy->below = reinterpret_cast<sqlite3_file *>(tidy + 1);
    tidy->below->pMethods = nullptr;
    const int code = lower->xOpen(lower, name, tidy->below, flags, flagsGiven);
    // Whatever the code, SQLite closes a file that has methods.
    if (tidy->below->pMethods != nullptr)
        tidy->base.pMethods = &kMethods;
    return code;
}

bool makeVfs()
{
    sqlite3_vfs *lower = sqlite3_vfs_find(nullptr);
    if (lower == nullptr)
        return false;
    static sqlite3_vfs layer = *lower;
    layer.szOsFile = int(sizeof(TidyFile)) + lower->szOsFile;
    layer.pNext = nullptr;
    layer.zName = kName;
    layer.pAppData = lower;
    layer.xOpen = openFile;
    return sqlite3_vfs_register(&layer, 0) == SQLITE_OK;
}

} // namespace

QString tidyVfs()
{
    static const bool kMade = makeVfs();
    Q_UNUSED(kMade) // without it no file can be opened under the name, which is told then
    return QString::fromLatin1(kName);
}

QString tidyParameter()
{
    return u"vfs="_s + tidyVfs();
}

} // namespace vexora
