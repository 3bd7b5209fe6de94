// SPDX-License-Identifier: MIT
#include "fakeordersearch.h"
#include "fakepayerarchive.h"
#include "support/windowbench.h"
#include "ui/mainwindow.h"

#include <QCheckBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** What the window says of itself: a damaged list, orders that wait for a person. */
class TestNotices final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeOrderLog> m_log; ///< the person's own orders
    std::unique_ptr<FakeOrderSearch> m_search;
    std::unique_ptr<WindowBench> m_bench;
    WindowBench &bench() { return *m_bench; }

    [[nodiscard]] QWidget *notice() { return bench().find(u"noticeBar"_s); }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<FakeOrderLog>();
        m_search = std::make_unique<FakeOrderSearch>(*m_log);
        m_bench = std::make_unique<WindowBench>();
        bench().desk().own.log = m_log.get();
        bench().desk().own.search = m_search.get();
    }

    void cleanup()
    {
        bench().leave();
        m_bench.reset();
        m_search.reset();
        m_log.reset();
    }

    void aDamagedListThatWasPutAsideIsSaid()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QVERIFY(!notice()->isVisible());
        const QString file = u"/home/shop/<b>orders</b>.sqlite.damaged"_s;
        Q_EMIT m_log->setAside(file);
        QVERIFY(notice()->isVisible());
        const auto *text = bench().find<QLabel>(u"noticeText"_s);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QString said = text->text();
        said.remove(QChar(0x200b)); // where a line may break
        QVERIFY2(said.contains(file), qPrintable(said));
        QVERIFY(said.contains(u"nothing was deleted"_s));
        QVERIFY(said.contains(u"Order numbers used before are not known"_s));
        bench().clickOn(bench().find(u"noticeButton"_s));
        QVERIFY(!notice()->isVisible());
        Q_EMIT m_log->setAside(file); // the same once more is nothing new
        QVERIFY(!notice()->isVisible());
    }

    /** The list was opened before anybody listened. */
    void whatWasPutAsideBeforeIsSaidToo()
    {
        m_log->aside = u"/home/shop/orders.sqlite.damaged"_s;
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QTRY_VERIFY(notice()->isVisible());
    }

    /** By another process: nobody here is told, the file lies there. */
    void whatOthersPutAsideIsSaidToo()
    {
        m_log->lost = {u"/home/shop/orders.sqlite.damaged-1"_s};
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(bench().text(u"noticeText"_s).remove(QChar(0x200b)).contains(m_log->lost.first()));
        bench().clickOn(bench().find(u"noticeButton"_s));
        m_log->lost.append(u"/home/shop/orders.sqlite.damaged-2"_s);
        m_log->add(FakeOrderLog::make(1));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(bench().text(u"noticeText"_s).remove(QChar(0x200b)).contains(m_log->lost.last()));
    }

    void anEmptyListBesideALostOneIsNoAllClear()
    {
        m_log->lost = {u"/home/shop/orders.sqlite.damaged-1"_s};
        OrderRecord order = FakeOrderLog::make(1);
        order.outcome = Outcome::Unknown;
        m_log->add(order);
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QTRY_VERIFY(bench().find(u"unknownButton"_s)->isVisible());
        bench().clickOn(bench().find(u"unknownButton"_s));
        m_log->change(1, [](OrderRecord &open) { open.payment = PaymentState::Closed; });
        QTRY_VERIFY(bench().text(u"historyHint"_s).contains(u"damaged and put aside"_s));
        QVERIFY(!bench().text(u"historyHint"_s).contains(u"Nothing needs"_s));
    }

    void practiceOrdersAreAnotherList()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        Q_EMIT bench().desk().sandbox.log->setAside(u"/home/shop/practice.sqlite.damaged"_s);
        QVERIFY(notice()->isVisible());
        QVERIFY(bench().text(u"noticeText"_s).contains(u"practice orders"_s));
        QVERIFY(!bench().text(u"noticeText"_s).contains(u"Order numbers used before"_s));
    }

    /** Practice orders' payers are never kept: it would frighten for nothing. */
    void payersThatAreNotKeptAreSaidBesideOnesOwnMerchantAlone()
    {
        FakePayerArchive payers;
        payers.place = Keeping::NoSafePlace;
        bench().desk().own.payers = &payers;
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        payers.setKeeping(Keeping::NoSafePlace);
        QVERIFY(!notice()->isVisible());
        bench().leave();

        Profile own = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        own.id = u"own"_s;
        own.name = u"Own"_s;
        own.environment = Environment::Test;
        QVERIFY(bench().desk().own.profiles->put(own));
        QVERIFY(bench().open(u"own"_s));
        QVERIFY(notice()->isVisible());
        QVERIFY(bench().text(u"noticeText"_s).contains(u"Payer data is not kept"_s));
        bench().leave();
        bench().desk().own.payers = nullptr;
    }

    void theStripCountsAndListsOpenRealOrders()
    {
        for (int number = 1; number <= 5; ++number) {
            OrderRecord order = FakeOrderLog::make(number);
            order.outcome = Outcome::Unknown;
            if (number == 2)
                order.payment = PaymentState::Closed;
            if (number == 3)
                order.environment = Environment::Sandbox;
            if (number == 4)
                order.payment = PaymentState::LinkLost;
            if (number == 5)
                order.payment = PaymentState::Paid;
            m_log->add(order);
        }
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        auto *button = bench().find<QPushButton>(u"unknownButton"_s);
        QTRY_COMPARE(button->text(), u"2 orders unknown"_s);
        bench().clickOn(button);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        // Practice among them is listed, and marked, but counts for nobody.
        QTRY_COMPARE(table->model()->rowCount(), 3);
        for (const auto &[row, number] : {std::pair(0, u"4"_s), {1, u"3"_s}, {2, u"1"_s}})
            QCOMPARE(table->model()->index(row, 1).data().toString(), number);
        m_log->change(4, [](OrderRecord &order) { order.payment = PaymentState::Closed; });
        QTRY_COMPARE(button->text(), u"1 order unknown"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void theTimerIsSwitchedInSettings()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_3, Qt::ControlModifier);
        auto *check = bench().find<QCheckBox>(u"watchCheck"_s);
        QVERIFY(!check->isChecked());
        check->click();
        QVERIFY(bench().desk().preferences.watchesPayments);
        QVERIFY(loadPreferences(bench().desk().own.folder.preferencesFile()).watchesPayments);
        check->click();
        QVERIFY(!loadPreferences(bench().desk().own.folder.preferencesFile()).watchesPayments);
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
