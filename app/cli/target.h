// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "cli/assembly.h"
#include "cli/command.h"
#include "domain/credentials.h"

namespace vexora::cli {

/** Where a command works: whose profile, in which workspace, by which region's rules. */
struct Target
{
    Workspace workspace;
    Profile profile;
    RegionSpec region;
    bool needsLive = false; ///< of checkout/livehost.h
    bool fromProfile = false;
    bool proxyGiven = false; ///< by --proxy: the profile's own proxy password is not for that one
};

/** Adds --profile, --region, --base-url, --merchant-no, --currency, --ca-file, --secret-fd, and the
 *  options of cli/proxyoption.h. */
void addTargetOptions(Arguments &arguments);

/**
 * A saved or sandbox profile, or one made up from the options. Starts the embedded gateway for a
 * sandbox profile. Usage, NotFound, Malformed, Storage.
 */
[[nodiscard]] Result<Target> chooseTarget(const Arguments &arguments, Assembly &assembly);

/**
 * The options of a command that names this target again, wherever it is typed: what was given on
 * this command line, and --live where it is needed. Secrets are not among them.
 */
[[nodiscard]] QStringList optionsNaming(const Target &target, const Arguments &arguments,
                                        const DataFolder &folder);

/** The app secret from --secret-fd, the environment, or the profile's store, in this order, and the
 *  proxy password from --proxy-password-fd or the store; NoSecret says how to give one. */
[[nodiscard]] Result<Credentials> credentialsFor(const Arguments &arguments, const Target &target);

/** 1 to 600 seconds from --timeout, else 30; in milliseconds. */
[[nodiscard]] Result<int> timeoutFrom(const Arguments &arguments);

} // namespace vexora::cli
