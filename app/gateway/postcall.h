// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "gateway/transportfault.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

class QAuthenticator;
class QNetworkProxy;
class QNetworkReply;

namespace vexora {

class OneShotBody;
class RouteProxies;

/**
 * One POST by QNetworkAccessManager. Has a manager, and so a connection and a TLS configuration,
 * of its own: a kept-alive socket that went stale would turn an order that never left into one
 * whose fate is unknown. Lives on the thread that made it; finished() comes from its event loop,
 * or from within cancel().
 */
class PostCall final : public GatewayCall
{
    Q_OBJECT

public:
    explicit PostCall(GatewayRequest request);
    ~PostCall() override;

    void start() override;
    void cancel() override;

private:
    [[nodiscard]] bool isTls() const;
    [[nodiscard]] Passage passage() const;
    void send(const QSslConfiguration &tls);
    void onEncrypted();
    void onTlsErrors(const QList<QSslError> &errors);
    void onProxyLogin(const QNetworkProxy &proxy, QAuthenticator *login);
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    /** Nothing of ours touches the network after this. */
    void release();
    void finish(const TransportEnd &end);
    void finishSoon(const TransportEnd &end);

    // The reply may be emitting when its call is deleted, so the manager goes when it is quiet.
    struct LaterDeleter
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    GatewayRequest m_request;
    GatewayReport m_report;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    std::unique_ptr<QNetworkAccessManager, LaterDeleter> m_manager;
    RouteProxies *m_proxies = nullptr; ///< the manager's
    QPointer<QNetworkReply> m_reply; ///< child of the manager
    QPointer<OneShotBody> m_body; ///< child of the reply
    QList<QSslError> m_tlsErrors;
    QSslCertificate m_leaf; ///< of the server, refused
    bool m_started = false;
    bool m_encrypted = false;
    bool m_loginGiven = false;
    bool m_done = false;
};

} // namespace vexora
