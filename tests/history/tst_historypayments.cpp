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

/** What became of the money: what queries told, what a person said, what still wants care. */
class TestHistoryPayments : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = samples::quickFolder();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

    void cleanup() { m_store.reset(); }

    void aPaymentLeavesTheSendingAsItWas()
    {
        const OrderKey order = key(u"A-1"_s);
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 7};
        QCOMPARE(codeOf(m_store->notePayment(order, paid)), ErrorCode::NotFound);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(m_store->finish(answered(begun(u"A-1"_s), Outcome::Unknown))), QString());
        QCOMPARE(errorOf(m_store->notePayment(order, paid)), QString());
        const auto found = m_store->find(order).result();
        QCOMPARE(found->outcome, Outcome::Unknown);
        QCOMPARE(found->payment, PaymentState::Paid);
        QCOMPARE(found->platFormTradeNo, u"P-77"_s); // the answer to the query had none
    }

    void aLateAnswerToAnEarlierQuestionChangesNothing()
    {
        const OrderKey order = key(u"A-1"_s);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        const PaymentNote paid{PaymentState::Paid, u"300"_s, u"P-1"_s, 7};
        QCOMPARE(errorOf(m_store->notePayment(order, paid)), QString());
        const PaymentNote late{PaymentState::Waiting, u"0"_s, u"P-2"_s, 6};
        QCOMPARE(errorOf(m_store->notePayment(order, late)), QString());
        auto found = m_store->find(order).result();
        QCOMPARE(found->payment, PaymentState::Paid);
        QCOMPARE(found->paidAmount, u"300"_s);
        QCOMPARE(found->platFormTradeNo, u"P-1"_s);
        QCOMPARE(found->queriedAtMs, 7);
        const PaymentNote sameTime{PaymentState::PartPaid, u"200"_s, {}, 7};
        QCOMPARE(errorOf(m_store->notePayment(order, sameTime)), QString());
        QCOMPARE(m_store->find(order).result()->payment, PaymentState::PartPaid);

        // A time still to come was a wrong clock's: it must not stand for ever.
        const qint64 now = m_clock.nowMs();
        const PaymentNote ahead{PaymentState::Waiting, {}, {}, now + 1};
        QCOMPARE(errorOf(m_store->notePayment(order, ahead)), QString());
        const PaymentNote corrected{PaymentState::Paid, u"300"_s, {}, now};
        QCOMPARE(errorOf(m_store->notePayment(order, corrected)), QString());
        QCOMPARE(m_store->find(order).result()->payment, PaymentState::Paid);
    }

    void aQuestionWithoutAnAnswerLeavesWhatIsKnown()
    {
        const OrderKey order = key(u"A-1"_s);
        const auto ask = [&](qint64 when, const QString &result) {
            return errorOf(m_store->notePayment(
                order, {PaymentState::NotAsked, u"9"_s, u"P-9"_s, when, result}));
        };
        QCOMPARE(codeOf(m_store->notePayment(order, {})), ErrorCode::NotFound);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(ask(5, u"deadline"_s), QString());
        OrderRecord expected = begun(u"A-1"_s);
        expected.sender = thisProcess();
        expected.askedAtMs = 5;
        expected.askResult = u"deadline"_s;
        QCOMPARE(*m_store->find(order).result(), expected);

        const PaymentNote part{PaymentState::PartPaid, u"200"_s, {}, 7, u"told, so not kept"_s};
        QCOMPARE(errorOf(m_store->notePayment(order, part)), QString());
        expected.payment = PaymentState::PartPaid;
        expected.paidAmount = u"200"_s;
        expected.queriedAtMs = expected.askedAtMs = 7;
        expected.askResult.clear();
        QCOMPARE(*m_store->find(order).result(), expected);

        QCOMPARE(ask(6, u"late"_s), QString()); // asked before, answered after
        QCOMPARE(*m_store->find(order).result(), expected);
        QCOMPARE(ask(9, u"query_refused"_s), QString());
        expected.askedAtMs = 9;
        expected.askResult = u"query_refused"_s;
        QCOMPARE(*m_store->find(order).result(), expected);

        // An answer to a question before that one: the payment is news, the question is not.
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 8};
        QCOMPARE(errorOf(m_store->notePayment(order, paid)), QString());
        expected.payment = PaymentState::Paid;
        expected.paidAmount = u"300"_s;
        expected.queriedAtMs = 8;
        QCOMPARE(*m_store->find(order).result(), expected);
    }

    void aPersonClosesAnUnknownOrder()
    {
        const OrderKey order = key(u"A-1"_s);
        const auto close
            = [&] { return codeOf(m_store->close(order, ClosingReason::SettledOtherwise)); };
        QCOMPARE(close(), ErrorCode::NotFound);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(close(), ErrorCode::Usage); // on its way
        OrderRecord expected = answered(begun(u"A-1"_s), Outcome::Unknown);
        QCOMPARE(errorOf(m_store->finish(expected)), QString());
        expected.sender = thisProcess();
        QCOMPARE(close(), ErrorCode::Usage); // nobody has asked about it
        const PaymentNote refused{PaymentState::NotAsked, {}, {}, 4, u"query_refused"_s};
        QCOMPARE(errorOf(m_store->notePayment(order, refused)), QString());
        expected.askedAtMs = 4;
        expected.askResult = u"query_refused"_s;

        QCoreApplication::processEvents(); // what is told of the calls before
        const QSignalSpy told(m_store.get(), &OrderLog::changed);
        QCOMPARE(close(), std::nullopt);
        expected.payment = PaymentState::Closed;
        expected.closedAtMs = m_clock.nowMs();
        expected.closedReason = ClosingReason::SettledOtherwise;
        QCOMPARE(*m_store->find(order).result(), expected);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(close(), ErrorCode::Usage); // once
        QCOMPARE(*m_store->find(order).result(), expected);

        // A query that told nothing changes nothing of it; one that told knows more than a person.
        const PaymentNote nothing{PaymentState::NotAsked, {}, {}, 5, u"closed"_s};
        QCOMPARE(errorOf(m_store->notePayment(order, nothing)), QString());
        QCOMPARE(m_store->find(order).result()->payment, PaymentState::Closed);
        const PaymentNote lost{PaymentState::LinkLost, {}, {}, 6};
        QCOMPARE(errorOf(m_store->notePayment(order, lost)), QString());
        expected.payment = PaymentState::LinkLost;
        expected.queriedAtMs = expected.askedAtMs = 6;
        expected.askResult.clear();
        QCOMPARE(*m_store->find(order).result(), expected);
        QCOMPARE(codeOf(m_store->close(order, ClosingReason::DoesNotExist)), ErrorCode::Usage);
        QCOMPARE(close(), std::nullopt); // known to exist, and given up
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 7};
        QCOMPARE(errorOf(m_store->notePayment(order, paid)), QString());
        QCOMPARE(close(), ErrorCode::Usage); // the gateway has the word now
        QCOMPARE(m_store->find(order).result()->closedReason, ClosingReason::SettledOtherwise);
    }

    void onlyAnUnknownOrderIsClosed_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (const Outcome outcome :
             {Outcome::Created, Outcome::Invalid, Outcome::Refused, Outcome::NotSent})
            QTest::newRow(qPrintable(toText(outcome))) << outcome;
    }

    void onlyAnUnknownOrderIsClosed()
    {
        QFETCH(const Outcome, outcome);
        OrderRecord expected = answered(begun(u"A-1"_s), outcome);
        QCOMPARE(errorOf(m_store->begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(m_store->finish(expected)), QString());
        QCOMPARE(codeOf(m_store->close(key(u"A-1"_s), ClosingReason::GivenUp)), ErrorCode::Usage);
        expected.sender = thisProcess();
        QCOMPARE(*m_store->find(key(u"A-1"_s)).result(), expected);
    }

    void whatWantsCareIsFound()
    {
        const auto add = [&](Outcome outcome, PaymentState payment, Environment environment) {
            OrderRecord order
                = begun(toText(outcome) + u' ' + toText(payment) + u' ' + toText(environment));
            order.environment = environment;
            QCOMPARE(errorOf(m_store->begin(order)), QString());
            order.outcome = outcome;
            QCOMPARE(errorOf(m_store->finish(order)), QString());
            if (payment == PaymentState::Closed)
                QCOMPARE(errorOf(m_store->notePayment(
                             order.key, {PaymentState::NotAsked, {}, {}, 4, u"closed"_s})),
                         QString());
            if (payment == PaymentState::Closed && outcome == Outcome::Unknown)
                QCOMPARE(errorOf(m_store->close(order.key, ClosingReason::GivenUp)), QString());
            else if (payment != PaymentState::Closed)
                QCOMPARE(errorOf(m_store->notePayment(order.key, {payment, {}, {}, 5})), QString());
        };
        for (const Environment environment :
             {Environment::Sandbox, Environment::Test, Environment::Live}) {
            for (const Outcome outcome : {Outcome::Created, Outcome::Unknown, Outcome::Refused}) {
                for (const PaymentState payment :
                     {PaymentState::NotAsked, PaymentState::Waiting, PaymentState::PartPaid,
                      PaymentState::Paid, PaymentState::Failed, PaymentState::LinkLost})
                    add(outcome, payment, environment);
            }
            add(Outcome::Unknown, PaymentState::Closed, environment);
        }
        const auto numbersOf = [&](const OrderQuery &query) {
            QStringList numbers;
            const auto page = m_store->page(query).result();
            for (const OrderRecord &order : page ? page->orders : QList<OrderRecord>())
                numbers << order.key.tradeNo;
            return numbers;
        };
        OrderQuery open;
        open.open = true;
        const QStringList expected{u"unknown link_lost live"_s,    u"unknown not_asked live"_s,
                                   u"unknown link_lost test"_s,    u"unknown not_asked test"_s,
                                   u"unknown link_lost sandbox"_s, u"unknown not_asked sandbox"_s};
        QCOMPARE(numbersOf(open), expected);
        QCOMPARE(m_store->counts().result()->openUnknown, 4); // the real ones
        open.limit = 1;
        open.beforeRow = m_store->page(open).result()->rows.constLast();
        QCOMPARE(numbersOf(open), expected.mid(1, 1));
        open = {};
        open.open = true;
        open.outcome = Outcome::Created;
        QCOMPARE(numbersOf(open), QStringList());

        OrderQuery unsettled;
        unsettled.unsettled = true;
        unsettled.limit = 4;
        QCOMPARE(numbersOf(unsettled),
                 (QStringList{u"created link_lost live"_s, u"created part_paid live"_s,
                              u"created waiting live"_s, u"created not_asked live"_s}));
    }
};

QTEST_GUILESS_MAIN(TestHistoryPayments)
#include "tst_historypayments.moc"
