// SPDX-License-Identifier: MIT
#include "checkout/checkoutrun.h"
#include "checkout/sampleregion.h"
#include "support/memoryorderlog.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace std::chrono_literals;

namespace {

QByteArray accepted(const QString &tradeNo)
{
    return "{\"code\":\"0000\",\"data\":{\"tradeNo\":\"" + tradeNo.toUtf8()
        + "\",\"status\":\"0015\",\"paymentLink\":\"https://cashier.example/1\"}}";
}

/** One order on its way, with everything around it in the test's hand. */
struct Bench
{
    test::MemoryOrderLog log;
    test::ScriptedGateway gateway;
    test::SetClock clock;
    Checkout checkout{log, gateway, clock};
    std::unique_ptr<PipelineRun> run;
    QList<Result<Order>> results;
    QList<CheckoutRun::Stage> stages;

    explicit Bench(const QString &tradeNo = {})
    {
        OrderDraft draft = samples::draft();
        draft.tradeNo = tradeNo;
        const PreparedOrder order = Checkout::prepare(draft, samples::region(u"japan"_s));
        run = std::make_unique<PipelineRun>(checkout, log, gateway, clock, order, Secret("s"),
                                            PipelineRun::StoreRetries{0ms, 1ms, 1ms});
        QObject::connect(run.get(), &CheckoutRun::finished, run.get(),
                         [this](const Result<Order> &result) { results.append(result); });
        QObject::connect(run.get(), &CheckoutRun::stageChanged, run.get(),
                         [this](CheckoutRun::Stage stage) { stages.append(stage); });
    }

    /** Begins and goes on until the POST waits for what the test makes of it. */
    bool post()
    {
        run->begin();
        return QTest::qWaitFor([this] { return gateway.call && gateway.call->started; });
    }

    [[nodiscard]] QString tradeNo() const { return log.orders.last().key.tradeNo; }

    /** The end, and that nothing comes after it. */
    bool ended()
    {
        if (!QTest::qWaitFor([this] { return !results.isEmpty(); }))
            return false;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return results.size() == 1 && run->stage() == CheckoutRun::Stage::Finished
            && stages.count(CheckoutRun::Stage::Finished) == 1;
    }

    [[nodiscard]] const OrderRecord &told() const { return results.first()->record; }
};

} // namespace

