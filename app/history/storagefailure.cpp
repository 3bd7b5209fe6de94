// SPDX-License-Identifier: MIT
#include "history/storagefailure.h"

using namespace Qt::StringLiterals;

namespace vexora::storage {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver hands them on as text.
enum SqliteCode {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the upper bits hold an extended code
}

Error storageError(const QString &sentence)
{
    return {ErrorCode::Storage, sentence};
}

} // namespace

Error busy()
{
    return storageError(u"the history is busy"_s);
}

Error noRoom()
{
    return storageError(u"there is no room left for the history"_s);
}

Error cannotWrite()
{
    return storageError(u"the history file cannot be written"_s);
}

Error somebodyElses()
{
    return storageError(u"the history file belongs to somebody else"_s);
}

Error ioError()
{
    return storageError(u"the history file could not be read or written"_s);
}

Error damaged()
{
    return storageError(u"the history file is damaged"_s);
}

Error damagedInUse()
{
    return storageError(u"the history file is damaged, and another window or program has it open:"
                        " close those, so that it can be put aside"_s);
}

Error damagedAndStuck()
{
    return storageError(u"the history file is damaged and cannot be put aside in its folder"_s);
}

Error isBackup()
{
    return storageError(u"this is a backup, and nothing is written to it: restore it to use it"_s);
}

Error foreign()
{
    return storageError(u"the history file is another program's database"_s);
}

Error from(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case kBusy:
    case kLocked:
        return busy();
    case kFull:
        return noRoom();
    case kPerm:
    case kReadOnly:
    case kCannotOpen:
        return cannotWrite();
    case kIoError:
        return ioError();
    case kCorrupt:
    case kNotADatabase:
        return damaged();
    default:
        return storageError(u"the history failed (SQLite %1)"_s.arg(error.nativeErrorCode()));
    }
}

bool leavesReading(const Error &error)
{
    return error == noRoom() || error == cannotWrite() || error == somebodyElses()
        || error == ioError() || error == isBackup();
}

} // namespace vexora::storage

namespace vexora {

tl::unexpected<Error> storageFailure(const QSqlError &error)
{
    return tl::unexpected(storage::from(error));
}

} // namespace vexora
