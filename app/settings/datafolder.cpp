// SPDX-License-Identifier: MIT
#include "settings/datafolder.h"

#include "settings/chosenfolder.h"
#include "settings/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vexora {

DataFolder DataFolder::choose(const QString &commandLine)
{
    const QString named = commandLine.isEmpty()
        ? QFile::decodeName(qgetenv("VEXORA_CONSOLE_DATA_DIR"))
        : commandLine;
    DataFolder folder;
    folder.m_named = !named.isEmpty();
    if (folder.m_named) {
        folder.m_path = QDir::cleanPath(QFileInfo(named).absoluteFilePath());
        folder.m_userRegions = folder.m_path + u"/regions";
        return folder;
    }
    const QString standardPath = standard().path();
    Result<QString> elsewhere = chosenFolder(standardPath);
    folder = chosen(elsewhere && !elsewhere->isEmpty() ? *elsewhere : standardPath);
    if (!elsewhere)
        folder.m_found = tl::unexpected(elsewhere.error());
    return folder;
}

DataFolder DataFolder::standard()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return chosen(data + u"/vexora-console");
}

DataFolder DataFolder::chosen(const QString &path)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    DataFolder folder;
    folder.m_path = QDir::cleanPath(path);
    folder.m_userRegions = config + u"/vexora-console/regions";
    return folder;
}

QString DataFolder::historyFile() const
{
    return m_path + u"/history.sqlite";
}

QString DataFolder::profilesFile() const
{
    return m_path + u"/profiles.json";
}

QString DataFolder::preferencesFile() const
{
    return m_path + u"/preferences.json";
}

QString DataFolder::deskStateFile() const
{
    return m_path + u"/desk.json";
}

QString DataFolder::viewsFile() const
{
    return m_path + u"/views.json";
}

DataFolder DataFolder::sandbox() const
{
    DataFolder folder = *this;
    folder.m_path += u"/sandbox";
    folder.m_named = false;
    return folder;
}

Result<void> DataFolder::ensure() const
{
    if (!m_found)
        return m_found;
    if (const auto made = makeOwnerFolder(m_path); !made)
        return made;
    // A folder the person named may be shared on purpose (or be /tmp): its permissions are theirs.
    // The files in it are readable by their owner alone either way.
    constexpr QFile::Permissions kOwnerOnly
        = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!m_named)
        QFile::setPermissions(m_path, kOwnerOnly);
    const QFileInfo folder(m_path);
    if (!folder.isWritable() || !folder.isExecutable())
        return failure(ErrorCode::Storage, u"the folder %1 cannot be written to"_s.arg(m_path));
    return {};
}

} // namespace vexora