/** The pipeline: durable, posted once, judged, durable again, told once. */
class TestCheckoutRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsDurableBeforeItIsPosted()
    {
        Bench bench;
        bench.log.holdBegins = true;
        bench.run->begin();
        QCoreApplication::processEvents();
        QCOMPARE(bench.log.orders.size(), 1);
        QCOMPARE(bench.log.orders[0].outcome, std::nullopt);
        QCOMPARE(bench.run->stage(), CheckoutRun::Stage::Recording);
        QVERIFY(bench.gateway.requests.isEmpty()); // asked to be durable is not durable

        bench.log.release();
        QTRY_COMPARE(bench.gateway.requests.size(), 1);
        QCOMPARE(bench.run->stage(), CheckoutRun::Stage::Connecting);
        QVERIFY(bench.gateway.requests[0].body.contains(bench.tradeNo().toUtf8()));
        bench.gateway.call->leave();
        QCOMPARE(bench.run->stage(), CheckoutRun::Stage::Sending);
        bench.gateway.call->answer(accepted(bench.tradeNo()));
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::Created);
        QCOMPARE(bench.log.orders[0].outcome, Outcome::Created);
        QCOMPARE(bench.log.orders[0].link, u"https://cashier.example/1"_s);
        QCOMPARE(bench.gateway.requests.size(), 1);
        QCOMPARE(bench.stages,
                 (QList{CheckoutRun::Stage::Connecting, CheckoutRun::Stage::Sending,
                        CheckoutRun::Stage::Finished}));
    }

    void whatIsNotDurableIsNotPosted()
    {
        Bench bench;
        bench.log.beginError = Error{ErrorCode::Storage, u"full"_s};
        bench.run->begin();
        QVERIFY(bench.ended());
        QCOMPARE(bench.results[0].error().code, ErrorCode::Storage);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void cancelledBeforeItBegan()
    {
        Bench bench;
        bench.run->cancel();
        bench.run->begin();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::NotSent);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void cancelledWhileBeingRecorded()
    {
        Bench bench;
        bench.log.holdBegins = true;
        bench.run->begin();
        bench.run->cancel();
        bench.log.release();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::NotSent);
        QCOMPARE(bench.told().reason, u"cancelled"_s);
        QCOMPARE(bench.log.orders[0].outcome, Outcome::NotSent);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void cancelledWhileConnecting()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.run->cancel();
        bench.run->cancel();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::NotSent);
        QCOMPARE(bench.log.orders[0].outcome, Outcome::NotSent);
    }

    void cancelledWhileSending()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.gateway.call->leave();
        bench.run->cancel();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::Unknown);
        QCOMPARE(bench.told().reason, u"cancelled"_s);
        QCOMPARE(bench.log.orders[0].outcome, Outcome::Unknown);
    }

    void cancelledWhileTheAnswerIsStored()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.gateway.call->answer(accepted(bench.tradeNo()));
        bench.run->cancel();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::Created);
        bench.run->cancel();
        QVERIFY(bench.ended());
    }

    void anOutcomeThatIsNotStoredIsStoredAgain()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.log.failingFinishes = 3;
        bench.gateway.call->answer(accepted(bench.tradeNo()));
        QVERIFY(bench.ended());
        QCOMPARE(bench.log.finishes, 4);
        QCOMPARE(bench.told().outcome, Outcome::Created);
        QCOMPARE(bench.log.orders[0].outcome, Outcome::Created);
        QCOMPARE(bench.gateway.requests.size(), 1);
    }

    void anOutcomeThatCannotBeStoredIsUnknown()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.log.failingFinishes = 100;
        bench.gateway.call->answer(accepted(bench.tradeNo()));
        QVERIFY(bench.ended());
        QCOMPARE(bench.log.finishes, 4);
        QCOMPARE(bench.told().outcome, Outcome::Unknown);
        QCOMPARE(bench.told().reason, u"not_recorded"_s);
        QCOMPARE(bench.told().link, QString());
        QCOMPARE(bench.log.orders[0].outcome, std::nullopt);
    }

    void whatNeverLeftStaysNotSentWhetherItIsStoredOrNot()
    {
        Bench bench;
        QVERIFY(bench.post());
        bench.log.failingFinishes = 100;
        bench.run->cancel();
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().outcome, Outcome::NotSent);
    }

    void theUsualPausesAreThreeSecondsInAll()
    {
        std::chrono::milliseconds all = 0ms;
        for (const auto pause : PipelineRun::usualStoreRetries())
            all += pause;
        QCOMPARE(all, 3000ms);
    }

    void aMadeNumberThatIsTakenIsMadeAgain()
    {
        Bench bench;
        bench.log.duplicates = 2;
        QVERIFY(bench.post());
        QCOMPARE(bench.log.asked.size(), 3);
        QVERIFY(bench.log.asked[0].tradeNo != bench.log.asked[2].tradeNo
                || bench.log.asked[1].tradeNo != bench.log.asked[2].tradeNo);
        QCOMPARE(bench.log.orders.size(), 1);
        QCOMPARE(bench.tradeNo(), bench.log.asked[2].tradeNo);
        QVERIFY(bench.gateway.requests[0].body.contains(bench.tradeNo().toUtf8()));
        bench.gateway.call->answer(accepted(bench.tradeNo()));
        QVERIFY(bench.ended());
        QCOMPARE(bench.told().key, bench.log.asked[2]);
        QCOMPARE(bench.gateway.requests.size(), 1);
    }

    void makingNumbersEnds()
    {
        Bench bench;
        bench.log.duplicates = 100;
        bench.run->begin();
        QVERIFY(bench.ended());
        QCOMPARE(bench.log.asked.size(), 5);
        QCOMPARE(bench.results[0].error().code, ErrorCode::Duplicate);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void aTypedNumberThatIsTakenIsNeverReplaced()
    {
        Bench bench(u"SHOP-1"_s);
        bench.log.duplicates = 1;
        bench.run->begin();
        QVERIFY(bench.ended());
        QCOMPARE(bench.log.asked.size(), 1);
        QCOMPARE(bench.results[0].error().code, ErrorCode::Duplicate);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void aTypedNumberIsNotSentWhileADamagedListMayHoldIt()
    {
        Bench bench(u"SHOP-1"_s);
        bench.log.lost = {u"/data/history.sqlite.damaged-20261121-120000"_s};
        bench.run->begin();
        QVERIFY(bench.ended());
        QVERIFY(bench.log.asked.isEmpty());
        QCOMPARE(bench.results[0].error().code, ErrorCode::NumberUncertain);
        QVERIFY(bench.results[0].error().detail.contains(bench.log.lost.first()));
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void aMadeNumberIsSentBesideADamagedList()
    {
        Bench bench;
        bench.log.lost = {u"/data/history.sqlite.damaged-20261121-120000"_s};
        bench.run->begin();
        QTRY_COMPARE(bench.gateway.requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCheckoutRun)
#include "tst_checkoutrun.moc"
