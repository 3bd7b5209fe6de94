// SPDX-License-Identifier: MIT
#include "history/erasure.h"
#include "history/paperbench.h"
#include "history/papersamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

using Kind = PayerWord::Kind;

/** The payer book of a list. */
class TestPaperBook : public QObject
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

    /** Field "mobile" of whom the word finds. */
    static QStringList found(Desk &desk, const PayerWord &word)
    {
        QStringList mobiles;
        const Result<QList<BookPayer>> payers = waitFor(desk.payers.book({word}));
        for (const BookPayer &payer : payers.value_or(QList<BookPayer>()))
            mobiles.append(payer.fields.value(u"mobile"_s));
        return mobiles;
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY(RealKeyring::isReady()); }

    void init() { m_folder = samples::quickFolder(); }

    void cleanup() { m_folder.reset(); }

    void cleanupTestCase()
    {
        KeychainStore store;
        for (const QString &entry : keysInKeychain())
            QVERIFY(waitFor(store.remove(entry.section(u'/', 1, 2))));
    }

    void offUntilSwitchedOn()
    {
        Desk desk(file());
        QVERIFY(!desk.payers.hasBook());
        QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        QCOMPARE(found(desk, {Kind::LastFour, u"a-last"_s}), QStringList());
        QCOMPARE(found(desk, {Kind::FullName, u"a-full"_s}), QStringList());
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_book"_s), QVariantList{0});
    }

    void onForThoseKeptAndThoseToCome()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
            QSignalSpy told(&desk.payers, &PayerArchive::bookChanged);
            QVERIFY(waitFor(desk.payers.setBook(true)));
            QVERIFY(desk.payers.hasBook());
            QCOMPARE(told.size(), 1);
            QVERIFY(desk.send(u"2"_s, papersOf(u"b"_s)));
        }
        Desk later(file());
        QVERIFY(!later.payers.hasBook()); // not read yet, and then told
        QTRY_VERIFY(later.payers.hasBook());
        QCOMPARE(found(later, {Kind::LastFour, u"a-last"_s}), QStringList(u"a-mobile"_s));
        QCOMPARE(found(later, {Kind::LastFour, u"b-last"_s}), QStringList(u"b-mobile"_s));
        QCOMPARE(found(later, {Kind::FullName, u"b-full"_s}), QStringList(u"b-mobile"_s));
        QCOMPARE(found(later, {Kind::LastFour, u"c-last"_s}), QStringList());
        // Neither is a word for the book.
        QCOMPARE(found(later, {Kind::Mobile, u"a-mobile"_s}), QStringList());
    }

    void offTakesItsHashesAway()
    {
        Desk desk(file());
        QVERIFY(waitFor(desk.payers.setBook(true)));
        for (int i = 0; i < 20; ++i)
            (void)desk.store.begin(samples::begun(QString::number(i)),
                                   papersOf(QString::number(i)));
        QVERIFY(desk.send(u"last"_s, papersOf(u"last"_s)));
        const QByteArray hash
            = waitForValue(desk.payers.hashes({{Kind::LastFour, u"7-last"_s}})).value(0);
        QVERIFY(samples::bytesOf(file() + u"-wal"_s).contains(hash));
        QVERIFY(waitFor(desk.payers.setBook(false)));
        QVERIFY(!desk.payers.hasBook());
        QCOMPARE(found(desk, {Kind::LastFour, u"7-last"_s}), QStringList());
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_book"_s), QVariantList{0});
        for (const QString &name : {file(), QString(file() + u"-wal"_s)})
            QVERIFY(!samples::bytesOf(name).contains(hash));
        // And stays off for those to come; the papers themselves are kept.
        QVERIFY(desk.send(u"new"_s, papersOf(u"new"_s)));
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_book"_s), QVariantList{0});
        QCOMPARE(desk.stateOf(u"7"_s), PapersFound::State::Kept);
    }

    /** What a reader has in its view stays in the journal until it has gone, and no longer. */
    void offIsMadeGoodWhenAReaderHasGone()
    {
        Desk desk(file());
        QVERIFY(waitFor(desk.payers.setBook(true)));
        QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        const QString kept = file() + erasure::keptMark() + u"20250101-000000"_s;
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"VACUUM INTO '%1'"_s.arg(kept)));
        }
        QCOMPARE(ask(kept, u"SELECT count(*) FROM payer_book"_s), QVariantList{1});
        const QByteArray hash
            = waitForValue(desk.payers.hashes({{Kind::LastFour, u"a-last"_s}})).value(0);
        const QString owed = u"SELECT count(*) FROM facts WHERE name = 'erasing_owed'"_s;
        {
            samples::SecondConnection reader(file());
            QVERIFY(reader.run(u"BEGIN"_s));
            QCOMPARE(reader.ask(u"SELECT count(*) FROM payer_book"_s), QVariantList{1});
            QCOMPARE(samples::hurry(desk.store), QString());
            QVERIFY(waitFor(desk.payers.setBook(false)));
            QVERIFY(reader.run(u"COMMIT"_s));
            QCOMPARE(reader.ask(owed), QVariantList{1});
        }
        QVERIFY(waitFor(desk.payers.receipts()));
        QCOMPARE(ask(file(), owed), QVariantList{0});
        QCOMPARE(ask(kept, u"SELECT count(*) FROM payer_book"_s), QVariantList{0});
        for (const QString &name : {file(), QString(file() + u"-wal"_s), kept})
            QVERIFY(!samples::bytesOf(name).contains(hash));
    }

    /** Ended in the middle of either switch, the next start goes on. */
    void interruptedSwitchesGoOn()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)) && desk.send(u"2"_s, papersOf(u"b"_s)));
            QVERIFY(waitFor(desk.payers.setBook(true)));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"DELETE FROM payer_book WHERE order_id = 2"_s));
            QVERIFY(other.run(u"INSERT INTO facts VALUES ('payer_book_filled', 1)"_s));
        }
        {
            Desk desk(file());
            QCOMPARE(desk.stateOf(u"1"_s), PapersFound::State::Kept);
            QTRY_COMPARE(found(desk, {Kind::LastFour, u"b-last"_s}), QStringList(u"b-mobile"_s));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE facts SET value = 0 WHERE name = 'payer_book'"_s));
        }
        Desk desk(file());
        QCOMPARE(desk.stateOf(u"1"_s), PapersFound::State::Kept);
        QTRY_COMPARE(ask(file(), u"SELECT count(*) FROM payer_book"_s), QVariantList{0});
    }
};

QTEST_GUILESS_MAIN(TestPaperBook)
#include "tst_paperbook.moc"
