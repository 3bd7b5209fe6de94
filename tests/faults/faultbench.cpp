// SPDX-License-Identifier: MIT
#include "faults/faultbench.h"

#include "checkout/sampleregion.h"
#include "checkout/signedbody.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr char kUser[] = "anna";
constexpr char kPassword[] = "canary-5c1e";

template <class T> bool resolve(QFuture<T> future, T &value)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return false;
    value = future.result();
    return true;
}

} // namespace

std::unique_ptr<GatewayCall> WatchedGateway::post(const GatewayRequest &request)
{
    body = request.body;
    auto call = m_gateway.post(request);
    QObject::connect(call.get(), &GatewayCall::finished, call.get(),
                     [this](const GatewayReport &report) { reports.append(report); });
    return call;
}

bool FaultGround::make()
{
    if (!m_folder.isValid() || !certificates.make())
        return false;
    region = samples::region(u"japan"_s);
    log = std::make_unique<HistoryStore>(m_folder.filePath(u"history.sqlite"_s), clock);
    return !region.id.isEmpty();
}

std::optional<Transport> transportFromText(const QString &text)
{
    static const QStringList kNames{u"http"_s, u"https"_s, u"connect"_s, u"login"_s};
    const qsizetype at = kNames.indexOf(text);
    return at < 0 ? std::nullopt : std::optional(Transport(at));
}

bool isSecure(Transport transport)
{
    return transport != Transport::Http;
}

bool isViaProxy(Transport transport)
{
    return transport == Transport::Connect || transport == Transport::Login;
}

bool canHave(Transport transport, Place place)
{
    switch (place) {
    case Place::Connection:
    case Place::Exchange:
        return true;
    case Place::Name:
    case Place::Certificate:
    case Place::Handshake:
        return isSecure(transport);
    case Place::Proxy:
    case Place::Login:
        return isViaProxy(transport);
    }
    Q_UNREACHABLE();
    return false;
}

FaultBench::FaultBench(FaultGround &ground, Transport transport)
    : m_ground(ground)
    , m_transport(transport)
    , m_checkout(*ground.log, m_gateway, ground.clock)
{
}

bool FaultBench::open()
{
    const QSslConfiguration tls = m_ground.certificates.serverTls(u"good"_s);
    m_server.setScript({ServerScript::AfterBody, acceptedAnswer(), ServerScript::KeepOpen});
    if (secure()) {
        m_server.useTls(tls);
        m_elsewhere.useTls(tls);
    }
    if (viaProxy())
        m_server.tunnel();
    if (m_transport == Transport::Login)
        m_server.wantLogin(QByteArray(kUser) + ':' + kPassword);
    if (!m_server.listenOnLoopback() || !m_elsewhere.listenOnLoopback())
        return false;

    m_draft = samples::draft();
    m_draft.tradeNo = kFaultTradeNo;
    Profile &profile = m_draft.profile;
    profile.environment = Environment::Test;
    if (viaProxy()) {
        profile.baseUrl = QUrl(u"https://gateway.invalid/japan"_s);
        setProxy(m_server);
        if (m_transport == Transport::Login)
            profile.proxy.user = QString::fromLatin1(kUser);
    } else {
        profile.baseUrl = QUrl(u"%1://127.0.0.1:%2/japan"_s.arg(secure() ? u"https"_s : u"http"_s)
                                   .arg(m_server.serverPort()));
    }
    if (secure())
        profile.caFile = m_ground.certificates.file(u"authority.pem"_s);
    return true;
}

void FaultBench::setProxy(const QTcpServer &proxy)
{
    m_draft.profile.proxy
        = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, proxy.serverPort(), QString()};
}

