// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QThread>

#include <memory>

class QTcpServer;

namespace vexora::embedded {

/**
 * A server on loopback with a thread of its own, so that the embedded gateway answers whatever the
 * program's own thread is busy with. start() and stop() on the owner's thread.
 */
class FaultServerThread
{
public:
    explicit FaultServerThread(const QString &name);
    ~FaultServerThread(); ///< stops
    FaultServerThread(const FaultServerThread &) = delete;
    FaultServerThread &operator=(const FaultServerThread &) = delete;

    /** Port 0 is a free one. Network when the port is taken. */
    [[nodiscard]] Result<void> start(std::unique_ptr<QTcpServer> server, quint16 port);
    /** Destroys the server, and with it the connections that are its children. */
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 while stopped

private:
    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives in m_thread
    quint16 m_port = 0;
};

} // namespace vexora::embedded
