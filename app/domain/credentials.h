// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"

#include <memory>

namespace vexora {

/** What sending for a profile needs to know and nobody may see. Can be moved only. */
struct Credentials
{
    Secret app; ///< signs
    /** Of the profile's manual proxy; shared, because a call may outlive who asked for it. Null
     *  when the profile has none. */
    std::shared_ptr<const Secret> proxyPassword;

    Credentials() = default;
    // Not explicit: most profiles have no proxy of their own.
    Credentials(Secret appSecret)
        : app(std::move(appSecret))
    {
    }
};

} // namespace vexora
