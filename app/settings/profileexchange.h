// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vexora {

/**
 * A profile as a file that a team hands around, so that everybody starts alike:
 * {"vexora-profile": 1, "profile": {...}}, with the keys of profiles.json. What belongs to one
 * person or one machine is not in it: the id, both secrets, the proxy's user and the CA file's
 * path. Whoever reads one shows host and environment to a person before anything is saved.
 */
struct ProfileExport
{
    QByteArray bytes;
    QStringList leftOut; ///< members that the profile has and the file has not: "caFile"
};

/** Why a file is no profile to take over. */
struct ProfileFileFault
{
    enum class Kind {
        TooLarge,
        NotJson,
        NotAProfile, ///< JSON, but not this document
        Newer,
        HoldsSecret, ///< a key that sounds like one, wherever it stands
        HoldsLogin, ///< an address with a user name or password before its host
        OfOneMachine, ///< what an export leaves out
        Malformed, ///< anything else that a profile does not have or may not hold
    };

    Kind kind = Kind::NotJson;
    QString where; ///< JSON path of the member at fault; empty for the whole file
    QString what; ///< English sentence: why, and what to do; never a value of the file

    /** For logs and the command line: Malformed or NewerData, "where: what". */
    [[nodiscard]] Error error() const;
};

inline constexpr qsizetype kMaxProfileFile = qsizetype(256) * 1024; ///< bytes

[[nodiscard]] ProfileExport exportedProfile(const Profile &profile);

/** With a new id and nothing in the keychain. Whether its region is known here is not asked. */
[[nodiscard]] tl::expected<Profile, ProfileFileFault> importedProfile(const QByteArray &bytes);

/** `name`, or the next one like it that nobody in `profiles` has: "Taipei Outdoor 2". */
[[nodiscard]] QString freeName(const QString &name, const QList<Profile> &profiles);

} // namespace vexora
