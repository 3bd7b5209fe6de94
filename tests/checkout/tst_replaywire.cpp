// SPDX-License-Identifier: MIT
#include "checkout/replaysample.h"
#include "gateway/qtgateway.h"
#include "sandbox/sandbox.h"
#include "support/memoryorderlog.h"
#include "support/scriptedserver.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using Kind = ReplayDraft::Kind;
using test::ScriptedServer;

/** Replays over real sockets: the bytes that arrive, how often, and what the gateway makes of it.
 */
class TestReplayWire : public QObject
{
    Q_OBJECT

private:
    test::MemoryOrderLog m_log;
    QtGateway m_gateway;
    test::SetClock m_clock;
    RegionCatalog m_catalog;

    Result<Order> finished(const ReplayDraft &draft, Credentials credentials = {})
    {
        QList<Result<Order>> results;
        const auto run = startReplay(draft, samples::region(u"japan"_s), m_log, m_gateway, m_clock,
                                     std::move(credentials));
        connect(run.get(), &CheckoutRun::finished, this,
                [&results](const Result<Order> &result) { results.append(result); });
        constexpr int kPatience = 20'000;
        (void)QTest::qWaitFor([&results] { return !results.isEmpty(); }, kPatience);
        return results.isEmpty() ? Result<Order>(failure(ErrorCode::Internal)) : results.first();
    }

private Q_SLOTS:
    void init() { m_log.orders.clear(); }

    void theVeryBytesArriveOnce()
    {
        ScriptedServer server({test::ServerScript::AfterBody,
                               test::httpAnswer("200 OK", R"({"code":"8000","msg":"sign"})"),
                               test::ServerScript::KeepOpen});
        QVERIFY(server.listenOnLoopback());
        ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
        draft.profile.baseUrl = QUrl(u"http://127.0.0.1:%1/japan"_s.arg(server.serverPort()));
        draft.request.headers = {{u"merchantno"_s, u"0099"_s}, {u"X-Other"_s, u"y"_s}};
        const Result<Order> order = finished(draft);
        QVERIFY(order);
        QCOMPARE(order->record.outcome, std::optional(Outcome::Refused));
        QVERIFY(server.settle());
        QCOMPARE(server.bodies(), 1);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.body(), samples::replayBody());
        QCOMPARE(server.header("merchantNo"), "0099"_ba);
        QVERIFY(server.header("X-Other").isEmpty());
        QCOMPARE(server.requestLine(), "POST /japan/v1/vexora/checkout HTTP/1.1"_ba);
    }

    void aCloseIsUnknownAndNothingIsSentAgain()
    {
        ScriptedServer server(
            {test::ServerScript::AfterBody, QByteArray(), test::ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
        draft.profile.baseUrl = QUrl(u"http://127.0.0.1:%1/japan"_s.arg(server.serverPort()));
        const Result<Order> order = finished(draft);
        QVERIFY(order);
        QCOMPARE(order->record.outcome, std::optional(Outcome::Unknown));
        const Result<Order> again = finished(draft);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.bodies(), 1);
    }

    /** The embedded gateway refuses the customer's signature and takes ours over the same fields.
     */
    void theEmbeddedGatewayTellsThemApart()
    {
        Sandbox sandbox(m_catalog);
        QVERIFY(sandbox.start({}));
        ReplayDraft draft = samples::replayDraft(
            Kind::ByteExact, samples::replayBody().replace("300.00", "\"300\""));
        draft.profile.baseUrl = sandbox.baseUrl(u"japan"_s, u"JPY"_s);
        draft.profile.merchantNo = Sandbox::merchantNo();
        const Result<Order> exact = finished(draft);
        QVERIFY(exact);
        QCOMPARE(exact->record.outcome, std::optional(Outcome::Refused));
        QCOMPARE(sandbox.arrivals(), 1);
        draft.kind = Kind::Fresh;
        const Result<Order> fresh = finished(draft, Credentials(sandbox.secret()));
        QVERIFY(fresh);
        QCOMPARE(fresh->record.outcome, std::optional(Outcome::Created));
        QCOMPARE(sandbox.arrivals(), 2);
        QVERIFY(fresh->record.key.tradeNo != exact->record.key.tradeNo);

        QVERIFY(sandbox.setFault(u"close-after"_s));
        const Result<Order> closed = finished(draft, Credentials(sandbox.secret()));
        QVERIFY(closed);
        QCOMPARE(closed->record.outcome, std::optional(Outcome::Unknown));
        QCOMPARE(sandbox.arrivals(), 3);
    }
};

QTEST_GUILESS_MAIN(TestReplayWire)
#include "tst_replaywire.moc"
