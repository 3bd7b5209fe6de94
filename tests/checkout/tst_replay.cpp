// SPDX-License-Identifier: MIT
#include "checkout/replaysample.h"
#include "signing/signer.h"
#include "support/memoryorderlog.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using Kind = ReplayDraft::Kind;

namespace {

/** One replay on its way, with everything around it in the test's hand. */
struct Bench
{
    test::MemoryOrderLog log;
    test::ScriptedGateway gateway;
    test::SetClock clock;
    std::unique_ptr<CheckoutRun> run;
    QList<Result<Order>> results;

    void start(const ReplayDraft &draft, Credentials credentials = {})
    {
        run = startReplay(draft, samples::region(u"japan"_s), log, gateway, clock,
                          std::move(credentials));
        QObject::connect(run.get(), &CheckoutRun::finished, run.get(),
                         [this](const Result<Order> &result) { results.append(result); });
    }

    bool posted()
    {
        return QTest::qWaitFor([this] { return gateway.call && gateway.call->started; });
    }

    bool ended()
    {
        return QTest::qWaitFor([this] { return !results.isEmpty(); });
    }
};

} // namespace

/** A customer's request sent again: through the pipeline, whatever is in it. */
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVeryBytesArePosted()
    {
        Bench bench;
        ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
        draft.request.url = u"https://elsewhere.example/v1/vexora/checkout"_s;
        draft.timeoutMs = 4321;
        bench.start(draft);
        QVERIFY(bench.posted());
        QCOMPARE(bench.gateway.requests.size(), 1);
        const GatewayRequest &request = bench.gateway.requests.first();
        QCOMPARE(request.body, samples::replayBody());
        // Where it goes is the profile's word, not the pasted text's.
        QCOMPARE(request.url, QUrl(u"https://api.vexora.example/japan/v1/vexora/checkout"_s));
        QCOMPARE(request.merchantNo, u"M1"_s);
        QCOMPARE(request.timeoutMs, 4321);
    }

    void theRequestsOwnMerchantIsKept()
    {
        Bench bench;
        ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
        draft.request.headers = {{u"MerchantNo"_s, u"0099"_s}, {u"Authorization"_s, u"x"_s}};
        bench.start(draft);
        QVERIFY(bench.posted());
        QCOMPARE(bench.gateway.requests.first().merchantNo, u"0099"_s);
        QCOMPARE(bench.log.orders.first().key,
                 (OrderKey{u"0099"_s, u"api.vexora.example"_s, u"CUST-1"_s}));
    }

    void itIsDurableBeforeTheFirstByte()
    {
        for (const Kind kind : {Kind::ByteExact, Kind::Fresh}) {
            Bench bench;
            bench.log.holdBegins = true;
            bench.start(samples::replayDraft(kind), Secret("s"));
            QVERIFY(QTest::qWaitFor([&bench] { return !bench.log.orders.isEmpty(); }));
            QCoreApplication::processEvents();
            QVERIFY(bench.gateway.requests.isEmpty());
            bench.log.release();
            QVERIFY(bench.posted());
        }
    }

    void whatIsRecordedIsWhatWasSent()
    {
        Bench bench;
        bench.start(samples::replayDraft(Kind::ByteExact));
        QVERIFY(bench.posted());
        const OrderRecord &record = bench.log.orders.first();
        QCOMPARE(record.key, (OrderKey{u"M1"_s, u"api.vexora.example"_s, u"CUST-1"_s}));
        QCOMPARE(record.amount, u"300.00"_s);
        QCOMPARE(record.currency, u"JPY"_s);
        QCOMPARE(record.region, u"japan"_s);
        QCOMPARE(record.channelCode, u"EWALLET"_s);
        // Whose payers they are is none of this desk's.
        QCOMPARE(bench.log.begunPapers, OrderPapers());
    }

    void aNumberTheListHasIsNotSentAgain()
    {
        Bench bench;
        OrderRecord known;
        known.key = {u"M1"_s, u"api.vexora.example"_s, u"CUST-1"_s};
        bench.log.orders.append(known);
        bench.start(samples::replayDraft(Kind::ByteExact));
        QVERIFY(bench.ended());
        QVERIFY(!bench.results.first());
        QCOMPARE(bench.results.first().error().code, ErrorCode::Duplicate);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void aNumberThatALostListMayHaveIsNotSent()
    {
        Bench bench;
        bench.log.lost = {u"/data/history.damaged"_s};
        bench.start(samples::replayDraft(Kind::ByteExact));
        QVERIFY(bench.ended());
        QCOMPARE(bench.results.first().error().code, ErrorCode::NumberUncertain);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void aListThatCannotBeWrittenSendsNothing()
    {
        Bench bench;
        bench.log.beginError = Error{ErrorCode::Storage, {}};
        bench.start(samples::replayDraft(Kind::ByteExact));
        QVERIFY(bench.ended());
        QCOMPARE(bench.results.first().error().code, ErrorCode::Storage);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void afterTheFirstByteACloseIsUnknown()
    {
        for (const Kind kind : {Kind::ByteExact, Kind::Fresh}) {
            Bench bench;
            bench.start(samples::replayDraft(kind), Secret("s"));
            QVERIFY(bench.posted());
            bench.gateway.call->leave();
            QCOMPARE(bench.run->stage(), CheckoutRun::Stage::Sending);
            GatewayReport report;
            report.fault = TransportFault::Closed;
            bench.gateway.call->end(report);
            QVERIFY(bench.ended());
            QCOMPARE(bench.results.size(), 1);
            QCOMPARE(bench.results.first()->record.outcome, std::optional(Outcome::Unknown));
            QCOMPARE(bench.log.orders.first().outcome, std::optional(Outcome::Unknown));
            QCOMPARE(bench.gateway.requests.size(), 1);
        }
    }

    void theAnswerIsJudgedAndMasked()
    {
        Bench bench;
        bench.start(samples::replayDraft(Kind::ByteExact));
        QVERIFY(bench.posted());
        bench.gateway.call->answer("{\"code\":\"8000\",\"msg\":\"wrong sign for taro@example.com, "
                                   "Taro-chan\"}");
        QVERIFY(bench.ended());
        QCOMPARE(bench.results.first()->record.outcome, std::optional(Outcome::Refused));
        // A field the region does not know is as personal as one it marks so.
        const QString stored = bench.log.orders.first().message;
        QVERIFY2(!stored.contains(u"taro"_s, Qt::CaseInsensitive), qPrintable(stored));
    }

    void freshHasANumberATimeAndASignatureOfItsOwn()
    {
        Bench bench;
        ReplayDraft draft = samples::replayDraft(Kind::Fresh);
        draft.request.headers = {{u"merchantNo"_s, u"0099"_s}};
        bench.start(draft, Secret("s"));
        QVERIFY(bench.posted());
        const GatewayRequest &request = bench.gateway.requests.first();
        QCOMPARE(request.merchantNo, u"M1"_s); // whose secret signs
        const json::Value body = json::read(request.body).value();
        QVERIFY(body.stringAt(u"tradeNo").startsWith(u"TK20251121143205"_s));
        QCOMPARE(body.stringAt(u"timestamp"), QString::number(bench.clock.nowMs()));
        QCOMPARE(body.stringAt(u"amount"), u"300.00"_s); // as text, and as it stood there
        QCOMPARE(body.stringAt(u"nickname"), u"Taro-chan"_s);
        QVERIFY(!body.find(u"remark"));
        FieldMap fields;
        for (const auto &[name, value] : body.members())
            fields.insert(name, value.text());
        QCOMPARE(body.stringAt(u"sign").toLatin1(),
                 signature(canonicalString(fields), Secret("s")));
        QCOMPARE(bench.log.orders.first().key.tradeNo, body.stringAt(u"tradeNo"));
    }

    void freshTakesAnotherNumberWhereOneIsTaken()
    {
        Bench bench;
        bench.log.duplicates = 2;
        bench.start(samples::replayDraft(Kind::Fresh), Secret("s"));
        QVERIFY(bench.posted());
        QCOMPARE(bench.log.asked.size(), 3);
        QCOMPARE(bench.gateway.requests.size(), 1);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("fresh");
        QTest::newRow("sound") << samples::replayBody() << QString() << QString();
        QTest::newRow("nothing") << ""_ba << u"no_body"_s << u"no_body"_s;
        QTest::newRow("no number") << R"({"amount":"1"})"_ba << u"no_number"_s << QString();
        QTest::newRow("empty number")
            << R"({"tradeNo":"","amount":"1"})"_ba << u"no_number"_s << QString();
        QTest::newRow("no text") << R"({"tradeNo":"A B","amount":"1"})"_ba << u"bad_number"_s
                                 << QString();
        QTest::newRow("too long")
            << R"({"tradeNo":"123456789012345678901234567890123","amount":"1"})"_ba
            << u"bad_number"_s << QString();
        QTest::newRow("digits as a number")
            << R"({"tradeNo":20260101000001,"amount":"1"})"_ba << QString() << QString();
        QTest::newRow("an exponent")
            << R"({"tradeNo":1e3,"amount":"1"})"_ba << u"bad_number"_s << QString();
        QTest::newRow("two numbers") << R"({"tradeNo":"A","tradeNo":"B","amount":"1"})"_ba
                                     << u"duplicate_name"_s << u"duplicate_name"_s;
        QTest::newRow("two remarks")
            << R"({"tradeNo":"A","remark":"x","remark":"y","amount":"1"})"_ba << QString()
            << u"duplicate_name"_s;
        QTest::newRow("nested") << R"({"tradeNo":"A","amount":"1","payer":{"a":"b"}})"_ba
                                << QString() << u"nested"_s;
        QTest::newRow("no amount") << R"({"tradeNo":"A"})"_ba << u"amount"_s << u"amount"_s;
        QTest::newRow("a comma") << R"({"tradeNo":"A","amount":"1,200"})"_ba << u"amount"_s
                                 << u"amount"_s;
        QTest::newRow("negative") << R"({"tradeNo":"A","amount":"-1"})"_ba << u"amount"_s
                                  << u"amount"_s;
    }

    void problems()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, exact);
        QFETCH(QString, fresh);
        QCOMPARE(replayProblem(samples::replayDraft(Kind::ByteExact, body)), exact);
        QCOMPARE(replayProblem(samples::replayDraft(Kind::Fresh, body)), fresh);
    }

    /** What was hidden is not what the customer sent. */
    void whereASecretWasHiddenNothingIsSent()
    {
        for (const Kind kind : {Kind::ByteExact, Kind::Fresh}) {
            ReplayDraft draft = samples::replayDraft(kind);
            draft.request.fields.append({u"appSecret"_s, u"‹secret›"_s});
            QCOMPARE(replayProblem(draft), u"secret"_s);
        }
    }

    /** The list would know the order by another number than the gateway does. */
    void aBodyThatSaysAnotherNumberIsNotSent()
    {
        ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
        draft.request.body = samples::replayBody("CUST-2");
        QCOMPARE(replayProblem(draft), u"no_number"_s);
        draft.request.body = samples::replayBody().chopped(5);
        QCOMPARE(replayProblem(draft), u"not_json"_s);
        draft.request.body = samples::replayBody().replace("300.00", "300");
        QCOMPARE(replayProblem(draft), u"amount"_s);
        // Whatever the text's reader made of it: a server may take either.
        draft.request.body = samples::replayBody().replace("{ ", "{ \"tradeNo\":\"CUST-2\",");
        QCOMPARE(replayProblem(draft), u"duplicate_name"_s);
    }

    void aMerchantThatIsNoHeaderIsNotSent()
    {
        for (const QString &merchantNo : {u"1\r\nX: y"_s, u"１２"_s, u"1 2"_s, QString(65, u'1')}) {
            ReplayDraft draft = samples::replayDraft(Kind::ByteExact);
            draft.request.headers = {{u"merchantNo"_s, merchantNo}};
            QCOMPARE(replayProblem(draft), u"bad_merchant"_s);
            draft.kind = Kind::Fresh;
            QCOMPARE(replayProblem(draft), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
