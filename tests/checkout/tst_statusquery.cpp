// SPDX-License-Identifier: MIT
#include "checkout/sampleregion.h"
#include "checkout/statusquery.h"
#include "support/memoryorderlog.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** One question about one order, and where its answer is noted. */
class TestStatusQuery : public QObject
{
    Q_OBJECT

    test::MemoryOrderLog m_log;
    test::ScriptedGateway m_gateway;
    test::SetClock m_clock;
    OrderRecord m_order;

    static QByteArray answer(const QByteArray &status)
    {
        return "{\"code\":\"0000\",\"data\":{\"tradeNo\":\"A-1\",\"status\":\"" + status
            + "\",\"amount\":\"300\",\"platFormTradeNo\":\"P-1\"}}";
    }

    /** Asks and answers; what finished() brought. */
    QList<StatusAnswer> ask(OrderLog *log, const QByteArray &body)
    {
        QList<StatusAnswer> told;
        const auto query = start(log, told);
        m_gateway.call->answer(body);
        [&] { QTRY_COMPARE(told.size(), 1); }();
        return told;
    }

    std::unique_ptr<StatusQuery> start(OrderLog *log, QList<StatusAnswer> &told)
    {
        auto query = std::make_unique<StatusQuery>(m_gateway, log, m_clock);
        connect(query.get(), &StatusQuery::finished, this,
                [&told](const StatusAnswer &answer) { told.append(answer); });
        query->start(samples::draft().profile, samples::region(u"japan"_s), m_order, Secret("s"));
        return query;
    }

private Q_SLOTS:
    void init()
    {
        m_order.key = {u"M1"_s, u"api.vexora.example"_s, u"A-1"_s};
        m_order.currency = u"JPY"_s;
        m_order.amount = u"300"_s;
        m_log.orders = {m_order};
        m_log.noteError.reset();
    }

    void whatWasToldIsNotedWithTheTimeOfTheQuestion()
    {
        const qint64 asked = m_clock.nowMs();
        QList<StatusAnswer> told;
        const auto query = start(&m_log, told);
        m_clock.advance(5000); // the answer may be overtaken by a later question's
        m_gateway.call->answer(answer("0000"));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0].answered);
        QVERIFY(told[0].recorded);
        QCOMPARE(told[0].payment, PaymentState::Paid);
        QCOMPARE(m_log.orders[0].payment, PaymentState::Paid);
        QCOMPARE(m_log.orders[0].queriedAtMs, asked);
        QVERIFY(m_gateway.requests.last().body.contains(QByteArray::number(asked)));
    }

    void whatCouldNotBeNotedSaysSo()
    {
        m_log.noteError = Error{ErrorCode::Storage, u"full"_s};
        const QList<StatusAnswer> told = ask(&m_log, answer("0000"));
        QVERIFY(told[0].answered);
        QCOMPARE(told[0].payment, PaymentState::Paid);
        QVERIFY(!told[0].recorded);
    }

    void anOrderThatIsNotInTheHistoryHasNowhereToBeNoted()
    {
        m_log.orders.clear();
        QVERIFY(ask(&m_log, answer("0000")).at(0).recorded);
        QVERIFY(ask(nullptr, answer("0000")).at(0).recorded);
    }

    void anUnusableAnswerChangesNothingButThatItWasAsked()
    {
        m_log.orders[0].payment = PaymentState::Waiting;
        m_log.orders[0].queriedAtMs = 5;
        const qint64 asked = m_clock.nowMs();
        const QList<StatusAnswer> told = ask(&m_log, "{\"code\":\"8000\"}");
        QVERIFY(!told[0].answered);
        QVERIFY(told[0].recorded);
        QCOMPARE(told[0].reason, u"query_refused"_s);
        const OrderRecord &order = m_log.orders[0];
        QCOMPARE(order.payment, PaymentState::Waiting);
        QCOMPARE(order.queriedAtMs, 5);
        QCOMPARE(order.askedAtMs, asked);
        QCOMPARE(order.askResult, u"query_refused"_s);
    }

    void anUnusableAnswerThatCouldNotBeNotedSaysSo()
    {
        m_log.noteError = Error{ErrorCode::Storage, u"full"_s};
        QVERIFY(!ask(&m_log, "{\"code\":\"8000\"}").at(0).recorded);
    }

    void anUnknownOrderThatWaitsHasLostItsLink()
    {
        m_order.outcome = Outcome::Unknown;
        const QList<StatusAnswer> told = ask(&m_log, answer("0015"));
        QCOMPARE(told[0].payment, PaymentState::LinkLost);
        QCOMPARE(m_log.orders[0].payment, PaymentState::LinkLost);
        QVERIFY(m_log.orders[0].link.isEmpty());
        m_order.outcome.reset();
    }

    void aCancelledQuestionIsAnsweredOnce()
    {
        QList<StatusAnswer> told;
        const auto query = start(&m_log, told);
        query->cancel();
        query->cancel();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0].reason, u"cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatusQuery)
#include "tst_statusquery.moc"
