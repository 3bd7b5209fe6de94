// SPDX-License-Identifier: MIT
#include "contract/question.h"
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::errorOf;
using samples::begun;
using samples::key;
using searchbench::Question;
using searchbench::text;

namespace {

constexpr int kOrders = 150; ///< a page and a part of one
constexpr qint64 kFirst = 1'750'000'000'000;
constexpr qint64 kMinute = 60'000;

/** Orders of a shop; the seventh and the hundred and fortieth are like no other. */
OrderRecord orderNo(int number)
{
    OrderRecord order = begun(u"N%1"_s.arg(number, 6, 10, QChar(u'0')));
    order.profile = u"Shop"_s;
    order.amount = QString::number(100 + number);
    order.recordedAtMs = kFirst + number * kMinute;
    order.outcome = Outcome::Created;
    order.answeredAtMs = order.recordedAtMs + 500;
    order.platFormTradeNo = u"P%1"_s.arg(number * 7919, 9, 10, QChar(u'0'));
    order.status = u"WAIT"_s;
    order.link = u"https://cashier.example.com/c?token=%1"_s.arg(quint64(number) * 2654435761U, 16,
                                                                 16, QChar(u'0'));
    if (number != 7 && number != 140)
        return order;
    order.profile = u"Göteborg 台北車站"_s;
    order.region = u"khmer"_s;
    order.key.merchantNo = u"MX-9"_s;
    order.currency = u"KHR"_s;
    order.amount = u"48000.75"_s;
    order.channelCode = u"BAKONG_QR"_s;
    order.environment = Environment::Live;
    order.remark = u"Table No. 12, ﾃｰﾌﾞﾙ"_s;
    order.outcome = number == 7 ? Outcome::Unknown : Outcome::Refused;
    order.code = u"X7711"_s;
    order.payInfo = u"00020101021229"_s;
    return order;
}

} // namespace

