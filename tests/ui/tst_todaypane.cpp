// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "support/setclock.h"
#include "ui/alarm.h"
#include "ui/desk.h"
#include "ui/today/todaylist.h"
#include "ui/today/todaypane.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** Rings when the test says so. */
class MidnightBell final : public ui::Alarm
{
public:
    qint64 ms = -1; ///< as it was set last

    void set(qint64 after) override { ms = after; }
    void stop() override { }
};

} // namespace

/** The list of today's orders and its sums, on a desk without disk or network. */
class TestTodayPane final : public QObject
{
    Q_OBJECT

    static constexpr qint64 kMinute = 60'000;

    std::unique_ptr<SetClock> m_clock;
    std::unique_ptr<FakeOrderLog> m_log;
    std::unique_ptr<RunMemory> m_memory;
    RegionCatalog m_catalog;
    ui::Desk m_desk;
    std::unique_ptr<ui::TodayPane> m_pane;
    MidnightBell *m_bell = nullptr;

    static Profile profile(Environment environment, const QString &url = u"https://pay.example"_s)
    {
        Profile profile;
        profile.name = u"Shop"_s;
        profile.region = u"taiwan"_s;
        profile.currency = u"TWD"_s;
        profile.environment = environment;
        profile.baseUrl = QUrl(url);
        profile.merchantNo = u"1000000001"_s;
        return profile;
    }

    OrderRecord order(qint64 number, const std::function<void(OrderRecord &)> &edit = {}) const
    {
        OrderRecord record = FakeOrderLog::make(number);
        record.recordedAtMs = m_clock->nowMs() - kMinute;
        record.link = u"https://checkout.example/"_s + QString::number(number);
        if (edit)
            edit(record);
        return record;
    }

    void open(Environment environment = Environment::Live)
    {
        m_pane->setPlace(m_desk.own, profile(environment));
        m_pane->show();
    }

