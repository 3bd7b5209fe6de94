// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"

#include "domain/nearest.h"
#include "regions/regionreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora {

RegionCatalog::RegionCatalog(const QString &userFolder)
{
    const QStringList ownFiles
        = QDir(u":/regions"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : ownFiles)
        add(u":/regions/"_s + file, false);
    if (userFolder.isEmpty())
        return;
    const QDir folder(userFolder);
    const QStringList userFiles = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : userFiles)
        add(folder.filePath(file), true);
}

void RegionCatalog::add(const QString &file, bool fromUser)
{
    const QString id = QFileInfo(file).completeBaseName();
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_broken.append({file, id, {ErrorCode::Storage, source.errorString()}});
        return;
    }
    Result<RegionSpec> region = readRegion(source.readAll());
    if (!region) {
        m_broken.append({file, id, region.error()});
        return;
    }
    if (region->id != id) {
        m_broken.append(
            {file,
             id,
             {ErrorCode::Malformed, u"id: must be \"%1\", as the file is named"_s.arg(id)}});
        return;
    }
    // A user's file must not quietly change what a shipped region signs.
    if (find(id)) {
        m_broken.append(
            {file, id, {ErrorCode::Duplicate, u"id: \"%1\" is a region of the program"_s.arg(id)}});
        return;
    }
    region->fromUser = fromUser;
    m_regions.append(std::move(*region));
}

const RegionSpec *RegionCatalog::find(QStringView id) const
{
    for (const RegionSpec &region : m_regions) {
        if (region.id == id)
            return &region;
    }
    return nullptr;
}

Result<const RegionSpec *> RegionCatalog::require(const QString &id) const
{
    if (const RegionSpec *region = find(id))
        return region;
    for (const Broken &broken : m_broken) {
        if (broken.id == id)
            return failure(ErrorCode::Malformed, broken.file + u": "_s + broken.error.detail);
    }
    QStringList ids;
    for (const RegionSpec &region : m_regions)
        ids.append(region.id);
    const QStringList close = nearest(id, ids);
    const QString hint = close.isEmpty() ? QString(u"known are "_s + ids.join(u", "_s))
                                         : QString(u"did you mean "_s + close.join(u", "_s) + u'?');
    return failure(ErrorCode::NotFound, u"there is no region \"%1\"; %2"_s.arg(id, hint));
}

} // namespace vexora
