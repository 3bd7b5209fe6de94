// SPDX-License-Identifier: MIT
#pragma once

#include "domain/proxysettings.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace vexora {

/** One POST to the gateway: what is sent and how long it may take. */
struct GatewayRequest
{
    QUrl url;
    QString merchantNo; ///< the `merchantNo` header; not signed (API.md section 1)
    QByteArray body; ///< JSON
    int timeoutMs = 30000; ///< from connect to last byte
    QString caFile; ///< PEM beside the system's trust store; empty for none
    ProxySettings proxy;
    std::shared_ptr<const Secret> proxyPassword; ///< null for none
};

/** What stopped a POST below HTTP, or before an answer was whole. */
enum class TransportFault {
    None, ///< an answer arrived whole, whatever it says
    NameNotFound,
    ConnectionRefused,
    Proxy,
    Tls, ///< the handshake or the certificate
    Closed, ///< closed or reset without a whole answer
    Deadline,
    Cancelled,
    TooLarge, ///< more than kMaxAnswer
    Other,
};

inline constexpr qint64 kMaxAnswer = qint64(1024) * 1024;

/** How a POST got to where it went; for people, and known as far as it came. */
struct ConnectionFacts
{
    QString proxy; ///< host:port; empty for a direct connection
    QString tlsVersion; ///< "TLS 1.3"; empty without TLS
    QString issuer; ///< of the server's certificate, one plain line
};

/** The evidence a POST leaves. Judged by checkout/verdict.h, never by the one who gathered it. */
struct GatewayReport
{
    bool bodyLeft = false; ///< at least one body byte was read by the network layer
    TransportFault fault = TransportFault::None;
    /** A finer machine word than `fault`, for OrderRecord::reason: "tls_expired",
     *  "tls_not_yet_valid", "tls_wrong_host", "tls_self_signed", "tls_unknown_issuer",
     *  "tls_version", "ca_file", "proxy_login", "proxy_unreachable"; may be empty. */
    QString cause;
    /** Whom the connection met where it did not expect them, as one plain line: the issuer of a
     *  refused certificate, else the proxy's host:port. Empty when that says nothing. */
    QString found;
    QString detail; ///< one English sentence for logs and support, without URL
    ConnectionFacts connection;
    int httpStatus = 0;
    QByteArray body; ///< at most kMaxAnswer; may be half an answer when fault is not None
    qint64 firstByteMs = -1; ///< from connect
    qint64 elapsedMs = 0; ///< from connect to the end
    std::optional<qint64> serverDateMs; ///< the Date header
};

/**
 * One POST on its way. Starts when start() is called, emits finished exactly once, and sends its
 * body at most once whatever happens. Destroying it aborts. Owned by the caller.
 */
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;
    /** Ends the call with TransportFault::Cancelled. Harmless when it has finished. */
    virtual void cancel() = 0;

Q_SIGNALS:
    /** The first body byte is about to leave: from here on the order may exist at the gateway. */
    void bodyLeaving();
    void finished(const vexora::GatewayReport &report);
};

/** Where orders are posted to. Owned by the composition root, used on the main thread. */
class Gateway
{
public:
    Gateway() = default;
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;
    virtual ~Gateway() = default;

    [[nodiscard]] virtual std::unique_ptr<GatewayCall> post(const GatewayRequest &request) = 0;
};

} // namespace vexora
