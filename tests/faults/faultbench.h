// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "faults/faulttable.h"
#include "gateway/qtgateway.h"
#include "gateway/testcertificates.h"
#include "history/historystore.h"

namespace vexora::test {

/** Ways to a gateway. A plain proxy is none: http is for loopback, which no proxy is used for. */
enum class Transport {
    Http,
    Https,
    Connect, ///< https through the profile's own proxy
    Login, ///< the same, through one that answers 407 until it is told who is there
};

[[nodiscard]] std::optional<Transport> transportFromText(const QString &text);
[[nodiscard]] bool isSecure(Transport transport);
[[nodiscard]] bool isViaProxy(Transport transport);
/** Whether this way to the gateway can have that fault at all. */
[[nodiscard]] bool canHave(Transport transport, Place place);

/** What one order left behind, on either side of the wire. */
struct Evidence
{
    Order order; ///< as the pipeline told it
    OrderRecord stored; ///< as the history gives it back
    GatewayReport report;
    int newConnections = 0; ///< at the gateway, or at the proxy before it
    int requests = 0;
    int bodies = 0;
    qint64 bodyBytes = 0;
    int logins = 0;
};

/** The real gateway, and what its calls reported. */
class WatchedGateway final : public Gateway
{
public:
    [[nodiscard]] std::unique_ptr<GatewayCall> post(const GatewayRequest &request) override;

    QList<GatewayReport> reports;
    QByteArray body; ///< of the last request

private:
    QtGateway m_gateway;
};

/** Certificates, a history on disk and a patience: made once for all cells. */
class FaultGround
{
public:
    [[nodiscard]] bool make();

    TestCertificates certificates;
    SystemClock clock;
    std::unique_ptr<HistoryStore> log;
    RegionSpec region;
    /** A number for a merchant that has no order yet. */
    [[nodiscard]] QString nextMerchant() { return u'M' + QString::number(++m_merchants); }

    int patienceMs = 10'000; ///< of a call nobody answers: many times what a good one takes here

private:
    QTemporaryDir m_folder;
    int m_merchants = 0;
};

/** One cell: a gateway (and the proxy before it) of its own, a merchant of its own. */
class FaultBench
{
public:
    FaultBench(FaultGround &ground, Transport transport);

    /** Starts the gateway, in good health. */
    [[nodiscard]] bool open();
    /** Asks it something, as a status query does; it answers and keeps the connection. */
    [[nodiscard]] bool ask();
    /** From now on the gateway is as the row says. */
    void become(const FaultRow &row);
    /** Sends one order through the pipeline and waits for its end. */
    [[nodiscard]] bool send(Evidence &evidence, int timeoutMs);

    /** Where a redirect to another place points. */
    [[nodiscard]] int connectionsElsewhere() const;
    /** Where orders go instead, when a proxy of no use stands in the profile. */
    void setProxy(const QTcpServer &proxy);
    /** host:port of the proxy the profile names; empty for none. */
    [[nodiscard]] QString proxyName() const;
    [[nodiscard]] QByteArray sentBody() const { return m_gateway.body; }

private:
    [[nodiscard]] bool viaProxy() const { return isViaProxy(m_transport); }
    [[nodiscard]] bool secure() const { return isSecure(m_transport); }
    [[nodiscard]] QByteArray elsewhereUrl() const;
    [[nodiscard]] std::shared_ptr<const Secret> proxyPassword() const;

    FaultGround &m_ground;
    const Transport m_transport;
    ScriptedServer m_server;
    ScriptedServer m_elsewhere;
    WatchedGateway m_gateway;
    Checkout m_checkout;
    OrderDraft m_draft;
};

} // namespace vexora::test
