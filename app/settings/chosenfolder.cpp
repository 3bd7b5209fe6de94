// SPDX-License-Identifier: MIT
#include "settings/chosenfolder.h"

#include "json/json.h"
#include "settings/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString pointerIn(const QString &defaultFolder)
{
    return defaultFolder + u"/location.json";
}

tl::unexpected<Error> notUnderstood(const QString &file)
{
    return failure(ErrorCode::Storage,
                   u"%1, which says where the data folder is, cannot be understood"_s.arg(file));
}

/** Everything the program makes in its folder; the history has companions of its own. */
bool isOurs(const QString &name)
{
    static const QStringList kNames{u"profiles.json"_s, u"preferences.json"_s, u"desk.json"_s,
                                    u"location.json"_s, u"messages.json"_s,    u"sandbox"_s,
                                    u"regions"_s};
    return kNames.contains(name) || name.startsWith("history.sqlite"_L1);
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

/** Without links, as far as the path is there; what is missing stays as it is written. */
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString above = info.absolutePath();
    return above == path ? path : realPath(above) + u'/' + info.fileName();
}

bool isOfOthers(const QString &path)
{
    for (const QString &system :
         {u"/proc"_s, u"/sys"_s, u"/dev"_s, u"/run"_s, u"/etc"_s, u"/usr"_s, u"/boot"_s}) {
        // Sticks and disks are found below /run/media.
        if (path == system
            || (isBelow(path, system) && !isBelow(path, u"/run/media"_s)
                && !isBelow(path, u"/run/user"_s)))
            return true;
    }
    const QString home = realPath(QDir::homePath());
    if (path == home)
        return true;
    const QString ours
        = realPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        + u"/vexora-console";
    if (path.startsWith(ours) || !isBelow(path, home))
        return false;
    const QStringList parts = path.sliced(home.size() + 1).split(u'/');
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return part.startsWith(u'.'); });
}

} // namespace

Result<QString> chosenFolder(const QString &defaultFolder)
{
    const QString file = pointerIn(defaultFolder);
    const Result<QByteArray> bytes = readOwnerFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return QString();
    const auto document = json::read(*bytes);
    if (!document || !document->isObject())
        return notUnderstood(file);
    const json::Value *version = document->find(u"version");
    const QString chosen = document->stringAt(u"dataFolder");
    if (!version || !version->isNumber() || version->text() != u"1"
        || !QDir::isAbsolutePath(chosen))
        return notUnderstood(file);
    const QFileInfo folder(chosen);
    if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable())
        return failure(
            ErrorCode::Storage,
            u"the data folder %1, chosen in Settings, is gone or cannot be read"_s.arg(chosen));
    if (!isDataFolder(chosen))
        return failure(ErrorCode::Storage,
                       u"the data folder %1, chosen in Settings, holds nothing of this program; "
                       "is its disk there?"_s.arg(chosen));
    return QDir::cleanPath(chosen);
}

Result<void> chooseFolder(const QString &defaultFolder, const QString &folder)
{
    const QString file = pointerIn(defaultFolder);
    if (QDir::cleanPath(folder) == QDir::cleanPath(defaultFolder)) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return failure(ErrorCode::Storage, u"%1 cannot be removed"_s.arg(file));
        return {};
    }
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(u"1"_s));
    document.insert(u"dataFolder"_s, json::Value::string(QDir::cleanPath(folder)));
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

bool isDataFolder(const QString &folder)
{
    const QStringList marks{u"history.sqlite"_s, u"profiles.json"_s, u"preferences.json"_s};
    return std::any_of(marks.begin(), marks.end(), [&folder](const QString &mark) {
        return QFileInfo(folder + u'/' + mark).isFile();
    });
}

FolderObjection objectionTo(const QString &folder, const QString &inUse)
{
    const QString path = realPath(QDir::cleanPath(folder));
    const QString used = realPath(QDir::cleanPath(inUse));
    if (path == used)
        return FolderObjection::AlreadyUsed;
    const QFileInfo info(path);
    // The embedded gateway's folder, wherever it is, has a history of its own.
    if (isBelow(path, used) || (info.fileName() == u"sandbox" && isDataFolder(info.absolutePath())))
        return FolderObjection::InsideOurs;
    if (isOfOthers(path))
        return FolderObjection::OtherProgram;
    if (!info.exists() && !info.isSymLink()) {
        const QFileInfo above(info.absolutePath());
        if (!above.isDir())
            return FolderObjection::NoFolder;
        return above.isWritable() ? FolderObjection::None : FolderObjection::NotWritable;
    }
    if (!info.isDir())
        return FolderObjection::NoFolder;
    if (info.ownerId() != ::geteuid())
        return FolderObjection::OtherOwner;
    if (!info.isWritable() || !info.isReadable() || !info.isExecutable())
        return FolderObjection::NotWritable;
    const QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                   | QDir::NoDotAndDotDot);
    const bool allOurs = std::all_of(names.begin(), names.end(), isOurs);
    if (!names.isEmpty() && (!allOurs || !isDataFolder(path)))
        return FolderObjection::OtherFiles;
    return FolderObjection::None;
}

} // namespace vexora
