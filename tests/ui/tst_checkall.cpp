// SPDX-License-Identifier: MIT
#include "historybench.h"
#include "ui/words.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The button that asks about every order of the list that asking may settle. */
class TestCheckAll final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryBench> m_bench;
    HistoryBench &bench() { return *m_bench; }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HistoryBench>(); }
    void cleanup() { m_bench.reset(); }

    void itCountsWhatAskingMaySettle()
    {
        bench().add(1);
        bench().add(2, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        bench().addUnknown(3);
        bench().add(4, [](OrderRecord &order) {
            order.outcome = Outcome::Unknown;
            order.payment = PaymentState::Closed;
        });
        bench().add(5, [](OrderRecord &order) { order.outcome = Outcome::Refused; });
        bench().add(6, [](OrderRecord &order) { order.payment = PaymentState::Waiting; });
        bench().open();
        QTRY_COMPARE(bench().button("checkAllButton")->text(), u"Check all (3)"_s);
        QVERIFY(bench().button("checkAllButton")->isVisible());
        bench().log.change(6, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        QTRY_COMPARE(bench().button("checkAllButton")->text(), u"Check all (2)"_s);
    }

    void nothingToAskShowsNothing()
    {
        bench().add(1, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        bench().open();
        QVERIFY(bench().select(0));
        QVERIFY(!bench().button("checkAllButton")->isVisible());
    }

    void allAreAskedAndToldOf()
    {
        for (int number = 1; number <= 4; ++number)
            bench().add(number);
        bench().addUnknown(5);
        bench().open();
        QTRY_VERIFY(bench().button("checkAllButton")->isVisible());
        bench().button("checkAllButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 3);
        QVERIFY(bench().button("cancelCheckAllButton")->isVisible());
        QVERIFY(!bench().button("checkAllButton")->isVisible());
        QCOMPARE(bench().numberIn(0), u"5"_s); // the open unknown comes first
        bench().answer(0, "0000");
        QTRY_COMPARE(bench().text("checkAllNote"), u"1 of 5 asked"_s);
        bench().answer(1, "0015");
        bench().gateway.calls[2]->answer("{\"code\":\"8000\",\"msg\":\"no\"}");
        QTRY_COMPARE(bench().gateway.requests.size(), 5);
        bench().answer(3, "0000");
        bench().answer(4, "00029");
        QTRY_VERIFY(bench().text("checkAllNote").startsWith(u"5 asked."_s));
        const QString said = bench().text("checkAllNote");
        for (const QString &part :
             {u"Waiting 1"_s, u"Paid 2"_s, u"Failed 1"_s, u"Not known there 1"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(said.contains(u"“Not known there” proves nothing"_s));
        QVERIFY(!said.contains(u"No answer"_s)); // it did answer
        QTRY_COMPARE(bench().button("checkAllButton")->text(), u"Check all (2)"_s);
    }

    void cancelStopsAsking()
    {
        for (int number = 1; number <= 6; ++number)
            bench().add(number);
        bench().open();
        QTRY_VERIFY(bench().button("checkAllButton")->isVisible());
        bench().button("checkAllButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 3);
        bench().answer(0, "0000");
        QTRY_COMPARE(bench().text("checkAllNote"), u"1 of 6 asked"_s);
        bench().button("cancelCheckAllButton")->click();
        QTRY_VERIFY(bench().text("checkAllNote").startsWith(u"Cancelled after 1 of 6."_s));
        QVERIFY(bench().gateway.requests.size() <= 4);
        QTRY_COMPARE(bench().button("checkAllButton")->text(), u"Check all (5)"_s);
    }

    void anotherOrdersAnswerIsSaidLoudly()
    {
        bench().add(1);
        bench().open();
        QTRY_VERIFY(bench().button("checkAllButton")->isVisible());
        bench().button("checkAllButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        bench().gateway.calls[0]->answer(
            "{\"code\":\"0000\",\"data\":{\"tradeNo\":\"OTHER\",\"status\":\"0000\"}}");
        QTRY_VERIFY(bench().text("checkAllNote").contains(u"about order 1"_s));
        QVERIFY(bench().text("checkAllNote").contains(u"Do not use or pass on anything"_s));
        QVERIFY(!bench().text("checkAllNote").contains(u"OTHER"_s));
    }

    void anotherListEndsIt()
    {
        bench().add(1);
        FakeOrderLog practice;
        FakeOrderSearch practiceSearch(practice);
        bench().desk.sandbox = bench().desk.own;
        bench().desk.sandbox.log = &practice;
        bench().desk.sandbox.search = &practiceSearch;
        bench().desk.sandbox.isSandbox = true;
        bench().open();
        QTRY_VERIFY(bench().button("checkAllButton")->isVisible());
        bench().button("checkAllButton")->click();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        bench().page->showList(true);
        QVERIFY(!bench().button("cancelCheckAllButton")->isVisible());
        QTRY_VERIFY(!bench().gateway.calls[0]);
        QVERIFY(bench().text("checkAllNote").isEmpty());
        bench().page.reset(); // before the log it shows
    }

    void practiceOrdersCountToo()
    {
        FakeOrderLog practice;
        FakeOrderSearch practiceSearch(practice);
        for (int number = 1; number <= 2; ++number) {
            OrderRecord order = FakeOrderLog::make(number);
            order.environment = Environment::Sandbox;
            order.outcome = Outcome::Unknown;
            if (number == 2)
                order.payment = PaymentState::Paid;
            practice.add(order);
        }
        bench().desk.sandbox = bench().desk.own;
        bench().desk.sandbox.log = &practice;
        bench().desk.sandbox.search = &practiceSearch;
        bench().desk.sandbox.isSandbox = true;
        bench().open();
        bench().page->showList(true);
        QTRY_COMPARE(bench().button("checkAllButton")->text(), u"Check all (1)"_s);
        auto *views = bench().find<QComboBox>("viewCombo");
        const int unknown = views->findText(u"Unknown"_s);
        views->setCurrentIndex(unknown);
        Q_EMIT views->activated(unknown);
        auto *table = bench().find<QTableView>("orderTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        bench().page.reset();
    }
};

QTEST_MAIN(TestCheckAll)
#include "tst_checkall.moc"
