// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "settings/profile.h"

#include <QList>

#include <functional>

namespace vexora {

/**
 * The profiles of one data folder, in profiles.json (readable by its owner alone, written whole
 * and renamed into place). Owned by the workspace.
 */
class ProfileStore
{
public:
    explicit ProfileStore(QString file);

    /** A missing file is an empty list. Malformed names the JSON path; NewerData a newer version.
     */
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<Profile> &profiles() const;
    /** Case does not count: names are unique without it. */
    [[nodiscard]] const Profile *find(QStringView name) const;
    [[nodiscard]] const Profile *findById(QStringView id) const;
    /** NotFound names the nearest known names. */
    [[nodiscard]] Result<Profile> require(const QString &name) const;
    /**
     * Reads the file again, adds the profile or replaces the one with the same id, and saves.
     * Malformed names the member at fault, Duplicate when the name is taken. Pointers from find()
     * end here.
     */
    [[nodiscard]] Result<void> put(const Profile &profile);
    /** NotFound when there is none with that id. */
    [[nodiscard]] Result<void> remove(const QString &id);
    /**
     * Replaces the list without touching the file, when it is first asked for: the embedded
     * gateway's profiles point at a port that is another one in every run. put() and remove()
     * would read the file again and are not for such a store.
     */
    void setForThisRun(std::function<QList<Profile>()> make);

private:
    [[nodiscard]] Result<void> change(const std::function<Result<void>(QList<Profile> &)> &edit);
    [[nodiscard]] Result<void> save(const QList<Profile> &profiles) const;

    QString m_file;
    mutable QList<Profile> m_profiles;
    mutable std::function<QList<Profile>()> m_make; ///< of setForThisRun, until it was needed
};

/** A new id for Profile::id. */
[[nodiscard]] QString newProfileId();

} // namespace vexora
