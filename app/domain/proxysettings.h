// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace vexora {

/** How a profile's orders get out. Loopback never goes through a proxy, whatever stands here. */
struct ProxySettings
{
    enum class Mode {
        System, ///< what the desktop or the environment says
        Direct, ///< none
        Manual, ///< the HTTP proxy below, asked to CONNECT
    };

    Mode mode = Mode::System;
    QString host; ///< a name or an address; Manual only, as are the next two
    quint16 port = 0;
    QString user; ///< empty: a proxy that asks for a login ends the order before it left

    bool operator==(const ProxySettings &) const = default;
};

/** "system", "direct", "manual": in profiles.json and on the command line. */
[[nodiscard]] QString toText(ProxySettings::Mode mode);
[[nodiscard]] std::optional<ProxySettings::Mode> proxyModeFromText(QStringView text);

} // namespace vexora
