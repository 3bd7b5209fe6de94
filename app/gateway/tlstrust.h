// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace vexora {

/**
 * TLS 1.2 or newer with the system's trust store, and the certificates of caFile (PEM) beside it
 * when one is named. NotFound when that file cannot be read or is no regular one (links are
 * followed), Malformed when it holds no certificate. There is no way to turn verification off.
 */
[[nodiscard]] Result<QSslConfiguration> tlsTrust(const QString &caFile);

/** Why a server was not trusted, in the words of GatewayReport. */
struct TlsRefusal
{
    QString cause; ///< the one a person can act on: another host or a date before an issuer
    QString issuer; ///< of the certificate found: a company's inspecting proxy names itself there
    QString detail; ///< own words, since Qt's are in the desktop's language
};

/** `leaf` is the server's own certificate, as far as it came. */
[[nodiscard]] TlsRefusal tlsRefusal(const QList<QSslError> &errors, const QSslCertificate &leaf);

/** Who issued a certificate: one line, no control characters, not endless. */
[[nodiscard]] QString issuerLine(const QSslCertificate &certificate);

/** "TLS 1.3"; empty for none. */
[[nodiscard]] QString tlsVersionName(QSsl::SslProtocol protocol);

} // namespace vexora
