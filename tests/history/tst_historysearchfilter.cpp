// SPDX-License-Identifier: MIT
#include "history/searchbench.h"

#include <QMap>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::errorOf;
using searchbench::orderNo;
using searchbench::Question;
using searchbench::text;

namespace {

constexpr int kOrders = 1100;

/** Orders of every kind, with a clock that was wrong for a while. */
OrderRecord variedOrder(int number)
{
    static std::mt19937 random(7);
    const auto one = [](const QStringList &of) { return of[qsizetype(random()) % of.size()]; };
    OrderRecord order = orderNo(number);
    order.profile = one({u"Shop"_s, u"Shop"_s, u"Shop"_s, u"東京本店"_s, u"Night desk"_s});
    order.region = one({u"taiwan"_s, u"taiwan"_s, u"japan"_s});
    order.key.merchantNo = one({u"M1001"_s, u"M2002"_s});
    order.environment = random() % 3 == 0 ? Environment::Sandbox
        : random() % 2 == 0               ? Environment::Test
                                          : Environment::Live;
    order.amount = QString::number(random() % 300) + u".5"_s;
    if (number % 40 == 0)
        order.amount = u"free"_s;
    order.outcome = Outcome(random() % 5);
    if (order.outcome == Outcome::Created || order.outcome == Outcome::Unknown)
        order.payment = PaymentState(random() % 7);
    if (number % 97 < 3)
        order.recordedAtMs -= 20LL * 24 * 3600 * 1000;
    return order;
}

bool isAmount(const OrderRecord &order)
{
    return order.amount != "free"_L1;
}

/** What the filter shows, found without any of the product's ways of finding it. */
bool shows(const OrderFilter &filter, const OrderRecord &order, bool printed, bool payer)
{
    const QString all = (order.key.tradeNo + u'|' + order.platFormTradeNo + u'|' + order.link + u'|'
                         + order.amount + u'|' + order.profile + u'|' + order.region + u'|'
                         + order.key.merchantNo + u'|' + order.status)
                            .toLower();
    bool found = filter.payer.isEmpty() || !filter.text.isEmpty();
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts))
        found = found && all.contains(word);
    const auto isAmong = [](const auto &list, const auto &value) {
        return list.isEmpty() || list.contains(value);
    };
    return (found || payer) && isAmong(filter.regions, order.region)
        && isAmong(filter.profiles, order.profile)
        && isAmong(filter.merchants, order.key.merchantNo)
        && isAmong(filter.outcomes, *order.outcome) && isAmong(filter.payments, order.payment)
        && (!filter.environment || filter.environment == order.environment)
        && (!filter.fromMs || order.recordedAtMs >= *filter.fromMs)
        && (!filter.beforeMs || order.recordedAtMs < *filter.beforeMs)
        && (!filter.openUnknown || isOpenUnknown(order))
        && (!filter.unsettled
            || (order.outcome == Outcome::Created && order.payment != PaymentState::Paid
                && order.payment != PaymentState::Failed && order.payment != PaymentState::Closed))
        && (!filter.printed || printed);
}

} // namespace

