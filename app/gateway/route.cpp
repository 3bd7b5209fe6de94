// SPDX-License-Identifier: MIT
#include "gateway/route.h"

#include "domain/loopback.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString hostAndPort(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(proxy.port());
}

} // namespace

QString whyNotSendable(const GatewayRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return u"The address is not a valid web address."_s;
    const bool local = url.scheme() == "http"_L1 && isLoopbackHost(url.host());
    if (url.scheme() != "https"_L1 && !local)
        return u"Only https is used, or http to this machine."_s;
    if (!url.userInfo().isEmpty())
        return u"An address with a user name or password in it is not used."_s;
    const auto printable = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (request.merchantNo.isEmpty()
        || !std::all_of(request.merchantNo.cbegin(), request.merchantNo.cend(), printable))
        return u"The merchant number holds something a header cannot carry."_s;
    if (request.body.isEmpty())
        return u"There is nothing to send."_s;
    return {};
}

bool isWayKnown(const GatewayRequest &request)
{
    const ProxySettings &proxy = request.proxy;
    return proxy.mode != ProxySettings::Mode::Manual || isLoopbackHost(request.url.host())
        || (!proxy.host.isEmpty() && proxy.port != 0);
}

RouteProxies::RouteProxies(ProxySettings settings)
    : m_settings(std::move(settings))
{
}

QList<QNetworkProxy> RouteProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (!isLoopbackHost(query.peerHostName())) {
        switch (m_settings.mode) {
        case ProxySettings::Mode::System:
            proxies = systemProxyForQuery(query);
            break;
        case ProxySettings::Mode::Direct:
            break;
        case ProxySettings::Mode::Manual:
            proxies = {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port)};
            break;
        }
    }
    const bool direct = proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
    m_proxy = direct ? QString() : hostAndPort(proxies.constFirst());
    return proxies;
}

} // namespace vexora
