// SPDX-License-Identifier: MIT
#include "secrets/promises.h"
#include "secrets/secretvault.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** A keychain that works, and tells what it was asked. */
class TellingKeychain : public Keychain
{
public:
    QFuture<Result<void>> probe() override
    {
        asked.append(u"probe"_s);
        if (late) {
            waiting = makePromise<void>();
            return waiting->future();
        }
        return ready<void>(present ? Result<void>()
                                   : failure(ErrorCode::KeychainUnavailable, u"none"_s));
    }
    QFuture<Result<Secret>> read(const QString &key) override
    {
        asked.append(u"read "_s + key);
        const auto it = kept.find(key);
        if (it == kept.end())
            return ready<Secret>(failure(ErrorCode::NoSecret, u"none"_s));
        return ready<Secret>(it->second.clone());
    }
    QFuture<Result<void>> write(const QString &key, Secret secret) override
    {
        asked.append(u"write "_s + key);
        if (broken)
            return ready<void>(failure(ErrorCode::KeychainUnavailable, u"broken"_s));
        kept.insert_or_assign(key, std::move(secret));
        return ready<void>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        asked.append(u"remove "_s + key);
        if (removal != ErrorCode::Internal)
            return ready<void>(failure(removal, u"not removed"_s));
        kept.erase(key);
        return ready<void>({});
    }

    QStringList asked;
    std::map<QString, Secret> kept;
    bool present = true;
    bool broken = false;
    bool late = false;
    ErrorCode removal = ErrorCode::Internal; ///< what a removal fails with; Internal: it succeeds
    SharedPromise<void> waiting;
};

} // namespace

/** A person who wants no secret to outlive the run, and changes their mind. */
class TestSecretChoice : public QObject
{
    Q_OBJECT

    TellingKeychain *m_keychain = nullptr;
    std::unique_ptr<SecretVault> m_vault;

    [[nodiscard]] QByteArray read(const QString &key)
    {
        const Result<Secret> found = waitFor(m_vault->read(key));
        return found ? found->reveal().toByteArray() : QByteArray("none");
    }

private Q_SLOTS:
    void init()
    {
        auto keychain = std::make_unique<TellingKeychain>();
        m_keychain = keychain.get();
        m_keychain->kept.insert_or_assign(u"a"_s, Secret("old"));
        m_vault = std::make_unique<SecretVault>(std::move(keychain));
    }

    void inMemoryTheKeychainIsLeftAlone()
    {
        m_vault->setKeeps(false);
        QVERIFY(!m_vault->keeps());
        QCOMPARE(m_vault->place(), SecretPlace::Memory);
        QCOMPARE(read(u"a"_s), "none"_ba);
        QVERIFY(waitFor(m_vault->write(u"a"_s, Secret("new"))));
        QCOMPARE(read(u"a"_s), "new"_ba);
        QCOMPARE(m_keychain->asked, QStringList());
        QCOMPARE(m_keychain->kept.at(u"a"_s).reveal().toByteArray(), "old"_ba);
    }

    void aRemovedMerchantLeavesNothingBehind()
    {
        m_vault->setKeeps(false);
        QVERIFY(waitFor(m_vault->write(u"a"_s, Secret("new"))));
        QVERIFY(waitFor(m_vault->remove(u"a"_s)));
        QVERIFY(m_keychain->kept.empty());
        QCOMPARE(read(u"a"_s), "none"_ba);
        // A probe would leave an entry for a moment, and might ask for a password.
        QCOMPARE(m_keychain->asked, QStringList{u"remove a"_s});
    }

    void whereThereIsNoKeychainNothingIsLeftBehindEither_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("done");
        QTest::newRow("no entry") << ErrorCode::NoSecret << true;
        QTest::newRow("no keychain") << ErrorCode::KeychainUnavailable << true;
        QTest::newRow("anything else") << ErrorCode::Storage << false;
    }

    void whereThereIsNoKeychainNothingIsLeftBehindEither()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const bool, done);
        m_vault->setKeeps(false);
        m_keychain->removal = code;
        QCOMPARE(waitFor(m_vault->remove(u"a"_s)).has_value(), done);
    }

    void backInTheKeychain()
    {
        QCOMPARE(read(u"a"_s), "old"_ba);
        QSignalSpy places(m_vault.get(), &SecretStore::placeChanged);
        m_vault->setKeeps(false);
        QVERIFY(waitFor(m_vault->write(u"b"_s, Secret("of this run"))));
        m_vault->setKeeps(true);
        QTRY_COMPARE(m_vault->place(), SecretPlace::Keychain);
        QCOMPARE(places.size(), 3); // memory, undecided, keychain
        QCOMPARE(read(u"a"_s), "old"_ba);
        // Neither lost nor carried over.
        QCOMPARE(read(u"b"_s), "of this run"_ba);
        QCOMPARE(m_keychain->kept.count(u"b"_s), std::size_t(0));
    }

    void theNewerSecretComesFirstAndIsReplacedOnlyByOneThatIsKept()
    {
        m_vault->setKeeps(false);
        QVERIFY(waitFor(m_vault->write(u"a"_s, Secret("new"))));
        m_vault->setKeeps(true);
        QTRY_COMPARE(m_vault->place(), SecretPlace::Keychain);
        QCOMPARE(read(u"a"_s), "new"_ba);
        QCOMPARE(m_keychain->kept.at(u"a"_s).reveal().toByteArray(), "old"_ba);
        m_keychain->broken = true;
        QCOMPARE(codeOf(waitFor(m_vault->write(u"a"_s, Secret("newest")))),
                 ErrorCode::KeychainUnavailable);
        QCOMPARE(read(u"a"_s), "new"_ba);
        m_keychain->broken = false;
        QVERIFY(waitFor(m_vault->write(u"a"_s, Secret("newest"))));
        QCOMPARE(read(u"a"_s), "newest"_ba);
        QCOMPARE(m_keychain->kept.at(u"a"_s).reveal().toByteArray(), "newest"_ba);
        QVERIFY(waitFor(m_vault->remove(u"a"_s)));
        QCOMPARE(read(u"a"_s), "none"_ba);
    }

    void withoutAKeychainItIsMemoryAgain()
    {
        m_keychain->present = false;
        m_vault->setKeeps(false);
        m_vault->setKeeps(true);
        QTRY_COMPARE(m_vault->place(), SecretPlace::Memory);
        QCOMPARE(m_vault->whyMemory(), u"none"_s);
    }

    /** The keychain says yes when the person has said no in the meantime. */
    void aLateProbeDecidesNothing()
    {
        m_keychain->late = true;
        auto write = m_vault->write(u"c"_s, Secret("waits"));
        QVERIFY(!write.isFinished());
        m_vault->setKeeps(false);
        QVERIFY(waitFor(write));
        m_keychain->waiting->keep({});
        QCoreApplication::processEvents();
        QCOMPARE(m_vault->place(), SecretPlace::Memory);
        QCOMPARE(m_keychain->kept.count(u"c"_s), std::size_t(0));
        QCOMPARE(read(u"c"_s), "waits"_ba);
    }
};

QTEST_GUILESS_MAIN(TestSecretChoice)
#include "tst_secretchoice.moc"
