// SPDX-License-Identifier: MIT
#include "checkout/addressword.h"
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using samples::answered;
using samples::begun;

/** How often a payer's address was used. */
class TestAddresses : public QObject
{
    Q_OBJECT

    static constexpr qint64 kMorning = 1'760'000'000'000;
    const QString m_address = u"126.15.7.20"_s;

    std::unique_ptr<contract::Bench> m_bench;
    int m_orders = 0;

    struct Sent
    {
        QString address;
        QString payer;
        Outcome outcome = Outcome::Created;
        PaymentState payment = PaymentState::NotAsked;
        qint64 atMs = kMorning + 1;
        QString region = u"japan"_s;
    };

    void send(const Sent &sent)
    {
        OrderRecord record = begun(QString::number(++m_orders));
        record.region = sent.region;
        record.recordedAtMs = sent.atMs;
        OrderPapers papers;
        papers.fields = {{u"ipAddress"_s, sent.address}};
        papers.words = {addressWord(sent.address)};
        papers.payer = sent.payer;
        QVERIFY(waitFor(m_bench->log().begin(record, papers)));
        QVERIFY(waitFor(m_bench->log().finish(answered(record, sent.outcome))));
        if (sent.payment != PaymentState::NotAsked)
            QVERIFY(waitFor(m_bench->log().notePayment(record.key, {sent.payment, {}, {}, 0})));
    }

    AddressUse use(const QString &address, const QString &payer = {},
                   const QStringList &regions = {u"japan"_s})
    {
        return waitFor(m_bench->payers().addressUse(address, regions, kMorning, payer))
            .value_or(AddressUse{-1, -1, -1});
    }

private Q_SLOTS:
    void init()
    {
        m_orders = 0;
        m_bench = std::make_unique<contract::Bench>();
    }
    void cleanup() { m_bench.reset(); }

    void nothingYet()
    {
        const AddressUse none = use(m_address);
        QCOMPARE(none.orders, 0);
        QCOMPARE(none.successes, 0);
        QCOMPARE(none.otherPayers, 0);
    }

    void countsWhatMayHaveReachedTheGateway()
    {
        for (const Outcome outcome : {Outcome::Created, Outcome::Unknown, Outcome::Refused,
                                      Outcome::NotSent, Outcome::Invalid})
            send({m_address, u"ana"_s, outcome});
        QCOMPARE(use(m_address).orders, 2);
        // Still being sent.
        OrderRecord record = begun(u"sending"_s);
        record.region = u"japan"_s;
        record.recordedAtMs = kMorning + 5;
        OrderPapers papers;
        papers.fields = {{u"ipAddress"_s, m_address}};
        papers.words = {addressWord(m_address)};
        QVERIFY(waitFor(m_bench->log().begin(record, papers)));
        QCOMPARE(use(m_address).orders, 3);
        QCOMPARE(use(u"126.15.7.21"_s).orders, 0);
    }

    void onlySinceThenAndInTheRegions()
    {
        send({m_address, u"ana"_s, Outcome::Created, PaymentState::NotAsked, kMorning - 1});
        send({m_address, u"ana"_s, Outcome::Created, PaymentState::NotAsked, kMorning});
        send({m_address, u"ana"_s, Outcome::Created, PaymentState::NotAsked, kMorning + 9,
              u"taiwan"_s});
        // A clock that was set back hides none of the day's.
        send({m_address, u"ana"_s, Outcome::Created, PaymentState::NotAsked, kMorning - 400'000});
        QCOMPARE(use(m_address).orders, 1);
        QCOMPARE(use(m_address, {}, {u"taiwan"_s}).orders, 1);
        QCOMPARE(use(m_address, {}, {u"japan"_s, u"taiwan"_s}).orders, 2);
        QCOMPARE(use(m_address, {}, {}).orders, 0);
    }

    void successesArePaidOrders()
    {
        for (const PaymentState state :
             {PaymentState::Paid, PaymentState::Paid, PaymentState::Failed, PaymentState::NotAsked})
            send({m_address, u"ana"_s, Outcome::Created, state});
        QCOMPARE(use(m_address).orders, 4);
        QCOMPARE(use(m_address).successes, 2);
    }

    void otherPayersAreCountedOnce()
    {
        for (const QString &payer : {u"ana"_s, u"ana"_s, u"bo"_s, u"bo"_s, u"chea"_s, QString()})
            send({m_address, payer});
        QCOMPARE(use(m_address, u"ana"_s).otherPayers, 2);
        QCOMPARE(use(m_address, u"dara"_s).otherPayers, 3);
        QCOMPARE(use(m_address, {}).otherPayers, 3);
    }

    void everySpellingOfAnAddress()
    {
        send({u"2400:4050::1"_s, u"ana"_s});
        QCOMPARE(use(u"2400:4050:0:0:0:0:0:1"_s).orders, 1);
        QCOMPARE(use(u" 2400:4050::0001 "_s).orders, 1);
    }

    void overARestartAndAChangeOfTheKey()
    {
        send({m_address, u"ana"_s});
        send({m_address, u"bo"_s});
        QVERIFY(waitFor(m_bench->payers().changeKey()));
        send({m_address, u"ana"_s});
        m_bench->openAgain();
        const AddressUse found = use(m_address, u"ana"_s);
        QCOMPARE(found.orders, 3);
        QCOMPARE(found.otherPayers, 1);
    }

    void unknownWithoutASafePlace()
    {
        const auto desk = m_bench->store().deskWithoutKeychain();
        QCOMPARE(codeOf(desk->payers().addressUse(m_address, {u"japan"_s}, kMorning, {})),
                 ErrorCode::KeychainUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
