// SPDX-License-Identifier: MIT
#include "contract/question.h"
#include "contract/sampleorders.h"
#include "contract/samplepapers.h"
#include "contract/storeundertest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using contract::errorOf;
using samples::answered;
using samples::begun;
using samples::key;
using test::papersOf;

using State = PapersFound::State;

/** Two desks on one list: what one of them wrote is there for the other at once. */
class TestDesks : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;
    std::unique_ptr<contract::Desk> m_other;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<contract::Bench>();
        m_other = m_bench->store().desk();
    }
    void cleanup()
    {
        m_other.reset();
        m_bench.reset();
    }

    void eachSeesTheOthersOrders()
    {
        QCOMPARE(errorOf(m_bench->log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(waitFor(m_other->log().find(key(u"A-1"_s)))->outcome, std::nullopt);
        QCOMPARE(codeOf(m_other->log().begin(begun(u"A-1"_s))), ErrorCode::Duplicate);
        QCOMPARE(errorOf(m_bench->log().finish(answered(begun(u"A-1"_s), Outcome::Unknown))),
                 QString());
        QCOMPARE(waitFor(m_other->log().find(key(u"A-1"_s)))->outcome, Outcome::Unknown);
        QCOMPARE(waitFor(m_other->log().counts())->openUnknown, 1);

        const PaymentNote paid{PaymentState::Paid, u"12000"_s, {}, 7};
        QCOMPARE(errorOf(m_other->log().notePayment(key(u"A-1"_s), paid)), QString());
        QCOMPARE(waitFor(m_bench->log().find(key(u"A-1"_s)))->payment, PaymentState::Paid);
        QCOMPARE(errorOf(m_other->log().begin(begun(u"B-1"_s))), QString());
        const auto page = waitFor(m_bench->log().page({}));
        QCOMPARE(page->orders.size(), 2);
        QCOMPARE(page->orders.constFirst().key.tradeNo, u"B-1"_s);
        searchbench::Question question(m_bench->search(), searchbench::text(u"b-1"_s));
        QVERIFY(question.wait());
        QCOMPARE(question.numbers(), QStringList{u"B-1"_s});
    }

    void eachSeesTheOthersPrintsAndActions()
    {
        QCOMPARE(errorOf(m_bench->log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(m_bench->log().notePrints(
                     {{u"md5"_s, key(u"A-1"_s), u"slip-80"_s, u"printer"_s, 2, 7}})),
                 QString());
        QCOMPARE(waitFor(m_other->log().printed({u"md5"_s}))->value(u"md5"_s),
                 (PrintedBefore{2, 7, 7}));
        QCOMPARE(errorOf(m_other->log().noteActions({{ActionKind::Revealed, key(u"A-1"_s)}})),
                 QString());
        const auto actions = waitFor(m_bench->log().actions(key(u"A-1"_s)));
        QCOMPARE(actions->size(), 3);
        QCOMPARE(actions->last().what, ActionKind::Revealed);
    }

    void eachSeesTheOthersPayers()
    {
        QCOMPARE(errorOf(m_bench->log().begin(begun(u"A-1"_s), papersOf(u"a"_s))), QString());
        QCOMPARE(errorOf(m_other->log().begin(begun(u"B-1"_s), papersOf(u"b"_s))), QString());
        QCOMPARE(waitFor(m_other->payers().papers(key(u"A-1"_s)))->fields, papersOf(u"a"_s).fields);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"B-1"_s)))->fields, papersOf(u"b"_s).fields);
        QCOMPARE(errorOf(m_bench->payers().changeKey()), QString());
        QCOMPARE(waitFor(m_other->payers().papers(key(u"A-1"_s)))->state, State::Kept);
        EraseWish wish;
        wish.payer = {{PayerWord::Kind::Mobile, u"a-mobile"_s}};
        QCOMPARE(waitFor(m_other->payers().erase(wish))->orders, 1);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"A-1"_s)))->state, State::Erased);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"B-1"_s)))->state, State::Kept);
        QVERIFY(waitFor(m_other->care().verify())->isGood());
    }

    /** Neither recovers what the other is sending. */
    void aLivingDesksOrderStaysUnderWay()
    {
        QCOMPARE(errorOf(m_bench->log().begin(begun(u"A-1"_s))), QString());
        m_other.reset();
        m_other = m_bench->store().desk();
        QCOMPARE(waitFor(m_other->log().find(key(u"A-1"_s)))->outcome, std::nullopt);
        QCOMPARE(waitFor(m_other->log().counts())->openUnknown, 0);
    }

    void oneNumberIsWonByOneOfThem()
    {
        constexpr int kNumbers = 50;
        QList<QFuture<Result<void>>> begins;
        for (int i = 0; i < kNumbers; ++i) {
            begins << m_bench->log().begin(begun(QString::number(i)));
            begins << m_other->log().begin(begun(QString::number(i)));
        }
        int won = 0;
        for (const auto &begin : begins) {
            const std::optional<ErrorCode> code = codeOf(begin);
            QVERIFY(!code || code == ErrorCode::Duplicate);
            won += !code;
        }
        QCOMPARE(won, kNumbers);
        QCOMPARE(waitFor(m_bench->log().counts())->all, kNumbers);
    }

    void bothAtOnceLoseNothing()
    {
        constexpr int kEach = 40;
        QList<QFuture<Result<void>>> calls;
        const auto one = [](int i) { return begun(u"one-%1"_s.arg(i)); };
        const auto two = [](int i) { return begun(u"two-%1"_s.arg(i)); };
        for (int i = 0; i < kEach; ++i) {
            calls << m_bench->log().begin(one(i));
            calls << m_other->log().begin(two(i));
        }
        for (int i = 0; i < kEach; ++i) {
            calls << m_bench->log().finish(answered(one(i), Outcome::Created));
            calls << m_other->log().finish(answered(two(i), Outcome::Created));
        }
        for (const auto &call : calls)
            QCOMPARE(errorOf(call), QString());
        OrderQuery created;
        created.outcome = Outcome::Created;
        for (OrderLog *log : {&m_bench->log(), &m_other->log()}) {
            QCOMPARE(waitFor(log->counts())->all, 2 * kEach);
            QCOMPARE(waitFor(log->page(created))->orders.size(), 2 * kEach);
        }
    }
};

QTEST_GUILESS_MAIN(TestDesks)
#include "tst_desks.moc"
