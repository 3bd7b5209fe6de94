// SPDX-License-Identifier: MIT
#include "gateway/postcall.h"

#include "gateway/oneshotbody.h"
#include "gateway/route.h"
#include "gateway/tlstrust.h"

#include <QAuthenticator>
#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** What the reply may hold back unread; the rest waits in the socket. */
constexpr qint64 kReadBuffer = 0x10000;

QNetworkRequest checkoutRequest(const GatewayRequest &order)
{
    QNetworkRequest request(order.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setHeader(QNetworkRequest::ContentLengthHeader, order.body.size());
    request.setHeader(QNetworkRequest::UserAgentHeader, "vexora-console/" VEXORA_VERSION ""_ba);
    request.setRawHeader("merchantNo"_ba, order.merchantNo.toLatin1());
    // Naming an encoding oneself also turns Qt's decompression off: the cap counts real bytes.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);

    // With buffering Qt keeps a copy of the body it can send again.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(order.timeoutMs);
    return request;
}

/** RFC 9110's one form a sender may make: "Sun, 06 Nov 1994 08:49:37 GMT". */
std::optional<qint64> httpDateMs(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header.trimmed());
    if (!text.endsWith(" GMT"_L1))
        return std::nullopt;
    QDateTime date = QLocale::c().toDateTime(text.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date.toMSecsSinceEpoch();
}

} // namespace

PostCall::PostCall(GatewayRequest request)
    : m_request(std::move(request))
{
    m_request.timeoutMs = std::max(m_request.timeoutMs, 1);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish({TransportFault::Deadline, {}, deadlineWords(passage())});
    });
}

PostCall::~PostCall()
{
    m_done = true;
    release();
}

void PostCall::start()
{
    if (m_started || m_done)
        return;
    m_started = true;

    const QString objection = whyNotSendable(m_request);
    if (!objection.isEmpty()) {
        finishSoon({TransportFault::Other, {}, objection});
        return;
    }
    if (!isWayKnown(m_request)) {
        finishSoon({TransportFault::Proxy, u"proxy_unreachable"_s,
                    u"The profile's own proxy has no host or no port"_s});
        return;
    }
    QSslConfiguration tls;
    if (isTls()) {
        const Result<QSslConfiguration> trust = tlsTrust(m_request.caFile);
        if (!trust) {
            finishSoon({TransportFault::Tls, u"ca_file"_s, trust.error().detail});
            return;
        }
        tls = *trust;
    }
    m_clock.start();
    m_deadline.start(m_request.timeoutMs);
    send(tls);
}

void PostCall::cancel()
{
    finish({TransportFault::Cancelled, {}, {}});
}

bool PostCall::isTls() const
{
    return m_request.url.scheme() == "https"_L1;
}

Passage PostCall::passage() const
{
    return {m_manager && !m_proxies->proxy().isEmpty(), m_encrypted, m_loginGiven};
}

void PostCall::send(const QSslConfiguration &tls)
{
    m_manager.reset(new QNetworkAccessManager);
    m_proxies = new RouteProxies(m_request.proxy);
    m_manager->setProxyFactory(m_proxies);
    m_manager->setAutoDeleteReplies(false);
    // authenticationRequired stays unanswered: a gateway knows a merchant by signature alone.
    connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
            &PostCall::onProxyLogin);

    QNetworkRequest request = checkoutRequest(m_request);
    if (isTls())
        request.setSslConfiguration(tls);

    // Measured with Qt 6.4.2: the body is first read when the connection is up, for https when it
    // is encrypted and the certificates were accepted. A refused port, an unknown name, a proxy
    // that says no, a hanging or failed handshake: not one byte read (tests/gateway holds it so).
    m_body = new OneShotBody(m_request.body, m_manager.get());
    connect(m_body, &OneShotBody::leaving, this, [this] {
        m_report.bodyLeft = true;
        Q_EMIT bodyLeaving();
    });
    m_reply = m_manager->post(request, m_body);
    m_body->setParent(m_reply);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::encrypted, this, &PostCall::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &PostCall::onTlsErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PostCall::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PostCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PostCall::onReplyFinished);
}

