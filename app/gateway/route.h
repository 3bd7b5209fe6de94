// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

#include <QNetworkProxyFactory>

namespace vexora {

/**
 * Why this request may not leave at all, in English; empty when it may. The last gate before the
 * network: https, or http to loopback, no credentials in the URL, and a header that is one line.
 */
[[nodiscard]] QString whyNotSendable(const GatewayRequest &request);

/** False when the profile's own proxy has no host or no port: then there is no way, not another. */
[[nodiscard]] bool isWayKnown(const GatewayRequest &request);

/**
 * Which way a call goes: the desktop's proxy settings, none, or the profile's own proxy; never a
 * proxy for loopback. One per manager; nothing application-wide. Knows no password: that is handed
 * over when the proxy asks (postcall.h).
 */
class RouteProxies final : public QNetworkProxyFactory
{
public:
    explicit RouteProxies(ProxySettings settings);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /** host:port of the proxy the last answer named; empty for a direct connection. */
    [[nodiscard]] QString proxy() const { return m_proxy; }

private:
    const ProxySettings m_settings;
    QString m_proxy;
};

} // namespace vexora
