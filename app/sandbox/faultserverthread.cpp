// SPDX-License-Identifier: MIT
#include "sandbox/faultserverthread.h"

#include <QNetworkProxy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

FaultServerThread::FaultServerThread(const QString &name)
{
    m_thread.setObjectName(name);
}

FaultServerThread::~FaultServerThread()
{
    stop();
}

Result<void> FaultServerThread::start(std::unique_ptr<QTcpServer> server, quint16 port)
{
    stop();
    m_server = server.release();
    // The desktop's proxy is asked for loopback too unless told otherwise.
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QString reason;
    const auto listen = [this, port, &reason] {
        if (m_server->listen(QHostAddress::LocalHost, port))
            m_port = m_server->serverPort();
        else
            reason = m_server->errorString();
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
    if (reason.isEmpty())
        return {};
    stop();
    return failure(ErrorCode::Network,
                   u"port %1 on 127.0.0.1 cannot be used: %2"_s.arg(port).arg(reason));
}

void FaultServerThread::stop()
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
