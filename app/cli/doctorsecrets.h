// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "cli/command.h"
#include "signing/doctor/doctor.h"

#include <optional>

namespace vexora::cli {

/** The secrets a signature may have been made with. */
struct DoctorSecrets
{
    std::vector<doctor::KnownSecret> known; ///< the one that should have first
    QStringList unread; ///< names of the other saved profiles whose secrets could not be read
};

/**
 * First the one that should have signed, from --secret-fd, the environment or the profile's store;
 * then, with a profile, those of the other saved ones that can be read. None at all is no error
 * without a profile. NoSecret, KeychainUnavailable, Usage.
 */
[[nodiscard]] Result<DoctorSecrets> secretsFor(const Arguments &arguments,
                                               const Workspace *workspace, const Profile *profile);

} // namespace vexora::cli