void FaultBench::become(const FaultRow &row)
{
    switch (row.place) {
    case Place::Connection:
        if (viaProxy())
            m_server.refuseTunnels("502 Bad Gateway"_ba);
        else
            m_server.close();
        break;
    case Place::Name:
        if (viaProxy())
            m_server.refuseTunnels("503 Service Unavailable"_ba);
        else
            m_draft.profile.baseUrl.setHost(u"gateway.invalid"_s);
        break;
    case Place::Proxy:
        m_server.close();
        break;
    case Place::Login:
        m_server.wantLogin("somebody:else"_ba);
        break;
    case Place::Certificate:
        m_server.useTls(m_ground.certificates.serverTls(row.certificate));
        break;
    case Place::Handshake:
    case Place::Exchange: {
        ServerScript script = row.script;
        script.answer.replace("{elsewhere}"_ba, elsewhereUrl());
        m_server.setScript(script);
        break;
    }
    }
}

std::shared_ptr<const Secret> FaultBench::proxyPassword() const
{
    return m_transport == Transport::Login ? std::make_shared<const Secret>(kPassword) : nullptr;
}

bool FaultBench::ask()
{
    const Profile &profile = m_draft.profile;
    GatewayRequest request;
    request.url = endpoint(profile.baseUrl, m_ground.region.queryPath);
    request.merchantNo = u"M0"_s;
    request.body = "{}"_ba;
    request.caFile = profile.caFile;
    request.proxy = profile.proxy;
    request.proxyPassword = proxyPassword();
    const auto call = m_gateway.post(request);
    QSignalSpy finished(call.get(), &GatewayCall::finished);
    call->start();
    return finished.wait() && m_gateway.reports.constLast().httpStatus == 200;
}

bool FaultBench::send(Evidence &evidence, int timeoutMs)
{
    const int connections = m_server.connections();
    const int requests = m_server.requests();
    const int bodies = m_server.bodies();
    const qint64 bodyBytes = m_server.bodyBytes();
    const qsizetype logins = m_server.logins().size();

    m_draft.profile.merchantNo = m_ground.nextMerchant();
    m_draft.timeoutMs = timeoutMs;
    const PreparedOrder prepared = Checkout::prepare(m_draft, m_ground.region);
    if (!prepared.sendable())
        return false;
    Credentials credentials{Secret("fault-secret")};
    credentials.proxyPassword = proxyPassword();
    const auto run = m_checkout.start(prepared, std::move(credentials));
    QSignalSpy finished(run.get(), &CheckoutRun::finished);
    if (!finished.wait())
        return false;
    if (m_server.isListening() && !m_server.settle())
        return false;
    if (!m_elsewhere.settle() || m_gateway.reports.isEmpty())
        return false;

    evidence.order = run->order();
    evidence.report = m_gateway.reports.constLast();
    evidence.newConnections = m_server.connections() - connections;
    evidence.requests = m_server.requests() - requests;
    evidence.bodies = m_server.bodies() - bodies;
    evidence.bodyBytes = m_server.bodyBytes() - bodyBytes;
    evidence.logins = int(m_server.logins().size() - logins);
    Result<OrderRecord> stored = failure(ErrorCode::NotFound);
    if (!resolve(m_ground.log->find(evidence.order.record.key), stored) || !stored)
        return false;
    evidence.stored = *stored;
    return true;
}

QByteArray FaultBench::elsewhereUrl() const
{
    if (viaProxy())
        return "https://elsewhere.invalid"_ba;
    return (secure() ? "https"_ba : "http"_ba) + "://127.0.0.1:"_ba
        + QByteArray::number(m_elsewhere.serverPort());
}

int FaultBench::connectionsElsewhere() const
{
    int count = m_elsewhere.connections();
    for (const QByteArray &target : m_server.tunnelTargets())
        count += target == "gateway.invalid:443" ? 0 : 1;
    return count;
}

QString FaultBench::proxyName() const
{
    const ProxySettings &proxy = m_draft.profile.proxy;
    return viaProxy() ? proxy.host + u':' + QString::number(proxy.port) : QString();
}

} // namespace vexora::test
