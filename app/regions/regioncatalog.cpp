// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"

#include "domain/nearest.h"
#include "regions/regionreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

RegionCatalog::RegionCatalog(const QString &userFolder)
{
    list(u":/regions"_s, false);
    if (!userFolder.isEmpty())
        list(userFolder, true);
}

void RegionCatalog::list(const QString &folder, bool fromUser)
{
    const QDir place(folder);
    const QStringList files = place.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString file = place.filePath(name);
        const QString id = QFileInfo(name).completeBaseName();
        const bool taken = std::any_of(m_entries.begin(), m_entries.end(),
                                       [&id](const Entry &entry) { return entry.id == id; });
        // A user's file must not quietly change what a shipped region signs.
        if (taken)
            m_broken.append(
                {file,
                 id,
                 {ErrorCode::Duplicate, u"id: \"%1\" is a region of the program"_s.arg(id)}});
        else
            m_entries.push_back({file, id, fromUser, false, nullptr});
    }
}

void RegionCatalog::read(Entry &entry) const
{
    if (entry.isRead)
        return;
    entry.isRead = true;
    const auto refuse = [&](Error error) {
        m_broken.append({entry.file, entry.id, std::move(error)});
    };
    QFile source(entry.file);
    if (!source.open(QIODevice::ReadOnly)) {
        refuse({ErrorCode::Storage, source.errorString()});
        return;
    }
    Result<RegionSpec> region = readRegion(source.readAll());
    if (!region) {
        refuse(region.error());
        return;
    }
    if (region->id != entry.id) {
        refuse({ErrorCode::Malformed, u"id: must be \"%1\", as the file is named"_s.arg(entry.id)});
        return;
    }
    region->fromUser = entry.fromUser;
    entry.region = std::make_unique<RegionSpec>(std::move(*region));
}

void RegionCatalog::readAll() const
{
    if (m_allRead)
        return;
    m_allRead = true;
    for (Entry &entry : m_entries) {
        read(entry);
        if (entry.region)
            m_regions.append(*entry.region);
    }
}

const QList<RegionSpec> &RegionCatalog::regions() const
{
    readAll();
    return m_regions;
}

const QList<RegionCatalog::Broken> &RegionCatalog::broken() const
{
    readAll();
    return m_broken;
}

const RegionSpec *RegionCatalog::find(QStringView id) const
{
    for (Entry &entry : m_entries) {
        if (entry.id == id) {
            read(entry);
            return entry.region.get();
        }
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
    for (const RegionSpec &region : regions())
        ids.append(region.id);
    const QStringList close = nearest(id, ids);
    const QString hint = close.isEmpty() ? QString(u"known are "_s + ids.join(u", "_s))
                                         : QString(u"did you mean "_s + close.join(u", "_s) + u'?');
    return failure(ErrorCode::NotFound, u"there is no region \"%1\"; %2"_s.arg(id, hint));
}

} // namespace vexora