/** What is found by what, in which order, and what it adds up to. */
class TestSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench; ///< for all of them: nothing changes it

    QList<int> numbersOf(const OrderFilter &filter, OrderSort sort = OrderSort::Newest)
    {
        Question question(m_bench->search(), filter, sort);
        if (!question.wait() || question.error())
            return {-1};
        QList<int> numbers;
        for (const QString &number : question.numbers())
            numbers << number.sliced(1).toInt();
        return question.last().shown == numbers.size() ? numbers : QList<int>{-2};
    }

    template <class Change> QList<int> numbersOf(Change change)
    {
        OrderFilter filter;
        change(filter);
        return numbersOf(filter);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<contract::Bench>();
        OrderLog &log = m_bench->log();
        QList<QFuture<Result<void>>> written;
        for (int i = 1; i <= kOrders; ++i) {
            const OrderRecord order = orderNo(i);
            OrderRecord sent = order;
            sent.outcome.reset();
            written << log.begin(sent) << log.finish(order);
        }
        written << log.notePayment(orderNo(20).key, {PaymentState::Paid, u"120"_s, {}, kFirst})
                << log.notePayment(orderNo(30).key, {PaymentState::Paid, u"130.5"_s, {}, kFirst})
                << log.notePayment(orderNo(40).key, {PaymentState::Failed, {}, {}, kFirst})
                << log.notePrints({{u"md5"_s, orderNo(50).key, u"slip-80"_s, u"pdf"_s}});
        for (const auto &call : written)
            QCOMPARE(errorOf(call), QString());
    }
    void cleanupTestCase() { m_bench.reset(); }

    void everyFieldIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u"göteborg"_s, u"GÖTEBORG"_s, u"khme"_s, u"mx-9"_s, u"KHR"_s, u"48000.75"_s,
              u"８000.7"_s, u"bakong_qr"_s, u"no. 12,"_s, u"テーブル"_s, u"x7711"_s,
              u"  khr   bakong "_s, u"台"_s, u"台北"_s, u"北車站"_s, u"ö"_s, u"öt"_s, u"_q"_s,
              u"mx-9 台 _q"_s})
            QTest::newRow(qPrintable(typed)) << typed;
        QTest::newRow("md5 of the code") << QString::fromLatin1(
            QCryptographicHash::hash("00020101021229", QCryptographicHash::Md5).toHex());
    }
    void everyFieldIsFound()
    {
        QFETCH(const QString, typed);
        QCOMPARE(numbersOf(text(typed)), (QList<int>{140, 7}));
        QCOMPARE(numbersOf(text(typed), OrderSort::Oldest), (QList<int>{7, 140}));
    }

    void numbersAndLinksAreFound()
    {
        for (const int number : {1, 77, kOrders}) {
            const OrderRecord order = orderNo(number);
            for (const QString &typed : {order.key.tradeNo, order.platFormTradeNo.toLower(),
                                         order.link, order.link.section(u'=', 1)})
                QCOMPARE(numbersOf(text(typed)), QList<int>{number});
        }
    }

    void whatIsNotThereIsNotFound()
    {
        for (const QString &typed : {u"zzzq"_s, u"高雄"_s, u"雄"_s, u"{"_s, u"göteborg zzzq"_s,
                                     u"göteborg taiwan"_s, u"\"OR\""_s, u"*"_s, u"%"_s, u"'"_s}) {
            Question question(m_bench->search(), text(typed));
            QVERIFY(question.wait());
            QVERIFY2(!question.error() && question.last().shown == 0, qPrintable(typed));
            QCOMPARE(question.firstPages().size(), 1);
            QVERIFY(question.firstPages().constFirst().orders.isEmpty());
            QCOMPARE(question.last().all, kOrders);
            QVERIFY(question.last().sums.isEmpty());
        }
    }

    void pagesAreAskedForByTheirNumber()
    {
        for (const QString &typed : {QString(), u"cashier"_s, u"s"_s}) {
            Question question(m_bench->search(), text(typed));
            QVERIFY(question.wait());
            QCOMPARE(question.last().shown, kOrders);
            QCOMPARE(question.last().all, kOrders);
            QCOMPARE(question.firstPages().constLast().orders.size(), SearchRun::kPageSize);
            const auto second = waitFor(question.run().page(1));
            QCOMPARE(second->orders.size(), kOrders - SearchRun::kPageSize);
            const OrderRecord &last = second->orders.constLast();
            OrderRecord expected = orderNo(1);
            expected.sender = m_bench->self();
            QCOMPARE(last, expected);
            QCOMPARE(waitFor(question.run().page(2)).error().code, ErrorCode::NotFound);
        }
    }

    void facetsLimitWhatIsShown()
    {
        QList<int> all;
        for (int i = kOrders; i > 0; --i)
            all << i;
        QList<int> others = all;
        others.removeOne(7);
        others.removeOne(140);
        const QList<int> special{140, 7};
        QCOMPARE(numbersOf([](OrderFilter &f) { f.regions = {u"khmer"_s}; }), special);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.regions = {u"khmer"_s, u"taiwan"_s}; }), all);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.profiles = {u"Shop"_s}; }), others);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.merchants = {u"MX-9"_s}; }), special);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.environment = Environment::Live; }), special);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.outcomes = {Outcome::Refused}; }),
                 QList<int>{140});
        QCOMPARE(numbersOf([](OrderFilter &f) {
                     f.outcomes = {Outcome::Refused, Outcome::Unknown};
                 }),
                 special);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.payments = {PaymentState::Paid}; }),
                 (QList<int>{30, 20}));
        QCOMPARE(numbersOf([](OrderFilter &f) { f.printed = true; }), QList<int>{50});
        QCOMPARE(numbersOf([](OrderFilter &f) { f.openUnknown = true; }), QList<int>{7});
        QList<int> unsettled = others;
        for (const int number : {20, 30, 40})
            unsettled.removeOne(number);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.unsettled = true; }), unsettled);
        QCOMPARE(numbersOf([](OrderFilter &f) { f.fromMs = kFirst + 149 * kMinute; }),
                 (QList<int>{150, 149}));
        QCOMPARE(numbersOf([](OrderFilter &f) { f.beforeMs = kFirst + 3 * kMinute; }),
                 (QList<int>{2, 1}));
        QCOMPARE(
            numbersOf([](OrderFilter &f) { f.text = u"台"_s, f.outcomes = {Outcome::Unknown}; }),
            QList<int>{7});
    }

    void ordersAreSorted()
    {
        const auto first = [&](OrderSort sort) { return numbersOf({}, sort).mid(0, 3); };
        QCOMPARE(first(OrderSort::Newest), (QList<int>{150, 149, 148}));
        QCOMPARE(first(OrderSort::Oldest), (QList<int>{1, 2, 3}));
        QCOMPARE(first(OrderSort::AmountHigh), (QList<int>{140, 7, 150}));
        QCOMPARE(first(OrderSort::AmountLow), (QList<int>{1, 2, 3}));
        QCOMPARE(first(OrderSort::Number), (QList<int>{1, 2, 3}));
    }

    void sumsAreExact()
    {
        Question question(m_bench->search(), {});
        QVERIFY(question.wait());
        qint64 waiting = 0;
        for (int i = 1; i <= kOrders; ++i)
            waiting += QList<int>{7, 140, 20, 30, 40}.contains(i) ? 0 : 100 + i;
        const QList<OrderSum> expected{
            {u"KHR"_s, Outcome::Refused, PaymentState::NotAsked, 1, u"48000.75"_s, QString()},
            {u"KHR"_s, Outcome::Unknown, PaymentState::NotAsked, 1, u"48000.75"_s, QString()},
            {u"TWD"_s, Outcome::Created, PaymentState::NotAsked, kOrders - 5,
             QString::number(waiting), QString()},
            {u"TWD"_s, Outcome::Created, PaymentState::Paid, 2, u"250"_s, u"250.5"_s},
            {u"TWD"_s, Outcome::Created, PaymentState::Failed, 1, u"140"_s, QString()}};
        const QList<OrderSum> sums = question.last().sums;
        QCOMPARE(sums.size(), expected.size());
        for (const OrderSum &sum : expected)
            QVERIFY2(sums.contains(sum), qPrintable(sum.amount));
    }

    void namesAreThoseThatOccur()
    {
        const auto facets = waitFor(m_bench->search().facets());
        QCOMPARE(facets->profiles, (QStringList{u"Shop"_s, u"Göteborg 台北車站"_s}));
        QCOMPARE(facets->merchants, (QStringList{u"M1001"_s, u"MX-9"_s}));
        QCOMPARE(facets->regions, (QStringList{u"taiwan"_s, u"khmer"_s}));
    }

    void anEmptyListHasNoOrders()
    {
        contract::Bench bench;
        for (const QString &typed : {u""_s, u"a"_s, u"shop"_s}) {
            Question question(bench.search(), text(typed));
            QVERIFY(question.wait());
            QCOMPARE(question.firstPages().size(), 1);
            QCOMPARE(question.last().all, 0);
            QCOMPARE(question.last().shown, 0);
        }
        QVERIFY(waitFor(bench.search().facets())->profiles.isEmpty());
    }

    void anOrderIsFoundFromWhenItIsBegun()
    {
        contract::Bench bench;
        const auto found = [&](const QString &typed) {
            Question question(bench.search(), text(typed));
            return question.wait() ? question.numbers() : QStringList{u"?"_s};
        };
        OrderRecord order = begun(u"A-1"_s);
        QCOMPARE(errorOf(bench.log().begin(order)), QString());
        QCOMPARE(found(u"a-1"_s), QStringList{u"A-1"_s});
        order.outcome = Outcome::Created;
        order.link = u"https://cashier.example.com/xyz"_s;
        QCOMPARE(found(u"/xyz"_s), QStringList());
        QCOMPARE(errorOf(bench.log().finish(order)), QString());
        QCOMPARE(found(u"/xyz"_s), QStringList{u"A-1"_s});
        bench.openAgain();
        QCOMPARE(found(u"/xyz"_s), QStringList{u"A-1"_s});
    }

    /** Orders added later are not among a question's rows, and move none of them. */
    void rowsStayWhereTheyAre()
    {
        contract::Bench bench;
        QList<QFuture<Result<void>>> written;
        for (int i = 1; i <= kOrders; ++i)
            written << bench.log().begin(begun(QString::number(i)));
        for (const auto &call : written)
            QCOMPARE(errorOf(call), QString());
        Question question(bench.search(), {});
        QVERIFY(question.wait());
        QCOMPARE(errorOf(bench.log().begin(begun(u"later"_s))), QString());
        const auto second = waitFor(question.run().page(1));
        QCOMPARE(second->orders.size(), kOrders - SearchRun::kPageSize);
        QCOMPARE(second->orders.constFirst().key.tradeNo,
                 QString::number(kOrders - SearchRun::kPageSize));
        QCOMPARE(question.last().shown, kOrders);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
