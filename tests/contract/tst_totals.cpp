// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::key;

namespace {

constexpr qint64 kSince = 1'763'654'400'000;
constexpr qint64 kHour = 60LL * 60 * 1000;

} // namespace

/** A day of the list: its orders, and what they add up to. */
class TestTotals : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    OrderLog &log() { return m_bench->log(); }
    int m_number = 0;

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
        if (!waitFor(log().begin(record)))
            return {};
        if (outcome && !waitFor(log().finish(answered(record, *outcome))))
            return {};
        return record.key.tradeNo;
    }

    QString addPaid(const OrderRecord &record, PaymentState state, const QString &paid,
                    Outcome outcome = Outcome::Created)
    {
        const QString number = add(record, outcome);
        const PaymentNote note{state, paid, {}, 7};
        return waitFor(log().notePayment(key(number), note)) ? number : QString();
    }

    QList<CurrencyTotals> totals(Environment environment = Environment::Test)
    {
        return waitFor(log().totals(environment, kSince)).value();
    }

    QStringList numbers(std::optional<Environment> environment = Environment::Test, int limit = 100)
    {
        OrderQuery day;
        day.environment = environment;
        day.sinceMs = kSince;
        day.limit = limit;
        QStringList found;
        const Result<OrderPage> page = waitFor(log().page(day));
        for (const OrderRecord &record : page->orders)
            found << record.key.tradeNo;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_number = 0;
        m_bench = std::make_unique<contract::Bench>();
    }
    void cleanup() { m_bench.reset(); }

    void anEmptyDayHasNone()
    {
        QCOMPARE(totals(), QList<CurrencyTotals>());
        QCOMPARE(numbers(), QStringList());
        QVERIFY(!add(order(u"300"_s, kSince - kHour)).isEmpty());
        QVERIFY(!add(order(u"300"_s), Outcome::Refused).isEmpty());
        QVERIFY(!add(order(u"300"_s), std::nullopt).isEmpty()); // being sent
        QCOMPARE(totals(), QList<CurrencyTotals>());
        QCOMPARE(numbers(), (QStringList{u"3"_s, u"2"_s}));
    }

    void sumsAreExact()
    {
        add(order(u"0.1"_s));
        addPaid(order(u"0.2"_s), PaymentState::Paid, u"0.2000"_s);
        addPaid(order(u"900000000000000"_s), PaymentState::Paid, u"900000000000000"_s);
        addPaid(order(u"900000000000000"_s), PaymentState::Paid, u"900000000000000"_s);
        QCOMPARE(totals(),
                 (QList<CurrencyTotals>{
                     {u"TWD"_s, 4, u"1800000000000000.3"_s, 3, u"1800000000000000.2"_s}}));
    }

    void onlyWhatIsPaidInFullIsPaid()
    {
        addPaid(order(u"100"_s), PaymentState::PartPaid, u"60"_s);
        addPaid(order(u"100"_s), PaymentState::Waiting, u"0"_s);
        addPaid(order(u"100"_s), PaymentState::Failed, {});
        addPaid(order(u"100"_s), PaymentState::Paid, u"101"_s); // what came, not what was asked
        addPaid(order(u"100"_s), PaymentState::Paid, u"about 100"_s);
        addPaid(order(u"100"_s), PaymentState::Paid, {});
        QCOMPARE(totals(), (QList<CurrencyTotals>{{u"TWD"_s, 6, u"600"_s, 3, u"301"_s}}));
    }

    void anUnknownOrderThatWasPaidIsMoneyAllTheSame()
    {
        addPaid(order(u"100"_s), PaymentState::Paid, u"100"_s, Outcome::Unknown);
        QCOMPARE(totals(), (QList<CurrencyTotals>{{u"TWD"_s, 0, u"0"_s, 1, u"100"_s}}));
    }

    void whatCannotBeReadLeavesNoSum()
    {
        add(order(u"100"_s));
        addPaid(order(u"a lot"_s), PaymentState::Paid, u"much"_s);
        QCOMPARE(totals(), (QList<CurrencyTotals>{{u"TWD"_s, 2, QString(), 1, QString()}}));
    }

    void currenciesStandApart()
    {
        OrderRecord dollars = order(u"12.50"_s);
        dollars.currency = u"USD"_s;
        OrderRecord riel = order(u"48000"_s);
        riel.currency = u"KHR"_s;
        add(dollars);
        add(riel);
        addPaid(riel, PaymentState::Paid, u"48000"_s);
        QCOMPARE(totals(),
                 (QList<CurrencyTotals>{{u"KHR"_s, 2, u"96000"_s, 1, u"48000"_s},
                                        {u"USD"_s, 1, u"12.5"_s, 0, u"0"_s}}));
    }

    void aClockSetBackHidesNoOrder()
    {
        add(order(u"1"_s, kSince)); // the moment itself belongs to the day
        add(order(u"10"_s, kSince - 1)); // set back by hours, and forth again
        add(order(u"100"_s, kSince - 20 * kHour));
        add(order(u"1000"_s, kSince + kHour));
        QCOMPARE(numbers(), (QStringList{u"4"_s, u"1"_s}));
        QCOMPARE(numbers(Environment::Test, 1), QStringList{u"4"_s});
        QCOMPARE(totals().value(0).linkSum, u"1001"_s);
    }

    /** A battery that is dead, for one order. */
    void aClockThatFellFarBackHidesNoOrder()
    {
        constexpr qint64 kYear2000 = 946'684'800'000;
        add(order(u"1"_s, kSince + kHour));
        add(order(u"10"_s, kYear2000));
        add(order(u"100"_s, kSince + 2 * kHour));
        QCOMPARE(numbers(), (QStringList{u"3"_s, u"1"_s}));
        QCOMPARE(totals().value(0).linkSum, u"101"_s);
    }

    void anOrderWhoseSenderIsGoneIsToldOf()
    {
        OrderRecord record = order(u"100"_s);
        record.sender = m_bench->store().gone();
        QVERIFY(!add(record, std::nullopt).isEmpty());
        QCOMPARE(totals(), QList<CurrencyTotals>());
        QCOMPARE(waitFor(log().find(key(u"1"_s)))->outcome, Outcome::Unknown);
    }

    void environmentsNeverMix()
    {
        for (const Environment environment :
             {Environment::Sandbox, Environment::Test, Environment::Live}) {
            OrderRecord record = order(QString::number(100 + int(environment)));
            record.environment = environment;
            add(record);
        }
        QCOMPARE(totals(Environment::Sandbox).value(0).linkSum, u"100"_s);
        QCOMPARE(totals(Environment::Test).value(0).linkSum, u"101"_s);
        QCOMPARE(totals(Environment::Live).value(0).linkSum, u"102"_s);
        QCOMPARE(numbers(Environment::Live), QStringList{u"3"_s});
        QCOMPARE(numbers(std::nullopt), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
