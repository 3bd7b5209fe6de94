// SPDX-License-Identifier: MIT
#include "crash/arrivalgateway.h"

#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

/** The body of a request that has arrived whole; null before. */
QByteArray wholeBody(const QByteArray &request)
{
    static const QByteArray kLength = "content-length:"_ba;
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = request.left(end).toLower();
    const qsizetype at = head.indexOf(kLength);
    if (at < 0)
        return {};
    const qsizetype from = at + kLength.size();
    const qsizetype length = head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
    const QByteArray body = request.mid(end + 4);
    return body.size() < length ? QByteArray() : body;
}

} // namespace

ArrivalGateway::ArrivalGateway(QObject *parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(200);
}

QString ArrivalGateway::baseUrl() const
{
    return u"http://127.0.0.1:%1/taiwan"_s.arg(serverPort());
}

void ArrivalGateway::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    if (socket->peerPort() == m_probePort) {
        ++m_probes;
        socket->deleteLater();
        return;
    }
    ++m_connections;
    m_peers.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_peers.remove(socket);
        socket->deleteLater();
    });
}

void ArrivalGateway::onReadyRead(QTcpSocket *socket)
{
    Peer &peer = m_peers[socket];
    const QByteArray bytes = socket->readAll();
    peer.bytes += bytes;
    const QByteArray body = peer.tradeNo.isEmpty() ? wholeBody(peer.bytes) : QByteArray();
    if (body.isEmpty())
        return;
    const QString tradeNo = json::read(body).value_or(json::Value()).stringAt(u"tradeNo");
    peer.tradeNo = tradeNo;
    ++m_arrivals[tradeNo];
    Q_EMIT arrived(tradeNo);
    if (m_answering == Answering::Nothing)
        return;
    const int pause
        = m_latencyMs > 0 ? int(QRandomGenerator::global()->bounded(m_latencyMs + 1)) : 0;
    if (pause == 0)
        answer(socket, tradeNo);
    else
        QTimer::singleShot(pause, Qt::PreciseTimer, socket,
                           [this, socket, tradeNo] { answer(socket, tradeNo); });
}

void ArrivalGateway::answer(QTcpSocket *socket, const QString &tradeNo)
{
    QByteArray body = acceptance(tradeNo);
    if (m_padding > 0)
        body.insert(1, R"("more":")"_ba + QByteArray(m_padding, 'x') + R"(",)"_ba);
    const QByteArray whole = httpAnswer("200 OK"_ba, body);
    socket->write(m_answering == Answering::Half ? whole.chopped(40) : whole);
    socket->flush();
}

void ArrivalGateway::answerHeld()
{
    m_answering = Answering::Whole;
    for (auto peer = m_peers.cbegin(); peer != m_peers.cend(); ++peer) {
        if (!peer->tradeNo.isEmpty())
            answer(peer.key(), peer->tradeNo);
    }
}

bool ArrivalGateway::settle()
{
    // A connection of its own comes after all others in the queue.
    const int probes = m_probes;
    QTcpSocket probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    probe.bind(QHostAddress::LocalHost);
    m_probePort = probe.localPort();
    probe.connectToHost(QHostAddress::LocalHost, serverPort());
    return QTest::qWaitFor([&] { return m_probes > probes && m_peers.isEmpty(); });
}

QList<quint16> ArrivalGateway::peerPorts() const
{
    QList<quint16> ports;
    for (auto peer = m_peers.cbegin(); peer != m_peers.cend(); ++peer)
        ports << peer.key()->peerPort();
    return ports;
}

} // namespace vexora::test
