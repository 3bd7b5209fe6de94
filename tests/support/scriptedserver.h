// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace vexora::test {

/** What a server does with a request. One script for every request on every connection. */
struct ServerScript
{
    enum When {
        AtConnect, ///< nothing is read, TLS never begins; behind a tunnel, when that stands
        AtHello, ///< when the first bytes came: a TLS client's hello, never answered by TLS
        AfterHeaders,
        MidBody, ///< with the first bytes of the body; over TLS they come a record at a time
        AfterBody,
    };
    enum End {
        KeepOpen, ///< the answer's own framing ends it; with no answer: a hang
        Close,
        HalfClose, ///< says that nothing will come, and goes on reading and counting
        Reset, ///< SO_LINGER 0: the peer reads a reset, not an end
        Drip, ///< a byte every few milliseconds, without end
    };

    When when = AfterBody;
    QByteArray answer; ///< bytes as they go on the wire; may be half an answer
    End end = KeepOpen;
};

/** An HTTP/1.1 answer with its Content-Length. Every line of `headers` ends in CR LF. */
[[nodiscard]] QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body,
                                    const QByteArray &headers = {});

/**
 * A loopback server that counts what reaches it, byte by byte, and ends badly on request. With a
 * TLS configuration it counts what was decrypted. Shares the test's thread; needs its event loop.
 */
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedServer(ServerScript script = {}, QObject *parent = nullptr);

    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /** Plays a proxy too: answers CONNECT with 200, then speaks TLS as the host asked for. */
    void tunnel() { m_tunnels = true; }
    /** As a proxy, wants "user:password" by Basic before anything else; hangs up after a 407 on
     *  request. */
    void wantLogin(const QByteArray &login, bool hangUp = false)
    {
        m_login = login;
        m_hangsUp = hangUp;
    }
    /** As a proxy, answers CONNECT with this status line from now on. */
    void refuseTunnels(const QByteArray &statusLine) { m_tunnelRefusal = statusLine; }
    [[nodiscard]] bool listenOnLoopback() { return listen(QHostAddress::LocalHost); }
    void setScript(const ServerScript &script) { m_script = script; }

    /**
     * Waits until everything that knocked before this call was let in: a connection of its own,
     * not counted, comes after them in the queue. False when that fails.
     */
    [[nodiscard]] bool settle();

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int tunnels() const { return m_tunnelled; } ///< CONNECT answered with 200
    /** The host:port of every CONNECT, whatever it was answered with. */
    [[nodiscard]] QList<QByteArray> tunnelTargets() const { return m_tunnelTargets; }
    /** Decoded, of every CONNECT that brought one. */
    [[nodiscard]] QList<QByteArray> logins() const { return m_logins; }
    [[nodiscard]] int requests() const { return m_requests; } ///< header blocks received whole
    [[nodiscard]] int bodies() const { return m_bodies; } ///< bodies received whole
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; } ///< over all requests
    [[nodiscard]] int open() const { return int(m_peers.size()); }
    [[nodiscard]] QByteArray requestLine() const { return m_requestLine; } ///< of the last request
    [[nodiscard]] QByteArray body() const { return m_body; } ///< of the last request
    /** The values of a header of the last request, by name in any case, joined by `|`. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeaderLine(const QByteArray &line) const { return m_head.contains(line); }

Q_SIGNALS:
    void bodyComplete();
    void probeArrived(); ///< settle()'s own connection

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Peer
    {
        QByteArray head;
        qint64 length = -1; ///< Content-Length, once the header block is whole
        QByteArray body;
        bool acted = false;
    };

    void onReadyRead(QTcpSocket *socket);
    void takeHead(Peer &peer, qsizetype end);
    void answerConnect(QTcpSocket *socket, Peer &peer);
    void beginPlain(QTcpSocket *socket);
    void startTls(QTcpSocket *socket);
    void act(QTcpSocket *socket);
    void dismiss(QTcpSocket *socket);

    ServerScript m_script;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, Peer> m_peers;
    quint16 m_probePort = 0;
    bool m_tunnels = false;
    QByteArray m_login;
    bool m_hangsUp = false;
    QByteArray m_tunnelRefusal;
    QList<QByteArray> m_tunnelTargets;
    QList<QByteArray> m_logins;
    int m_tunnelled = 0;
    int m_connections = 0;
    int m_requests = 0;
    int m_bodies = 0;
    qint64 m_bodyBytes = 0;
    QByteArray m_requestLine;
    QList<QByteArray> m_head;
    QByteArray m_body;
};

} // namespace vexora::test
