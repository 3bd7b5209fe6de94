// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "cli/command.h"
#include "json/json.h"

namespace vexora::cli {

/** A profile as `profile` prints it with --json. */
[[nodiscard]] json::Value profileDocument(const Profile &profile);

/** Both of a profile's secrets, whether it has them or not; the first failure. */
[[nodiscard]] Result<void> forgetSecrets(const Workspace &own, const Profile &profile);

/**
 * Saves a new profile with the secrets that the options or the environment hand over, says so and
 * returns the exit code. Without a secret the profile is kept and that is said; with one that finds
 * no keychain nothing is. Its name must be nobody's yet, the embedded gateway's profiles included.
 */
[[nodiscard]] int keepProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                              const Profile &profile);

} // namespace vexora::cli
