// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using contract::errorOf;
using samples::answered;
using samples::begun;
using samples::key;

/** What became of the money: what queries told, what a person said, what still wants care. */
class TestPayments : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    OrderLog &log() { return m_bench->log(); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<contract::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void aPaymentLeavesTheSendingAsItWas()
    {
        const OrderKey order = key(u"A-1"_s);
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 7};
        QCOMPARE(codeOf(log().notePayment(order, paid)), ErrorCode::NotFound);
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(log().finish(answered(begun(u"A-1"_s), Outcome::Unknown))), QString());
        QCOMPARE(errorOf(log().notePayment(order, paid)), QString());
        const auto found = waitFor(log().find(order));
        QCOMPARE(found->outcome, Outcome::Unknown);
        QCOMPARE(found->payment, PaymentState::Paid);
        QCOMPARE(found->platFormTradeNo, u"P-77"_s); // the answer to the query had none
    }

    void aLateAnswerToAnEarlierQuestionChangesNothing()
    {
        const OrderKey order = key(u"A-1"_s);
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        const PaymentNote paid{PaymentState::Paid, u"300"_s, u"P-1"_s, 7};
        QCOMPARE(errorOf(log().notePayment(order, paid)), QString());
        const PaymentNote late{PaymentState::Waiting, u"0"_s, u"P-2"_s, 6};
        QCOMPARE(errorOf(log().notePayment(order, late)), QString());
        auto found = waitFor(log().find(order));
        QCOMPARE(found->payment, PaymentState::Paid);
        QCOMPARE(found->paidAmount, u"300"_s);
        QCOMPARE(found->platFormTradeNo, u"P-1"_s);
        QCOMPARE(found->queriedAtMs, 7);
        const PaymentNote sameTime{PaymentState::PartPaid, u"200"_s, {}, 7};
        QCOMPARE(errorOf(log().notePayment(order, sameTime)), QString());
        QCOMPARE(waitFor(log().find(order))->payment, PaymentState::PartPaid);

        // A time still to come was a wrong clock's: it must not stand for ever.
        const qint64 now = m_bench->nowMs();
        const PaymentNote ahead{PaymentState::Waiting, {}, {}, now + 1};
        QCOMPARE(errorOf(log().notePayment(order, ahead)), QString());
        const PaymentNote corrected{PaymentState::Paid, u"300"_s, {}, now};
        QCOMPARE(errorOf(log().notePayment(order, corrected)), QString());
        QCOMPARE(waitFor(log().find(order))->payment, PaymentState::Paid);
    }

    void aQuestionWithoutAnAnswerLeavesWhatIsKnown()
    {
        const OrderKey order = key(u"A-1"_s);
        const auto ask = [&](qint64 when, const QString &result) {
            return errorOf(
                log().notePayment(order, {PaymentState::NotAsked, u"9"_s, u"P-9"_s, when, result}));
        };
        QCOMPARE(codeOf(log().notePayment(order, {})), ErrorCode::NotFound);
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(ask(5, u"deadline"_s), QString());
        OrderRecord expected = begun(u"A-1"_s);
        expected.sender = m_bench->self();
        expected.askedAtMs = 5;
        expected.askResult = u"deadline"_s;
        QCOMPARE(*waitFor(log().find(order)), expected);

        const PaymentNote part{PaymentState::PartPaid, u"200"_s, {}, 7, u"told, so not kept"_s};
        QCOMPARE(errorOf(log().notePayment(order, part)), QString());
        expected.payment = PaymentState::PartPaid;
        expected.paidAmount = u"200"_s;
        expected.queriedAtMs = expected.askedAtMs = 7;
        expected.askResult.clear();
        QCOMPARE(*waitFor(log().find(order)), expected);

        QCOMPARE(ask(6, u"late"_s), QString()); // asked before, answered after
        QCOMPARE(*waitFor(log().find(order)), expected);
        QCOMPARE(ask(9, u"query_refused"_s), QString());
        expected.askedAtMs = 9;
        expected.askResult = u"query_refused"_s;
        QCOMPARE(*waitFor(log().find(order)), expected);

        // An answer to a question before that one: the payment is news, the question is not.
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 8};
        QCOMPARE(errorOf(log().notePayment(order, paid)), QString());
        expected.payment = PaymentState::Paid;
        expected.paidAmount = u"300"_s;
        expected.queriedAtMs = 8;
        QCOMPARE(*waitFor(log().find(order)), expected);
    }

    void aPersonClosesAnUnknownOrder()
    {
        const OrderKey order = key(u"A-1"_s);
        const auto close
            = [&] { return codeOf(log().close(order, ClosingReason::SettledOtherwise)); };
        QCOMPARE(close(), ErrorCode::NotFound);
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(close(), ErrorCode::Usage); // on its way
        OrderRecord expected = answered(begun(u"A-1"_s), Outcome::Unknown);
        QCOMPARE(errorOf(log().finish(expected)), QString());
        expected.sender = m_bench->self();
        QCOMPARE(close(), ErrorCode::Usage); // nobody has asked about it
        const PaymentNote refused{PaymentState::NotAsked, {}, {}, 4, u"query_refused"_s};
        QCOMPARE(errorOf(log().notePayment(order, refused)), QString());
        expected.askedAtMs = 4;
        expected.askResult = u"query_refused"_s;

        QCoreApplication::processEvents(); // what is told of the calls before
        const QSignalSpy told(&log(), &OrderLog::changed);
        QCOMPARE(close(), std::nullopt);
        expected.payment = PaymentState::Closed;
        expected.closedAtMs = m_bench->nowMs();
        expected.closedReason = ClosingReason::SettledOtherwise;
        QCOMPARE(*waitFor(log().find(order)), expected);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(close(), ErrorCode::Usage); // once
        QCOMPARE(*waitFor(log().find(order)), expected);

        // A query that told nothing changes nothing of it; one that told knows more than a person.
        const PaymentNote nothing{PaymentState::NotAsked, {}, {}, 5, u"closed"_s};
        QCOMPARE(errorOf(log().notePayment(order, nothing)), QString());
        QCOMPARE(waitFor(log().find(order))->payment, PaymentState::Closed);
        const PaymentNote lost{PaymentState::LinkLost, {}, {}, 6};
        QCOMPARE(errorOf(log().notePayment(order, lost)), QString());
        expected.payment = PaymentState::LinkLost;
        expected.queriedAtMs = expected.askedAtMs = 6;
        expected.askResult.clear();
        QCOMPARE(*waitFor(log().find(order)), expected);
        QCOMPARE(codeOf(log().close(order, ClosingReason::DoesNotExist)), ErrorCode::Usage);
        QCOMPARE(close(), std::nullopt); // known to exist, and given up
        const PaymentNote paid{PaymentState::Paid, u"300"_s, {}, 7};
        QCOMPARE(errorOf(log().notePayment(order, paid)), QString());
        QCOMPARE(close(), ErrorCode::Usage); // the gateway has the word now
        QCOMPARE(waitFor(log().find(order))->closedReason, ClosingReason::SettledOtherwise);
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
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(log().finish(expected)), QString());
        QCOMPARE(codeOf(log().close(key(u"A-1"_s), ClosingReason::GivenUp)), ErrorCode::Usage);
        expected.sender = m_bench->self();
        QCOMPARE(*waitFor(log().find(key(u"A-1"_s))), expected);
    }

    void whatWantsCareIsFound()
    {
        const auto add = [&](Outcome outcome, PaymentState payment, Environment environment) {
            OrderRecord order
                = begun(toText(outcome) + u' ' + toText(payment) + u' ' + toText(environment));
            order.environment = environment;
            QCOMPARE(errorOf(log().begin(order)), QString());
            order.outcome = outcome;
            QCOMPARE(errorOf(log().finish(order)), QString());
            if (payment == PaymentState::Closed)
                QCOMPARE(errorOf(log().notePayment(
                             order.key, {PaymentState::NotAsked, {}, {}, 4, u"closed"_s})),
                         QString());
            if (payment == PaymentState::Closed && outcome == Outcome::Unknown)
                QCOMPARE(errorOf(log().close(order.key, ClosingReason::GivenUp)), QString());
            else if (payment != PaymentState::Closed)
                QCOMPARE(errorOf(log().notePayment(order.key, {payment, {}, {}, 5})), QString());
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
            const auto page = waitFor(log().page(query));
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
        QCOMPARE(waitFor(log().counts())->openUnknown, 4); // the real ones
        open.limit = 1;
        open.beforeRow = waitFor(log().page(open))->rows.constLast();
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

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
