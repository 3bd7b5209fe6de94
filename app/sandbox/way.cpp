// SPDX-License-Identifier: MIT
#include "sandbox/way.h"

#include "domain/clock.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

QUrl led(QUrl url, const QString &host, quint16 port = 0)
{
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(port == 0 ? -1 : port);
    return url;
}

ProxySettings proxyAt(quint16 port)
{
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.host = u"127.0.0.1"_s;
    proxy.port = port;
    return proxy;
}

/** For the owner's eyes before there is anything in it, and never half of it. */
Result<void> writeForOwner(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
}

} // namespace

Ways::Ways(const ChosenFault &fault)
    : m_tls(fault)
{
}

Ways::~Ways()
{
    if (!m_caFile.isEmpty())
        QFile::remove(m_caFile);
}

void Ways::setUp(const FaultProxy::Setup &front, const QString &folder)
{
    m_front = front;
    m_folder = folder;
}

Result<void> Ways::open(const Fault &fault)
{
    const auto reserve = [this]() -> Result<void> {
        if (m_closed.reserve())
            return {};
        return failure(ErrorCode::Network, u"no port of 127.0.0.1 can be held"_s);
    };
    switch (fault.kind) {
    case FaultKind::Refused:
    case FaultKind::ProxyUnreachable:
        return reserve();
    case FaultKind::ProxyLogin:
        return m_login.port() != 0 ? Result<void>() : m_login.start();
    default:
        return fault.place == FaultPlace::Tls ? openTls() : Result<void>();
    }
}

Result<void> Ways::openTls()
{
    if (m_tls.port() != 0)
        return {};
    if (m_folder.isEmpty())
        return failure(ErrorCode::Usage, u"this fault needs a folder for a certificate"_s);
    const Result<ServerIdentities> identities = mintIdentities(SystemClock().nowMs());
    if (!identities)
        return tl::unexpected(identities.error());
    if (Result<void> started = m_tls.start(m_front, *identities); !started)
        return started;
    // Each gateway has an authority of its own, and two may run over one data folder. The name is
    // taken from the port, which is the gateway's alone, so none writes over another's.
    const QString file = QDir(m_folder).filePath(u"ca-%1.pem"_s.arg(m_tls.port()));
    if (Result<void> written = writeForOwner(file, identities->authority); !written) {
        m_tls.stop();
        return written;
    }
    m_caFile = file;
    return {};
}

Sandbox::Entry Ways::entry(const Fault &fault, const QUrl &plain) const
{
    switch (fault.kind) {
    case FaultKind::Refused: {
        QUrl url = plain;
        url.setPort(m_closed.port());
        return {url, {}, {}};
    }
    case FaultKind::NameUnknown:
        return {led(plain, u"nowhere.invalid"_s), {}, {}};
    case FaultKind::ProxyUnreachable:
        return {led(plain, u"sandbox.invalid"_s), {}, proxyAt(m_closed.port())};
    case FaultKind::ProxyLogin:
        return {led(plain, u"sandbox.invalid"_s), {}, proxyAt(m_login.port())};
    default:
        if (fault.place == FaultPlace::Tls)
            return {led(plain, u"localhost"_s, m_tls.port()), m_caFile, {}};
        return {plain, {}, {}};
    }
}

} // namespace vexora::embedded