    template <class T = QWidget> T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    ui::TodayList *list() const { return find<ui::TodayList>("todayList"); }
    QAbstractButton *copyButton() const { return find<QAbstractButton>("todayCopyButton"); }
    QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : u"(none)"_s;
    }
    int rows() const { return list()->model()->rowCount(); }
    const ui::TodayRow &row(int at) const
    {
        return static_cast<const ui::TodayModel *>(list()->model())->row(at);
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init()
    {
        // Noon, wherever the test runs.
        m_clock = std::make_unique<SetClock>(
            QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch());
        m_log = std::make_unique<FakeOrderLog>();
        m_memory = std::make_unique<RunMemory>();
        m_desk = {};
        m_desk.catalog = &m_catalog;
        m_desk.clock = m_clock.get();
        m_desk.language = u"en"_s;
        m_desk.own.log = m_log.get();
        m_desk.own.memory = m_memory.get();
        m_bell = new MidnightBell;
        m_pane = std::make_unique<ui::TodayPane>(m_desk, nullptr, m_bell);
        m_pane->resize(300, 700);
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_pane.reset();
        m_log.reset();
    }

    void nothingTodayIsSaidInWords()
    {
        m_log->add(order(1, [](OrderRecord &o) { o.recordedAtMs -= 24 * 60 * kMinute; }));
        open();
        QTRY_VERIFY(find<QLabel>("todayHint")->isVisible());
        QVERIFY(text("todayHint").startsWith(u"No orders yet today"_s));
        QCOMPARE(rows(), 0);
        QVERIFY(!find("todayFoot")->isVisible());
    }

    void theNewestTenAreShown()
    {
        for (int number = 1; number <= 12; ++number)
            m_log->add(order(number));
        open();
        QTRY_COMPARE(rows(), 10);
        QCOMPARE(row(0).record.key.tradeNo, u"12"_s);
        QCOMPARE(row(9).record.key.tradeNo, u"3"_s);
        QCOMPARE(row(0).time, u"11:59"_s);
        QCOMPARE(row(0).amount, u"NT$ 100"_s);
        QCOMPARE(text("todayTWDLinksCount"), u"Links, 12"_s);
        QCOMPARE(text("todayTWDLinksSum"), u"NT$ 1,200"_s);
        QCOMPARE(text("todayTWDPaidCount"), u"Paid, 0"_s);
        QVERIFY(!find<QLabel>("todayHint")->isVisible());
    }

    void oneWordMatters_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("canCopy");
        const auto add = [](const char *name, Outcome outcome, PaymentState payment,
                            const QString &word, bool canCopy) {
            QTest::newRow(name) << int(outcome) << payment << word << canCopy;
        };
        using P = PaymentState;
        add("new", Outcome::Created, P::NotAsked, u"Unchecked"_s, true);
        add("waiting", Outcome::Created, P::Waiting, u"Waiting"_s, true);
        add("paid", Outcome::Created, P::Paid, u"Paid"_s, false);
        add("part", Outcome::Created, P::PartPaid, u"Part paid 1,600"_s, false);
        add("failed", Outcome::Created, P::Failed, u"Failed"_s, false);
        add("refused", Outcome::Refused, P::NotAsked, u"Refused"_s, false);
        add("unknown", Outcome::Unknown, P::NotAsked, u"Unknown"_s, false);
        add("unknown, paid", Outcome::Unknown, P::Paid, u"Paid"_s, false);
        add("closed", Outcome::Unknown, P::Closed, u"Closed"_s, false);
        add("not sent", Outcome::NotSent, P::NotAsked, u"Not sent"_s, false);
        QTest::newRow("sending") << -1 << P::NotAsked << u"Sending"_s << false;
    }

    void oneWordMatters()
    {
        QFETCH(const int, outcome);
        QFETCH(const PaymentState, payment);
        m_log->add(order(1, [&](OrderRecord &o) {
            o.outcome = outcome < 0 ? std::nullopt : std::optional(Outcome(outcome));
            o.payment = payment;
            o.paidAmount = u"1600.0000"_s;
        }));
        open();
        QTRY_COMPARE(rows(), 1);
        QTEST(row(0).state.word, "word");
        QTEST(row(0).canCopy, "canCopy");
        QTEST(copyButton()->isVisible(), "canCopy");
    }

    void aRemarkIsTheReferenceWhileItIsKnown()
    {
        const OrderRecord known = order(1);
        const OrderRecord forgotten
            = order(2, [](OrderRecord &o) { o.key.tradeNo = u"20261121143205884188"_s; });
        m_log->add(known);
        m_log->add(forgotten);
        m_log->add(order(3));
        open();
        QTRY_COMPARE(rows(), 3);
        OrderPapers papers;
        papers.fields.insert(u"remark"_s, u"order\n5581"_s);
        m_memory->remember({known, papers});
        QTRY_COMPARE(row(2).reference, u"order 5581"_s);
        QCOMPARE(row(1).reference, u"No. …884188"_s);
        QCOMPARE(row(0).reference, u"No. 3"_s);
    }

    void everyLineTellsAllItsFacts()
    {
        m_log->add(order(77));
        open();
        QTRY_COMPARE(rows(), 1);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(spoken->childCount(), 1);
        const QString line = spoken->child(0)->text(QAccessible::Name);
        QCOMPARE(line, u"11:59, No. 77, NT$ 100, Unchecked, order 77, Shop"_s);
        QCOMPARE(spoken->text(QAccessible::Name), u"Today's orders"_s);
    }

    void environmentsNeverShareAList()
    {
        for (const Environment environment :
             {Environment::Sandbox, Environment::Test, Environment::Live}) {
            m_log->add(
                order(1 + int(environment), [&](OrderRecord &o) { o.environment = environment; }));
        }
        open(Environment::Live);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(row(0).record.environment, Environment::Live);
        QCOMPARE(text("todayTWDLinksCount"), u"Links, 1"_s);
        m_pane->setPlace(m_desk.own, profile(Environment::Sandbox, u"http://127.0.0.1:9"_s));
        QCOMPARE(rows(), 0); // not for one moment under the other's header
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(row(0).record.environment, Environment::Sandbox);
    }

    void anAnswerForAnotherProfileIsDropped()
    {
        m_log->add(order(1));
        m_log->held = true;
        open(Environment::Live);
        m_pane->setPlace(m_desk.own, profile(Environment::Sandbox, u"http://127.0.0.1:9"_s));
        m_log->release();
        QTRY_VERIFY(find<QLabel>("todayHint")->isVisible());
        QCOMPARE(rows(), 0);
    }

    void sumsArePerCurrency()
    {
        m_log->add(order(1, [](OrderRecord &o) { o.payment = PaymentState::Paid; }));
        m_log->add(order(2, [](OrderRecord &o) {
            o.region = u"cambodia"_s;
            o.currency = u"USD"_s;
            o.amount = u"0.1"_s;
        }));
        m_log->add(order(3, [](OrderRecord &o) {
            o.region = u"cambodia"_s;
            o.currency = u"USD"_s;
            o.amount = u"0.2"_s;
        }));
        m_log->add(order(4, [](OrderRecord &o) { o.currency = u"XYZ"_s; }));
        open();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(text("todayTWDLinksSum"), u"NT$ 100"_s);
        QCOMPARE(text("todayTWDPaidCount"), u"Paid, 1"_s);
        QCOMPARE(text("todayTWDPaidSum"), u"NT$ 100"_s);
        QCOMPARE(text("todayUSDLinksCount"), u"Links, 2"_s);
        QVERIFY2(text("todayUSDLinksSum").contains(u"0.30"_s),
                 qPrintable(text("todayUSDLinksSum")));
        QCOMPARE(text("todayXYZLinksSum"), u"100 XYZ"_s);
    }

    void aSumThatCannotBeMadeIsNone()
    {
        m_log->add(order(1, [](OrderRecord &o) { o.amount = u"many"_s; }));
        open();
        QTRY_COMPARE(text("todayTWDLinksCount"), u"Links, 1"_s);
        QCOMPARE(text("todayTWDLinksSum"), u"–"_s);
    }

    void manyChangesAreOneQuestion()
    {
        m_log->add(order(1));
        open();
        QTRY_COMPARE(rows(), 1);
        const int before = m_log->pagesAsked;
        for (int number = 2; number <= 9; ++number)
            m_log->add(order(number));
        QTRY_COMPARE(rows(), 9);
        QCOMPARE(m_log->pagesAsked, before + 1);
    }

    void whileItIsNotSeenNothingIsRead()
    {
        m_pane->setPlace(m_desk.own, profile(Environment::Live));
        m_log->add(order(1));
        QCoreApplication::processEvents();
        QCOMPARE(m_log->pagesAsked, 0);
        m_pane->show();
        QTRY_COMPARE(rows(), 1);
    }

    void whatOthersWroteIsSeenWhenTheWindowComesBack()
    {
        open();
        QTRY_VERIFY(m_log->pagesAsked > 0);
        m_log->fill(0);
        m_log->blockSignals(true);
        m_log->add(order(1)); // by another process: nobody here is told
        m_log->blockSignals(false);
        QEvent active(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_pane.get(), &active);
        QTRY_COMPARE(rows(), 1);
    }

    void midnightStartsOver()
    {
        m_log->add(order(1));
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_bell->ms, 60 * kMinute); // an hour at most: the computer may sleep
        m_clock->advance(12 * 60 * kMinute - 30'000);
        Q_EMIT m_bell->rang();
        QCOMPARE(m_bell->ms, 30'000);
        QCoreApplication::processEvents();
        QCOMPARE(rows(), 1);
        m_clock->advance(30'000);
        Q_EMIT m_bell->rang();
        QTRY_COMPARE(rows(), 0);
        QVERIFY(find<QLabel>("todayHint")->isVisible());
        QVERIFY(!find("todayFoot")->isVisible());
        QCOMPARE(m_bell->ms, 60 * kMinute);
        m_clock->advance(kMinute);
        m_log->add(order(2));
        QTRY_COMPARE(rows(), 1);
    }

    void anUnreadableListIsNotAnEmptyDay()
    {
        m_log->add(order(1));
        open();
        QTRY_COMPARE(rows(), 1);
        m_log->fault = ErrorCode::Storage;
        m_log->add(order(2));
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(text("todayHint"), ui::Words::error(ErrorCode::Storage));
        m_log->fault.reset();
        m_log->add(order(3));
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!find<QLabel>("todayHint")->isVisible());
    }

    void theKeyboardReachesEveryLine()
    {
        for (int number = 1; number <= 3; ++number)
            m_log->add(order(number));
        m_log->change(2, [](OrderRecord &o) { o.payment = PaymentState::Paid; });
        open();
        QApplication::setActiveWindow(m_pane.get());
        QTRY_COMPARE(rows(), 3);
        QSignalSpy shown(m_pane.get(), &ui::TodayPane::historyRequested);
        m_pane->takeFocus();
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard().contains(u"https://checkout.example/3"_s));
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(!copyButton()->isVisible()); // it is paid
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard().contains(u"https://checkout.example/3"_s));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(shown.takeFirst().first().value<OrderKey>().tradeNo, u"2"_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Tab);
        QVERIFY(copyButton()->hasFocus());
        QTest::keyClick(copyButton(), Qt::Key_Return);
        QVERIFY(clipboard().contains(u"https://checkout.example/1"_s));
        QCOMPARE(copyButton()->accessibleName(), u"Copied"_s);
        QTest::keyClick(copyButton(), Qt::Key_Up); // to the one without Copy
        QVERIFY(list()->hasFocus());
        QVERIFY(shown.isEmpty());
    }

    void theLineSomebodyStandsOnStaysTheirs()
    {
        m_log->add(order(1));
        m_log->add(order(2));
        open();
        QApplication::setActiveWindow(m_pane.get());
        QTRY_COMPARE(rows(), 2);
        m_pane->takeFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        m_log->add(order(3));
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(row(list()->currentIndex().row()).record.key.tradeNo, u"1"_s);
    }

    void oneClickCopies()
    {
        for (int number = 1; number <= 3; ++number)
            m_log->add(order(number));
        open();
        QTRY_COMPARE(rows(), 3);
        QSignalSpy shown(m_pane.get(), &ui::TodayPane::historyRequested);
        const QRect line = list()->visualRect(list()->model()->index(1, 0));
        QWidget *ground = list()->viewport();
        QTest::mouseClick(ground, Qt::LeftButton, {}, {line.right() - 24, line.bottom() - 16});
        QVERIFY(clipboard().contains(u"https://checkout.example/2"_s));
        QVERIFY(clipboard().contains(u"NT$ 100"_s)); // the message, not the link alone
        QVERIFY(shown.isEmpty());
        QCOMPARE(copyButton()->text(), u"Copied"_s);
        // A second click lands on the button that stands there now.
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(copyButton(), Qt::LeftButton);
        QVERIFY(clipboard().contains(u"https://checkout.example/2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(copyButton()->text(), u"Copy"_s, 10'000);
        QTest::mouseClick(ground, Qt::LeftButton, {}, line.topLeft() + QPoint(80, 12));
        QCOMPARE(shown.takeFirst().first().value<OrderKey>().tradeNo, u"2"_s);
    }
};

QTEST_MAIN(TestTodayPane)
#include "tst_todaypane.moc"
