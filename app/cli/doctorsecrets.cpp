// SPDX-License-Identifier: MIT
#include "cli/doctorsecrets.h"

#include "cli/secretsource.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

using doctor::KnownSecret;

Result<DoctorSecrets> secretsFor(const Arguments &arguments, const Workspace *workspace,
                                 const Profile *profile)
{
    DoctorSecrets secrets;
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
    secrets.known.push_back(std::move(own));
    if (!profile)
        return secrets;
    bool isAnswering = true; // one that has none says nothing of the next; no keychain does
    for (const Profile &other : workspace->profiles->profiles()) {
        if (other.id == profile->id)
            continue;
        if (!isAnswering) {
            secrets.unread.append(other.name);
            continue;
        }
        Result<Secret> stored = await(workspace->secrets->read(other.id));
        if (stored) {
            secrets.known.push_back({other.name, other.environment, std::move(*stored)});
        } else {
            secrets.unread.append(other.name);
            isAnswering = stored.error().code != ErrorCode::KeychainUnavailable;
        }
    }
    return secrets;
}

} // namespace vexora::cli
