// SPDX-License-Identifier: MIT
#include "history/paperbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** How often a payer's address was used, counted through its hash. */
class TestAddressUse : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kMorning = 1'760'000'000'000;
    const QString m_address = u"126.15.7.20"_s;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
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
        const QString number = QString::number(++m_orders);
        OrderRecord record = samples::begun(number);
        record.region = sent.region;
        record.recordedAtMs = sent.atMs;
        OrderPapers papers;
        papers.fields = {{u"ipAddress"_s, sent.address}};
        papers.words = {addressWord(sent.address)};
        papers.payer = sent.payer;
        QVERIFY(waitFor(m_desk->store.begin(record, papers)));
        QVERIFY(waitFor(m_desk->store.finish(samples::answered(record, sent.outcome))));
        if (sent.payment != PaymentState::NotAsked) {
            PaymentNote note;
            note.state = sent.payment;
            QVERIFY(waitFor(m_desk->store.notePayment(record.key, note)));
        }
    }

    AddressUse use(const QString &address, const QString &payer = {},
                   const QStringList &regions = {u"japan"_s})
    {
        const auto found = waitFor(m_desk->payers.addressUse(address, regions, kMorning, payer));
        return found.value_or(AddressUse{-1, -1, -1});
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY(RealKeyring::isReady()); }

    void init()
    {
        m_folder = samples::quickFolder();
        m_desk = std::make_unique<Desk>(m_folder->filePath(u"history.db"_s));
        m_orders = 0;
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void cleanupTestCase()
    {
        KeychainStore store;
        for (const QString &entry : keysInKeychain())
            QVERIFY(waitFor(store.remove(entry.section(u'/', 1, 2))));
    }

    void nothingYet()
    {
        const AddressUse none = use(m_address);
        QCOMPARE(none.orders, 0);
        QCOMPARE(none.successes, 0);
        QCOMPARE(none.otherPayers, 0);
        QVERIFY(!QFile::exists(m_folder->filePath(u"history.db"_s))); // looking makes no list
    }

    /** Orders under a lost key may have been sent from the address: none is not known. */
    void unknownWhenOrdersSinceThenAreUnderALostKey()
    {
        send({m_address, u"ana"_s});
        m_desk.reset();
        {
            samples::SecondConnection other(m_folder->filePath(u"history.db"_s));
            QVERIFY(other.run(u"UPDATE payer_keys SET id = 'gone'"_s));
        }
        m_desk = std::make_unique<Desk>(m_folder->filePath(u"history.db"_s));
        const auto ask = [this](qint64 sinceMs, const QString &region) {
            return codeOf(
                waitFor(m_desk->payers.addressUse(m_address, {region}, sinceMs, u"ana"_s)));
        };
        QCOMPARE(ask(kMorning, u"japan"_s), ErrorCode::KeychainUnavailable);
        QCOMPARE(use(m_address, u"ana"_s, {u"taiwan"_s}).orders, 0);
    }

    /** A shop that sends a long list from one address: only the day's orders are looked at. */
    void aLongListFromOneAddress()
    {
        send({m_address, u"ana"_s, Outcome::Created, PaymentState::Paid, kMorning - 86'400'001});
        {
            samples::SecondConnection other(m_folder->filePath(u"history.db"_s));
            QVERIFY(other.fill(20'000));
            m_orders = 20'000;
            QVERIFY(other.run(u"INSERT INTO payer_words SELECT w.hash, o.id FROM payer_words w, "
                              "orders o WHERE o.id > 1"_s));
        }
        send({m_address, u"ana"_s});
        QCOMPARE(use(m_address, u"ana"_s).orders, 1);
        samples::SecondConnection other(m_folder->filePath(u"history.db"_s));
        QCOMPARE(other.ask(u"SELECT count(*) FROM payer_words"_s), QVariantList{20'001});
    }
};

QTEST_GUILESS_MAIN(TestAddressUse)
#include "tst_addressuse.moc"
