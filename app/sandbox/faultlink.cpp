// SPDX-License-Identifier: MIT
#include "sandbox/faultlink.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <sys/socket.h>

namespace vexora::embedded {

namespace {

constexpr qsizetype kMostHeld = 64 * 1024; // what the backend takes at most

/** Content-Length, or 0. */
qsizetype promisedLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = lower.indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size();
    const qsizetype end = lower.indexOf('\r', from);
    return lower.sliced(from, (end < 0 ? lower.size() : end) - from).trimmed().toInt();
}

} // namespace

FaultLink::FaultLink(QTcpSocket *client, const FaultProxy::Setup &setup, const ChosenFault &fault,
                     QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_fault(fault)
    , m_client(client)
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_dripTimer.setInterval(setup.dripInterval);
    connect(m_client, &QTcpSocket::readyRead, this, &FaultLink::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        m_dripTimer.stop();
        // What the client sent before it left still arrives.
        m_backend.disconnectFromHost();
        leaveWhenDone();
    });
    // The desktop's proxy is asked for loopback too unless told otherwise.
    m_backend.setProxy(QNetworkProxy::NoProxy);
    connect(&m_backend, &QTcpSocket::readyRead, this, &FaultLink::readBackend);
    connect(&m_backend, &QTcpSocket::disconnected, this, &FaultLink::endOfAnswer);
    connect(&m_backend, &QTcpSocket::errorOccurred, this, [this] {
        if (m_backend.state() == QAbstractSocket::UnconnectedState && !m_answered)
            m_client->abort(); // no backend: it is stopping
    });
    connect(&m_dripTimer, &QTimer::timeout, this, &FaultLink::drip);
    readClient(); // may have sent already
}

FaultLink::~FaultLink()
{
    // A socket that is destroyed says goodbye, and there is no one left to hear it.
    m_client->disconnect(this);
    m_backend.disconnect(this);
}

void FaultLink::readClient()
{
    const QByteArray bytes = m_client->readAll();
    if (m_passing) {
        m_backend.write(bytes);
        return;
    }
    m_request += bytes;
    if (!m_kind)
        choose();
    if (!m_kind)
        return; // more of the line is needed
    switch (*m_kind) {
    case FaultKind::CloseBefore:
    case FaultKind::CloseAfterHeaders:
    case FaultKind::CloseMidBody:
        if (hasReadEnough())
            m_client->abort();
        break;
    default:
        passOn();
    }
}

void FaultLink::choose()
{
    bool mayBecomeFaulty = false;
    bool faulty = false;
    for (const QByteArray &start : m_setup.faultyStarts) {
        faulty = faulty || m_request.startsWith(start);
        mayBecomeFaulty = mayBecomeFaulty || start.startsWith(m_request);
    }
    if (faulty)
        m_kind = m_fault.load()->kind;
    else if (!mayBecomeFaulty)
        m_kind = FaultKind::None;
}

bool FaultLink::hasReadEnough() const
{
    if (m_kind == FaultKind::CloseBefore || m_request.size() > kMostHeld)
        return true;
    const qsizetype headers = m_request.indexOf("\r\n\r\n");
    if (headers < 0)
        return false;
    if (m_kind == FaultKind::CloseAfterHeaders)
        return true;
    return m_request.size() - headers - 4 >= (promisedLength(m_request.first(headers)) + 1) / 2;
}

void FaultLink::passOn()
{
    m_passing = true;
    m_backend.connectToHost(QHostAddress(QHostAddress::LocalHost), m_setup.backendPort);
    m_backend.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_backend.write(std::exchange(m_request, {}));
}

void FaultLink::readBackend()
{
    const QByteArray bytes = m_backend.readAll();
    if (m_client->state() != QAbstractSocket::ConnectedState)
        return;
    switch (*m_kind) {
    case FaultKind::CloseAfter:
        m_client->abort();
        break;
    case FaultKind::Reset:
        resetClient();
        break;
    case FaultKind::Hang:
        break;
    case FaultKind::Half:
        m_answer += bytes;
        break;
    case FaultKind::Drip:
        m_answer += bytes;
        if (!m_dripTimer.isActive()) {
            m_dripTimer.start();
            drip();
        }
        break;
    default: // the other faults are the backend's
        m_client->write(bytes);
    }
}

void FaultLink::endOfAnswer()
{
    if (m_backend.bytesAvailable() > 0)
        readBackend();
    m_answered = true;
    switch (*m_kind) {
    case FaultKind::Hang:
    case FaultKind::Drip:
        break; // stays open
    case FaultKind::Half:
        if (m_client->state() != QAbstractSocket::ConnectedState)
            break;
        m_client->write(m_answer.first(m_answer.size() / 2));
        m_client->disconnectFromHost();
        break;
    default:
        m_client->disconnectFromHost();
    }
    leaveWhenDone();
}

void FaultLink::drip()
{
    m_client->write(m_answer.first(1));
    m_answer.remove(0, 1);
    if (!m_answer.isEmpty())
        return;
    m_dripTimer.stop();
    if (m_answered)
        m_client->disconnectFromHost();
}

void FaultLink::resetClient()
{
    // Closing with no time to linger makes the kernel send a reset instead of an end.
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    m_client->abort();
}

void FaultLink::leaveWhenDone()
{
    if (m_client->state() == QAbstractSocket::UnconnectedState
        && m_backend.state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace vexora::embedded
