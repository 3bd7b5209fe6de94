// SPDX-License-Identifier: MIT
#include "checkout/addressbudget.h"
#include "checkout/checkoutrun.h"
#include "checkout/payerwords.h"
#include "sampleregion.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kHour = 3'600'000;

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

Order order(const FieldMap &changes, std::optional<Outcome> outcome = Outcome::Created,
            PaymentState payment = PaymentState::NotAsked)
{
    Order made;
    made.papers.fields = samples::draft().values;
    made.papers.fields.insert(changes);
    made.record.region = u"japan"_s;
    made.record.outcome = outcome;
    made.record.payment = payment;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(vexora::BudgetLevel)

/** What one payer's address may still be used for today. */
class TestAddressBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyRegionsWithLimitsHaveOne()
    {
        for (const QString &id : {u"japan"_s, u"taiwan"_s}) {
            const RegionSpec region = samples::region(id);
            QVERIFY2(limitedAddress(region), qPrintable(id));
            QCOMPARE(limitedAddress(region)->name, u"ipAddress"_s);
        }
        for (const QString &id : {u"cambodia"_s, u"mexico"_s, u"argentina"_s})
            QVERIFY2(!limitedAddress(samples::region(id)), qPrintable(id));
    }

    void theDayBeginsInTheRegion_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("start");
        const qint64 tokyo = at("2026-07-14T15:00:00Z"); // midnight of the 15th there
        QTest::newRow("first millisecond") << u"Asia/Tokyo"_s << tokyo << tokyo;
        QTest::newRow("last millisecond before")
            << u"Asia/Tokyo"_s << tokyo - 1 << tokyo - 24 * kHour;
        QTest::newRow("an hour west of it") << u"Asia/Taipei"_s << tokyo << tokyo - 23 * kHour;
        QTest::newRow("no such zone") << u"Nowhere/Land"_s << tokyo << at("2026-07-14T00:00:00Z");
        // In Beirut the clocks go from 24:00 to 1:00 that night.
        QTest::newRow("a day without midnight")
            << u"Asia/Beirut"_s << at("2026-03-29T12:00:00Z") << at("2026-03-28T22:00:00Z");
    }

    void theDayBeginsInTheRegion()
    {
        QFETCH(const QString, zone);
        QFETCH(const qint64, now);
        QFETCH(const qint64, start);
        QCOMPARE(startOfDayMs(zone, now), start);
    }

    void levels_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<int>("successes");
        QTest::addColumn<BudgetLevel>("level");
        QTest::newRow("none") << 0 << 0 << BudgetLevel::Free;
        QTest::newRow("seven") << 7 << 2 << BudgetLevel::Free;
        QTest::newRow("eight") << 8 << 0 << BudgetLevel::Near;
        QTest::newRow("nine") << 9 << 2 << BudgetLevel::Near;
        QTest::newRow("ten") << 10 << 0 << BudgetLevel::Spent;
        QTest::newRow("eleven") << 11 << 0 << BudgetLevel::Spent;
        QTest::newRow("three paid") << 3 << 3 << BudgetLevel::Spent;
    }

    void levels()
    {
        QFETCH(const int, orders);
        QFETCH(const int, successes);
        QFETCH(const BudgetLevel, level);
        const AddressUse use{orders, successes, 0};
        QCOMPARE(budgetLevel(samples::region(u"japan"_s).limits, use), level);
        QCOMPARE(budgetLevel(RegionLimits(), use), BudgetLevel::Free);
    }

    void countsWhatMayHaveArrived()
    {
        const RegionSpec japan = samples::region(u"japan"_s);
        const QString payer = payerIdentity(japan, samples::draft().values);
        Order taiwan = order({});
        taiwan.record.region = u"taiwan"_s;
        const QList<Order> orders{
            order({}),
            order({}, Outcome::Unknown),
            order({}, std::nullopt), // on its way
            order({}, Outcome::Refused),
            order({}, Outcome::NotSent),
            order({}, Outcome::Created, PaymentState::Paid),
            order({}, Outcome::Created, PaymentState::PartPaid),
            order({{u"ipAddress"_s, u"203.0.113.8"_s}}),
            order({{u"mobile"_s, u"09099999999"_s}}),
            order({{u"mobile"_s, u"09099999999"_s}}),
            taiwan,
        };
        const AddressUse use = addressUseBy(orders, japan, u"203.0.113.7"_s, payer);
        QCOMPARE(use.orders, 7);
        QCOMPARE(use.successes, 1);
        QCOMPARE(use.otherPayers, 1);
        QCOMPARE(addressUseBy(orders, japan, QString(), payer).orders, 0);
        QCOMPARE(
            addressUseBy(orders, samples::region(u"cambodia"_s), u"203.0.113.7"_s, payer).orders,
            0);
    }
};

QTEST_GUILESS_MAIN(TestAddressBudget)
#include "tst_addressbudget.moc"
