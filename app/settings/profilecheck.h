// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QList>

#include <optional>

namespace vexora {

/** What is wrong with one member of a profile; `member` is its key in profiles.json. */
struct ProfileFault
{
    QString member;
    QString what; ///< a sentence without the value
};

/** The first fault of a profile by itself. */
[[nodiscard]] std::optional<ProfileFault> faultOf(const Profile &profile);

/** The same of its proxy alone; members are "proxy.host", "proxy.port" and "proxy.user". */
[[nodiscard]] std::optional<ProfileFault> faultOf(const ProxySettings &proxy);

/** Names that differ only in case, composition or invisible characters are one to the eye. */
[[nodiscard]] QString foldedName(QStringView name);

/** The profile in `profiles` with that name and another id. */
[[nodiscard]] const Profile *namesake(const QList<Profile> &profiles, const Profile &profile);

} // namespace vexora
