// SPDX-License-Identifier: MIT
#include "sandbox/faultproxy.h"

#include "sandbox/faultlink.h"

#include <QNetworkProxy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

/** The listening socket and, as its children, the connections. */
class FaultServer : public QTcpServer
{
    Q_OBJECT

public:
    FaultServer(FaultProxy::Setup setup, const std::atomic<FaultKind> &fault)
        : m_setup(std::move(setup))
        , m_fault(fault)
    {
        setProxy(QNetworkProxy::NoProxy);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                new FaultLink(client, m_setup, m_fault, this);
        });
    }

private:
    const FaultProxy::Setup m_setup;
    const std::atomic<FaultKind> &m_fault;
};

FaultProxy::FaultProxy(const std::atomic<FaultKind> &fault)
    : m_fault(fault)
{
    m_thread.setObjectName(u"fault-proxy"_s);
}

FaultProxy::~FaultProxy()
{
    stop();
}

Result<void> FaultProxy::start(const Setup &setup)
{
    m_server = new FaultServer(setup, m_fault);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QString reason;
    const auto listen = [this, &setup, &reason] {
        if (m_server->listen(QHostAddress::LocalHost, setup.port))
            m_port = m_server->serverPort();
        else
            reason = m_server->errorString();
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
    if (reason.isEmpty())
        return {};
    stop();
    return failure(ErrorCode::Network,
                   u"port %1 on 127.0.0.1 cannot be used: %2"_s.arg(setup.port).arg(reason));
}

void FaultProxy::stop()
{
    if (!m_server)
        return;
    // Sockets must go in the thread that has their notifiers.
    QMetaObject::invokeMethod(
        m_server, [this] { delete std::exchange(m_server, nullptr); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
}

} // namespace vexora::embedded

#include "faultproxy.moc"
