// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "sandbox/backend.h"
#include "sandbox/faultproxy.h"
#include "sandbox/randomtext.h"
#include "sandbox/way.h"

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
        , ways(fault)
    {
    }

    const embedded::Accounts accounts;
    embedded::ChosenFault fault{&embedded::noFault()};
    std::unique_ptr<embedded::Backend> backend;
    embedded::FaultProxy proxy; // after backend: cuts its connections before that one stops
    embedded::Ways ways; // the same
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
    m_state->ways.setUp(front, options.folder);
    if (Result<void> opened = m_state->ways.open(*m_state->fault); !opened) {
        m_state->proxy.stop();
        return opened;
    }
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
    const QUrl plain = baseUrl(region, currency);
    return plain.isEmpty() ? Entry{{}, {}, {}} : m_state->ways.entry(*m_state->fault, plain);
}

QList<Sandbox::FaultGroup> Sandbox::faultGroups()
{
    using embedded::FaultPlace;
    return {{u"way"_s, faultNamesAt(FaultPlace::Way)},
            {u"tls"_s, faultNamesAt(FaultPlace::Tls)},
            {u"closing"_s, faultNamesAt(FaultPlace::Closing)},
            {u"answer"_s, faultNamesAt(FaultPlace::Answer)},
            {u"http"_s, faultNamesAt(FaultPlace::Http)},
            {u"content"_s, faultNamesAt(FaultPlace::Content)},
            {u"verdict"_s, faultNamesAt(FaultPlace::Verdict)}};
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
    return embedded::faultNamesInOrder();
}

bool Sandbox::leavesOrder(const QString &name)
{
    const embedded::Fault *fault = embedded::faultNamed(name);
    return fault && fault->takesOrder;
}

Result<void> Sandbox::setFault(const QString &name)
{
    const embedded::Fault *fault = embedded::faultNamed(name);
    if (!fault) {
        return failure(
            ErrorCode::Usage,
            u"there is no fault \"%1\"; known are %2"_s.arg(name, faultNames().join(u", "_s)));
    }
    if (m_state->backend) {
        if (Result<void> opened = m_state->ways.open(*fault); !opened)
            return opened;
    }
    m_state->fault = fault;
    return {};
}

QString Sandbox::fault() const
{
    return QString::fromLatin1(m_state->fault.load()->name);
}

int Sandbox::arrivals() const
{
    return m_state->backend ? m_state->backend->arrivals() : 0;
}

} // namespace vexora
