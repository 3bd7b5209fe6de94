// SPDX-License-Identifier: MIT
#include "fakeordersearch.h"
#include "support/setclock.h"
#include "support/windowbench.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** Where today's orders stand in the window, and how one gets there and back. */
class TestToday final : public QObject
{
    Q_OBJECT

    static constexpr QSize kWide{1440, 900};
    static constexpr QSize kNarrow{960, 640};

    SetClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch()};
    std::unique_ptr<FakeOrderLog> m_log;
    std::unique_ptr<FakeOrderSearch> m_search;
    std::unique_ptr<WindowBench> m_bench;

    WindowBench &bench() { return *m_bench; }
    QWidget *pane() { return bench().find(u"todayPane"_s); }
    QWidget *button() { return bench().find(u"todayButton"_s); }
    QAbstractItemView *list() { return bench().find<QAbstractItemView>(u"todayList"_s); }
    QWidget *pages() { return bench().find(u"pages"_s); }

    OrderRecord order(qint64 number) const
    {
        OrderRecord record = FakeOrderLog::make(number);
        record.recordedAtMs = m_clock.nowMs() - 60'000;
        record.environment = Environment::Sandbox;
        record.link = u"https://checkout.example/"_s + QString::number(number);
        return record;
    }

    void open(QSize size)
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s, {u"en"_s, u"light"_s, size}));
        QVERIFY(QTest::qWaitFor([&] { return bench().window()->size() == size; }));
    }

    void pressToday() { bench().press(Qt::Key_T, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<FakeOrderLog>();
        m_search = std::make_unique<FakeOrderSearch>(*m_log);
        m_bench = std::make_unique<WindowBench>();
        m_bench->desk().sandbox.log = m_log.get();
        m_bench->desk().sandbox.search = m_search.get();
        m_bench->desk().clock = &m_clock;
        m_log->add(order(1));
        m_log->add(order(2));
    }

    void cleanup()
    {
        m_bench.reset();
        m_search.reset();
        m_log.reset();
    }

    void aWideWindowHasAColumn()
    {
        open(kWide);
        QVERIFY(pane()->isVisible());
        QVERIFY(!button()->isVisible());
        const QWidget *header = bench().find(u"headerBar"_s);
        const QWidget *strip = bench().find(u"statusStrip"_s);
        QCOMPARE(pane()->geometry(),
                 QRect(1140, header->height(), 300, strip->y() - header->height()));
        QCOMPARE(pages()->geometry().right() + 1, pane()->x()); // beside, not above
        QTRY_COMPARE(list()->model()->rowCount(), 2);

        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        pressToday();
        QVERIFY(list()->hasFocus());
        pressToday();
        QCOMPARE(QApplication::focusWidget(), before);
        pressToday();
        bench().press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(pane()->isVisible());
    }

    void onlyWithTheIssuePage()
    {
        open(kWide);
        bench().press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!pane()->isVisible());
        pressToday();
        QVERIFY(!pane()->isVisible());
        bench().press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(pane()->isVisible());
        bench().window()->resize(kNarrow);
        QTRY_VERIFY(!pane()->isVisible());
        QVERIFY(button()->isVisible());
        bench().press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!button()->isVisible());
        pressToday();
        QVERIFY(!pane()->isVisible());
    }

    void aNarrowWindowHasADrawer()
    {
        open(kNarrow);
        QVERIFY(!pane()->isVisible());
        const QRect beneath = pages()->geometry();
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        pressToday();
        QVERIFY(pane()->isVisible());
        QVERIFY(list()->hasFocus());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(pages()->geometry(), beneath); // above it: nothing moves
        QCOMPARE(pane()->geometry().right(), beneath.right());
        const auto *send = bench().find(u"sendButton"_s);
        const QRect sending(send->mapTo(bench().window(), QPoint()), send->size());
        QVERIFY(
            !QRect(pane()->mapTo(bench().window(), QPoint()), pane()->size()).intersects(sending));
        pressToday();
        QVERIFY(!pane()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        pressToday();
        bench().press(Qt::Key_Escape);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void theButtonOpensItToo()
    {
        open(kNarrow);
        QWidget *before = QApplication::focusWidget();
        bench().clickOn(button());
        QVERIFY(pane()->isVisible());
        QVERIFY(list()->hasFocus());
        bench().clickOn(button());
        QVERIFY(!pane()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aClickBesideClosesIt()
    {
        open(kNarrow);
        QWidget *before = QApplication::focusWidget();
        pressToday();
        QVERIFY(pane()->isVisible());
        bench().clickOn(bench().find(u"statusStrip"_s));
        QVERIFY(!pane()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        pressToday();
        bench().clickOn(list()->viewport());
        QVERIFY(!bench().find(u"orderTable"_s)); // below the last line is nothing
        QVERIFY(pane()->isVisible());
        QWidget *amount = bench().find(u"amountEdit"_s);
        amount->setFocus(Qt::MouseFocusReason);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(QApplication::focusWidget(), amount);
    }

    void enterShowsTheOrderInHistory()
    {
        open(kNarrow);
        pressToday();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        bench().press(Qt::Key_Down);
        bench().press(Qt::Key_Return);
        QVERIFY(!pane()->isVisible());
        auto *table = bench().find<QAbstractItemView>(u"orderTable"_s);
        QVERIFY(table && table->isVisible());
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), u"1"_s);
    }

    void widerAndNarrowerWhileItIsOpen()
    {
        open(kNarrow);
        pressToday();
        bench().window()->resize(kWide);
        QTRY_VERIFY(pane()->isVisible() && !button()->isVisible());
        QTRY_COMPARE(pages()->geometry().right() + 1, pane()->x());
        bench().window()->resize(kNarrow);
        QTRY_VERIFY(!pane()->isVisible() && button()->isVisible());
        QTRY_COMPARE(pages()->geometry().right() + 1, bench().window()->width());
        pressToday();
        QVERIFY(pane()->isVisible());
        bench().window()->resize(1000, 700); // it keeps to the edge
        QTRY_COMPARE(pane()->geometry().right(), pages()->geometry().right());
        QCOMPARE(pane()->height(), pages()->height());
    }

    void anotherProfileIsAnotherList()
    {
        open(kWide);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        Profile test;
        test.id = u"p1"_s;
        test.name = u"Shop"_s;
        test.region = u"taiwan"_s;
        test.currency = u"TWD"_s;
        test.environment = Environment::Test;
        test.baseUrl = QUrl(u"https://sandbox.example"_s);
        test.merchantNo = u"1000000001"_s;
        QVERIFY(bench().desk().own.profiles->put(test));
        QVERIFY(bench().window()->selectProfile(u"p1"_s));
        QCOMPARE(list()->model()->rowCount(), 0);
        QTRY_VERIFY(bench().find(u"todayHint"_s)->isVisible());
        QVERIFY(bench().window()->selectProfile(u"sandbox-taiwan-twd"_s));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