/** Every filter in every order, against what a plain look at each order says. */
class TestHistorySearchFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistorySearch> m_search;
    QList<qint64> m_ids;
    QMap<qint64, OrderRecord> m_orders;
    QList<qint64> m_printed;
    QList<qint64> m_payers;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    QList<qint64> expected(const OrderFilter &filter, OrderSort sort) const
    {
        QList<qint64> ids;
        for (const qint64 id : m_ids) {
            if (shows(filter, m_orders[id], m_printed.contains(id),
                      !filter.payer.isEmpty() && m_payers.contains(id)))
                ids << id;
        }
        std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
            const OrderRecord &one = m_orders[a];
            const OrderRecord &other = m_orders[b];
            if (sort == OrderSort::Newest)
                return a > b;
            if (sort == OrderSort::Number)
                return one.key.tradeNo < other.key.tradeNo;
            if (sort == OrderSort::Oldest)
                return a < b;
            if (isAmount(one) != isAmount(other))
                return isAmount(one);
            if (!isAmount(one))
                return a > b;
            const double left = one.amount.toDouble();
            const double right = other.amount.toDouble();
            if (left == right)
                return sort == OrderSort::AmountHigh ? a > b : a < b;
            return sort == OrderSort::AmountHigh ? left > right : left < right;
        });
        return ids;
    }

    static QList<OrderFilter> filters()
    {
        QList<OrderFilter> all(1);
        const auto add = [&all](auto change) {
            OrderFilter filter;
            change(filter);
            all << filter;
        };
        const qint64 middle = orderNo(kOrders / 2).recordedAtMs;
        add([](OrderFilter &f) { f.regions = {u"japan"_s}; });
        add([](OrderFilter &f) { f.profiles = {u"東京本店"_s}; });
        add([](OrderFilter &f) { f.profiles = {u"Night desk"_s, u"Shop"_s}; });
        add([](OrderFilter &f) { f.merchants = {u"M2002"_s}; });
        add([](OrderFilter &f) { f.profiles = {u"night desk"_s}; }); // not as recorded
        add([](OrderFilter &f) { f.outcomes = {Outcome::Refused}; });
        add([](OrderFilter &f) { f.outcomes = {Outcome::Created}; });
        add([](OrderFilter &f) { f.outcomes = {Outcome::Invalid, Outcome::NotSent}; });
        add([](OrderFilter &f) { f.payments = {PaymentState::Paid, PaymentState::PartPaid}; });
        add([](OrderFilter &f) { f.environment = Environment::Live; });
        add([](OrderFilter &f) { f.environment = Environment::Test; });
        add([](OrderFilter &f) { f.openUnknown = true; });
        add([](OrderFilter &f) { f.unsettled = true; });
        add([](OrderFilter &f) { f.printed = true; });
        add([&](OrderFilter &f) { f.fromMs = middle; });
        add([&](OrderFilter &f) { f.beforeMs = middle; });
        add([&](OrderFilter &f) { f.fromMs = middle, f.beforeMs = middle + 3'600'000; });
        add([&](OrderFilter &f) { f.fromMs = middle * 2; });
        add([](OrderFilter &f) { f.payer = {{PayerWord::Kind::Mobile, u"0912"_s}}; });
        add([](OrderFilter &f) {
            f.unsettled = true, f.regions = {u"japan"_s}, f.environment = Environment::Test;
        });
        const QStringList words{u"77"_s, u"m2002 13"_s, u"本"_s, u"00123"_s};
        QList<OrderFilter> with;
        for (const OrderFilter &filter : std::as_const(all)) {
            for (qsizetype i = 0; i < words.size(); ++i) {
                OrderFilter more = filter;
                more.text = words[i];
                with << more;
            }
        }
        return all + with;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = samples::quickFolder();
        QList<OrderRecord> orders;
        for (int i = 1; i <= kOrders; ++i) {
            const OrderRecord order = variedOrder(i);
            // With gaps: as if rows had been taken out, and a wide one.
            const qint64 id = i + i / 5 + (i > 700 ? 50'000'000'000 : 0);
            orders << order;
            m_ids << id;
            m_orders.insert(id, order);
        }
        searchbench::Writer(file()).add(orders, m_ids);
        searchbench::indexAll(file());
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
        QList<PrintNote> prints;
        for (int i = 5; i < kOrders; i += 111) {
            m_printed << m_ids[i];
            prints << PrintNote{u"%1"_s.arg(i), orders[i].key, u"slip-80"_s, u"printer"_s};
        }
        QCOMPARE(errorOf(m_store->notePrints(prints)), QString());
        samples::SecondConnection other(file());
        for (int i = 3; i < kOrders; i += 77) {
            m_payers << m_ids[i];
            QVERIFY(other.run(u"INSERT INTO payer_words VALUES (x'0102', %1)"_s.arg(m_ids[i])));
        }
        QVERIFY(
            other.ask(u"SELECT value FROM facts WHERE name = 'indexed_to'"_s).value(0).toLongLong()
            > 50'000'000'000);
        m_search = std::make_unique<HistorySearch>(*m_store);
        m_search->setPayerHashes([](const QList<PayerWord> &words) {
            return QtFuture::makeReadyFuture(words.isEmpty() ? QList<QByteArray>()
                                                             : QList<QByteArray>{"\x01\x02"});
        });
    }

    void cleanupTestCase()
    {
        m_search.reset();
        m_store.reset();
    }

    void showsWhatItShould_data()
    {
        QTest::addColumn<OrderSort>("sort");
        QTest::newRow("newest") << OrderSort::Newest;
        QTest::newRow("oldest") << OrderSort::Oldest;
        QTest::newRow("high") << OrderSort::AmountHigh;
        QTest::newRow("low") << OrderSort::AmountLow;
        QTest::newRow("number") << OrderSort::Number;
    }
    void showsWhatItShould()
    {
        QFETCH(const OrderSort, sort);
        const QList<OrderFilter> all = filters();
        qsizetype shown = 0;
        const qsizetype step = sort == OrderSort::Newest ? 1 : 4; // each filter in some order
        for (qsizetype i = int(sort); i < all.size(); i += step) {
            Question question(*m_search, all[i], sort);
            QVERIFY(question.wait());
            QVERIFY(!question.error());
            const QList<qint64> rows = expected(all[i], sort);
            shown += rows.size();
            QVERIFY2(question.rows() == rows,
                     qPrintable(u"filter %1 '%2': %3 for %4"_s.arg(i)
                                    .arg(all[i].text)
                                    .arg(question.last().shown)
                                    .arg(rows.size())));
            QCOMPARE(question.last().all, kOrders);
            QCOMPARE(question.firstPages().constLast().rows, rows.first(qMin(128, rows.size())));
            qint64 summed = 0;
            for (const OrderSum &sum : question.last().sums)
                summed += sum.orders;
            QCOMPARE(summed, rows.size());
        }
        QVERIFY(shown > 1000);
    }

    /** A sum with a part left out is not the sum. */
    void whatIsNoNumberLeavesNoSum()
    {
        OrderFilter filter;
        filter.outcomes = {Outcome::Refused};
        Question whole(*m_search, filter);
        QVERIFY(whole.wait());
        QVERIFY(whole.last().sums.constFirst().amount.isEmpty());
        filter.text = u".5"_s;
        Question some(*m_search, filter);
        QVERIFY(some.wait());
        double sum = 0;
        for (const qint64 id : expected(filter, OrderSort::Newest))
            sum += m_orders[id].amount.toDouble();
        QCOMPARE(some.last().sums.constFirst().amount, QString::number(sum, 'g', 12));
    }
};

QTEST_GUILESS_MAIN(TestHistorySearchFilter)
#include "tst_historysearchfilter.moc"
