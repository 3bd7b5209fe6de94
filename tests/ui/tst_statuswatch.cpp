// SPDX-License-Identifier: MIT
#include "heldalarm.h"
#include "historybench.h"
#include "ui/statuswatch.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kMinute = 60'000;

} // namespace

class TestStatusWatch final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<ui::StatusWatch> m_watch;
    HeldAlarm *m_alarm = nullptr;

    HistoryBench &bench() { return *m_bench; }
    ui::StatusWatch &watch() { return *m_watch; }
    QList<GatewayRequest> &asked() { return bench().gateway.requests; }

    void addRecent(int number, PaymentState payment = PaymentState::Waiting)
    {
        bench().add(number, [this, payment](OrderRecord &order) {
            order.recordedAtMs = bench().clock.nowMs() - kMinute;
            order.payment = payment;
        });
    }

    /** Lets the time pass that the alarm was set to, and answers what is asked then. */
    void passRound(const QByteArray &status = "0015")
    {
        QVERIFY(m_alarm->isSet);
        const qsizetype rounds = m_alarm->settings.size();
        const qsizetype before = asked().size();
        bench().clock.advance(m_alarm->settings.constLast());
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), before + 1);
        bench().answer(before, status);
        QTRY_COMPARE(m_alarm->settings.size(), rounds + 1);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        auto alarm = std::make_unique<HeldAlarm>();
        m_alarm = alarm.get();
        m_watch = std::make_unique<ui::StatusWatch>(bench().desk, std::move(alarm));
    }

    void cleanup()
    {
        m_watch.reset();
        m_bench.reset();
    }

    void itIsOffByItself()
    {
        addRecent(1);
        watch().setSeen(true);
        QVERIFY(!m_alarm->isSet);
        watch().setOn(true);
        QVERIFY(m_alarm->isSet);
        watch().setOn(false);
        QVERIFY(!m_alarm->isSet);
        m_alarm->ring(); // one that was on its way
        QTest::qWait(0);
        QVERIFY(asked().isEmpty());
    }

    void itAsksMoreAndMoreRarely()
    {
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        for (int i = 0; i < 6; ++i)
            passRound();
        QList<qint64> minutes;
        for (const qint64 setting : std::as_const(m_alarm->settings))
            minutes.append(setting / kMinute);
        QCOMPARE(minutes, (QList<qint64>{1, 2, 4, 8, 16, 30, 30}));
    }

    void aChangeBringsItBackToAMinute()
    {
        addRecent(1);
        addRecent(2, PaymentState::Paid);
        watch().setOn(true);
        watch().setSeen(true);
        passRound();
        passRound();
        QCOMPARE(m_alarm->settings.constLast(), 4 * kMinute);
        passRound("0000");
        QCOMPARE(m_alarm->settings.constLast(), kMinute);
        // Nothing is left to be asked: it goes on looking all the same.
        const qsizetype before = asked().size();
        m_alarm->ring();
        QTRY_COMPARE(m_alarm->settings.constLast(), 2 * kMinute);
        QCOMPARE(asked().size(), before);
    }

    /** The first answer to an order nobody asked about says no more than "waiting". */
    void theFirstAnswerIsNoNews()
    {
        addRecent(1, PaymentState::NotAsked);
        watch().setOn(true);
        watch().setSeen(true);
        passRound();
        QCOMPARE(m_alarm->settings.constLast(), 2 * kMinute);
    }

    void aNewOrderIsAskedAboutSoon()
    {
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        passRound();
        passRound();
        addRecent(2);
        QCOMPARE(m_alarm->settings.constLast(), kMinute);
    }

    void whatHappensDuringARoundCounts_data()
    {
        QTest::addColumn<int>("changed");
        QTest::newRow("issued") << 2;
        QTest::newRow("asked about by hand") << 1;
    }

    /** Only what a round writes itself is no news. */
    void whatHappensDuringARoundCounts()
    {
        QFETCH(const int, changed);
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        passRound();
        QCOMPARE(m_alarm->settings.constLast(), 2 * kMinute);
        bench().clock.advance(2 * kMinute);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 2);
        if (changed == 1)
            bench().log.change(1, [](OrderRecord &order) { order.askedAtMs += 1; });
        else
            addRecent(changed);
        bench().answer(1, "0015");
        QTRY_COMPARE(m_alarm->settings.size(), 3);
        QCOMPARE(m_alarm->settings.constLast(), kMinute);
    }

    /** The page may have been read without it. */
    void whatHappensWhileTheListIsReadCounts()
    {
        watch().setOn(true);
        watch().setSeen(true);
        bench().log.held = true;
        m_alarm->ring();
        QTRY_COMPARE(bench().log.pagesAsked, 1);
        addRecent(1);
        bench().log.release();
        QTRY_COMPARE(m_alarm->settings.size(), 2);
        QCOMPARE(m_alarm->settings.constLast(), kMinute);
    }

    void onlyTheLastDayCounts()
    {
        bench().add(1, [this](OrderRecord &order) {
            order.recordedAtMs = bench().clock.nowMs() - 25 * 60 * kMinute;
        });
        bench().addUnknown(2);
        watch().setOn(true);
        watch().setSeen(true);
        m_alarm->ring();
        QTRY_COMPARE(m_alarm->settings.size(), 2);
        QVERIFY(asked().isEmpty());
    }

    void itStopsWhileNobodySees()
    {
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        passRound();
        QCOMPARE(m_alarm->settings.constLast(), 2 * kMinute);
        bench().clock.advance(kMinute / 2);
        watch().setSeen(false);
        QVERIFY(!m_alarm->isSet);
        bench().clock.advance(kMinute / 2);
        watch().setSeen(true);
        QCOMPARE(m_alarm->settings.constLast(), kMinute); // what is left of the two
        watch().setSeen(false);
        bench().clock.advance(60 * kMinute);
        watch().setSeen(true);
        QCOMPARE(m_alarm->settings.constLast(), 0); // due long since
    }

    void aQuestionUnderWayIsGivenUp()
    {
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 1);
        watch().setSeen(false);
        QTRY_VERIFY(!bench().gateway.calls[0]);
        QVERIFY(!m_alarm->isSet);
        watch().setSeen(true);
        QVERIFY(m_alarm->isSet);
        m_alarm->ring();
        QTRY_COMPARE(asked().size(), 2);
    }

    void aClockSetBackDoesNotSilenceIt()
    {
        addRecent(1);
        watch().setOn(true);
        watch().setSeen(true);
        watch().setSeen(false);
        bench().clock.advance(-600 * kMinute);
        watch().setSeen(true);
        QCOMPARE(m_alarm->settings.constLast(), kMinute);
    }
};

QTEST_MAIN(TestStatusWatch)
#include "tst_statuswatch.moc"
