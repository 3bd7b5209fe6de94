// SPDX-License-Identifier: MIT
#include "realkeyring.h"
#include "secrets/keychainstore.h"
#include "secrets/secretvault.h"
#include "waitfor.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QString kServer = u"vexora-console"_s;

QString entryOf(const QString &key)
{
    return u"vexora/%1/app-secret/1"_s.arg(key);
}

/** Stands where the desktop's password prompt would, and waits for a person who never types. */
class SilentPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    int begun = 0;

    bool isInstalled()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this,
                                  QDBusConnection::ExportAllSlots)
            && bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++begun; }
};

} // namespace

/** The keychain store against a real gnome-keyring, which it shares with nobody. */
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(RealKeyring::isReady());
        QVERIFY(!RealKeyring::isLocked());
    }

    void cleanup() { QVERIFY(!RealKeyring::isLocked() || RealKeyring::unlock()); }

    void probeLeavesNothing()
    {
        KeychainStore store;
        QVERIFY(waitFor(store.probe()));
        QCOMPARE(RealKeyring::entries(kServer), QStringList());
    }

    void keepsWhatIsGiven_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("plain") << QByteArray("5f4dcc3b5aa765d61d8327deb882cf99");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("unicode") << u"សម្ងាត់ 秘密 🔑 é"_s.toUtf8();
        QTest::newRow("signs") << QByteArray(" =&%\n\"'\\ ");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("4 KiB") << QByteArray(4096, 's');
    }

    void keepsWhatIsGiven()
    {
        QFETCH(QByteArray, secret);
        KeychainStore store;
        const QString key = u"keeps"_s;
        QVERIFY(waitFor(store.write(key, Secret(secret))));

        // Another store, as another start of the program would be.
        KeychainStore later;
        const auto read = waitFor(later.read(key));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->reveal() == secret);
        QCOMPARE(RealKeyring::entries(kServer), QStringList(entryOf(key)));
        QCOMPARE(QByteArray::fromBase64(RealKeyring::lookUp(kServer, entryOf(key)).trimmed()),
                 secret);

        QVERIFY(waitFor(later.remove(key)));
        QCOMPARE(codeOf(waitFor(store.read(key))), ErrorCode::NoSecret);
        QCOMPARE(RealKeyring::entries(kServer), QStringList());
    }

    void replaces()
    {
        KeychainStore store;
        QVERIFY(waitFor(store.write(u"twice"_s, Secret("old"))));
        QVERIFY(waitFor(store.write(u"twice"_s, Secret("new"))));
        QVERIFY(waitFor(store.read(u"twice"_s))->reveal() == "new");
        QCOMPARE(RealKeyring::entries(kServer).size(), 1);
        QVERIFY(waitFor(store.remove(u"twice"_s)));
    }

    void missingIsNoSecret()
    {
        KeychainStore store;
        QCOMPARE(codeOf(waitFor(store.read(u"never"_s))), ErrorCode::NoSecret);
        QVERIFY(waitFor(store.remove(u"never"_s)));
        QCOMPARE(codeOf(waitFor(store.write(u"never"_s, Secret()))), ErrorCode::Usage);
        QCOMPARE(RealKeyring::entries(kServer), QStringList());
    }

    void manyAtOnce()
    {
        KeychainStore store;
        std::vector<QFuture<Result<void>>> writes;
        for (int i = 0; i < 8; ++i)
            writes.push_back(store.write(u"many%1"_s.arg(i), Secret(QByteArray::number(i))));
        for (auto &write : writes)
            QVERIFY(waitFor(write));
        for (int i = 0; i < 8; ++i) {
            const auto read = waitFor(store.read(u"many%1"_s.arg(i)));
            QVERIFY(read && read->reveal() == QByteArray::number(i));
            QVERIFY(waitFor(store.remove(u"many%1"_s.arg(i))));
        }
    }

    void continuationTakesTheSecret()
    {
        KeychainStore store;
        QVERIFY(waitFor(store.write(u"then"_s, Secret("moved"))));
        QObject context;
        QByteArray seen;
        auto done = store.read(u"then"_s).then(&context, [&seen](Result<Secret> read) {
            seen = read->reveal().toByteArray();
            return read->reveal().size();
        });
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(seen, QByteArray("moved"));
        QCOMPARE(done.result(), 5);
        QVERIFY(waitFor(store.remove(u"then"_s)));
    }

    /** A locked keyring says "no such entry" of everything; that is no reason to believe it. */
    void lockedIsNotEmpty()
    {
        KeychainStore store;
        QVERIFY(waitFor(store.write(u"locked"_s, Secret("precious"))));
        QVERIFY(RealKeyring::lock());

        QCOMPARE(codeOf(waitFor(store.read(u"locked"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.read(u"never"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.write(u"locked"_s, Secret("other")))),
                 ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.remove(u"locked"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.remove(u"never"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(store.probe())), ErrorCode::KeychainUnavailable);

        QVERIFY(RealKeyring::unlock());
        const auto read = waitFor(store.read(u"locked"_s));
        QVERIFY(read && read->reveal() == "precious");
        QCOMPARE(RealKeyring::entries(kServer), QStringList(entryOf(u"locked"_s)));
        QVERIFY(waitFor(store.remove(u"locked"_s)));
    }

    /** The answer comes, but after its time: it was told once, and the next request still works. */
    void lateAnswersAreDropped()
    {
        using namespace std::chrono_literals;
        KeychainStore patient;
        QVERIFY(waitFor(patient.write(u"late"_s, Secret("there"))));

        KeychainJobs jobs(kServer);
        std::vector<KeychainAnswer> answers;
        const auto note
            = [&answers](KeychainAnswer answer) { answers.push_back(std::move(answer)); };
        jobs.read(entryOf(u"late"_s), 0ms, note);
        jobs.read(entryOf(u"late"_s), 0ms, note); // its time is up before its turn
        jobs.read(entryOf(u"late"_s), 10s, note); // its turn comes when the first is through
        QCOMPARE(answers.size(), size_t(0));
        QTRY_COMPARE(answers.size(), size_t(3));
        QCOMPARE(answers[0].kind, KeychainAnswer::Kind::Late);
        QVERIFY(answers[0].value.isEmpty());
        QCOMPARE(answers[1].kind, KeychainAnswer::Kind::Late);
        QCOMPARE(answers[2].kind, KeychainAnswer::Kind::Done);
        QVERIFY(answers[2].value.reveal() == "there");
        QVERIFY(waitFor(patient.remove(u"late"_s)));
        QCOMPARE(answers.size(), size_t(3));
    }

    void storeMayGoWhileAsking()
    {
        auto store = std::make_unique<KeychainStore>();
        auto read = store->read(u"gone"_s);
        auto write = store->write(u"gone"_s, Secret("x"));
        QTest::qWait(0);
        store.reset();
        QTRY_VERIFY(read.isFinished() && write.isFinished());
        QVERIFY(read.isCanceled());
        KeychainStore next;
        QVERIFY(waitFor(next.remove(u"gone"_s)));
    }

    void vaultChoosesTheKeychainAndStaysWithIt()
    {
        SecretVault vault(std::make_unique<KeychainStore>());
        QSignalSpy places(&vault, &SecretStore::placeChanged);
        QCOMPARE(vault.place(), SecretPlace::Undecided);
        QVERIFY(waitFor(vault.write(u"vault"_s, Secret("kept"))));
        QCOMPARE(vault.place(), SecretPlace::Keychain);
        QCOMPARE(places.size(), 1);

        QVERIFY(RealKeyring::lock());
        QCOMPARE(codeOf(waitFor(vault.read(u"vault"_s))), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(vault.write(u"vault"_s, Secret("x")))),
                 ErrorCode::KeychainUnavailable);
        QCOMPARE(vault.place(), SecretPlace::Keychain);
        QCOMPARE(places.size(), 1);

        QVERIFY(RealKeyring::unlock());
        const auto read = waitFor(vault.read(u"vault"_s));
        QVERIFY(read && read->reveal() == "kept");
        QVERIFY(waitFor(vault.remove(u"vault"_s)));
    }

    /** Last, for the keyring goes on waiting for the password. */
    void aPersonIsBeingAskedWhileALockedKeyringIsRead()
    {
        using namespace std::chrono_literals;
        KeychainStore patient;
        QVERIFY(waitFor(patient.write(u"asked"_s, Secret("precious"))));
        KeychainStore store(KeychainStore::Timeouts{1500ms, 1500ms});
        QVERIFY(waitFor(store.read(u"asked"_s)));
        QVERIFY(!store.isAsking());
        SilentPrompter prompter;
        QVERIFY(prompter.isInstalled());
        QVERIFY(RealKeyring::lock());
        auto read = store.read(u"asked"_s);
        QTRY_VERIFY(store.isAsking());
        QTRY_COMPARE(prompter.begun, 1);
        QVERIFY(!read.isFinished() && store.isAsking());
        QCOMPARE(codeOf(waitFor(read)), ErrorCode::KeychainUnavailable);
        QVERIFY(!store.isAsking()); // nobody is waited for any more
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
