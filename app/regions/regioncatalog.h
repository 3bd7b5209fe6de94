// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"

#include <memory>
#include <vector>

namespace vexora {

/**
 * All regions: the program's own (:/regions) and the user's (a folder of *.json). Files are listed
 * at once and read when first asked for, since a window needs one of them to start. A broken user
 * file hides nothing but itself; a user file cannot replace a built-in id. Owned by the composition
 * root, used on the main thread.
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

    /** All that can be used; reads every file. */
    [[nodiscard]] const QList<RegionSpec> &regions() const;
    [[nodiscard]] const QList<Broken> &broken() const;
    /** Reads one file. The region stays where it is while the catalogue lives. */
    [[nodiscard]] const RegionSpec *find(QStringView id) const;
    /** NotFound names the nearest known ids; Malformed names file and JSON path. */
    [[nodiscard]] Result<const RegionSpec *> require(const QString &id) const;

private:
    struct Entry
    {
        QString file;
        QString id;
        bool fromUser = false;
        bool isRead = false;
        std::unique_ptr<RegionSpec> region; ///< null until read, or when broken
    };

    void list(const QString &folder, bool fromUser);
    void read(Entry &entry) const;
    void readAll() const;

    // Reading is no change anybody could see; one thread uses a catalogue.
    mutable std::vector<Entry> m_entries;
    mutable QList<RegionSpec> m_regions;
    mutable QList<Broken> m_broken;
    mutable bool m_allRead = false;
};

} // namespace vexora