void PostCall::onEncrypted()
{
    m_encrypted = true;
    const QSslConfiguration tls = m_reply->sslConfiguration();
    m_report.connection.tlsVersion = tlsVersionName(tls.sessionProtocol());
    m_report.connection.issuer = issuerLine(tls.peerCertificate());
}

void PostCall::onTlsErrors(const QList<QSslError> &errors)
{
    m_tlsErrors += errors;
    m_leaf = m_reply->sslConfiguration().peerCertificate();
}

void PostCall::onProxyLogin(const QNetworkProxy &proxy, QAuthenticator *login)
{
    // Only the profile's own proxy is told, and only before the tunnel stands: a gateway that
    // answers 407 from within it gets the same signal raised. Once: asked again, it was wrong, and
    // an account may be locked by trying.
    const ProxySettings &own = m_request.proxy;
    if (m_loginGiven || m_encrypted || m_report.bodyLeft || own.mode != ProxySettings::Mode::Manual
        || own.user.isEmpty() || !m_request.proxyPassword || proxy.hostName() != own.host
        || proxy.port() != own.port)
        return;
    m_loginGiven = true;
    login->setUser(own.user);
    login->setPassword(QString::fromUtf8(m_request.proxyPassword->reveal()));
}

void PostCall::onHeaders()
{
    m_report.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_report.httpStatus != 0 && m_report.firstByteMs < 0)
        m_report.firstByteMs = m_clock.elapsed();
    m_report.serverDateMs = httpDateMs(m_reply->rawHeader("Date"_ba));
}

void PostCall::onReadyRead()
{
    if (!m_reply->isReadable())
        return; // closed by the transfer timeout
    // One byte beyond the cap tells an answer that fills it from one that is too large.
    m_report.body += m_reply->read(kMaxAnswer + 1 - m_report.body.size());
    if (m_report.body.size() > kMaxAnswer) {
        m_report.body.truncate(kMaxAnswer);
        finish({TransportFault::TooLarge, {}, u"The answer is larger than 1 MiB"_s});
    }
}

void PostCall::onReplyFinished()
{
    onHeaders();
    onReadyRead();
    if (m_done)
        return;
    TransportEnd end = transportEnd(*m_reply, passage());
    if (!m_tlsErrors.isEmpty() && end.fault == TransportFault::Tls) {
        const TlsRefusal refusal = tlsRefusal(m_tlsErrors, m_leaf);
        end.cause = refusal.cause;
        end.detail = refusal.detail;
        m_report.found = m_report.connection.issuer = refusal.issuer;
    }
    finish(end);
}

void PostCall::release()
{
    if (m_body) {
        m_body->disconnect(this);
        m_body->seal();
    }
    if (m_reply)
        m_reply->disconnect(this);
    if (m_manager)
        m_manager->disconnect(this);
    m_manager.reset();
}

void PostCall::finish(const TransportEnd &end)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    if (m_manager)
        m_report.connection.proxy = m_proxies->proxy();
    // What ended before the tunnel stood met the proxy, whatever it met behind it.
    const bool stopped
        = end.fault != TransportFault::None && end.fault != TransportFault::Cancelled;
    if (stopped && !m_encrypted && m_report.found.isEmpty())
        m_report.found = m_report.connection.proxy;
    release();
    m_request.proxyPassword.reset();
    m_report.fault = end.fault;
    m_report.cause = end.cause;
    m_report.detail = end.detail;
    m_report.elapsedMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    Q_EMIT finished(m_report);
}

void PostCall::finishSoon(const TransportEnd &end)
{
    // Not from within start(): a caller may connect after it, or hold the call in a half-set state.
    QMetaObject::invokeMethod(
        this, [this, end] { finish(end); }, Qt::QueuedConnection);
}

} // namespace vexora
