// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/samples.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;

namespace {

constexpr qint64 kSince = 1'763'654'400'000;
constexpr qint64 kHour = 60LL * 60 * 1000;

} // namespace

/** A day of the list where the file itself matters. */
class TestHistoryTotals : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
    int m_number = 0;
    int m_copies = 0;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    static OrderRecord order(const QString &amount, qint64 atMs = kSince + kHour)
    {
        OrderRecord record = begun(QString());
        record.amount = amount;
        record.recordedAtMs = atMs;
        return record;
    }

    /** Its number; empty when the store did not take it. */
    QString add(OrderRecord record, std::optional<Outcome> outcome = Outcome::Created)
    {
        record.key.tradeNo = QString::number(++m_number);
        if (!m_store->begin(record).result())
            return {};
        if (outcome && !m_store->finish(answered(record, *outcome)).result())
            return {};
        return record.key.tradeNo;
    }

    QList<CurrencyTotals> totals(Environment environment = Environment::Test)
    {
        return m_store->totals(environment, kSince).result().value();
    }

    QStringList numbers(std::optional<Environment> environment = Environment::Test, int limit = 100)
    {
        OrderQuery day;
        day.environment = environment;
        day.sinceMs = kSince;
        day.limit = limit;
        QStringList found;
        const Result<OrderPage> page = m_store->page(day).result();
        for (const OrderRecord &record : page->orders)
            found << record.key.tradeNo;
        return found;
    }

    /** The same order under numbers of its own, `count` times more. */
    void addCopies(const QString &number, int count)
    {
        samples::SecondConnection other(file());
        QVERIFY(other.run(
            u"CREATE TEMP TABLE copied AS SELECT * FROM orders WHERE trade_no = '%1'"_s.arg(
                number)));
        QVERIFY(other.run(u"UPDATE copied SET id = NULL"_s));
        QVERIFY(other.run(u"BEGIN"_s));
        for (int i = 0; i < count; ++i) {
            QVERIFY(other.run(u"UPDATE copied SET trade_no = 'copy-%1'"_s.arg(++m_copies)));
            QVERIFY(other.run(u"INSERT INTO orders SELECT * FROM copied"_s));
        }
        QVERIFY(other.run(u"COMMIT"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_number = 0;
        m_folder = samples::quickFolder();
        m_store = std::make_unique<HistoryStore>(file(), m_clock);
    }

    void cleanup() { m_store.reset(); }

    /** So it is listed and summed where most care is taken. */
    void anEnvironmentOfAnotherVersionIsReadAsLive()
    {
        add(order(u"101"_s));
        OrderRecord live = order(u"102"_s);
        live.environment = Environment::Live;
        add(live);
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE orders SET environment = 'canary' WHERE trade_no = '1'"_s));
        }
        QCOMPARE(numbers(Environment::Live), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(totals(Environment::Live).value(0).linkSum, u"203"_s);
        QCOMPARE(totals(Environment::Test), QList<CurrencyTotals>());
    }

    void aLongListIsNotReadForOneDay()
    {
        add(order(u"1"_s, kSince + kHour)); // cannot be: below orders clearly older than it
        add(order(u"10"_s, kSince - 25 * kHour));
        addCopies(u"2"_s, 998);
        add(order(u"100"_s, kSince + kHour));
        QCOMPARE(numbers(), (QStringList{u"3"_s, u"1"_s}));
        addCopies(u"2"_s, 1);
        QCOMPARE(numbers(), QStringList{u"3"_s}); // the walk ended at the thousandth
        QCOMPARE(totals().value(0).linkSum, u"100"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryTotals)
#include "tst_historytotals.moc"
