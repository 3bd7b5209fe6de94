// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora {

/**
 * localhost, 127.0.0.0/8, ::1: this machine. The one rule for where http may go and for what no
 * proxy can stand in for. `host` is as QUrl::host() gives it: QUrl turns every spelling of an IPv4
 * address (127.1, 0x7f.1) into four decimal numbers and every spelling of ::1 into that. A mapped
 * address (::ffff:127.0.0.1) and a name with a dot at its end are left out: nobody needs them, and
 * resolvers do not agree on them.
 */
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace vexora
