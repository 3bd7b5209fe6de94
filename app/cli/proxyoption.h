// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "domain/proxysettings.h"
#include "domain/secret.h"

#include <optional>

namespace vexora::cli {

/** Adds --proxy, --proxy-user and --proxy-password-fd. */
void addProxyOptions(Arguments &arguments);

/** What --proxy and --proxy-user ask for; nothing when neither was given. Usage. */
[[nodiscard]] Result<std::optional<ProxySettings>> proxyFrom(const Arguments &arguments);

/** Usage when --proxy-password-fd was given and `proxy` has nobody to log in. */
[[nodiscard]] Result<void> checkProxyPassword(const Arguments &arguments,
                                              const ProxySettings &proxy);

/** The password of --proxy-password-fd; nothing when it was not given. */
[[nodiscard]] Result<std::optional<Secret>> proxyPasswordFrom(const Arguments &arguments);

/** As --proxy takes it: "system", "direct", "proxy.example:8080", "[::1]:8080". */
[[nodiscard]] QString proxyText(const ProxySettings &proxy);

} // namespace vexora::cli
