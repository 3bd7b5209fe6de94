// SPDX-License-Identifier: MIT
#include "gateway/tlstrust.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qint64 kMaxCaFile = 0x400000;
constexpr qsizetype kMaxIssuer = 120;

QString wordsFor(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return u"the certificate is for another host"_s;
    case QSslError::CertificateExpired:
        return u"the certificate has expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"the certificate is not valid yet (is this machine's clock right?)"_s;
    case QSslError::SelfSignedCertificate:
        return u"the certificate is self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
        return u"the issuer's root certificate is not trusted here"_s;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"the certificate's issuer is not known here"_s;
    case QSslError::CertificateRevoked:
        return u"the certificate was revoked"_s;
    case QSslError::CertificateBlacklisted:
        return u"the certificate is on the list of known bad ones"_s;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
        return u"the certificate may not be used for this"_s;
    case QSslError::NoPeerCertificate:
        return u"the server showed no certificate"_s;
    default:
        return u"certificate error %1"_s.arg(int(error));
    }
}

/** Empty where `tls` itself says as much. */
QString causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return u"tls_wrong_host"_s;
    case QSslError::CertificateExpired:
        return u"tls_expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"tls_not_yet_valid"_s;
    case QSslError::SelfSignedCertificate:
        return u"tls_self_signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"tls_unknown_issuer"_s;
    default:
        return {};
    }
}

/** One certificate is often wrong in several ways. First what a person can act on. */
QString mainCause(const QList<QSslError> &errors)
{
    for (const QSslError::SslError first :
         {QSslError::HostNameMismatch, QSslError::CertificateExpired,
          QSslError::CertificateNotYetValid, QSslError::SelfSignedCertificate}) {
        for (const QSslError &error : errors) {
            if (error.error() == first)
                return causeOf(first);
        }
    }
    // What remains is an issuer nobody knows, unless something worse was found (revoked, ...).
    QString cause = u"tls_unknown_issuer"_s;
    for (const QSslError &error : errors) {
        if (causeOf(error.error()).isEmpty())
            cause.clear();
    }
    return cause;
}

/**
 * Read once: some 300 files and 0.1 s on Debian 12, many of them the same certificate under two
 * names. Only needed beside a CA file; without one OpenSSL looks certificates up as it needs them.
 */
const QList<QSslCertificate> &systemCertificates()
{
    static const QList<QSslCertificate> certificates = [] {
        const QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
        return QSet<QSslCertificate>(all.cbegin(), all.cend()).values();
    }();
    return certificates;
}

} // namespace

Result<QSslConfiguration> tlsTrust(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;

    // A pipe would block here, and hold nothing any more when the file is read again for a call.
    const QFileInfo what(caFile);
    if (what.exists() && !what.isFile())
        return failure(ErrorCode::NotFound,
                       u"The CA file is no regular file; a pipe, a folder or a device cannot be "
                       "used"_s);
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"The CA file cannot be read: "_s + file.errorString());
    const QList<QSslCertificate> own = QSslCertificate::fromData(file.read(kMaxCaFile), QSsl::Pem);
    if (own.isEmpty())
        return failure(ErrorCode::Malformed, u"The CA file holds no PEM certificate"_s);
    // addCaCertificates() alone would replace the system's store: it turns off loading on demand.
    configuration.setCaCertificates(systemCertificates() + own);
    return configuration;
}

TlsRefusal tlsRefusal(const QList<QSslError> &errors, const QSslCertificate &leaf)
{
    TlsRefusal refusal;
    refusal.cause = mainCause(errors);
    refusal.issuer = issuerLine(leaf);
    QStringList words;
    for (const QSslError &error : errors) {
        const QString word = wordsFor(error.error());
        if (!words.contains(word))
            words.append(word);
        if (refusal.issuer.isEmpty())
            refusal.issuer = issuerLine(error.certificate());
    }
    refusal.detail = u"No trusted TLS connection: "_s + words.join("; "_L1);
    if (!refusal.issuer.isEmpty())
        refusal.detail += u" (issued by: "_s + refusal.issuer + u')';
    return refusal;
}

QString issuerLine(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    // The text is the server's.
    QString text = certificate.issuerDisplayName();
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u'?';
    }
    return text.size() > kMaxIssuer ? text.left(kMaxIssuer) + u"..."_s : text;
}

QString tlsVersionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

} // namespace vexora
