// SPDX-License-Identifier: MIT
#include "checkout/orderwalk.h"
#include "listedruns.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::ListedRun;

namespace {

using Found = QList<OrderWalk::Found>;

struct Runs
{
    std::vector<std::unique_ptr<SearchRun>> all;
    QList<ListedRun *> each;

    void add(const QList<OrderRecord> &orders)
    {
        auto run = std::make_unique<ListedRun>(orders);
        each.append(run.get());
        all.push_back(std::move(run));
    }
};

/** Waits for the next part. */
Result<Found> partOf(OrderWalk &walk)
{
    QFuture<Result<Found>> future = walk.next();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return failure(ErrorCode::Internal, u"it hangs"_s);
    return future.result();
}

QStringList numbersOf(const Found &found)
{
    QStringList numbers;
    for (const OrderWalk::Found &one : found)
        numbers.append(one.record.key.tradeNo);
    return numbers;
}

QStringList all(OrderWalk &walk)
{
    QStringList numbers;
    for (;;) {
        const Result<Found> found = partOf(walk);
        if (!found || found->isEmpty())
            return found ? numbers : QStringList{u"failed"_s};
        numbers += numbersOf(*found);
    }
}

QStringList numbered(int from, int to, const QString &prefix = {})
{
    QStringList numbers;
    for (int number = from; number >= to; --number)
        numbers.append(prefix + QString::number(number));
    return numbers;
}

} // namespace

class TestOrderWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFound()
    {
        OrderWalk none({}, OrderSort::Newest);
        QCOMPARE(all(none), QStringList());
        QCOMPARE(none.total(), 0);

        Runs runs;
        runs.add({});
        runs.each[0]->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QCOMPARE(walk.total(), -1);
        QCOMPARE(all(walk), QStringList());
    }

    void everyOrderComesOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 127, 128, 129, 256, 300})
            QTest::addRow("%d", count) << count;
    }

    void everyOrderComesOnce()
    {
        QFETCH(int, count);
        Runs runs;
        runs.add(samples::fallingOrders(count));
        runs.each[0]->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QCOMPARE(all(walk), numbered(count, 1));
        QCOMPARE(walk.total(), count);
        QCOMPARE(all(walk), QStringList()); // the end stays the end
    }

    void itBeginsBeforeTheyAreCounted()
    {
        Runs runs;
        runs.add(samples::fallingOrders(300));
        ListedRun *run = runs.each[0];
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QFuture<Result<Found>> first = walk.next();
        run->tell(5, false); // not a page yet: it may hold others before these
        QTest::qWait(0);
        QVERIFY(!first.isFinished());
        run->tell(130, false);
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(numbersOf(*first.result()), numbered(300, 173));
        QVERIFY(run->pagesAsked.isEmpty()); // it was told
        QCOMPARE(walk.total(), -1);

        QFuture<Result<Found>> second = walk.next();
        QTest::qWait(0);
        QVERIFY(!second.isFinished()); // the second page is not whole
        run->tell(300, true);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(numbersOf(*second.result()), numbered(172, 45));
        QCOMPARE(all(walk), numbered(44, 1));
    }

    void twoListsBecomeOne()
    {
        Runs runs;
        QList<OrderRecord> own = samples::fallingOrders(200, u"A"_s);
        QList<OrderRecord> practice = samples::fallingOrders(150, u"B"_s);
        runs.add(own);
        runs.add(practice);
        runs.each[0]->tellAllSoon();
        runs.each[1]->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QStringList wanted = numbered(200, 151, u"A"_s);
        for (int number = 150; number > 0; --number)
            wanted << u"A%1"_s.arg(number) << u"B%1"_s.arg(number);
        QCOMPARE(all(walk), wanted);
    }

    void aListThatIsSlowIsWaitedFor()
    {
        Runs runs;
        runs.add(samples::fallingOrders(2, u"A"_s));
        runs.add(samples::fallingOrders(1, u"B"_s));
        ListedRun *slow = runs.each[1];
        runs.each[0]->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Oldest);
        QFuture<Result<Found>> first = walk.next();
        QTest::qWait(0);
        QTest::qWait(0);
        QVERIFY(!first.isFinished());
        slow->tell(1, true);
        QTRY_VERIFY(first.isFinished());
    }

    void anErrorIsTold()
    {
        Runs runs;
        runs.add(samples::fallingOrders(300));
        runs.each[0]->pageError = Error{ErrorCode::Storage, u"gone"_s};
        runs.each[0]->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QCOMPARE(partOf(walk)->size(), 128);
        QCOMPARE(partOf(walk).error().detail, u"gone"_s);
        QCOMPARE(partOf(walk).error().code, ErrorCode::Storage); // and stays
    }

    void aSearchThatFailsIsTold()
    {
        Runs runs;
        runs.add({});
        ListedRun *run = runs.each[0];
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QFuture<Result<Found>> asked = walk.next();
        Q_EMIT run->failed({ErrorCode::NewerData, {}});
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result().error().code, ErrorCode::NewerData);
    }

    void itGoesOnBehindAnOrder_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {2001, 2000, 1999, 1873, 1872, 1000, 2, 1, 0})
            QTest::addRow("%d", after) << after;
    }

    void itGoesOnBehindAnOrder()
    {
        QFETCH(int, after);
        Runs runs;
        runs.add(samples::fallingOrders(2000));
        ListedRun *run = runs.each[0];
        run->tellAllSoon();
        OrderWalk walk(std::move(runs.all), OrderSort::Newest);
        QFuture<Result<void>> skipped
            = walk.skip({[&](const OrderRecord &, qint64 row) { return row >= after; }});
        QTRY_VERIFY(skipped.isFinished());
        QVERIFY(skipped.result());
        QVERIFY2(run->pagesAsked.size() <= 6, "16 pages need four looks and one to begin with");
        QCOMPARE(all(walk), numbered(std::min(2000, after - 1), 1));
    }

    void ordersStandInTheirOrder_data()
    {
        QTest::addColumn<OrderSort>("sort");
        QTest::addColumn<bool>("before");
        QTest::newRow("newest") << OrderSort::Newest << false;
        QTest::newRow("oldest") << OrderSort::Oldest << true;
        QTest::newRow("high") << OrderSort::AmountHigh << false;
        QTest::newRow("low") << OrderSort::AmountLow << true;
        QTest::newRow("number") << OrderSort::Number << false;
    }

    void ordersStandInTheirOrder()
    {
        QFETCH(OrderSort, sort);
        OrderRecord small;
        small.key.tradeNo = u"B"_s;
        small.amount = u"9.50"_s;
        small.recordedAtMs = 1;
        OrderRecord big;
        big.key.tradeNo = u"A"_s;
        big.amount = u"10"_s;
        big.recordedAtMs = 2;
        QTEST(standsBefore(small, big, sort), "before");
        QVERIFY(standsBefore(small, big, sort) != standsBefore(big, small, sort));
        QVERIFY(!standsBefore(small, small, sort));
    }
};

QTEST_GUILESS_MAIN(TestOrderWalk)
#include "tst_orderwalk.moc"
