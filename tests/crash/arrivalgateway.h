// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

namespace vexora::test {

/**
 * The gateway as the kill tests need it: outside the process that is killed, it counts which order
 * numbers arrived and how often, and so is the truth a history is held against. Shares the thread
 * it was made in; needs its event loop.
 */
class ArrivalGateway : public QTcpServer
{
    Q_OBJECT

public:
    enum class Answering {
        Whole,
        Half, ///< all but the end, and the connection stays
        Nothing, ///< until answerHeld()
    };

    explicit ArrivalGateway(QObject *parent = nullptr);

    [[nodiscard]] bool listenOnLoopback() { return listen(QHostAddress::LocalHost); }
    /** As `--base-url` takes it. */
    [[nodiscard]] QString baseUrl() const;
    void setAnswering(Answering answering) { m_answering = answering; }
    /** Every answer takes a random time up to this. */
    void setLatency(int ms) { m_latencyMs = ms; }
    /** Every answer holds that much more that nobody reads. */
    void pad(int bytes) { m_padding = bytes; }
    /** Answers whole what was held. */
    void answerHeld();

    /** Waits until everybody has gone and everything they sent was read. */
    [[nodiscard]] bool settle();

    /** Order numbers whose whole body arrived, and how often. */
    [[nodiscard]] const QMap<QString, int> &arrivals() const { return m_arrivals; }
    [[nodiscard]] int connections() const { return m_connections; }
    /** The ports of those who are connected. */
    [[nodiscard]] QList<quint16> peerPorts() const;

Q_SIGNALS:
    void arrived(const QString &tradeNo);

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Peer
    {
        QByteArray bytes;
        QString tradeNo; ///< once the body is whole
    };

    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QString &tradeNo);

    Answering m_answering = Answering::Whole;
    int m_latencyMs = 0;
    int m_padding = 0;
    int m_connections = 0;
    int m_probes = 0;
    quint16 m_probePort = 0;
    QHash<QTcpSocket *, Peer> m_peers;
    QMap<QString, int> m_arrivals;
};

} // namespace vexora::test
