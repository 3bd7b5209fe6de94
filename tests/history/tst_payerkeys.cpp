// SPDX-License-Identifier: MIT
#include "history/paperbench.h"
#include "history/payerkeys.h"
#include "secrets/promises.h"
#include "secrets/sessionstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace std::chrono_literals;

namespace {

/** A keychain that can be made slow, deaf or forgetful. */
class FaultyKeychain final : public SecretStore
{
public:
    bool isSilent = false; ///< answers nothing until speak()
    bool refusesWrites = false;
    bool asks = false;
    int reads = 0;

    QFuture<Result<Secret>> read(const QString &key) override
    {
        ++reads;
        if (!isSilent)
            return m_entries.read(key);
        const auto promise = makePromise<Secret>();
        m_waiting.push_back(
            [this, promise, key] { promise->keep(m_entries.read(key).takeResult()); });
        return promise->future();
    }
    QFuture<Result<void>> write(const QString &key, Secret secret) override
    {
        return refusesWrites ? ready<void>(failure(ErrorCode::KeychainUnavailable))
                             : m_entries.write(key, std::move(secret));
    }
    QFuture<Result<void>> remove(const QString &key) override { return m_entries.remove(key); }
    [[nodiscard]] SecretPlace place() const override { return SecretPlace::Keychain; }
    [[nodiscard]] bool isAsking() const override { return asks; }

    void speak()
    {
        isSilent = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

private:
    SessionStore m_entries;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace

/** What an order waits for, and for how long, when the keychain has the key of its papers. */
class TestPayerKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    FaultyKeychain m_keychain;

    /** One start of the program, with a limit of its own. */
    struct Start
    {
        Start(TestPayerKeys &test, std::chrono::milliseconds limit)
            : store(test.m_folder->filePath(u"history.db"_s), test.m_clock)
            , keys(store, &test.m_keychain, limit)
        {
            store.setKeys(&keys);
        }
        ~Start() { store.setKeys(nullptr); }

        QFuture<Result<void>> begin(const QString &number)
        {
            return store.begin(samples::begun(number), papersOf(number));
        }

        HistoryStore store;
        PayerKeys keys;
    };

    int papers()
    {
        samples::SecondConnection other(m_folder->filePath(u"history.db"_s));
        return other.ask(u"SELECT count(*) FROM papers"_s).value(0).toInt();
    }

    void oneOrder(std::chrono::milliseconds limit)
    {
        Start first(*this, limit);
        QVERIFY(waitFor(first.begin(u"first"_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = samples::quickFolder();
        m_keychain.refusesWrites = false;
        m_keychain.asks = false;
        m_keychain.reads = 0;
    }

    void oneReadForAll()
    {
        oneOrder(5s);
        m_keychain.reads = 0;
        m_keychain.isSilent = true;
        Start later(*this, 5s);
        std::vector<QFuture<Result<void>>> begun;
        for (int i = 0; i < 8; ++i)
            begun.push_back(later.begin(QString::number(i)));
        QTRY_COMPARE(m_keychain.reads, 1);
        m_keychain.speak();
        for (auto &each : begun)
            QVERIFY(waitFor(each));
        QVERIFY(waitFor(later.begin(u"last"_s)));
        QCOMPARE(m_keychain.reads, 1);
        QCOMPARE(papers(), 10);
    }

    /** The order goes without its papers; when the keychain answers after all, the next has them.
     */
    void aKeychainThatHangsHoldsNoOrderBack()
    {
        oneOrder(5s);
        m_keychain.isSilent = true;
        Start later(*this, 30ms);
        QSignalSpy told(&later.keys, &PayerKeys::keepingChanged);
        QVERIFY(waitFor(later.begin(u"1"_s)));
        QCOMPARE(later.keys.keeping(), Keeping::NoSafePlace);
        QVERIFY(waitFor(later.begin(u"2"_s)));
        QCOMPARE(papers(), 1);
        m_keychain.speak();
        QTRY_COMPARE(later.keys.keeping(), Keeping::Keeps);
        QCOMPARE(told.size(), 2);
        QVERIFY(waitFor(later.begin(u"3"_s)));
        QCOMPARE(papers(), 2);
    }

    /** Another program changes the key, and the keychain hangs when this one looks for it. */
    void aKeychainThatHangsWithAnotherKeyHoldsNoOrderBack()
    {
        Start window(*this, 30ms);
        m_keychain.asks = true; // the first order waits for as long as its key takes to make
        QVERIFY(waitFor(window.begin(u"1"_s)));
        m_keychain.asks = false;
        {
            Start batch(*this, 5s);
            Result<void> done = failure(ErrorCode::Internal);
            batch.keys.change([&done](const Result<void> &made) { done = made; });
            QTRY_VERIFY(done);
        }
        m_keychain.isSilent = true;
        QVERIFY(waitFor(window.begin(u"2"_s)));
        QCOMPARE(papers(), 1);
        m_keychain.speak();
        QTRY_COMPARE(window.keys.keeping(), Keeping::Keeps);
        QVERIFY(waitFor(window.begin(u"3"_s)));
        QCOMPARE(papers(), 2);
    }

    /** The keyring is locked in the middle of the run, when another program has changed the key. */
    void aPersonAtALaterPromptIsWaitedFor()
    {
        Start window(*this, 5ms);
        m_keychain.asks = true; // the first order, too, waits for as long as its key takes
        QVERIFY(waitFor(window.begin(u"1"_s)));
        {
            Start batch(*this, 5s);
            Result<void> done = failure(ErrorCode::Internal);
            batch.keys.change([&done](const Result<void> &made) { done = made; });
            QTRY_VERIFY(done);
        }
        m_keychain.isSilent = true;
        const int before = m_keychain.reads;
        auto begun = window.begin(u"2"_s);
        QTRY_VERIFY(m_keychain.reads > before);
        QTest::qWait(30); // some limits long
        QVERIFY(!begun.isFinished());
        m_keychain.speak();
        QVERIFY(waitFor(begun));
        QCOMPARE(papers(), 2);
    }

    void aPersonAtAPromptIsWaitedFor()
    {
        oneOrder(5s);
        m_keychain.isSilent = true;
        m_keychain.asks = true;
        Start later(*this, 5ms);
        auto begun = later.begin(u"1"_s);
        QTRY_COMPARE(m_keychain.reads, 1);
        QTest::qWait(30); // some limits long
        QVERIFY(!begun.isFinished());
        m_keychain.speak();
        QVERIFY(waitFor(begun));
        QCOMPARE(papers(), 2);
    }

    void aKeychainThatTakesNothing()
    {
        m_keychain.refusesWrites = true;
        Start start(*this, 5s);
        QVERIFY(waitFor(start.begin(u"1"_s)));
        QCOMPARE(start.keys.keeping(), Keeping::NoSafePlace);
        QVERIFY(waitFor(start.begin(u"2"_s)));
        QCOMPARE(papers(), 0);
        samples::SecondConnection other(m_folder->filePath(u"history.db"_s));
        QCOMPARE(other.ask(u"SELECT count(*) FROM payer_keys"_s), QVariantList{0});
    }

    /** The window closes while an order waits: it is written all the same. */
    void theEndAnswersWhoWaits()
    {
        oneOrder(5s);
        m_keychain.isSilent = true;
        QFuture<Result<void>> begun;
        {
            Start later(*this, 5s);
            begun = later.begin(u"1"_s);
            QTRY_COMPARE(m_keychain.reads, 1);
        }
        QVERIFY(begun.isFinished() && begun.result());
        m_keychain.speak();
        QCOMPARE(papers(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPayerKeys)
#include "tst_payerkeys.moc"
