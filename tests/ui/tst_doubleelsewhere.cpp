// SPDX-License-Identifier: MIT
#include "fakepayerarchive.h"
#include "rememberingtest.h"
#include "support/memoryordersearch.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kHour = 3'600'000;

} // namespace

/** A double of an order this run has not sent: another window's, another run's, the command line's.
 */
class TestDoubleElsewhere : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUpRemembering();
        m_payers = std::make_unique<FakePayerArchive>();
        m_search = std::make_unique<MemoryOrderSearch>(bench().log.orders);
        bench().desk.own.payers = m_payers.get();
        bench().desk.own.search = m_search.get();
        reopen(u"taiwan"_s, u"TWD"_s);
        shorten("addressPause");
    }
    void cleanup()
    {
        forget();
        m_search.reset();
        m_payers.reset();
    }

    void isOfferedAsOneOfThisRunIs()
    {
        earlier();
        fillAndSend();
        QTRY_VERIFY(asked(u"doubleDialog"_s));
        QDialog *question = asked(u"doubleDialog"_s);
        QCOMPARE(textIn(question, u"doubleNumberLabel"_s), u"EARLIER-1"_s);
        QCOMPARE(textIn(question, u"doublePayerLabel"_s), u"林美玲"_s);
        QVERIFY(bench().gateway.requests.isEmpty());
        question->findChild<QPushButton *>(u"makeAnotherButton"_s)->click();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
    }

    void goingBackSendsNothing()
    {
        earlier();
        fillAndSend();
        QTRY_VERIFY(asked(u"doubleDialog"_s));
        QTest::keyClick(asked(u"doubleDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!asked(u"doubleDialog"_s));
        QVERIFY(bench().gateway.requests.isEmpty());
    }

    void whatDiffersIsNone_data()
    {
        QTest::addColumn<std::function<void(OrderRecord &, PapersFound &)>>("change");
        const auto row = [](const char *name,
                            const std::function<void(OrderRecord &, PapersFound &)> &change) {
            QTest::newRow(name) << change;
        };
        row("amount", [](OrderRecord &order, auto &) { order.amount = u"120000"_s; });
        row("merchant", [](OrderRecord &order, auto &) { order.key.merchantNo = u"M2"_s; });
        row("host", [](OrderRecord &order, auto &) { order.key.host = u"other.example"_s; });
        row("currency", [](OrderRecord &order, auto &) { order.currency = u"USD"_s; });
        row("refused", [](OrderRecord &order, auto &) { order.outcome = Outcome::Refused; });
        row("a day old", [](OrderRecord &order, auto &) { order.recordedAtMs -= 24 * kHour; });
        row("remark", [](auto &, PapersFound &found) { found.fields[u"remark"_s] = u"other"_s; });
        row("not kept", [](auto &, PapersFound &found) {
            found = {};
            found.state = PapersFound::State::NeverKept;
        });
        row("erased", [](auto &, PapersFound &found) {
            found = {};
            found.state = PapersFound::State::Erased;
        });
        row("no key", [](auto &, PapersFound &found) {
            found = {};
            found.state = PapersFound::State::NoKey;
        });
    }

    void whatDiffersIsNone()
    {
        using Change = std::function<void(OrderRecord &, PapersFound &)>;
        QFETCH(const Change, change);
        earlier(change);
        fillAndSend();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        QVERIFY(!dialog(bench(), u"doubleDialog"_s));
    }

    /** Of orders alike but for their remark, an older one may be it. */
    void theLatestWithTheRemarkIsTold()
    {
        earlier();
        earlier([](OrderRecord &order, PapersFound &found) {
            order.key.tradeNo = u"EARLIER-2"_s;
            found.fields[u"remark"_s] = u"other"_s;
        });
        fillAndSend();
        QTRY_VERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(textIn(asked(u"doubleDialog"_s), u"doubleNumberLabel"_s), u"EARLIER-1"_s);
    }

    void whereNothingIsKeptNothingIsSaid()
    {
        earlier();
        m_payers->place = Keeping::NoSafePlace;
        fillAndSend();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        QVERIFY(m_search->asked.isEmpty());
    }

    void anOrderIsNotKeptWaiting_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("no answer") << false;
        QTest::newRow("an error") << true;
    }

    void anOrderIsNotKeptWaiting()
    {
        QFETCH(const bool, fails);
        earlier();
        m_search->held = !fails;
        if (!fails)
            shorten("lookPatience");
        if (fails)
            m_search->fault = ErrorCode::Storage;
        fillAndSend();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        m_search->release();
        QTest::qWait(0);
        QVERIFY(!dialog(bench(), u"doubleDialog"_s));
    }

    void twoPressesAskOnce()
    {
        earlier();
        m_search->held = true;
        fillAndSend();
        pressSend(bench());
        m_search->release();
        QTRY_VERIFY(asked(u"doubleDialog"_s));
        QCOMPARE(m_search->asked.size(), 1);
    }

    void whoTypesOnIsAskedNothing()
    {
        earlier();
        m_search->held = true;
        fillAndSend();
        type(bench(), u"amount"_s, u"13000"_s);
        m_search->release();
        QTest::qWait(0);
        QVERIFY(!dialog(bench(), u"doubleDialog"_s));
        QVERIFY(bench().gateway.requests.isEmpty());
        SEND(bench()); // of another amount, so of no double
    }

private:
    void earlier(const std::function<void(OrderRecord &, PapersFound &)> &change = {})
    {
        OrderRecord order;
        order.key = {u"M1"_s, u"127.0.0.1:40123"_s, u"EARLIER-1"_s};
        order.region = u"taiwan"_s;
        order.currency = u"TWD"_s;
        order.amount = u"12000"_s;
        order.outcome = Outcome::Created;
        order.link = u"https://checkout.vexora.example/pay?no=9"_s;
        order.recordedAtMs = bench().clock.nowMs() - kHour;
        PapersFound found;
        found.state = PapersFound::State::Kept;
        found.fields = {{u"lastname"_s, u"林"_s}, {u"firstname"_s, u"美玲"_s}};
        if (change)
            change(order, found);
        bench().log.orders.append(order);
        m_payers->put(order.key, found);
    }

    void fillAndSend()
    {
        fillTaiwan(bench());
        QTRY_VERIFY(bench().find("addressUseLabel"));
        pressSend(bench());
    }

    std::unique_ptr<FakePayerArchive> m_payers;
    std::unique_ptr<MemoryOrderSearch> m_search;
};

QTEST_MAIN(TestDoubleElsewhere)
#include "tst_doubleelsewhere.moc"
