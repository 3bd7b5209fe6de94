// SPDX-License-Identifier: MIT
#include "gateway/transportfault.h"

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
        return {TransportFault::None, {}};

    const QString closed = u"The connection was closed without a whole answer"_s;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {TransportFault::ConnectionRefused, u"The connection was refused"_s};
    case QNetworkReply::HostNotFoundError:
        return {TransportFault::NameNotFound, u"The host name was not found"_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {TransportFault::Tls, u"The TLS handshake failed"_s};
    case QNetworkReply::RemoteHostClosedError:
        if (reply.url().scheme() == "https"_L1 && !passage.encrypted)
            return {TransportFault::Tls, u"The connection was closed during the TLS handshake"_s};
        return {TransportFault::Closed, closed};
    case QNetworkReply::ContentReSendError:
        // Qt rewinds the body for these two before it asks whether redirects are followed. The
        // answer's head is here; a body it may have had is lost, and says nothing about the order.
        if (status == 307 || status == 308)
            return {TransportFault::None, {}};
        return {TransportFault::Closed, closed};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        // Cancelled by nobody here: the transfer timeout, which shares Qt's error with abort().
        return {TransportFault::Deadline, deadlineWords(passage)};
    case QNetworkReply::ProxyConnectionRefusedError:
        return {TransportFault::Proxy, u"The proxy refused the connection"_s};
    case QNetworkReply::ProxyConnectionClosedError:
        return {TransportFault::Proxy, u"The proxy closed the connection"_s};
    case QNetworkReply::ProxyNotFoundError:
        return {TransportFault::Proxy, u"The proxy's name was not found"_s};
    case QNetworkReply::ProxyTimeoutError:
        return {TransportFault::Proxy, u"The proxy did not answer in time"_s};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // No proxy asked, so the gateway itself did: an answer, if a strange one.
        if (status == 407 && (passage.encrypted || !passage.viaProxy))
            return {TransportFault::None, {}};
        return {TransportFault::Proxy, u"The proxy wants a user name and password"_s};
    case QNetworkReply::UnknownProxyError:
        return {TransportFault::Proxy, u"The proxy failed"_s};
    default:
        // Measured: a proxy that is not there, or answers CONNECT with 403 or 502, is error 99.
        if (passage.viaProxy && !passage.encrypted)
            return {TransportFault::Proxy, u"The proxy did not let the connection through"_s};
        return {TransportFault::Other, u"Network error %1"_s.arg(int(error))};
    }
}

} // namespace vexora
