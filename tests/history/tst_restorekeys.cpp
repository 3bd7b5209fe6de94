// SPDX-License-Identifier: MIT
#include "history/erasure.h"
#include "history/historycarer.h"
#include "history/paperbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

using State = PapersFound::State;

namespace {

/** A data folder with a list in it, a real keychain beside it, and who looks after it. */
struct CaredDesk : Desk
{
    explicit CaredDesk(const QString &folder)
        : Desk(folder + u"/history.sqlite"_s)
        , carer(store, payers, folder)
    {
    }

    HistoryCarer carer;
};

} // namespace

/** Whose key is whose when a backup of one data folder is restored into another one. */
class TestRestoreKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString folder(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        (void)QDir().mkpath(path);
        return path;
    }

    static QVariantList ask(const QString &folder, const QString &statement)
    {
        samples::SecondConnection other(folder + u"/history.sqlite"_s);
        return other.ask(statement);
    }

    /** List one has orders 1 and 2 and a backup, list two has 2, 3 and a key of its own. */
    void makeBoth()
    {
        {
            CaredDesk one(folder(u"one"_s));
            QVERIFY(one.send(u"1"_s, papersOf(u"a"_s), "answer"));
            QVERIFY(one.send(u"2"_s, papersOf(u"b"_s)));
            QVERIFY(waitFor(one.carer.backup(m_folder->filePath(u"backup"_s))));
        }
        CaredDesk two(folder(u"two"_s));
        QVERIFY(two.send(u"2"_s, papersOf(u"other b"_s)));
        QVERIFY(two.send(u"3"_s, papersOf(u"c"_s)));
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY(RealKeyring::isReady()); }

    void init() { m_folder = samples::quickFolder(); }

    void cleanup()
    {
        m_folder.reset();
        KeychainStore store;
        for (const QString &entry : keysInKeychain())
            QVERIFY(waitFor(store.remove(entry.section(u'/', 1, 2))));
    }

    void bothListsCanBeReadAndNoKeyIsGone()
    {
        makeBoth();
        const QStringList keys = keysInKeychain();
        QCOMPARE(keys.size(), 2);
        {
            CaredDesk two(folder(u"two"_s));
            const auto restored = waitFor(two.carer.restore(m_folder->filePath(u"backup"_s)));
            QVERIFY(restored && restored->hasKey);
            QCOMPARE(two.papers(u"1"_s)->fields, papersOf(u"a"_s).fields);
            QCOMPARE(two.papers(u"1"_s)->answer, QByteArray("answer"));
            // Of an order that both know, what the list in use says.
            QCOMPARE(two.papers(u"2"_s)->fields, papersOf(u"other b"_s).fields);
            QCOMPARE(two.papers(u"3"_s)->fields, papersOf(u"c"_s).fields);
            QVERIFY(two.send(u"4"_s, papersOf(u"d"_s)));
            // What was sealed with the other list's key is sealed anew under its own.
            const QString others
                = u"SELECT count(*) FROM papers p JOIN payer_keys k ON k.no = p.key_no"
                  " WHERE k.retired_at <> 0"_s;
            QTRY_COMPARE(ask(folder(u"two"_s), others), QVariantList{0});
            QTRY_COMPARE(ask(folder(u"two"_s), u"SELECT count(*) FROM payer_keys"_s),
                         QVariantList{1});
            const Result<VerifyReport> report = waitFor(two.carer.verify());
            QVERIFY(report && report->isGood() && report->isWhole());
            QCOMPARE(report->papers, 4);
        }
        QCOMPARE(keysInKeychain(), keys);
        {
            CaredDesk one(folder(u"one"_s));
            QCOMPARE(one.papers(u"1"_s)->fields, papersOf(u"a"_s).fields);
            QCOMPARE(one.papers(u"2"_s)->fields, papersOf(u"b"_s).fields);
            QVERIFY(one.send(u"5"_s, papersOf(u"e"_s)));
            QCOMPARE(keysInKeychain(), keys);
            // A person changes the key there; the other list lives on its own.
            QVERIFY(waitFor(one.payers.changeKey()));
            QCOMPARE(one.stateOf(u"1"_s), State::Kept);
        }
        CaredDesk two(folder(u"two"_s));
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            QCOMPARE(two.stateOf(number), State::Kept);
        // And so does the list that was replaced.
        const QStringList kept = erasure::keptLists(two.store.file());
        QCOMPARE(kept.size(), 1);
        Desk replaced(kept.first());
        QCOMPARE(replaced.papers(u"2"_s)->fields, papersOf(u"other b"_s).fields);
        QCOMPARE(replaced.stateOf(u"3"_s), State::Kept);
    }

    /** The same on a machine that has never had the other list's key. */
    void whatHasNoKeyHereStaysCiphertext()
    {
        {
            CaredDesk one(folder(u"one"_s));
            QVERIFY(one.send(u"1"_s, papersOf(u"a"_s)));
            QVERIFY(waitFor(one.carer.backup(m_folder->filePath(u"backup"_s))));
        }
        const QStringList elsewhere = keysInKeychain();
        QCOMPARE(elsewhere.size(), 1);
        KeychainStore store;
        Result<Secret> key = waitFor(store.read(elsewhere.first().section(u'/', 1, 2)));
        QVERIFY(key && waitFor(store.remove(elsewhere.first().section(u'/', 1, 2))));
        {
            CaredDesk two(folder(u"two"_s));
            QVERIFY(two.send(u"3"_s, papersOf(u"c"_s)));
            const QStringList own = keysInKeychain();
            const auto restored = waitFor(two.carer.restore(m_folder->filePath(u"backup"_s)));
            QVERIFY(restored && !restored->hasKey);
            QCOMPARE(two.stateOf(u"1"_s), State::NoKey);
            QCOMPARE(two.stateOf(u"3"_s), State::Kept);
            QVERIFY(two.send(u"4"_s, papersOf(u"d"_s)));
            QCOMPARE(two.stateOf(u"4"_s), State::Kept);
            QCOMPARE(two.payers.keeping(), Keeping::Keeps);
            QCOMPARE(keysInKeychain(), own);
            QCOMPARE(ask(folder(u"two"_s), u"SELECT count(*) FROM payer_keys"_s), QVariantList{2});
        }
        // It comes to this machine later.
        QVERIFY(waitFor(store.write(elsewhere.first().section(u'/', 1, 2), std::move(*key))));
        CaredDesk two(folder(u"two"_s));
        QCOMPARE(two.papers(u"1"_s)->fields, papersOf(u"a"_s).fields);
        QCOMPARE(two.stateOf(u"3"_s), State::Kept);
    }
};

QTEST_GUILESS_MAIN(TestRestoreKeys)
#include "tst_restorekeys.moc"
