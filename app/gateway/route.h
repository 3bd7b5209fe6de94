// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"

#include <QNetworkProxyFactory>

namespace vexora {

/** localhost, 127.0.0.0/8, ::1: this machine, which no proxy can stand in for. */
[[nodiscard]] bool isLoopbackHost(const QString &host);

/**
 * Why this request may not leave at all, in English; empty when it may. The last gate before the
 * network: https, or http to loopback, no credentials in the URL, and a header that is one line.
 */
[[nodiscard]] QString whyNotSendable(const GatewayRequest &request);

/** The desktop's proxy settings, never for loopback. One per manager; nothing application-wide. */
class RouteProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /** Whether the last answer named a proxy. */
    [[nodiscard]] bool usesProxy() const { return m_usesProxy; }

private:
    bool m_usesProxy = false;
};

} // namespace vexora
