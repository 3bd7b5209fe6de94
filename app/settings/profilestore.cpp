// SPDX-License-Identifier: MIT
#include "settings/profilestore.h"

#include "domain/nearest.h"
#include "settings/ownerfile.h"
#include "settings/profilecheck.h"
#include "settings/profilefile.h"

#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{
}

Result<void> ProfileStore::load()
{
    const auto bytes = readOwnerFile(m_file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull()) {
        m_profiles.clear();
        return {};
    }
    auto profiles = readProfiles(*bytes);
    if (!profiles)
        return failure(profiles.error().code, m_file + u": " + profiles.error().detail);
    m_profiles = std::move(*profiles);
    return {};
}

const QList<Profile> &ProfileStore::profiles() const
{
    if (m_make)
        m_profiles = std::exchange(m_make, nullptr)();
    return m_profiles;
}

void ProfileStore::setForThisRun(std::function<QList<Profile>()> make)
{
    m_make = std::move(make);
}

const Profile *ProfileStore::find(QStringView name) const
{
    const QString folded = foldedName(name);
    const QList<Profile> &all = profiles();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Profile &profile) {
        return foldedName(profile.name) == folded;
    });
    return it == all.end() ? nullptr : &*it;
}

const Profile *ProfileStore::findById(QStringView id) const
{
    const QList<Profile> &all = profiles();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const Profile &profile) { return profile.id == id; });
    return it == all.end() ? nullptr : &*it;
}

Result<Profile> ProfileStore::require(const QString &name) const
{
    if (const Profile *profile = find(name))
        return *profile;
    QStringList names;
    for (const Profile &profile : profiles())
        names.append(profile.name);
    if (names.isEmpty())
        return failure(ErrorCode::NotFound,
                       u"there is no profile \"%1\"; there are none yet"_s.arg(name));
    const QStringList near = nearest(name, names);
    if (near.isEmpty())
        return failure(ErrorCode::NotFound, u"there is no profile \"%1\""_s.arg(name));
    return failure(
        ErrorCode::NotFound,
        u"there is no profile \"%1\"; did you mean \"%2\"?"_s.arg(name, near.join(u"\", \""_s)));
}

Result<void> ProfileStore::put(const Profile &profile)
{
    if (const auto fault = faultOf(profile))
        return failure(ErrorCode::Malformed, fault->member + u": " + fault->what);
    return change([&profile](QList<Profile> &profiles) -> Result<void> {
        if (const Profile *other = namesake(profiles, profile))
            return failure(ErrorCode::Duplicate,
                           u"there is a profile \"%1\" already"_s.arg(other->name));
        const auto same = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &other) {
            return other.id == profile.id;
        });
        if (same == profiles.end())
            profiles.append(profile);
        else
            *same = profile;
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &id)
{
    return change([&id](QList<Profile> &profiles) -> Result<void> {
        const auto gone
            = profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
        if (gone == 0)
            return failure(ErrorCode::NotFound, u"there is no such profile"_s);
        return {};
    });
}

Result<void> ProfileStore::change(const std::function<Result<void>(QList<Profile> &)> &edit)
{
    if (const auto made = makeOwnerFolder(QFileInfo(m_file).absolutePath()); !made)
        return made;
    // The window and a command may both change profiles: whoever comes second must start from what
    // the first one wrote, or it would undo it.
    QLockFile lock(m_file + u".lock");
    if (!lock.tryLock(2000))
        return failure(ErrorCode::Storage, u"%1 cannot be locked for writing"_s.arg(m_file));
    if (const auto loaded = load(); !loaded)
        return loaded;
    QList<Profile> profiles = m_profiles;
    if (const auto edited = edit(profiles); !edited)
        return edited;
    if (const auto saved = save(profiles); !saved)
        return saved;
    m_profiles = std::move(profiles);
    return {};
}

Result<void> ProfileStore::save(const QList<Profile> &profiles) const
{
    return writeOwnerFile(m_file, writeProfiles(profiles));
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace vexora
