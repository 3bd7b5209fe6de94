// SPDX-License-Identifier: MIT
#pragma once

#include "domain/credentials.h"
#include "domain/result.h"
#include "secrets/secretstore.h"
#include "settings/profile.h"

#include <functional>

namespace vexora {

/**
 * Fetches what sending for `profile` needs: its app secret and, where its manual proxy has a user,
 * that one's password. Calls `done` once, later, unless `context` is gone by then. NoSecret when
 * there is none or it is empty; a proxy password that is not there is no error, since the proxy may
 * not ask; KeychainUnavailable for either.
 */
void readCredentials(SecretStore &store, const Profile &profile, QObject *context,
                     std::function<void(Result<Credentials>)> done);

} // namespace vexora
