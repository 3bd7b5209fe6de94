// SPDX-License-Identifier: MIT
#include "history/carebench.h"
#include "history/erasure.h"
#include "support/memorysecrets.h"

#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using carebench::await;
using carebench::BackupTest;
using carebench::CarePlace;
using carebench::everything;
using carebench::put;
using samples::begun;
using samples::bytesOf;
using samples::codeOf;
using samples::errorOf;
using samples::key;
using samples::SecondConnection;

/** What a backup holds, and what is refused as one. */
class TestBackup : public QObject, private BackupTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void itComesBackAsItWas()
    {
        {
            CarePlace place(data());
            fill(place.store, 5);
            put(data() + u"/profiles.json"_s, R"({"version":1,"profiles":[{},{}]})");
            put(data() + u"/preferences.json"_s, "{}");
            put(data() + u"/regions/mine.json"_s, R"({"id":"mine"})");
            put(data() + u"/state.json"_s, "{}");
            const Result<BackupContent> made = await(place.carer.backup(backup()));
            QCOMPARE(errorOf(made), QString());
            QCOMPARE(made->orders, 5);
            QCOMPARE(made->papers, 5);
            QCOMPARE(made->profiles, 2);
            QCOMPARE(made->madeAtMs, place.clock.nowMs());
            QCOMPARE(made->lastOrderMs, 1'750'000'005'000);
            QVERIFY(!made->hasKey);
            QCOMPARE(*await(place.store.actions({})).value_or(QList<ActionNote>()).begin(),
                     (ActionNote{ActionKind::BackedUp, {}, u"orders 5"_s, place.clock.nowMs()}));
        }
        QCOMPARE(everything(backup()).keys(),
                 (QStringList{u"/backup.json"_s, u"/history.sqlite"_s, u"/preferences.json"_s,
                              u"/profiles.json"_s, u"/regions/mine.json"_s}));
        QVERIFY(!QFile::exists(backup() + u".partial"_s));
        const QStringList made = everything(backup()).keys() + QStringList{{}, u"/regions"_s};
        for (const QString &name : made) {
            struct stat found = {};
            QCOMPARE(::stat(QFile::encodeName(backup() + name).constData(), &found), 0);
            QCOMPARE(found.st_mode & 0077U, 0U);
        }
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY(QDir().mkdir(other));
        put(other + u"/preferences.json"_s, R"({"theme":"dark"})");
        CarePlace place(other);
        const Result<BackupContent> seen = await(place.carer.look(backup()));
        QCOMPARE(errorOf(seen), QString());
        QCOMPARE(seen->orders, 5);
        QCOMPARE(seen->missing, 0);
        QVERIFY(!QFile::exists(other + u"/history.sqlite"_s));
        QSignalSpy restored(&place.carer, &HistoryCare::restored);
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        QCOMPARE(restored.size(), 1);
        // There was no list, so that none is kept.
        QCOMPARE(erasure::keptLists(place.store.file()), QStringList());
        QCOMPARE(place.store.counts().result()->all, 5);
        QCOMPARE(codeOf(place.store.begin(begun(u"3"_s))), ErrorCode::Duplicate);
        QCOMPARE(bytesOf(other + u"/profiles.json"_s), bytesOf(data() + u"/profiles.json"_s));
        QCOMPARE(bytesOf(other + u"/preferences.json"_s), R"({"theme":"dark"})");
        QCOMPARE(bytesOf(other + u"/regions/mine.json"_s), R"({"id":"mine"})");
        verifyIsGood(place.store.file());
    }

    void lookedIntoItStaysABackup()
    {
        {
            CarePlace place(data());
            fill(place.store, 3);
            HistoryStore practice(data() + u"/sandbox/history.sqlite"_s, place.clock);
            QVERIFY(QDir().mkdir(data() + u"/sandbox"_s));
            fill(practice, 1);
            QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        }
        const auto before = everything(backup());
        {
            CarePlace place(backup());
            QCOMPARE(place.store.counts().result()->all, 3);
            QCOMPARE(place.store.find(key(u"2"_s)).result()->key, key(u"2"_s));
            const Result<VerifyReport> report = await(place.carer.verify());
            QCOMPARE(errorOf(report), QString());
            QVERIFY(report->isGood());
            QCOMPARE(errorOf(await(place.carer.backup(m_folder->filePath(u"second"_s)))),
                     QString());
            QVERIFY(!place.store.begin(begun(u"new"_s)).result());
            QVERIFY(!place.store.noteActions({{ActionKind::Exported, {}, {}}}).result());
            HistoryStore practice(backup() + u"/sandbox/history.sqlite"_s, place.clock);
            QCOMPARE(practice.counts().result()->all, 1);
        }
        QCOMPARE(everything(backup()), before);
        QVERIFY(!QFile::exists(backup() + u"/history.sqlite-wal"_s));
        CarePlace place(data());
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
    }

    void nothingOfAPayerIsReadableInIt()
    {
        CarePlace place(data());
        fill(place.store, 3);
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        for (const QByteArray &bytes : everything(backup()))
            QVERIFY(!bytes.toLower().contains("canary"));
    }

    void ordersAreSentMeanwhile()
    {
        CarePlace place(data());
        fill(place.store, 1);
        {
            SecondConnection list(place.store.file());
            QVERIFY(list.fill(3000));
        }
        const auto made = place.carer.backup(backup());
        QList<QFuture<Result<void>>> orders;
        int number = 0;
        while (!made.isFinished() || number < 20) {
            orders << place.store.begin(begun(u"new-%1"_s.arg(++number)));
            orders.last().waitForFinished();
            QCoreApplication::processEvents();
        }
        for (const auto &order : orders)
            QCOMPARE(errorOf(order), QString());
        QCOMPARE(errorOf(await(made)), QString());
        const Result<BackupContent> seen = await(place.carer.look(backup()));
        QCOMPARE(errorOf(seen), QString());
        QVERIFY(seen->orders >= 3000);
        QCOMPARE(seen->missing, 3000 + number - seen->orders);
    }

    void cancelledItLeavesNothing()
    {
        CarePlace place(data());
        fill(place.store, 2);
        auto made = place.carer.backup(backup());
        made.cancel();
        QVERIFY(QTest::qWaitFor([&] { return made.isFinished(); }));
        QVERIFY(!QFile::exists(backup()));
        QVERIFY(!QFile::exists(backup() + u".partial"_s));
        // What a program left that died over one is no hindrance.
        put(backup() + u".partial/history.sqlite"_s, "half");
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
    }

    void notEveryPlaceIsOneForIt()
    {
        CarePlace place(data());
        fill(place.store, 1);
        QVERIFY(QDir().mkdir(backup()));
        for (const QString &folder :
             {backup(), data(), QString(data() + u"/b"_s), QString(data() + u"/regions/b"_s),
              m_folder->filePath(u"no/b"_s)})
            QCOMPARE(await(place.carer.backup(folder)).error().code, ErrorCode::Usage);
        QCOMPARE(QDir(backup()).entryList(QDir::Files | QDir::NoDotAndDotDot), QStringList());
    }

    void whatIsNoWholeBackupIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut") << u"cut"_s << ErrorCode::Malformed;
        QTest::newRow("changed") << u"changed"_s << ErrorCode::Malformed;
        QTest::newRow("changed, and signed") << u"signed"_s << ErrorCode::Malformed;
        QTest::newRow("a file gone") << u"gone"_s << ErrorCode::Malformed;
        QTest::newRow("no backup.json") << u"none"_s << ErrorCode::Malformed;
        QTest::newRow("another's") << u"foreign"_s << ErrorCode::Malformed;
        QTest::newRow("a way out") << u"way out"_s << ErrorCode::Malformed;
        QTest::newRow("newer") << u"newer"_s << ErrorCode::NewerData;
        QTest::newRow("a newer list") << u"newer list"_s << ErrorCode::NewerData;
    }

    void whatIsNoWholeBackupIsRefusedUntouched()
    {
        QFETCH(const QString, damage);
        QFETCH(const ErrorCode, code);
        CarePlace place(data());
        fill(place.store, 2);
        put(data() + u"/profiles.json"_s, R"({"profiles":[]})");
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        const QString list = backup() + u"/history.sqlite"_s;
        const QString manifest = backup() + u"/backup.json"_s;
        QByteArray bytes = bytesOf(list);
        QByteArray said = bytesOf(manifest);
        if (damage == u"cut"_s) {
            put(list, bytes.chopped(4096));
        } else if (damage == u"changed"_s || damage == u"signed"_s) {
            const qsizetype page = bytes.indexOf("pay.example.com") / 4096 * 4096;
            put(list, bytes.replace(page, 64, QByteArray(64, '\x55')));
            if (damage == u"signed"_s)
                signAnew(backup());
        } else if (damage == u"gone"_s) {
            QVERIFY(QFile::remove(backup() + u"/profiles.json"_s));
        } else if (damage == u"none"_s) {
            QVERIFY(QFile::remove(manifest));
        } else if (damage == u"foreign"_s) {
            put(list, "a text");
            signAnew(backup());
        } else if (damage == u"way out"_s) {
            put(manifest, said.replace("profiles.json", "../profiles.json"));
        } else if (damage == u"newer"_s) {
            put(manifest, said.replace("\"version\": 1", "\"version\": 2"));
        } else {
            {
                SecondConnection other(list);
                QVERIFY(other.run(u"PRAGMA user_version = 99"_s));
            }
            signAnew(backup());
        }
        const auto before = everything(m_folder->path());
        QCOMPARE(await(place.carer.look(backup())).error().code, code);
        QCOMPARE(await(place.carer.restore(backup())).error().code, code);
        QCOMPARE(everything(m_folder->path()).keys(), before.keys());
        QCOMPARE(place.store.counts().result()->all, 2);
    }

    void itEndsWhileTheKeychainIsWaitedFor()
    {
        test::MemorySecrets keychain;
        keychain.where = SecretPlace::Keychain;
        keychain.hold = true; // nobody types its password
        {
            CarePlace place(data());
            fill(place.store, 1);
            SecondConnection list(place.store.file());
            QVERIFY(
                list.run(u"INSERT OR IGNORE INTO payer_keys (no, id, proof, made_at, retired_at)"
                         " VALUES (1, 'id', x'00', 1, 0)"_s));
        }
        samples::FixedClock clock;
        HistoryStore store(data() + u"/history.sqlite"_s, clock);
        auto payers = std::make_unique<HistoryPayers>(store, &keychain);
        auto carer = std::make_unique<HistoryCarer>(store, *payers, data());
        const auto made = carer->backup(backup());
        QTRY_COMPARE(keychain.reads.size(), 1);
        carer.reset();
        payers.reset();
        QVERIFY(made.isFinished());
        QVERIFY(made.isCanceled());
        QVERIFY(!QFile::exists(backup()));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
