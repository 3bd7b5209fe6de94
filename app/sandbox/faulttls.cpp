// SPDX-License-Identifier: MIT
#include "sandbox/faulttls.h"

#include "sandbox/faultlink.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <map>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

using Configurations = std::map<FaultKind, QSslConfiguration>;

QSslConfiguration serving(const Identity &identity)
{
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
    configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    return configuration;
}

/** A server that was never updated. The security level is for SHA-1, which TLS 1.1 signs with and
 *  today's OpenSSL refuses. */
QSslConfiguration servingTls11(const Identity &identity)
{
    QSslConfiguration configuration = serving(identity);
    configuration.setBackendConfigurationOption("CipherString", "ALL:@SECLEVEL=0"_ba);
    configuration.setBackendConfigurationOption("MinProtocol", "TLSv1.1"_ba);
    configuration.setBackendConfigurationOption("MaxProtocol", "TLSv1.1"_ba);
    return configuration;
}

} // namespace

/** The listening socket and, as its children, the connections. */
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    TlsServer(FaultProxy::Setup setup, const ChosenFault &fault, Configurations configurations)
        : m_setup(std::move(setup))
        , m_fault(fault)
        , m_configurations(std::move(configurations))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QSslSocket(this);
        if (!client->setSocketDescriptor(descriptor)) {
            delete client;
            return;
        }
        const auto chosen = m_configurations.find(m_fault.load()->kind);
        client->setSslConfiguration(
            (chosen != m_configurations.end() ? *chosen : *m_configurations.find(FaultKind::None))
                .second);
        connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QSslSocket::encrypted, this, [this, client] {
            client->disconnect();
            new FaultLink(client, m_setup, m_fault, this);
        });
        client->startServerEncryption();
    }

private:
    const FaultProxy::Setup m_setup;
    const ChosenFault &m_fault;
    const Configurations m_configurations;
};

FaultTls::FaultTls(const ChosenFault &fault)
    : m_fault(fault)
    , m_server(u"fault-tls"_s)
{
}

Result<void> FaultTls::start(const FaultProxy::Setup &setup, const ServerIdentities &identities)
{
    Configurations configurations{
        {FaultKind::None, serving(identities.good)},
        {FaultKind::TlsExpired, serving(identities.expired)},
        {FaultKind::TlsNotYetValid, serving(identities.notYetValid)},
        {FaultKind::TlsWrongHost, serving(identities.wrongHost)},
        {FaultKind::TlsSelfSigned, serving(identities.selfSigned)},
        {FaultKind::TlsUnknownCa, serving(identities.unknownCa)},
        {FaultKind::TlsOld, servingTls11(identities.good)},
    };
    for (const auto &[kind, configuration] : configurations) {
        if (configuration.localCertificate().isNull() || configuration.privateKey().isNull())
            return failure(ErrorCode::Internal, u"a certificate cannot be used"_s);
    }
    return m_server.start(std::make_unique<TlsServer>(setup, m_fault, std::move(configurations)),
                          0);
}

} // namespace vexora::embedded

#include "faulttls.moc"
