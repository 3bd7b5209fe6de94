// SPDX-License-Identifier: MIT
#include "fakeorderlog.h"
#include "heldalarm.h"
#include "khqr/codewriter.h"
#include "support/memorysecrets.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"
#include "ui/customer/customerscreen.h"
#include "ui/desk.h"
#include "ui/widgets/qrview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kLife = 600 * kSecond;

} // namespace

class TestCustomerScreen final : public QObject
{
    Q_OBJECT

    struct Bench
    {
        SetClock clock;
        FakeOrderLog log;
        ScriptedGateway gateway;
        MemorySecrets secrets;
        ProfileStore profiles{QString()};
        RegionCatalog catalog;
        RunMemory memory;
        ui::Desk desk;
        Order order;
    };

    std::unique_ptr<Bench> m_bench;
    QPointer<ui::CustomerScreen> m_screen;
    HeldAlarm *m_alarm = nullptr;

    Bench &bench() { return *m_bench; }
    QList<GatewayRequest> &asked() { return bench().gateway.requests; }
    template <class T = QLabel> T *find(const char *name) const
    {
        return m_screen->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const
    {
        const auto *label = find(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    bool showsCode() const { return find<ui::QrView>("customerCode")->isVisible(); }

    void open(Environment environment = Environment::Live)
    {
        bench().order.record.environment = environment;
        bench().log.add(bench().order.record);
        bench().memory.remember(bench().order);
        auto alarm = std::make_unique<HeldAlarm>();
        m_alarm = alarm.get();
        m_screen = new ui::CustomerScreen(bench().desk, bench().desk.own, bench().order.record,
                                          nullptr, std::move(alarm));
        m_screen->resize(1280, 800);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen));
    }

    /** Lets the time pass the alarm was set to, and waits for the question. */
    void ring()
    {
        QVERIFY(m_alarm->isSet);
        const qsizetype before = asked().size();
        bench().clock.advance(m_alarm->settings.constLast());
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), before + 1);
    }

    void answer(const QByteArray &status, const QByteArray &amount = "48000")
    {
        const qsizetype rounds = m_alarm->settings.size() + m_alarm->stops;
        bench().gateway.call->answer("{\"code\":\"0000\",\"data\":{\"tradeNo\":\"1\",\"status\":\""
                                     + status + "\",\"amount\":\"" + amount + "\"}}");
        QTRY_VERIFY(m_alarm->settings.size() + m_alarm->stops > rounds);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        Profile profile;
        profile.id = u"p1"_s;
        profile.name = u"Shop"_s;
        profile.region = u"cambodia"_s;
        profile.currency = u"KHR"_s;
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(u"https://pay.example"_s);
        profile.merchantNo = u"1000000001"_s;
        bench().profiles.setForThisRun([profile] { return QList<Profile>{profile}; });
        Q_UNUSED(bench().secrets.write(profile.id, Secret("unit-test-secret-not-real")));
        bench().desk.catalog = &bench().catalog;
        bench().desk.clock = &bench().clock;
        bench().desk.own.profiles = &bench().profiles;
        bench().desk.own.secrets = &bench().secrets;
        bench().desk.own.gateway = &bench().gateway;
        bench().desk.own.log = &bench().log;
        bench().desk.own.memory = &bench().memory;

        khqr::CodeFields code;
        code.bakongId = u"sok_dara@devb"_s;
        code.merchantName = u"Sok Dara Coffee"_s;
        code.merchantCity = u"Phnom Penh"_s;
        code.currency = u"KHR"_s;
        code.amount = u"48000"_s;
        code.createdMs = bench().clock.nowMs();
        code.expiresMs = bench().clock.nowMs() + kLife;
        OrderRecord &record = bench().order.record;
        record = FakeOrderLog::make(1);
        record.region = u"cambodia"_s;
        record.currency = u"KHR"_s;
        record.amount = u"48000"_s;
        record.recordedAtMs = bench().clock.nowMs();
        record.payInfo = khqr::write(code, bench().clock.nowMs()).value();
    }

    void cleanup()
    {
        delete m_screen;
        m_bench.reset();
    }

    void itShowsWhatTheCustomerMaySee()
    {
        open();
        QCOMPARE(text("customerShop"), u"Sok Dara Coffee"_s);
        QCOMPARE(text("customerAmount"), u"48,000 KHR"_s);
        QCOMPARE(text("customerLeft"), u"10:00"_s);
        QVERIFY(showsCode());
        QCOMPARE(text("customerTest"), QString());
        QVERIFY(!find<QPushButton>("newCodeButton")->isVisible());
        // In the payer's language and in English, whatever the cashier's is.
        QCOMPARE(text("customerStateToo"), u"Scan with your bank app"_s);
        QVERIFY(!text("customerState").isEmpty());
        QVERIFY(text("customerState") != text("customerStateToo"));
        for (const QLabel *label : m_screen->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u"1000000001"_s), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(u"pay.example"_s), qPrintable(label->text()));
        }
    }

    void anythingNotLiveSaysTest_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::newRow("sandbox") << Environment::Sandbox;
        QTest::newRow("test") << Environment::Test;
    }

    void anythingNotLiveSaysTest()
    {
        QFETCH(const Environment, environment);
        open(environment);
        QVERIFY(text("customerTest").contains(u"TEST"_s));
        // The words run behind the code, whose quiet zone stays white.
        const QRect code(find<ui::QrView>("customerCode")->mapTo(m_screen, QPoint()),
                         find<ui::QrView>("customerCode")->size());
        const QImage picture = m_screen->grab().toImage();
        for (int x = code.left(); x < code.right(); ++x)
            QCOMPARE(picture.pixelColor(x, code.top() + 2), QColor(Qt::white));
    }

    void theCodeIsAsLargeAsThereIsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("least");
        QTest::newRow("laptop") << QSize(1280, 800) << 560;
        QTest::newRow("large") << QSize(1920, 1080) << 780;
        QTest::newRow("tall") << QSize(800, 1280) << 600;
        QTest::newRow("small window") << QSize(640, 480) << 240;
    }

    void theCodeIsAsLargeAsThereIsRoom()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, least);
        open(Environment::Test);
        m_screen->resize(size);
        QTRY_COMPARE(m_screen->size(), size);
        const auto *code = find<ui::QrView>("customerCode");
        QVERIFY2(code->width() >= least, qPrintable(QString::number(code->width())));
        QCOMPARE(code->width(), code->height());
        QVERIFY(m_screen->rect().contains(QRect(code->mapTo(m_screen, QPoint()), code->size())));
        QVERIFY(code->symbolRect(1).width() > code->width() * 8 / 10);
    }

    void itAsksSoonThenMoreRarely()
    {
        open();
        QCOMPARE(m_alarm->settings, QList<qint64>{3 * kSecond});
        qint64 spent = 0;
        for (int i = 0; i < 30; ++i) {
            spent += m_alarm->settings.constLast();
            ring();
            answer("0015");
            QCOMPARE(m_alarm->settings.constLast(), (spent < 120 * kSecond ? 5 : 15) * kSecond);
        }
        QVERIFY(spent > 120 * kSecond);
        QVERIFY(showsCode());
    }

    void neverTwoQuestionsAtOnce()
    {
        open();
        ring();
        m_alarm->ring(); // one that was on its way
        QTest::qWait(0);
        QCOMPARE(asked().size(), 1);
        QVERIFY(!m_alarm->isSet);
    }

    void paidIsSaidAndNothingIsAskedAnyMore()
    {
        open();
        ring();
        answer("0000");
        QCOMPARE(text("customerStateToo"), u"Paid"_s);
        QVERIFY(!showsCode());
        QCOMPARE(text("customerLeft"), QString());
        QCOMPARE(text("customerAmount"), u"48,000 KHR"_s);
        QVERIFY(!m_alarm->isSet);
        QCOMPARE(bench().log.find(bench().order.record.key).result()->payment, PaymentState::Paid);
        bench().clock.advance(2 * kLife);
        QCOMPARE(text("customerStateToo"), u"Paid"_s);
        QVERIFY(!find<QPushButton>("newCodeButton")->isVisible());
    }

    /** A small sum that is called paid is not what was asked for. */
    void lessThanAskedForIsNotPaid_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("told as a part") << QByteArray("0001");
        QTest::newRow("told as paid") << QByteArray("0000");
    }

    void lessThanAskedForIsNotPaid()
    {
        QFETCH(const QByteArray, status);
        open();
        ring();
        answer(status, "20000.0000");
        QCOMPARE(text("customerStateToo"), u"Paid in part"_s);
        QCOMPARE(text("customerNoteToo"), u"Still to pay: 28,000 KHR"_s);
        QVERIFY(!showsCode());
        QVERIFY(m_alarm->isSet); // the rest may come
        ring();
        answer("0000", "48000");
        QCOMPARE(text("customerStateToo"), u"Paid"_s);
    }

    void theLastMinuteIsCounted()
    {
        open();
        bench().clock.advance(kLife - 59 * kSecond);
        QTRY_COMPARE(text("customerLeft"), u"0:59"_s);
        QVERIFY(showsCode());
    }

    void afterTheEndTheCodeIsGoneAndANewOneOffered()
    {
        open();
        bench().clock.advance(kLife - 5 * kSecond);
        ring();
        answer("0015");
        QCOMPARE(m_alarm->settings.constLast(), 3 * kSecond); // right after the end, in two
        bench().clock.advance(3 * kSecond);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 2);
        QTRY_COMPARE(text("customerStateToo"), u"This code has expired"_s);
        QVERIFY(!showsCode());
        auto *renew = find<QPushButton>("newCodeButton");
        QVERIFY(!renew->isVisible()); // the last question is still out
        answer("0015");
        QTRY_VERIFY(renew->isVisible());
        QVERIFY(!m_alarm->isSet);
        QSignalSpy requested(m_screen, &ui::CustomerScreen::newCodeRequested);
        QTest::mouseClick(renew, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<OrderKey>(), bench().order.record.key);
        QVERIFY(!renew->isVisible());
        QCOMPARE(text("customerStateToo"), u"One moment, please"_s);
    }

    void paidInTheLastSecondIsPaid()
    {
        open();
        bench().clock.advance(kLife);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 1);
        QTRY_VERIFY(!showsCode());
        answer("0000");
        QCOMPARE(text("customerStateToo"), u"Paid"_s);
        QVERIFY(!find<QPushButton>("newCodeButton")->isVisible());
    }

    void anotherRunsOrderCannotBeRenewedHere()
    {
        bench().desk.own.memory = nullptr;
        open();
        bench().clock.advance(kLife);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 1);
        answer("0015");
        QCOMPARE(text("customerStateToo"), u"This code has expired"_s);
        QVERIFY(!find<QPushButton>("newCodeButton")->isVisible());
    }

    void withoutAnAnswerTheCodeStays()
    {
        open();
        ring();
        GatewayReport report;
        report.fault = TransportFault::ConnectionRefused;
        bench().gateway.call->end(report);
        QTRY_VERIFY(text("customerNoteToo").contains(u"cannot be confirmed"_s));
        QVERIFY(showsCode());
        QCOMPARE(m_alarm->settings.constLast(), 5 * kSecond);
        ring();
        answer("0015");
        QCOMPARE(text("customerNoteToo"), QString());
    }

    void aFailedPaymentIsSaid()
    {
        open();
        ring();
        answer("00029");
        QCOMPARE(text("customerStateToo"), u"The payment failed"_s);
        QVERIFY(!showsCode());
        QVERIFY(!m_alarm->isSet);
    }

    /** The cashier asks on the other screen. */
    void whatOthersLearnCounts()
    {
        open();
        bench().log.change(1, [](OrderRecord &order) {
            order.payment = PaymentState::Paid;
            order.paidAmount = u"48000.0000"_s;
        });
        QTRY_COMPARE(text("customerStateToo"), u"Paid"_s);
        QVERIFY(!m_alarm->isSet);
        QVERIFY(asked().isEmpty());
    }

    void nobodyIsAskedWhileNobodySees()
    {
        open();
        ring();
        m_screen->hide();
        QTRY_VERIFY(!bench().gateway.call);
        QVERIFY(!m_alarm->isSet);
        m_screen->show();
        QCOMPARE(m_alarm->settings.constLast(), 3 * kSecond);
    }

    void escapeClosesIt()
    {
        open();
        QTest::keyClick(m_screen, Qt::Key_Escape);
        QTRY_VERIFY(!m_screen);
    }

    void f11AndADoubleClickLeaveTheFullScreen()
    {
        open();
        m_screen->present();
        QVERIFY(m_screen->isFullScreen());
        QTest::keyClick(m_screen, Qt::Key_F11);
        QVERIFY(!m_screen->isFullScreen());
        QTest::mouseDClick(m_screen, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(m_screen->isFullScreen());
    }

    void oneScreenAtATime()
    {
        open();
        auto *next = new ui::CustomerScreen(bench().desk, bench().desk.own, bench().order.record);
        next->present();
        QTRY_VERIFY(!m_screen);
        QVERIFY(next->isVisible());
        m_screen = next;
    }

    void itGoesWithItsWindow()
    {
        auto anchor = std::make_unique<QWidget>();
        QPointer<ui::CustomerScreen> screen = new ui::CustomerScreen(
            bench().desk, bench().desk.own, bench().order.record, anchor.get());
        screen->present();
        QVERIFY(!screen->testAttribute(Qt::WA_QuitOnClose));
        anchor.reset();
        QVERIFY(!screen);
    }

    void itCanBeReadOut()
    {
        open();
        const auto *code = find<ui::QrView>("customerCode");
        QVERIFY(!code->accessibleName().isEmpty());
        QVERIFY(!code->accessibleDescription().isEmpty());
        QCOMPARE(find("customerLeft")->accessibleName(), u"Time left: 10:00"_s);
        QVERIFY(!find<QPushButton>("newCodeButton")->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestCustomerScreen)
#include "tst_customerscreen.moc"
