// SPDX-License-Identifier: MIT
#include "gateway/proxyscene.h"

using namespace Qt::StringLiterals;

namespace vexora::test {

GatewayRequest ProxyScene::requestOutside() const
{
    GatewayRequest request;
    request.url = QUrl(u"https://elsewhere.invalid/v1/vexora/checkout"_s);
    request.merchantNo = u"M-0001"_s;
    request.body = R"({"amount":"300"})"_ba;
    request.caFile = certificates.file(u"authority.pem"_s);
    return request;
}

GatewayRequest ProxyScene::requestThrough(const QTcpServer &proxy, const QByteArray &login) const
{
    GatewayRequest request = requestOutside();
    request.proxy.mode = ProxySettings::Mode::Manual;
    request.proxy.host = u"127.0.0.1"_s;
    request.proxy.port = proxy.serverPort();
    if (!login.isEmpty()) {
        const qsizetype colon = login.indexOf(':');
        request.proxy.user = QString::fromUtf8(login.left(colon));
        request.proxyPassword = std::make_shared<const Secret>(login.mid(colon + 1));
    }
    return request;
}

void ProxyScene::standBehind(ScriptedServer &proxy) const
{
    proxy.useTls(certificates.serverTls(u"elsewhere"_s));
    proxy.tunnel();
    proxy.setScript({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
}

void useAsProxy(const QTcpServer &server)
{
    const QByteArray url = "http://127.0.0.1:"_ba + QByteArray::number(server.serverPort());
    qputenv("http_proxy", url);
    qputenv("https_proxy", url);
}

void useNoProxy()
{
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

QString nameOf(const QTcpServer &proxy)
{
    return u"127.0.0.1:"_s + QString::number(proxy.serverPort());
}

} // namespace vexora::test
