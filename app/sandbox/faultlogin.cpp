// SPDX-License-Identifier: MIT
#include "sandbox/faultlogin.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr qsizetype kMostHead = 16 * 1024;
constexpr char kAnswer[] = "HTTP/1.1 407 Proxy Authentication Required\r\n"
                           "Proxy-Authenticate: Basic realm=\"sandbox proxy\"\r\n"
                           "Content-Length: 0\r\n"
                           "Connection: close\r\n\r\n";

} // namespace

/** The listening socket and, as its children, the connections. */
class LoginServer : public QTcpServer
{
    Q_OBJECT

public:
    LoginServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, client, [client] { serve(*client); });
                serve(*client); // may have sent already
            }
        });
    }

private:
    static void serve(QTcpSocket &client)
    {
        const bool whole = client.peek(kMostHead).contains("\r\n\r\n");
        if (!whole && client.bytesAvailable() < kMostHead)
            return;
        client.readAll();
        client.write(kAnswer);
        client.disconnectFromHost();
    }
};

FaultLogin::FaultLogin()
    : m_server(u"fault-login"_s)
{
}

Result<void> FaultLogin::start()
{
    return m_server.start(std::make_unique<LoginServer>(), 0);
}

} // namespace vexora::embedded

#include "faultlogin.moc"
