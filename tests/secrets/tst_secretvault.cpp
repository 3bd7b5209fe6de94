// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"
#include "secrets/promises.h"
#include "secrets/secretvault.h"
#include "waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace vexora;

static_assert(!std::is_copy_constructible_v<Result<Secret>>);
static_assert(std::is_move_constructible_v<Result<Secret>>);

namespace {

/** A keychain whose faults the test decides, and which tells what it was asked. */
class FaultyKeychain : public Keychain
{
public:
    explicit FaultyKeychain(QStringList &asked)
        : m_asked(asked)
        , m_probed(makePromise<void>())
    {
    }

    QFuture<Result<void>> probe() override
    {
        m_asked.append(u"probe"_s);
        return m_probed->future();
    }
    QFuture<Result<Secret>> read(const QString &key) override
    {
        m_asked.append(u"read "_s + key);
        return ready<Secret>(failure(ErrorCode::KeychainUnavailable, u"broken"_s));
    }
    QFuture<Result<void>> write(const QString &key, Secret) override
    {
        m_asked.append(u"write "_s + key);
        return ready<void>(failure(ErrorCode::KeychainUnavailable, u"broken"_s));
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        m_asked.append(u"remove "_s + key);
        return ready<void>(failure(ErrorCode::KeychainUnavailable, u"broken"_s));
    }

    void answerProbe(Result<void> result) { m_probed->keep(std::move(result)); }

private:
    QStringList &m_asked;
    SharedPromise<void> m_probed;
};

} // namespace

/** Where secrets go, decided at the first use; run without any D-Bus. */
class TestSecretVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDBusInMemory()
    {
        const QByteArray canary = "canary-7c1b1f3e-in-memory-only";
        SecretVault vault(std::make_unique<KeychainStore>());
        QSignalSpy places(&vault, &SecretStore::placeChanged);
        QCOMPARE(codeOf(waitFor(vault.read(u"a"_s))), ErrorCode::NoSecret);
        QCOMPARE(vault.place(), SecretPlace::Memory);
        QVERIFY(!vault.whyMemory().isEmpty());
        QTRY_COMPARE(places.size(), 1);
        QCOMPARE(places.first().first().value<SecretPlace>(), SecretPlace::Memory);

        QVERIFY(waitFor(vault.write(u"a"_s, Secret(canary))));
        // As often as it is asked for, for as long as this vault lives, and nowhere on disk.
        QVERIFY(waitFor(vault.read(u"a"_s))->reveal() == canary);
        QVERIFY(waitFor(vault.read(u"a"_s))->reveal() == canary);
        QCOMPARE(codeOf(waitFor(vault.read(u"b"_s))), ErrorCode::NoSecret);
        QCOMPARE(filesHolding(canary), QStringList());
        QCOMPARE(filesHolding(canary.toBase64()), QStringList());
        QVERIFY(waitFor(vault.remove(u"a"_s)));
        QCOMPARE(codeOf(waitFor(vault.read(u"a"_s))), ErrorCode::NoSecret);
        QCOMPARE(places.size(), 1);

        SecretVault next(std::make_unique<KeychainStore>());
        QCOMPARE(codeOf(waitFor(next.read(u"a"_s))), ErrorCode::NoSecret);
    }

    /** The search above would find it. */
    void canarySearchWorks()
    {
        QFile file(QDir::homePath() + u"/.canary"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("xx canary xx");
        file.close();
        QCOMPARE(filesHolding("canary").size(), 1);
        QVERIFY(file.remove());
    }

    void keychainAloneIsUnavailableWithoutDBus()
    {
        KeychainStore store;
        QCOMPARE(codeOf(waitFor(store.probe())), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.read(u"a"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.write(u"a"_s, Secret("s")))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.remove(u"a"_s))), ErrorCode::KeychainUnavailable);
    }

    void nothingIsAskedBeforeTheFirstUse()
    {
        QStringList asked;
        auto keychain = std::make_unique<FaultyKeychain>(asked);
        FaultyKeychain *faulty = keychain.get();
        SecretVault vault(std::move(keychain));
        QCoreApplication::processEvents();
        QCOMPARE(vault.place(), SecretPlace::Undecided);
        QCOMPARE(asked, QStringList());

        auto write = vault.write(u"a"_s, Secret("s"));
        auto read = vault.read(u"a"_s);
        auto remove = vault.remove(u"a"_s);
        QCOMPARE(asked, QStringList{u"probe"_s});
        QVERIFY(!read.isFinished());
        faulty->answerProbe({});
        QTRY_COMPARE(asked, (QStringList{u"probe"_s, u"write a"_s, u"read a"_s, u"remove a"_s}));
        QCOMPARE(codeOf(waitFor(write)), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(read)), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(remove)), ErrorCode::KeychainUnavailable);
    }

    void aFailedReadWritesNothing()
    {
        QStringList asked;
        auto keychain = std::make_unique<FaultyKeychain>(asked);
        keychain->answerProbe({});
        SecretVault vault(std::move(keychain));
        QCOMPARE(codeOf(waitFor(vault.read(u"a"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(vault.read(u"a"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(asked, (QStringList{u"probe"_s, u"read a"_s, u"read a"_s}));
        QCOMPARE(vault.place(), SecretPlace::Keychain);
    }

    void waitingCallsKeepTheirOrderInMemory()
    {
        QStringList asked;
        auto keychain = std::make_unique<FaultyKeychain>(asked);
        FaultyKeychain *faulty = keychain.get();
        SecretVault vault(std::move(keychain));
        auto write = vault.write(u"a"_s, Secret("s"));
        auto read = vault.read(u"a"_s);
        faulty->answerProbe(failure(ErrorCode::KeychainUnavailable, u"no bus"_s));
        QVERIFY(waitFor(write));
        QVERIFY(waitFor(read)->reveal() == "s");
        QCOMPARE(vault.whyMemory(), u"no bus"_s);
        QCOMPARE(asked, QStringList{u"probe"_s});
    }

    /** With QPromise this crashes in Qt 6.4. */
    void continuationTakesTheSecretOnce()
    {
        QObject context;
        QByteArrayList seen;
        const auto note = [&seen](const Result<Secret> &read) {
            seen.append(read ? read->reveal().toByteArray() : QByteArray("none"));
        };
        auto promise = makePromise<Secret>();
        promise->future().then(&context, note);
        promise->keep(Secret("once"));
        promise.reset();
        QCOMPARE(seen, QByteArrayList{"once"});

        SessionStore store;
        QVERIFY(waitFor(store.write(u"a"_s, Secret("ready"))));
        store.read(u"a"_s).then(&context, note);
        store.read(u"b"_s).then(&context, note);
        QCOMPARE(seen, (QByteArrayList{"once", "ready", "none"}));
    }

    void vaultMayGoWhileProbing()
    {
        QStringList asked;
        auto vault = std::make_unique<SecretVault>(std::make_unique<FaultyKeychain>(asked));
        auto read = vault->read(u"a"_s);
        vault.reset();
        QVERIFY(read.isFinished() && read.isCanceled());
    }

private:
    static QStringList filesHolding(const QByteArray &text)
    {
        QStringList found;
        QDirIterator files(QDir::homePath() + u"/.."_s, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
