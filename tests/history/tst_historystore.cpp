// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::codeOf;
using samples::errorOf;
using samples::key;

/** What OrderLog promises, on a real file. */
class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;

    QString file() const { return m_folder->filePath(u"history.db"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = samples::quickFolder();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

    void cleanup() { m_store.reset(); }

    void nothingIsMadeBeforeTheFirstCall() { QVERIFY(!QFile::exists(file())); }

    void aBegunOrderIsThereForOthersBeforeItEnds()
    {
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT trade_no FROM orders WHERE outcome IS NULL"_s),
                 QVariantList{u"A-1"_s});
    }

    void anOrderNumberIsTakenOnce()
    {
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(codeOf(m_store->begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        const OrderRecord ended = answered(begun(u"A-1"_s), Outcome::NotSent);
        QCOMPARE(errorOf(m_store->finish(ended)), QString());
        QCOMPARE(codeOf(m_store->begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        reopen();
        QCOMPARE(codeOf(m_store->begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        QCOMPARE(m_store->find(key(u"A-1"_s)).result()->outcome, Outcome::NotSent);

        OrderRecord elsewhere = begun(u"A-1"_s);
        elsewhere.key.host = u"other.example.com"_s;
        QCOMPARE(errorOf(m_store->begin(elsewhere)), QString());
        OrderRecord otherMerchant = begun(u"A-1"_s);
        otherMerchant.key.merchantNo = u"M2"_s;
        QCOMPARE(errorOf(m_store->begin(otherMerchant)), QString());
        QCOMPARE(m_store->findByNumber(u"A-1"_s).result()->size(), 3);
        QCOMPARE(m_store->findByNumber(u"A-2"_s).result()->size(), 0);
    }

    void anOrderEndsOnce()
    {
        const OrderRecord order = begun(u"A-1"_s);
        QCOMPARE(codeOf(m_store->finish(answered(order, Outcome::Created))), ErrorCode::NotFound);
        QCOMPARE(errorOf(m_store->begin(order)), QString());
        QCOMPARE(errorOf(m_store->begin(begun(u"A-2"_s))), QString());
        QCOMPARE(codeOf(m_store->finish(order)), ErrorCode::Internal); // no outcome
        QCOMPARE(errorOf(m_store->finish(answered(order, Outcome::Created))), QString());
        QCOMPARE(codeOf(m_store->finish(answered(order, Outcome::Unknown))), ErrorCode::Internal);
        QCOMPARE(m_store->find(key(u"A-1"_s)).result()->outcome, Outcome::Created);
        QCOMPARE(m_store->find(key(u"A-2"_s)).result()->outcome, std::nullopt);
        QCOMPARE(codeOf(m_store->begin(answered(begun(u"A-3"_s), Outcome::Created))),
                 ErrorCode::Internal);
    }

    void everyFieldComesBack()
    {
        OrderRecord order = begun(u"A-1"_s);
        order.sender = thisProcess();
        QCOMPARE(errorOf(m_store->begin(order)), QString());
        QCOMPARE(*m_store->find(order.key).result(), order);

        const PaymentNote note{PaymentState::PartPaid, u"50002.0000"_s, u"P-78"_s,
                               1'750'000'111'111};
        QCOMPARE(errorOf(m_store->notePayment(order.key, note)), QString());
        order = answered(order, Outcome::Created);
        QCOMPARE(errorOf(m_store->finish(order)), QString());
        order.payment = note.state;
        order.paidAmount = note.paidAmount;
        order.queriedAtMs = note.queriedAtMs;
        order.askedAtMs = note.queriedAtMs;
        reopen();
        QCOMPARE(*m_store->find(order.key).result(), order);
        QCOMPARE(m_store->page({}).result()->orders, QList{order});
        QCOMPARE(*m_store->findByNumber(u"A-1"_s).result(), QList{order});
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
        QCOMPARE(errorOf(m_store->begin(order)), QString());
        order.outcome = outcome;
        QCOMPARE(errorOf(m_store->finish(order)), QString());
        QCOMPARE(errorOf(m_store->notePayment(order.key, {payment, {}, {}, 5})), QString());
        const auto found = m_store->find(order.key).result();
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
        QCOMPARE(errorOf(m_store->begin(order)), QString());
        const auto found = m_store->find(order.key).result();
        QCOMPARE(found->recordedAtMs, m_clock.nowMs());
        QCOMPARE(found->sender, thisProcess());
        QCOMPARE(found->sender.pid, QCoreApplication::applicationPid());
    }

    void amountsCanBeSummed()
    {
        for (const QString &amount : {u"10.50"_s, u"0.0001"_s, u"no number"_s}) {
            OrderRecord order = begun(u"A-"_s + amount);
            order.amount = amount;
            QCOMPARE(errorOf(m_store->begin(order)), QString());
        }
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT sum(amount_e4) FROM orders"_s), QVariantList{105001});
        QCOMPARE(other.ask(u"SELECT trade_no FROM orders WHERE amount_e4 IS NULL"_s),
                 QVariantList{u"A-no number"_s});
    }

    void pagesGoFromNewToOldAndNewOrdersDoNotShiftThem()
    {
        constexpr int kOrders = 1000;
        QCOMPARE(errorOf(m_store->begin(begun(u"1"_s))), QString());
        QVERIFY(samples::SecondConnection(file()).fill(kOrders));

        int expected = kOrders;
        OrderQuery query;
        query.limit = 300;
        QList<qsizetype> sizes;
        for (;;) {
            const auto page = m_store->page(query).result();
            QVERIFY(page);
            QCOMPARE(page->rows.size(), page->orders.size());
            sizes << page->orders.size();
            if (page->orders.isEmpty())
                break;
            for (const OrderRecord &order : page->orders)
                QCOMPARE(order.key.tradeNo, QString::number(expected--));
            query.beforeRow = page->rows.constLast();
            QCOMPARE(errorOf(m_store->begin(begun(u"later-%1"_s.arg(query.beforeRow)))), QString());
        }
        QCOMPARE(expected, 0);
        QCOMPARE(sizes, (QList<qsizetype>{300, 300, 300, 100, 0}));
        query = {};
        query.limit = 0;
        QVERIFY(m_store->page(query).result()->orders.isEmpty());
    }

    void aPageOfOneOutcomeAndTheCounts()
    {
        const QList<Outcome> outcomes{Outcome::Created, Outcome::Unknown, Outcome::Unknown,
                                      Outcome::Refused, Outcome::Unknown};
        for (int i = 0; i < outcomes.size(); ++i) {
            const OrderRecord order = begun(QString::number(i));
            QCOMPARE(errorOf(m_store->begin(order)), QString());
            QCOMPARE(errorOf(m_store->finish(answered(order, outcomes[i]))), QString());
        }
        QCOMPARE(errorOf(m_store->begin(begun(u"on its way"_s))), QString());

        OrderQuery query;
        query.outcome = Outcome::Unknown;
        query.limit = 2;
        const auto first = m_store->page(query).result();
        QCOMPARE(first->orders.size(), 2);
        QCOMPARE(first->orders[0].key.tradeNo, u"4"_s);
        QCOMPARE(first->orders[1].key.tradeNo, u"2"_s);
        query.beforeRow = first->rows.constLast();
        const auto second = m_store->page(query).result();
        QCOMPARE(second->orders.size(), 1);
        QCOMPARE(second->orders[0].key.tradeNo, u"1"_s);

        QCOMPARE(m_store->counts().result()->all, 6);
        QCOMPARE(m_store->counts().result()->openUnknown, 3);
        QCOMPARE(errorOf(m_store->notePayment(key(u"4"_s), {PaymentState::Waiting, {}, {}, 1})),
                 QString());
        QCOMPARE(m_store->counts().result()->openUnknown, 2);
    }

    void changesAreToldInTheCallersThread()
    {
        QList<OrderKey> told;
        QThread *thread = nullptr;
        // The context goes with what is captured.
        const QObject here;
        connect(
            m_store.get(), &OrderLog::changed, &here,
            [&](const OrderKey &changedKey) {
                told << changedKey;
                thread = QThread::currentThread();
            },
            Qt::DirectConnection);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(codeOf(m_store->begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        QCOMPARE(errorOf(m_store->finish(answered(begun(u"A-1"_s), Outcome::Created))), QString());
        QCOMPARE(errorOf(m_store->notePayment(key(u"A-1"_s), {})), QString());
        QVERIFY(m_store->find(key(u"A-1"_s)).result());
        QTRY_COMPARE(told, QList<OrderKey>(3, key(u"A-1"_s)));
        QCOMPARE(thread, QThread::currentThread());
    }

    void theEndFinishesWhatWasAsked()
    {
        QList<QFuture<Result<void>>> asked;
        for (int i = 0; i < 50; ++i)
            asked << m_store->begin(begun(QString::number(i)));
        m_store.reset();
        for (const auto &answer : asked) {
            QVERIFY(answer.isFinished());
            QCOMPARE(errorOf(answer), QString());
        }
        // Closed as it should be: nothing is left but the file.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"history.db"_s});
        reopen();
        QCOMPARE(m_store->counts().result()->all, 50);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
