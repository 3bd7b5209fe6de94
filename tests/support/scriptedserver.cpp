// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr int kDripPauseMs = 5;
/** Less than a body has: what is behind it waits in the kernel, as in a server that reads slowly.
 */
constexpr qint64 kSip = 64;

QByteArray valueIn(const QList<QByteArray> &head, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &line : head) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values.join('|');
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body,
                      const QByteArray &headers)
{
    return "HTTP/1.1 "_ba + statusLine + "\r\n"_ba + headers + "Content-Length: "_ba
        + QByteArray::number(body.size()) + "\r\n\r\n"_ba + body;
}

ScriptedServer::ScriptedServer(ServerScript script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    // Qt built with libproxy listens and connects through the desktop's proxy, loopback included.
    setProxy(QNetworkProxy::NoProxy);
}

bool ScriptedServer::settle()
{
    QTcpSocket probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    probe.bind(QHostAddress::LocalHost);
    m_probePort = probe.localPort();
    QSignalSpy arrived(this, &ScriptedServer::probeArrived);
    probe.connectToHost(QHostAddress::LocalHost, serverPort());
    return arrived.wait();
}

QByteArray ScriptedServer::header(const QByteArray &name) const
{
    return valueIn(m_head, name);
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    if (socket->peerPort() == m_probePort) {
        m_probePort = 0;
        socket->abort();
        socket->deleteLater();
        Q_EMIT probeArrived();
        return;
    }
    ++m_connections;
    m_peers.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { dismiss(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        if (socket->state() == QAbstractSocket::UnconnectedState)
            dismiss(socket);
    });
    if (!m_tunnels)
        beginPlain(socket);
}

void ScriptedServer::beginPlain(QTcpSocket *socket)
{
    if (m_script.when == ServerScript::MidBody)
        socket->setReadBufferSize(kSip);
    if (m_script.when == ServerScript::AtConnect) {
        m_peers[socket].acted = true;
        act(socket);
    } else if (m_tls && m_script.when != ServerScript::AtHello) {
        startTls(socket);
    }
}

void ScriptedServer::startTls(QTcpSocket *socket)
{
    auto *tls = static_cast<QSslSocket *>(socket);
    tls->setSslConfiguration(*m_tls);
    tls->startServerEncryption();
}

void ScriptedServer::onReadyRead(QTcpSocket *socket)
{
    const auto found = m_peers.find(socket);
    if (found == m_peers.end())
        return;
    Peer &peer = *found;
    QByteArray bytes = socket->readAll();
    if (peer.acted && peer.length >= 0 && peer.body.size() >= peer.length)
        peer = {}; // kept alive: the next request
    if (peer.length < 0) {
        peer.head += bytes;
        if (m_script.when == ServerScript::AtHello && !peer.acted
            && !peer.head.startsWith("CONNECT ")) {
            peer.acted = true;
            act(socket);
            return;
        }
        const qsizetype end = peer.head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        if (m_tunnels && peer.head.startsWith("CONNECT ")) {
            answerConnect(socket, peer);
            return;
        }
        bytes = peer.head.mid(end + 4);
        takeHead(peer, end);
    }
    peer.body += bytes;
    m_bodyBytes += bytes.size();
    m_body = peer.body;
    const bool whole = peer.body.size() >= peer.length;
    if (whole)
        ++m_bodies;
    const bool due = m_script.when == ServerScript::AfterHeaders
        || (m_script.when == ServerScript::MidBody && !peer.body.isEmpty());
    if (!peer.acted && (whole || due)) {
        peer.acted = true;
        act(socket); // may end the peer
    }
    if (whole)
        Q_EMIT bodyComplete();
}

void ScriptedServer::takeHead(Peer &peer, qsizetype end)
{
    m_head = linesOf(peer.head.left(end));
    m_requestLine = m_head.takeFirst();
    m_body.clear();
    peer.length = header("Content-Length"_ba).toLongLong();
    ++m_requests;
}

void ScriptedServer::answerConnect(QTcpSocket *socket, Peer &peer)
{
    const QList<QByteArray> head = linesOf(peer.head);
    peer.head.clear();
    m_tunnelTargets.append(head.constFirst().split(' ').value(1));
    const QByteArray login = valueIn(head, "Proxy-Authorization"_ba);
    if (!login.isEmpty())
        m_logins.append(QByteArray::fromBase64(login.mid(login.indexOf(' ') + 1)));
    if (!m_login.isEmpty() && (login.isEmpty() || m_logins.constLast() != m_login)) {
        socket->write(httpAnswer("407 Who are you"_ba, "who?"_ba,
                                 "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba
                                     + (m_hangsUp ? "Connection: close\r\n"_ba : ""_ba)));
        if (m_hangsUp)
            socket->disconnectFromHost();
        return;
    }
    if (!m_tunnelRefusal.isEmpty()) {
        socket->write(httpAnswer(m_tunnelRefusal, {}));
        return;
    }
    ++m_tunnelled;
    socket->write("HTTP/1.1 200 Connected\r\n\r\n");
    beginPlain(socket);
}

void ScriptedServer::act(QTcpSocket *socket)
{
    if (!m_script.answer.isEmpty())
        socket->write(m_script.answer);
    switch (m_script.end) {
    case ServerScript::KeepOpen:
        return;
    case ServerScript::Close:
        socket->disconnectFromHost();
        return;
    case ServerScript::HalfClose:
        socket->flush();
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
        return;
    case ServerScript::Reset: {
        socket->flush();
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
        return;
    }
    case ServerScript::Drip: {
        auto *drops = new QTimer(socket);
        connect(drops, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drops->start(kDripPauseMs);
        return;
    }
    }
}

void ScriptedServer::dismiss(QTcpSocket *socket)
{
    if (m_peers.remove(socket) > 0)
        socket->deleteLater();
}

} // namespace vexora::test
