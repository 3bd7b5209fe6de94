// SPDX-License-Identifier: MIT
#pragma once

#include "gateway/gatewayrun.h"
#include "gateway/testcertificates.h"

namespace vexora::test {

/** A gateway out there, at a name nobody can own, and the ways to it that lead through a proxy. */
struct ProxyScene
{
    TestCertificates certificates;

    [[nodiscard]] GatewayRequest requestOutside() const;
    /** Through a proxy of the profile's own, with a login ("user:password") if one is given. */
    [[nodiscard]] GatewayRequest requestThrough(const QTcpServer &proxy,
                                                const QByteArray &login = {}) const;
    /** Makes it a proxy with the gateway behind it. */
    void standBehind(ScriptedServer &proxy) const;
};

/** The desktop's proxy, by environment. */
void useAsProxy(const QTcpServer &server);
void useNoProxy();

/** host:port, as GatewayReport names a proxy. */
[[nodiscard]] QString nameOf(const QTcpServer &proxy);

} // namespace vexora::test
