// SPDX-License-Identifier: MIT
#include "gateway/route.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

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

QList<QNetworkProxy> RouteProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (!isLoopbackHost(query.peerHostName()))
        proxies = systemProxyForQuery(query);
    m_usesProxy = !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
    return proxies;
}

} // namespace vexora
