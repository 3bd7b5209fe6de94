// SPDX-License-Identifier: MIT
#include "gateway/transportfault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status != 0;
    // 205 is in the same range and no answer: the network layer wanted to send again.
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied
        && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

/**
 * Where a proxy stopped it before the tunnel stood. Measured with Qt 6.4.2: a proxy that is not
 * there and one that answers CONNECT with 403 or 502 are both error 99, told apart by a text alone,
 * here compared in whatever language Qt speaks; one that answers 404 reads as a name not found,
 * as does an unknown name of the proxy itself, which names the gateway; 503 reads as refused.
 */
TransportEnd proxyEnd(const QNetworkReply &reply)
{
    const QString text = reply.errorString();
    bool answered = false;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        answered = !text.contains(reply.url().host());
        break;
    case QNetworkReply::ConnectionRefusedError:
        answered = true;
        break;
    default:
        for (const char *answer :
             {"Proxy denied connection", "Error communicating with HTTP proxy"})
            answered = answered || text == QCoreApplication::translate("QHttpSocketEngine", answer);
    }
    if (answered)
        return {TransportFault::Proxy, {}, u"The proxy did not let the connection through"_s};
    return {TransportFault::Proxy, u"proxy_unreachable"_s, u"The proxy could not be reached"_s};
}

/**
 * OpenSSL's words, which nothing translates: the server's alert 70, or its ServerHello with a
 * version below ours.
 */
bool saysOldVersion(const QString &text)
{
    return text.contains("alert protocol version"_L1) || text.contains("unsupported protocol"_L1);
}

} // namespace

QString deadlineWords(const Passage &passage)
{
    // Qt 6.4.2 waits on when a proxy closes without an answer to CONNECT, so this is all that
    // tells.
    if (passage.viaProxy && !passage.encrypted)
        return u"No connection through the proxy in time"_s;
    return u"No whole answer in time"_s;
}

TransportEnd transportEnd(const QNetworkReply &reply, const Passage &passage)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    if (isAnswer(error, status))
        return {TransportFault::None, {}, {}};

    const bool beforeTunnel = passage.viaProxy && !passage.encrypted;
    const QString unreachable = u"proxy_unreachable"_s;
    const QString closed = u"The connection was closed without a whole answer"_s;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        if (beforeTunnel)
            return proxyEnd(reply);
        return {TransportFault::ConnectionRefused, {}, u"The connection was refused"_s};
    case QNetworkReply::HostNotFoundError:
        if (beforeTunnel)
            return proxyEnd(reply);
        return {TransportFault::NameNotFound, {}, u"The host name was not found"_s};
    case QNetworkReply::SslHandshakeFailedError:
        if (saysOldVersion(reply.errorString()))
            return {TransportFault::Tls, u"tls_version"_s,
                    u"The server speaks no TLS version that is still safe"_s};
        return {TransportFault::Tls, {}, u"The TLS handshake failed"_s};
    case QNetworkReply::RemoteHostClosedError:
        if (reply.url().scheme() == "https"_L1 && !passage.encrypted)
            return {
                TransportFault::Tls, {}, u"The connection was closed during the TLS handshake"_s};
        return {TransportFault::Closed, {}, closed};
    case QNetworkReply::ContentReSendError:
        // Qt rewinds the body for these two before it asks whether redirects are followed. The
        // answer's head is here; a body it may have had is lost, and says nothing about the order.
        if (status == 307 || status == 308)
            return {TransportFault::None, {}, {}};
        return {TransportFault::Closed, {}, closed};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        // Cancelled by nobody here: the transfer timeout, which shares Qt's error with abort().
        return {TransportFault::Deadline, {}, deadlineWords(passage)};
    case QNetworkReply::ProxyConnectionRefusedError:
        return {TransportFault::Proxy, unreachable, u"The proxy refused the connection"_s};
    case QNetworkReply::ProxyConnectionClosedError:
        return {TransportFault::Proxy, {}, u"The proxy closed the connection"_s};
    case QNetworkReply::ProxyNotFoundError:
        return {TransportFault::Proxy, unreachable, u"The proxy's name was not found"_s};
    case QNetworkReply::ProxyTimeoutError:
        return {TransportFault::Proxy, unreachable, u"The proxy did not answer in time"_s};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // No proxy asked, so the gateway itself did: an answer, if a strange one.
        if (status == 407 && (passage.encrypted || !passage.viaProxy))
            return {TransportFault::None, {}, {}};
        return {TransportFault::Proxy, u"proxy_login"_s,
                passage.loginGiven ? u"The proxy did not accept the user name and password"_s
                                   : u"The proxy wants a user name and password"_s};
    case QNetworkReply::UnknownProxyError:
        return {TransportFault::Proxy, {}, u"The proxy failed"_s};
    default:
        if (beforeTunnel)
            return proxyEnd(reply);
        return {TransportFault::Other, {}, u"Network error %1"_s.arg(int(error))};
    }
}

} // namespace vexora
