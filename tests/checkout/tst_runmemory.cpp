// SPDX-License-Identifier: MIT
#include "checkout/checkoutrun.h"
#include "checkout/runmemory.h"
#include "sampleregion.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'763'735'525'000;
constexpr qint64 kMinute = 60'000;

PreparedOrder prepared(const OrderDraft &draft)
{
    return Checkout::prepare(draft, samples::region(draft.profile.region));
}

/** What the run makes of it. */
Order sent(const OrderDraft &draft, const QString &tradeNo, std::optional<Outcome> outcome,
           qint64 at = kNow)
{
    const PreparedOrder order = prepared(draft);
    Order made;
    made.record = recordOf(order, tradeNo, at);
    made.record.outcome = outcome;
    made.papers.fields = order.checked.fields;
    return made;
}

OrderDraft changed(const QString &field, const QString &value)
{
    OrderDraft draft = samples::draft();
    draft.values.insert(field, value);
    return draft;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<vexora::Outcome>)

/** What a run remembers of its orders. */
class TestRunMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheEndOfWhatItSawBegin()
    {
        RunMemory memory;
        const QSignalSpy changed(&memory, &RunMemory::changed);
        memory.remember(sent(samples::draft(), u"A-1"_s, std::nullopt));
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created));
        memory.remember(sent(samples::draft(), u"A-2"_s, Outcome::Invalid));
        QCOMPARE(changed.size(), 2);
        const OrderKey key{u"M1"_s, u"api.vexora.example"_s, u"A-1"_s};
        QVERIFY(memory.find(key));
        QVERIFY(memory.find(key)->record.outcome == Outcome::Created);
        QVERIFY(!memory.find({u"M1"_s, u"api.vexora.example"_s, u"A-2"_s}));
        QVERIFY(!memory.find({u"M1"_s, u"other.vexora.example"_s, u"A-1"_s}));
    }

    void theOldestGoFirst()
    {
        RunMemory memory;
        const Order order = sent(samples::draft(), u"A"_s, Outcome::Created);
        for (std::size_t i = 0; i <= RunMemory::kMostOrders; ++i) {
            Order other = order;
            other.record.key.tradeNo = QString::number(i);
            memory.remember(other);
        }
        QVERIFY(!memory.find({u"M1"_s, u"api.vexora.example"_s, u"0"_s}));
        QVERIFY(memory.find({u"M1"_s, u"api.vexora.example"_s, u"1"_s}));
    }

    void aDoubleMayBePaid_data()
    {
        QTest::addColumn<std::optional<Outcome>>("outcome");
        QTest::addColumn<bool>("isDouble");
        QTest::newRow("being sent") << std::optional<Outcome>() << true;
        QTest::newRow("created") << std::optional(Outcome::Created) << true;
        QTest::newRow("unknown") << std::optional(Outcome::Unknown) << true;
        QTest::newRow("refused") << std::optional(Outcome::Refused) << false;
        QTest::newRow("not sent") << std::optional(Outcome::NotSent) << false;
    }

    void aDoubleMayBePaid()
    {
        QFETCH(const std::optional<Outcome>, outcome);
        QFETCH(const bool, isDouble);
        RunMemory memory;
        memory.remember(sent(samples::draft(), u"A-1"_s, outcome));
        QCOMPARE(memory.doubleOf(prepared(samples::draft()), kNow + 6 * kMinute) != nullptr,
                 isDouble);
    }

    void whatIsErasedIsForgotten()
    {
        RunMemory memory;
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created));
        memory.remember(sent(changed(u"mobile"_s, u"0987654321"_s), u"A-2"_s, Outcome::Refused));
        memory.remember(sent(samples::draft(), u"A-3"_s, std::nullopt));
        const RegionCatalog catalog;
        const QList<OrderKey> keys = memory.keys();
        QCOMPARE(keys.size(), 3);
        QVERIFY(memory.matching({}, catalog).isEmpty()); // nothing is not everything
        EraseWish wish;
        wish.region = samples::draft().profile.region;
        QCOMPARE(memory.matching(wish, catalog), keys.mid(0, 2)); // one is on its way
        wish.payer = {{PayerWord::Kind::Mobile, u"81987654321"_s}};
        QCOMPARE(memory.matching(wish, catalog), keys.mid(1, 1));
        wish.beforeMs = kNow;
        QVERIFY(memory.matching(wish, catalog).isEmpty());
        const QSignalSpy forgot(&memory, &RunMemory::forgot);
        memory.forget(keys.mid(1, 1));
        QCOMPARE(forgot.size(), 1);
        QVERIFY(!memory.find(keys[1]));
        QVERIFY(memory.find(keys[0]));
        memory.forget(keys.mid(1, 1));
        QCOMPARE(forgot.size(), 1);
    }

    void whatMakesADouble_data()
    {
        QTest::addColumn<OrderDraft>("draft");
        QTest::addColumn<bool>("isDouble");
        QTest::newRow("amount") << changed(u"amount"_s, u"301"_s) << false;
        QTest::newRow("written otherwise") << changed(u"amount"_s, u" 300.00"_s) << true;
        QTest::newRow("remark") << changed(u"remark"_s, u"table 2"_s) << false;
        QTest::newRow("spaces alone") << changed(u"remark"_s, u"  "_s) << true;
        QTest::newRow("another payer") << changed(u"mobile"_s, u"08012345678"_s) << true;
        QTest::newRow("another method") << changed(u"wayCode"_s, u"LINEPAY"_s) << true;
        OrderDraft draft = samples::draft();
        draft.profile.name = u"Osaka Outdoor"_s;
        QTest::newRow("profile renamed") << draft << true;
        draft = samples::draft();
        draft.profile.merchantNo = u"M2"_s;
        QTest::newRow("merchant") << draft << false;
        draft = samples::draft();
        draft.profile.baseUrl = QUrl(u"https://test.vexora.example/japan"_s);
        QTest::newRow("host") << draft << false;
        draft = samples::draft();
        draft.replaces = u"A-1"_s;
        QTest::newRow("corrects it") << draft << false;
        draft.replaces = u"A-0"_s;
        QTest::newRow("corrects another") << draft << true;
    }

    void whatMakesADouble()
    {
        QFETCH(const OrderDraft, draft);
        QFETCH(const bool, isDouble);
        RunMemory memory;
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created));
        QCOMPARE(memory.doubleOf(prepared(draft), kNow) != nullptr, isDouble);
    }

    void decimalsAreTheSameAmount()
    {
        OrderDraft draft = samples::draft();
        draft.profile.region = u"cambodia"_s;
        draft.profile.currency = u"USD"_s;
        draft.values.insert(u"amount"_s, u"12.5"_s);
        RunMemory memory;
        memory.remember(sent(draft, u"A-1"_s, Outcome::Created));
        draft.values.insert(u"amount"_s, u"12.50"_s);
        QVERIFY(memory.doubleOf(prepared(draft), kNow));
        draft.profile.currency = u"KHR"_s;
        QVERIFY(!memory.doubleOf(prepared(draft), kNow));
    }

    void aDayLaterItIsNone()
    {
        RunMemory memory;
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created));
        const PreparedOrder order = prepared(samples::draft());
        QVERIFY(memory.doubleOf(order, kNow + RunMemory::kDoubleMs - 1));
        QVERIFY(!memory.doubleOf(order, kNow + RunMemory::kDoubleMs));
        QVERIFY(memory.doubleOf(order, kNow - kMinute)); // the clock was put back
    }

    void theLatestDoubleIsTold()
    {
        RunMemory memory;
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created, kNow));
        memory.remember(sent(samples::draft(), u"A-2"_s, Outcome::Unknown, kNow + kMinute));
        memory.remember(sent(samples::draft(), u"A-3"_s, Outcome::Refused, kNow + 2 * kMinute));
        const Order *found = memory.doubleOf(prepared(samples::draft()), kNow + 3 * kMinute);
        QVERIFY(found);
        QCOMPARE(found->record.key.tradeNo, u"A-2"_s);
    }

    void eachPayerOnceTheLatestFirst()
    {
        const RegionSpec region = samples::region(u"japan"_s);
        const Environment environment = samples::draft().profile.environment;
        RunMemory memory;
        QVERIFY(memory.payers(region, environment).isEmpty());
        memory.remember(sent(samples::draft(), u"A-1"_s, Outcome::Created, kNow));
        memory.remember(
            sent(changed(u"mobile"_s, u"08012345678"_s), u"A-2"_s, Outcome::NotSent, kNow + 1));
        // Came back from another address: the same payer, with the address of this time.
        memory.remember(
            sent(changed(u"ipAddress"_s, u"203.0.113.8"_s), u"A-3"_s, Outcome::Unknown, kNow + 2));
        const QList<RunMemory::Payer> payers = memory.payers(region, environment);
        QCOMPARE(payers.size(), 2);
        QCOMPARE(payers.first().fields.value(u"ipAddress"_s), u"203.0.113.8"_s);
        QCOMPARE(payers.first().lastMs, kNow + 2);
        QCOMPARE(payers.last().fields.value(u"mobile"_s), u"08012345678"_s);
        QCOMPARE(payers.first().name, payers.last().name);
        for (const QString &field : payers.first().fields.keys())
            QVERIFY2(region.field(field)->place.group == FieldGroup::Payer, qPrintable(field));
        QVERIFY(memory.payers(samples::region(u"taiwan"_s), environment).isEmpty());
    }

    void payersOfATestAreNoneOfBusiness()
    {
        const RegionSpec region = samples::region(u"japan"_s);
        RunMemory memory;
        Order order = sent(samples::draft(), u"A-1"_s, Outcome::Created);
        order.record.environment = Environment::Test;
        memory.remember(order);
        QVERIFY(memory.payers(region, Environment::Live).isEmpty());
        QCOMPARE(memory.payers(region, Environment::Test).size(), 1);
        // The same person at another merchant's test is one to choose.
        order.record.key.tradeNo = u"A-2"_s;
        order.record.profile = u"Osaka Outdoor"_s;
        memory.remember(order);
        QCOMPARE(memory.payers(region, Environment::Test).size(), 1);
        QCOMPARE(memory.payers(region, Environment::Test).first().profile, u"Osaka Outdoor"_s);
    }
};

QTEST_GUILESS_MAIN(TestRunMemory)
#include "tst_runmemory.moc"
