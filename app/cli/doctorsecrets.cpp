// SPDX-License-Identifier: MIT
#include "cli/doctorsecrets.h"

#include "cli/secretsource.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

using doctor::KnownSecret;

Result<std::vector<KnownSecret>> secretsFor(const Arguments &arguments, const Workspace *workspace,
                                            const Profile *profile)
{
    std::vector<KnownSecret> secrets;
    KnownSecret own;
    if (profile) {
        own.profile = profile->name;
        own.environment = profile->environment;
    }
    if (arguments.has(u"secret-fd"_s)) {
        Result<Secret> read = secretFromDescriptor(arguments, u"secret-fd"_s);
        if (!read)
            return tl::unexpected(read.error());
        own.secret = std::move(*read);
    } else if (std::optional<Secret> given = environmentSecret()) {
        own.secret = std::move(*given);
    } else if (profile) {
        Result<Secret> stored = await(workspace->secrets->read(profile->id));
        if (!stored)
            return failure(stored.error().code,
                           u"no app secret for the profile \"%1\": %2; give it with --secret-fd N "
                           "or VEXORA_CONSOLE_SECRET"_s.arg(profile->name, stored.error().detail));
        own.secret = std::move(*stored);
    }
    if (own.secret.isEmpty())
        return secrets;
    secrets.push_back(std::move(own));
    if (!profile)
        return secrets;
    for (const Profile &other : workspace->profiles->profiles()) {
        if (other.id == profile->id)
            continue;
        Result<Secret> stored = await(workspace->secrets->read(other.id));
        // One that has none says nothing of the next; no keychain is none for all of them.
        if (stored)
            secrets.push_back({other.name, other.environment, std::move(*stored)});
        else if (stored.error().code == ErrorCode::KeychainUnavailable)
            break;
    }
    return secrets;
}

} // namespace vexora::cli
