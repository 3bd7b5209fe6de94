// SPDX-License-Identifier: MIT
#include "sandbox/faultproxy.h"

#include "sandbox/faultlink.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

/** The listening socket and, as its children, the connections. */
class FaultServer : public QTcpServer
{
    Q_OBJECT

public:
    FaultServer(FaultProxy::Setup setup, const ChosenFault &fault)
        : m_setup(std::move(setup))
        , m_fault(fault)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                new FaultLink(client, m_setup, m_fault, this);
        });
    }

private:
    const FaultProxy::Setup m_setup;
    const ChosenFault &m_fault;
};

FaultProxy::FaultProxy(const ChosenFault &fault)
    : m_fault(fault)
    , m_server(u"fault-proxy"_s)
{
}

Result<void> FaultProxy::start(const Setup &setup)
{
    return m_server.start(std::make_unique<FaultServer>(setup, m_fault), setup.port);
}

} // namespace vexora::embedded

#include "faultproxy.moc"
