// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using contract::errorOf;
using samples::answered;
using samples::begun;
using samples::key;

/** An order is begun once and ends once, and everything of it comes back. */
class TestOrders : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    OrderLog &log() { return m_bench->log(); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<contract::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void anOrderNumberIsTakenOnce()
    {
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(codeOf(log().begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        const OrderRecord ended = answered(begun(u"A-1"_s), Outcome::NotSent);
        QCOMPARE(errorOf(log().finish(ended)), QString());
        QCOMPARE(codeOf(log().begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        m_bench->openAgain();
        QCOMPARE(codeOf(log().begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        QCOMPARE(waitFor(log().find(key(u"A-1"_s)))->outcome, Outcome::NotSent);

        OrderRecord elsewhere = begun(u"A-1"_s);
        elsewhere.key.host = u"other.example.com"_s;
        QCOMPARE(errorOf(log().begin(elsewhere)), QString());
        OrderRecord otherMerchant = begun(u"A-1"_s);
        otherMerchant.key.merchantNo = u"M2"_s;
        QCOMPARE(errorOf(log().begin(otherMerchant)), QString());
        QCOMPARE(waitFor(log().findByNumber(u"A-1"_s))->size(), 3);
        QCOMPARE(waitFor(log().findByNumber(u"A-2"_s))->size(), 0);
    }

    void anOrderEndsOnce()
    {
        const OrderRecord order = begun(u"A-1"_s);
        QCOMPARE(codeOf(log().finish(answered(order, Outcome::Created))), ErrorCode::NotFound);
        QCOMPARE(errorOf(log().begin(order)), QString());
        QCOMPARE(errorOf(log().begin(begun(u"A-2"_s))), QString());
        QCOMPARE(codeOf(log().finish(order)), ErrorCode::Internal); // no outcome
        QCOMPARE(errorOf(log().finish(answered(order, Outcome::Created))), QString());
        QCOMPARE(codeOf(log().finish(answered(order, Outcome::Unknown))), ErrorCode::Internal);
        QCOMPARE(waitFor(log().find(key(u"A-1"_s)))->outcome, Outcome::Created);
        QCOMPARE(waitFor(log().find(key(u"A-2"_s)))->outcome, std::nullopt);
        QCOMPARE(codeOf(log().begin(answered(begun(u"A-3"_s), Outcome::Created))),
                 ErrorCode::Internal);
    }

    void everyFieldComesBack()
    {
        OrderRecord order = begun(u"A-1"_s);
        order.sender = m_bench->self();
        QCOMPARE(errorOf(log().begin(order)), QString());
        QCOMPARE(*waitFor(log().find(order.key)), order);

        const PaymentNote note{PaymentState::PartPaid, u"50002.0000"_s, u"P-78"_s,
                               1'750'000'111'111};
        QCOMPARE(errorOf(log().notePayment(order.key, note)), QString());
        order = answered(order, Outcome::Created);
        QCOMPARE(errorOf(log().finish(order)), QString());
        order.payment = note.state;
        order.paidAmount = note.paidAmount;
        order.queriedAtMs = note.queriedAtMs;
        order.askedAtMs = note.queriedAtMs;
        m_bench->openAgain();
        QCOMPARE(*waitFor(log().find(order.key)), order);
        QCOMPARE(waitFor(log().page({}))->orders, QList{order});
        QCOMPARE(*waitFor(log().findByNumber(u"A-1"_s)), QList{order});
    }

    void everyWordComesBack_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<Environment>("environment");
        QTest::newRow("1") << Outcome::Created << PaymentState::Waiting << Environment::Sandbox;
        QTest::newRow("2") << Outcome::Invalid << PaymentState::PartPaid << Environment::Test;
        QTest::newRow("3") << Outcome::Refused << PaymentState::Paid << Environment::Live;
        QTest::newRow("4") << Outcome::Unknown << PaymentState::Failed << Environment::Live;
        QTest::newRow("5") << Outcome::NotSent << PaymentState::NotAsked << Environment::Live;
    }

    void everyWordComesBack()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const PaymentState, payment);
        QFETCH(const Environment, environment);
        OrderRecord order = begun(u"A-1"_s);
        order.environment = environment;
        QCOMPARE(errorOf(log().begin(order)), QString());
        order.outcome = outcome;
        QCOMPARE(errorOf(log().finish(order)), QString());
        QCOMPARE(errorOf(log().notePayment(order.key, {payment, {}, {}, 5})), QString());
        const auto found = waitFor(log().find(order.key));
        QCOMPARE(found->outcome, outcome);
        QCOMPARE(found->payment, payment);
        QCOMPARE(found->environment, environment);
        QCOMPARE(found->virtualAccount, std::nullopt);
        QCOMPARE(found->khqr, std::nullopt);
    }

    void whatIsMissingInARecordIsFilledIn()
    {
        OrderRecord order = begun(u"A-1"_s);
        order.recordedAtMs = 0;
        QCOMPARE(errorOf(log().begin(order)), QString());
        const auto found = waitFor(log().find(order.key));
        QCOMPARE(found->recordedAtMs, m_bench->nowMs());
        QCOMPARE(found->sender, m_bench->self());
    }

    void pagesGoFromNewToOldAndNewOrdersDoNotShiftThem()
    {
        constexpr int kOrders = 100;
        for (int i = 1; i <= kOrders; ++i)
            QCOMPARE(errorOf(log().begin(begun(QString::number(i)))), QString());

        int expected = kOrders;
        OrderQuery query;
        query.limit = 30;
        QList<qsizetype> sizes;
        for (;;) {
            const auto page = waitFor(log().page(query));
            QVERIFY(page);
            QCOMPARE(page->rows.size(), page->orders.size());
            sizes << page->orders.size();
            if (page->orders.isEmpty())
                break;
            for (const OrderRecord &order : page->orders)
                QCOMPARE(order.key.tradeNo, QString::number(expected--));
            query.beforeRow = page->rows.constLast();
            QCOMPARE(errorOf(log().begin(begun(u"later-%1"_s.arg(query.beforeRow)))), QString());
        }
        QCOMPARE(expected, 0);
        QCOMPARE(sizes, (QList<qsizetype>{30, 30, 30, 10, 0}));
        query = {};
        query.limit = 0;
        QVERIFY(waitFor(log().page(query))->orders.isEmpty());
    }

    void aPageOfOneOutcomeAndTheCounts()
    {
        const QList<Outcome> outcomes{Outcome::Created, Outcome::Unknown, Outcome::Unknown,
                                      Outcome::Refused, Outcome::Unknown};
        for (int i = 0; i < outcomes.size(); ++i) {
            const OrderRecord order = begun(QString::number(i));
            QCOMPARE(errorOf(log().begin(order)), QString());
            QCOMPARE(errorOf(log().finish(answered(order, outcomes[i]))), QString());
        }
        QCOMPARE(errorOf(log().begin(begun(u"on its way"_s))), QString());

        OrderQuery query;
        query.outcome = Outcome::Unknown;
        query.limit = 2;
        const auto first = waitFor(log().page(query));
        QCOMPARE(first->orders.size(), 2);
        QCOMPARE(first->orders[0].key.tradeNo, u"4"_s);
        QCOMPARE(first->orders[1].key.tradeNo, u"2"_s);
        query.beforeRow = first->rows.constLast();
        const auto second = waitFor(log().page(query));
        QCOMPARE(second->orders.size(), 1);
        QCOMPARE(second->orders[0].key.tradeNo, u"1"_s);

        QCOMPARE(waitFor(log().counts())->all, 6);
        QCOMPARE(waitFor(log().counts())->openUnknown, 3);
        QCOMPARE(errorOf(log().notePayment(key(u"4"_s), {PaymentState::Waiting, {}, {}, 1})),
                 QString());
        QCOMPARE(waitFor(log().counts())->openUnknown, 2);
    }

    void changesAreToldInTheCallersThread()
    {
        QList<OrderKey> told;
        QThread *thread = nullptr;
        // The context goes with what is captured.
        const QObject here;
        connect(
            &log(), &OrderLog::changed, &here,
            [&](const OrderKey &changedKey) {
                told << changedKey;
                thread = QThread::currentThread();
            },
            Qt::DirectConnection);
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(codeOf(log().begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        QCOMPARE(errorOf(log().finish(answered(begun(u"A-1"_s), Outcome::Created))), QString());
        QCOMPARE(errorOf(log().notePayment(key(u"A-1"_s), {})), QString());
        QVERIFY(waitFor(log().find(key(u"A-1"_s))));
        QTRY_COMPARE(told, QList<OrderKey>(3, key(u"A-1"_s)));
        QCOMPARE(thread, QThread::currentThread());
    }

    /** Nobody knows whether it was sent: it wants a person, and nothing re-sends it. */
    void whatWasUnderWayWhenItEndedIsUnknown()
    {
        OrderRecord lost = begun(u"lost"_s);
        lost.sender = m_bench->store().gone();
        QCOMPARE(errorOf(log().begin(lost)), QString());
        QCOMPARE(errorOf(log().begin(begun(u"living"_s))), QString());
        m_bench->openAgain();
        const auto found = waitFor(log().find(lost.key));
        QCOMPARE(found->outcome, Outcome::Unknown);
        QCOMPARE(found->reason, u"interrupted"_s);
        QCOMPARE(waitFor(log().find(key(u"living"_s)))->outcome, std::nullopt);
        QCOMPARE(waitFor(log().counts())->openUnknown, 1);
        QCOMPARE(codeOf(log().begin(begun(u"lost"_s))), ErrorCode::Duplicate);
    }

    void anOrderThatIsNotThereIsNotFound()
    {
        QCOMPARE(codeOf(log().find(key(u"A-1"_s))), ErrorCode::NotFound);
        QCOMPARE(waitFor(log().counts())->all, 0);
        QVERIFY(waitFor(log().page({}))->orders.isEmpty());
        QCOMPARE(log().setAsideFile(), QString());
        QCOMPARE(log().lostLists(), QStringList());
    }

    /** The log's own lines and those of who did something, of one order each, oldest first. */
    void whatWasDoneIsOnRecord()
    {
        for (const QString &number : {u"A-1"_s, u"A-2"_s}) {
            QCOMPARE(errorOf(log().begin(begun(number))), QString());
            QCOMPARE(errorOf(log().finish(answered(begun(number), Outcome::Created))), QString());
        }
        const ActionNote revealed{ActionKind::Revealed, key(u"A-1"_s), u"window"_s, 77};
        const ActionNote exported{ActionKind::Exported, {}, u"csv 2"_s};
        QCOMPARE(errorOf(log().noteActions({revealed, exported})), QString());
        m_bench->openAgain();
        const auto one = waitFor(log().actions(key(u"A-1"_s)));
        QCOMPARE(one->size(), 2);
        QCOMPARE(one->first().what, ActionKind::Issued);
        QCOMPARE(one->last(), revealed);
        QCOMPARE(waitFor(log().actions(key(u"A-2"_s)))->size(), 1);
        QCOMPARE(waitFor(log().actions(key(u"A-3"_s)))->size(), 0);
        const auto general = waitFor(log().actions({}));
        QCOMPARE(general->size(), 1);
        QCOMPARE(general->first().detail, exported.detail);
        QCOMPARE(general->first().atMs, m_bench->nowMs());
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
