// SPDX-License-Identifier: MIT
#include "gateway/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace vexora::test {

bool TestCertificates::make()
{
    return m_folder.isValid()
        && QProcess::execute(QStringLiteral(SOURCE_DIR "/tests/support/tls-certificates"),
                             {m_folder.path()})
        == 0;
}

QSslConfiguration TestCertificates::serverTls(const QString &name) const
{
    QFile key(file(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(file(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

} // namespace vexora::test
