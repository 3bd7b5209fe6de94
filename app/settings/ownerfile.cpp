// SPDX-License-Identifier: MIT
#include "settings/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr QFile::Permissions kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnerFolder = kOwnerFile | QFile::ExeOwner;

} // namespace

Result<void> makeOwnerFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists() || folder.isSymLink())
        return failure(ErrorCode::Storage, u"%1 is in the way: it is no folder"_s.arg(path));
    const QString above = folder.absolutePath();
    if (above != folder.absoluteFilePath()) {
        if (const auto made = makeOwnerFolder(above); !made)
            return made;
    }
    // Another start of the program may have been faster, which is just as good.
    if (!QDir().mkdir(path, kOwnerFolder) && !QFileInfo(path).isDir())
        return failure(ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(path));
    return {};
}

Result<void> writeOwnerFile(const QString &file, const QByteArray &bytes)
{
    // A device or pipe would be replaced by a file of its name, for everybody on the machine.
    if (const QFileInfo there(file); there.exists() && !there.isFile())
        return failure(ErrorCode::Storage, u"%1 is in the way: it is no file"_s.arg(file));
    if (const auto made = makeOwnerFolder(QFileInfo(file).absolutePath()); !made)
        return made;
    QSaveFile out(file);
    // The permissions are narrowed while the file is still empty.
    const bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(kOwnerFile)
        && out.write(bytes) == bytes.size() && out.commit();
    if (!written)
        return failure(ErrorCode::Storage,
                       u"%1 cannot be written: %2"_s.arg(file, out.errorString()));
    return {};
}

Result<QByteArray> readOwnerFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        // A folder that cannot be looked into is not the same as a file that is not there.
        const QFileInfo folder(QFileInfo(file).absolutePath());
        if (!in.exists() && (!folder.exists() || folder.isExecutable()))
            return QByteArray();
        return failure(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file, in.errorString()));
    }
    QByteArray bytes = in.read(kMostBytes + 1);
    if (in.error() != QFileDevice::NoError)
        return failure(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file, in.errorString()));
    if (bytes.size() > kMostBytes)
        return failure(ErrorCode::Malformed, u"%1 is too large"_s.arg(file));
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace vexora
