// SPDX-License-Identifier: MIT
#include "contract/question.h"
#include "contract/sampleorders.h"
#include "contract/samplepapers.h"
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
using test::answeredWith;
using test::papersOf;

using Kind = PayerWord::Kind;
using State = PapersFound::State;

namespace {

constexpr qint64 kFirst = 1'750'000'000'000;
constexpr int kOrders = 6;

} // namespace

/** Payers' data goes where it is wished, with a receipt, and the money facts stay. */
class TestErasing : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    /** Orders 1 to 6 a second apart; 3 and 6 of Japan; 2 and 5 of one payer. */
    void fill()
    {
        for (int i = 1; i <= kOrders; ++i) {
            OrderRecord order = begun(QString::number(i));
            order.region = i % 3 == 0 ? u"japan"_s : u"taiwan"_s;
            order.recordedAtMs = kFirst + i * 1000;
            const OrderPapers papers = papersOf(i == 5 ? u"2"_s : QString::number(i));
            QCOMPARE(errorOf(m_bench->log().begin(order, papers)), QString());
            QCOMPARE(errorOf(m_bench->log().finish(answered(order, Outcome::Created),
                                                   answeredWith(papers, "answer"))),
                     QString());
        }
    }

    QList<int> kept()
    {
        QList<int> numbers;
        for (int i = 1; i <= kOrders; ++i) {
            const auto found = waitFor(m_bench->payers().papers(key(QString::number(i))));
            if (found->state == State::Kept)
                numbers << i;
            else if (found->state != State::Erased || !found->fields.isEmpty()
                     || !found->answer.isEmpty() || found->erasedAtMs != m_bench->nowMs())
                numbers << -i;
        }
        return numbers;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<contract::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void eachWishMeansItsOrders_data()
    {
        QTest::addColumn<EraseWish>("wish");
        QTest::addColumn<QList<int>>("expected");
        QTest::addColumn<QString>("word");
        EraseWish order;
        order.order = key(u"4"_s);
        QTest::newRow("order") << order << QList<int>{4} << u"order"_s;
        EraseWish age;
        age.beforeMs = kFirst + 3000;
        QTest::newRow("age") << age << QList<int>{1, 2} << u"age"_s;
        EraseWish region;
        region.region = u"japan"_s;
        QTest::newRow("region") << region << QList<int>{3, 6} << u"region"_s;
        EraseWish payer;
        payer.payer = {{Kind::Mobile, u"2-mobile"_s}};
        QTest::newRow("payer") << payer << QList<int>{2, 5} << u"payer"_s;
        payer.payer.append({Kind::NameWord, u"1-name"_s});
        QTest::newRow("payer, one of") << payer << QList<int>{1, 2, 5} << u"payer"_s;
        payer.payer = {{Kind::Mobile, u"0900"_s}};
        QTest::newRow("payer, nobody") << payer << QList<int>() << u"payer"_s;
        EraseWish rule = region;
        rule.beforeMs = kFirst + 6000;
        rule.byRule = true;
        QTest::newRow("rule") << rule << QList<int>{3} << u"rule+age+region"_s;
    }

    void eachWishMeansItsOrders()
    {
        QFETCH(const EraseWish, wish);
        QFETCH(const QList<int>, expected);
        QFETCH(const QString, word);
        fill();
        PayerArchive &payers = m_bench->payers();
        const auto preview = waitFor(payers.preview(wish));
        QCOMPARE(preview->orders, expected.size());
        if (!expected.isEmpty()) {
            QCOMPARE(preview->firstMs, kFirst + expected.first() * 1000);
            QCOMPARE(preview->lastMs, kFirst + expected.last() * 1000);
        }
        QCOMPARE(preview->notReached, QStringList());
        QCOMPARE(kept(), (QList<int>{1, 2, 3, 4, 5, 6}));

        const QSignalSpy told(&payers, &PayerArchive::erased);
        const auto receipt = waitFor(payers.erase(wish));
        QCOMPARE(receipt->orders, expected.size());
        QCOMPARE(receipt->wish, word);
        QVERIFY(receipt->journalEmptied);
        QCOMPARE(told.size(), expected.isEmpty() ? 0 : 1);
        QCOMPARE(waitFor(payers.erase(wish))->orders, 0);

        m_bench->openAgain();
        QList<int> left{1, 2, 3, 4, 5, 6};
        for (const int number : expected)
            left.removeOne(number);
        QCOMPARE(kept(), left);
        const auto receipts = waitFor(m_bench->payers().receipts());
        QCOMPARE(receipts->size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty()) {
            QVERIFY(receipt->number > 0);
            QCOMPARE(receipt->atMs, m_bench->nowMs());
            QCOMPARE(receipts->first(), *receipt);
        }
        for (int i = 1; i <= kOrders; ++i) {
            const auto actions = waitFor(m_bench->log().actions(key(QString::number(i))));
            QCOMPARE(actions->constLast().what,
                     expected.contains(i) ? ActionKind::Erased : ActionKind::Issued);
        }
    }

    void theMoneyFactsStayAndThePayerIsNotFound()
    {
        fill();
        const OrderRecord before = *waitFor(m_bench->log().find(key(u"2"_s)));
        EraseWish wish;
        wish.payer = {{Kind::Mobile, u"2-mobile"_s}};
        QCOMPARE(waitFor(m_bench->payers().erase(wish))->orders, 2);
        QCOMPARE(*waitFor(m_bench->log().find(key(u"2"_s))), before);
        QCOMPARE(waitFor(m_bench->log().counts())->all, kOrders);
        QCOMPARE(codeOf(m_bench->log().begin(begun(u"2"_s))), ErrorCode::Duplicate);
        for (const PayerWord &word : papersOf(u"2"_s).words) {
            OrderFilter filter;
            filter.payer = {word};
            searchbench::Question question(m_bench->search(), filter);
            QVERIFY(question.wait());
            QCOMPARE(question.last().shown, 0);
        }
    }

    void anOrderUnderWayGetsNoAnswerBack()
    {
        const OrderRecord order = begun(u"1"_s);
        QCOMPARE(errorOf(m_bench->log().begin(order, papersOf(u"1"_s))), QString());
        EraseWish wish;
        wish.order = order.key;
        QCOMPARE(waitFor(m_bench->payers().erase(wish))->orders, 1);
        QCOMPARE(errorOf(m_bench->log().finish(answered(order, Outcome::Created),
                                               answeredWith(papersOf(u"1"_s), "late answer"))),
                 QString());
        const auto found = waitFor(m_bench->payers().papers(order.key));
        QCOMPARE(found->state, State::Erased);
        QCOMPARE(found->answer, QByteArray());
        QCOMPARE(waitFor(m_bench->log().find(order.key))->outcome, Outcome::Created);
    }

    void whoWasErasedIsNoLongerInTheBook()
    {
        QVERIFY(waitFor(m_bench->payers().setBook(true)));
        fill();
        const QList<PayerWord> last{{Kind::LastFour, u"2-last"_s}};
        QCOMPARE(waitFor(m_bench->payers().book(last))->size(), 1);
        EraseWish wish;
        wish.payer = {{Kind::Mobile, u"2-mobile"_s}};
        QCOMPARE(waitFor(m_bench->payers().erase(wish))->orders, 2);
        QCOMPARE(waitFor(m_bench->payers().book(last))->size(), 0);
    }

    void whatCannotBeMeantIsAnError()
    {
        fill();
        EraseWish wish;
        QCOMPARE(codeOf(m_bench->payers().preview(wish)), ErrorCode::Usage);
        QCOMPARE(codeOf(m_bench->payers().erase(wish)), ErrorCode::Usage);
        wish.order = key(u"none"_s);
        QCOMPARE(codeOf(m_bench->payers().erase(wish)), ErrorCode::NotFound);
        QCOMPARE(kept().size(), kOrders);
    }
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
