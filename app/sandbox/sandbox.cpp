// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "sandbox/backend.h"
#include "sandbox/faultproxy.h"
#include "sandbox/randomtext.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kSecretLength = 32;

} // namespace

struct Sandbox::State
{
    explicit State(const RegionCatalog &catalog)
        : accounts(catalog.regions())
        , proxy(fault)
    {
    }

    const embedded::Accounts accounts;
    std::atomic<embedded::FaultKind> fault{embedded::FaultKind::None};
    std::unique_ptr<embedded::Backend> backend;
    embedded::FaultProxy proxy; // after backend: cuts its connections before that one stops
};

Sandbox::Sandbox(const RegionCatalog &catalog)
    : m_state(std::make_unique<State>(catalog))
{
}

Sandbox::~Sandbox() = default;

Result<void> Sandbox::start(Options options)
{
    if (m_state->backend)
        return failure(ErrorCode::Usage, u"the embedded gateway runs already"_s);
    embedded::Backend::Setup setup;
    setup.merchantNo = merchantNo();
    setup.secret = options.secret.isEmpty() ? Secret(embedded::randomText(kSecretLength))
                                            : std::move(options.secret);
    auto backend
        = std::make_unique<embedded::Backend>(m_state->accounts, m_state->fault, std::move(setup));
    const Result<quint16> backendPort = backend->start();
    if (!backendPort)
        return tl::unexpected<Error>(backendPort.error());

    embedded::FaultProxy::Setup front;
    front.port = options.port;
    front.backendPort = *backendPort;
    for (const auto &[path, route] : m_state->accounts.routes()) {
        if (route.endpoint == embedded::Endpoint::Checkout)
            front.faultyStarts.append("POST " + QByteArray::fromStdString(path) + ' ');
    }
    if (const Result<void> opened = m_state->proxy.start(front); !opened)
        return opened;
    backend->setPublicPort(m_state->proxy.port());
    m_state->backend = std::move(backend);
    return {};
}

quint16 Sandbox::port() const
{
    return m_state->proxy.port();
}

QUrl Sandbox::baseUrl(const QString &region, const QString &currency) const
{
    const embedded::Account *account = m_state->accounts.find(region, currency);
    if (!account || port() == 0)
        return {};
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(port());
    url.setPath(u'/' + account->name);
    return url;
}

Sandbox::Entry Sandbox::entry(const QString &region, const QString &currency) const
{
    return {baseUrl(region, currency), {}, {}};
}

QList<Sandbox::FaultGroup> Sandbox::faultGroups()
{
    return {};
}

QString Sandbox::merchantNo()
{
    return u"1000000001"_s;
}

Secret Sandbox::secret() const
{
    return m_state->backend ? m_state->backend->secret() : Secret();
}

const QStringList &Sandbox::faultNames()
{
    return embedded::faultKindNames();
}

Result<void> Sandbox::setFault(const QString &name)
{
    const auto kind = embedded::faultKindFromName(name);
    if (!kind) {
        return failure(
            ErrorCode::Usage,
            u"there is no fault \"%1\"; known are %2"_s.arg(name, faultNames().join(u", "_s)));
    }
    m_state->fault = *kind;
    return {};
}

QString Sandbox::fault() const
{
    return embedded::toText(m_state->fault);
}

int Sandbox::arrivals() const
{
    return m_state->backend ? m_state->backend->arrivals() : 0;
}

} // namespace vexora
