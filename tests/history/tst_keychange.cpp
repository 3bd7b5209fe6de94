// SPDX-License-Identifier: MIT
#include "history/keytable.h"
#include "history/ordertable.h"
#include "history/paperbench.h"
#include "history/papertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

using State = PapersFound::State;

/** The key of a list is changed, and what can happen meanwhile. */
class TestKeyChange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.db"_s); }

    static QVariantList ask(const QString &file, const QString &statement)
    {
        samples::SecondConnection other(file);
        return other.ask(statement);
    }

    static QVariantList keysOfPapers(const QString &file)
    {
        return ask(file, u"SELECT DISTINCT key_no FROM papers ORDER BY 1"_s);
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

    void everythingIsSealedAnew()
    {
        QStringList before;
        QList<QByteArray> oldHashes;
        {
            Desk desk(file());
            for (int i = 0; i < 250; ++i) // more than a piece
                (void)desk.store.begin(samples::begun(QString::number(i)),
                                       papersOf(QString::number(i)));
            QVERIFY(desk.send(u"last"_s, papersOf(u"last"_s), "answer"));
            before = keysInKeychain();
            oldHashes = waitForValue(desk.payers.hashes(papersOf(u"7"_s).words));
            QVERIFY(waitFor(desk.payers.setBook(true)));
            QVERIFY(waitFor(desk.payers.changeKey()));
            QCOMPARE(desk.payers.keeping(), Keeping::Keeps);
            QCOMPARE(desk.stateOf(u"7"_s), State::Kept);
            QVERIFY(desk.send(u"new"_s, papersOf(u"new"_s)));
        }
        const QStringList after = keysInKeychain();
        QCOMPARE(after.size(), 1);
        QVERIFY(after != before);
        QCOMPARE(keysOfPapers(file()), QVariantList{2});
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{2});
        QCOMPARE(ask(file(), u"SELECT count(*) FROM actions WHERE what = 'key_changed'"_s),
                 QVariantList{1});
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_words"_s), QVariantList{252 * 9});
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_book"_s), QVariantList{252});
        // Not a hash of the old key is left, in the file or in its journal.
        for (const QByteArray &hash : std::as_const(oldHashes)) {
            for (const QString &name : {file(), QString(file() + u"-wal"_s)})
                QVERIFY(!samples::bytesOf(name).contains(hash));
        }
        Desk later(file());
        QCOMPARE(later.papers(u"7"_s)->fields, papersOf(u"7"_s).fields);
        QCOMPARE(later.papers(u"last"_s)->answer, QByteArray("answer"));
        QCOMPARE(later.stateOf(u"new"_s), State::Kept);
        for (const QByteArray &hash :
             waitForValue(later.payers.hashes({papersOf(u"7"_s).words.first()}))) {
            QCOMPARE(ask(file(),
                         u"SELECT count(*) FROM payer_words WHERE hash = x'"_s
                             + QString::fromLatin1(hash.toHex()) + u'\''),
                     QVariantList{1});
        }
    }

    /** The program ends when the new key is in the file and some orders are sealed with it. */
    void goesOnAfterAnEndInTheMiddle()
    {
        {
            Desk desk(file());
            for (int i = 0; i < 410; ++i)
                (void)desk.store.begin(samples::begun(QString::number(i)),
                                       papersOf(QString::number(i)));
            QVERIFY(desk.send(u"last"_s, papersOf(u"last"_s)));
            const QFuture<Result<void>> changing = desk.payers.changeKey();
            while (keysOfPapers(file()).size() < 2)
                QTest::qWait(0);
            QVERIFY(!changing.isFinished());
        }
        QCOMPARE(keysInKeychain().size(), 2);
        Desk later(file());
        QCOMPARE(later.stateOf(u"0"_s), State::Kept);
        QCOMPARE(later.stateOf(u"last"_s), State::Kept);
        // It goes on by itself.
        QTRY_COMPARE(keysInKeychain().size(), 1);
        QTRY_COMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{2});
        QCOMPARE(keysOfPapers(file()), QVariantList{2});
        QCOMPARE(later.stateOf(u"0"_s), State::Kept);
        QCOMPARE(later.stateOf(u"409"_s), State::Kept);
    }

    /** The key is out of the keychain, and its row is still there. */
    void goesOnAfterAnEndAtTheEnd()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"INSERT INTO payer_keys VALUES (7, 'gone', x'00', 1, 1, 1, 1)"_s));
        }
        Desk later(file());
        QCOMPARE(later.stateOf(u"1"_s), State::Kept);
        QTRY_COMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{1});
        QCOMPARE(later.payers.keeping(), Keeping::Keeps);
    }

    void whatWasTamperedWithStaysAndItsKeyToo()
    {
        Desk desk(file());
        QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)) && desk.send(u"2"_s, papersOf(u"b"_s)));
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE papers SET fields = x'01' WHERE order_id = 1"_s));
        }
        QVERIFY(waitFor(desk.payers.changeKey()));
        QCOMPARE(desk.stateOf(u"1"_s), State::Tampered);
        QCOMPARE(desk.stateOf(u"2"_s), State::Kept);
        QCOMPARE(keysInKeychain().size(), 2);
        QCOMPARE(keysOfPapers(file()), (QVariantList{1, 2}));
    }

    /** Another program changes the key while this one runs, with an order of this one under way. */
    void anotherProgramChangesTheKey()
    {
        Desk one(file());
        QVERIFY(one.send(u"1"_s, papersOf(u"a"_s)));
        const OrderRecord underWay = samples::begun(u"2"_s);
        QVERIFY(waitFor(one.store.begin(underWay, papersOf(u"b"_s))));
        {
            Desk two(file());
            QVERIFY(waitFor(two.payers.changeKey()));
        }
        QVERIFY(waitFor(one.store.finish(samples::answered(underWay, Outcome::Created),
                                         answeredWith(papersOf(u"b"_s), "late answer"))));
        QVERIFY(one.send(u"3"_s, papersOf(u"c"_s)));
        QTRY_COMPARE(one.papers(u"2"_s)->answer, QByteArray("late answer"));
        QCOMPARE(one.stateOf(u"1"_s), State::Kept);
        QCOMPARE(one.stateOf(u"3"_s), State::Kept);
        QCOMPARE(keysOfPapers(file()), QVariantList{2});
    }

    /** Whoever copies a data folder and changes the key there takes nothing from the original. */
    void aCopyLeavesTheOriginalItsKey()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(file(), copy));
        {
            Desk desk(copy);
            QVERIFY(waitFor(desk.payers.changeKey()));
            QCOMPARE(desk.stateOf(u"1"_s), State::Kept);
            QCOMPARE(keysOfPapers(copy), QVariantList{2});
            QCOMPARE(keysInKeychain().size(), 2);
            // The next change is of a key of its own.
            QVERIFY(waitFor(desk.payers.changeKey()));
            QCOMPARE(keysInKeychain().size(), 2);
        }
        Desk original(file());
        QCOMPARE(original.stateOf(u"1"_s), State::Kept);
    }

    /** A key of the list's that was retired by a restore: its orders are sealed anew, and it stays
     *  for the lists that were restored from. */
    void aKeyThatNobodyChangedStaysInTheKeychain()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
            QVERIFY(waitFor(desk.payers.changeKey()));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE payer_keys SET retired_at = 1"_s));
        }
        Desk later(file());
        QVERIFY(later.send(u"2"_s, papersOf(u"b"_s)));
        QTRY_COMPARE(ask(file(), u"SELECT count(*) FROM payer_keys"_s), QVariantList{1});
        QCOMPARE(keysOfPapers(file()), QVariantList{3});
        QCOMPARE(later.stateOf(u"1"_s), State::Kept);
        QCOMPARE(keysInKeychain().size(), 2);
    }

    void withoutAKeychainNothingChanges()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        Desk later(file());
        QVERIFY(waitFor(later.secrets->write(u"other"_s, Secret("decides the place"))));
        QVERIFY(RealKeyring::lock());
        QCOMPARE(codeOf(waitFor(later.payers.changeKey())), ErrorCode::KeychainUnavailable);
        QVERIFY(RealKeyring::unlock());
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{1});
    }
};

QTEST_GUILESS_MAIN(TestKeyChange)
#include "tst_keychange.moc"
