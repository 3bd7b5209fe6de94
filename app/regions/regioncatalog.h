// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"

#include <QDir>

namespace vexora {

/**
 * All regions: the program's own (:/regions) and the user's (a folder of *.json). Reading is lazy
 * per file and kept. A broken user file hides nothing but itself; a user file cannot replace a
 * built-in id. Owned by the composition root, used on the main thread.
 */
class RegionCatalog
{
public:
    /** `userFolder` may not exist. */
    explicit RegionCatalog(const QString &userFolder = {});

    struct Broken
    {
        QString file;
        QString id; ///< its file name without ending: what a person would ask for
        Error error;
    };

    [[nodiscard]] const QList<RegionSpec> &regions() const { return m_regions; }
    [[nodiscard]] const QList<Broken> &broken() const { return m_broken; }
    [[nodiscard]] const RegionSpec *find(QStringView id) const;
    /** NotFound names the nearest known ids; Malformed names file and JSON path. */
    [[nodiscard]] Result<const RegionSpec *> require(const QString &id) const;

private:
    void add(const QString &file, bool fromUser);

    QList<RegionSpec> m_regions;
    QList<Broken> m_broken;
};

} // namespace vexora
