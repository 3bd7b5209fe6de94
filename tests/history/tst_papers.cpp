// SPDX-License-Identifier: MIT
#include "history/paperbench.h"
#include "secrets/sessionstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

using Kind = PayerWord::Kind;
using State = PapersFound::State;

/** Payers' data of a list, kept under a key of a real gnome-keyring. */
class TestPapers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"history.db"_s); }

    [[nodiscard]] static QVariantList ask(const QString &file, const QString &statement)
    {
        samples::SecondConnection other(file);
        return other.ask(statement);
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY(RealKeyring::isReady()); }

    void init() { m_folder = samples::quickFolder(); }

    void cleanup()
    {
        m_folder.reset();
        QVERIFY(!RealKeyring::isLocked() || RealKeyring::unlock());
        KeychainStore store;
        for (const QString &entry : keysInKeychain())
            QVERIFY(waitFor(store.remove(entry.section(u'/', 1, 2))));
        QCOMPARE(keysInKeychain(), QStringList());
    }

    void keptOverARestart()
    {
        const QByteArray answer("{\"data\":\"\xE7\x8E\x8B\"}");
        {
            Desk desk(file());
            QCOMPARE(desk.payers.keeping(), Keeping::Undecided);
            QSignalSpy told(&desk.payers, &PayerArchive::keepingChanged);
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s), answer));
            QCOMPARE(desk.payers.keeping(), Keeping::Keeps);
            QCOMPARE(told.size(), 1);
        }
        QCOMPARE(keysInKeychain().size(), 1);
        Desk later(file());
        const Result<PapersFound> found = later.papers(u"1"_s);
        QVERIFY(found);
        QCOMPARE(found->state, State::Kept);
        QCOMPARE(found->fields, papersOf(u"a"_s).fields);
        QCOMPARE(found->answer, answer);
        QVERIFY(later.send(u"2"_s, papersOf(u"b"_s)));
        QCOMPARE(later.stateOf(u"2"_s), State::Kept);
        QCOMPARE(later.papers(u"2"_s)->answer, QByteArray());
        QCOMPARE(keysInKeychain().size(), 1);
        QCOMPARE(later.papers(u"3"_s).error().code, ErrorCode::NotFound);
    }

    void foundByEachKindAfterARestart()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)) && desk.send(u"2"_s, papersOf(u"b"_s)));
        }
        Desk later(file());
        for (const PayerWord &word : papersOf(u"b"_s).words) {
            const QList<QByteArray> hashes = waitForValue(later.payers.hashes({word}));
            QCOMPARE(hashes.size(), 1);
            const QVariantList rows
                = ask(file(),
                      u"SELECT order_id FROM payer_words WHERE hash = x'"_s
                          + QString::fromLatin1(hashes.first().toHex()) + u'\'');
            // What only the payer book needs is not there without one.
            QCOMPARE(rows, word.kind == Kind::LastFour ? QVariantList() : QVariantList{2});
        }
    }

    void nothingReadableInTheFolder()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"canary王"_s), "{\"note\":\"canary王-answer\"}"));
            // With the journal not yet carried over, too.
            QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
            QCOMPARE(filesWith(m_folder->path(), u"canary"_s), QStringList());
            QVERIFY(!filesWith(m_folder->path(), samples::key(u"1"_s).host).isEmpty());
        }
        QCOMPARE(filesWith(m_folder->path(), u"canary"_s), QStringList());
        Desk later(file());
        QCOMPARE(later.papers(u"1"_s)->fields, papersOf(u"canary王"_s).fields);
    }

    void oneTamperedRowLeavesTheRest()
    {
        {
            Desk desk(file());
            for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
                QVERIFY(desk.send(number, papersOf(number), "answer"));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE papers SET fields = CAST(substr(fields, 1, 40) || x'00'"
                              " || substr(fields, 42) AS BLOB) WHERE order_id = 1"_s));
            QVERIFY(other.run(u"UPDATE papers SET answer = substr(answer, 2)"
                              " WHERE order_id = 2"_s));
        }
        Desk later(file());
        QCOMPARE(later.stateOf(u"1"_s), State::Tampered);
        QVERIFY(later.papers(u"1"_s)->fields.isEmpty());
        QCOMPARE(later.stateOf(u"2"_s), State::Tampered);
        QCOMPARE(later.stateOf(u"3"_s), State::Kept);
    }

    void aCiphertextElsewhereIsRefused()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s), "answer"));
            QVERIFY(desk.send(u"2"_s, papersOf(u"b"_s), "answer"));
            QVERIFY(desk.send(u"3"_s, papersOf(u"c"_s), "answer"));
        }
        {
            samples::SecondConnection other(file());
            QVERIFY(other.run(u"UPDATE papers SET fields ="
                              " (SELECT fields FROM papers WHERE order_id = 1)"
                              " WHERE order_id = 2"_s));
            QVERIFY(other.run(u"UPDATE papers SET answer = fields WHERE order_id = 3"_s));
        }
        Desk later(file());
        QCOMPARE(later.stateOf(u"1"_s), State::Kept);
        QCOMPARE(later.stateOf(u"2"_s), State::Tampered);
        QCOMPARE(later.stateOf(u"3"_s), State::Tampered);
    }

    void nothingIsKeptInMemorySecrets()
    {
        {
            Desk desk(file(), std::make_unique<SessionStore>());
            QCOMPARE(desk.payers.keeping(), Keeping::NoSafePlace);
            QVERIFY(desk.send(u"1"_s, papersOf(u"canary"_s), "canary"));
            QCOMPARE(desk.payers.keeping(), Keeping::NoSafePlace);
            QCOMPARE(desk.stateOf(u"1"_s), State::NeverKept);
        }
        {
            samples::FixedClock clock;
            HistoryStore store(file(), clock);
            HistoryPayers practice(store, nullptr);
            QVERIFY(waitFor(store.begin(samples::begun(u"2"_s), papersOf(u"canary"_s))));
            QCOMPARE(practice.keeping(), Keeping::NoSafePlace);
        }
        QCOMPARE(ask(file(), u"SELECT count(*) FROM papers"_s), QVariantList{0});
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_words"_s), QVariantList{0});
        QCOMPARE(ask(file(), u"SELECT count(*) FROM payer_keys"_s), QVariantList{0});
        QCOMPARE(filesWith(m_folder->path(), u"canary"_s), QStringList());
        QCOMPARE(keysInKeychain(), QStringList());
    }

    /** An order that begins with empty papers asks for nothing. */
    void noPapersLeaveTheKeychainAlone()
    {
        Desk desk(file());
        QVERIFY(desk.send(u"1"_s, {}));
        QCOMPARE(desk.payers.keeping(), Keeping::Undecided);
        QCOMPARE(desk.stateOf(u"1"_s), State::NeverKept);
        QCOMPARE(desk.payers.keeping(), Keeping::Undecided);
        QCOMPARE(waitForValue(desk.payers.decide()), Keeping::Keeps);
        QCOMPARE(keysInKeychain(), QStringList()); // no key before there is something to keep
    }

    void aLockedKeyringMakesNoNewKey()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        Desk later(file());
        QVERIFY(waitFor(later.secrets->write(u"other"_s, Secret("decides the place"))));
        QVERIFY(RealKeyring::lock());
        QVERIFY(later.send(u"2"_s, papersOf(u"canary"_s)));
        QCOMPARE(later.payers.keeping(), Keeping::NoSafePlace);
        QCOMPARE(later.stateOf(u"2"_s), State::NeverKept);
        QCOMPARE(later.papers(u"1"_s).error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{1});
        QCOMPARE(filesWith(m_folder->path(), u"canary"_s), QStringList());

        QVERIFY(RealKeyring::unlock());
        QCOMPARE(waitForValue(later.payers.decide()), Keeping::Keeps);
        QCOMPARE(later.stateOf(u"1"_s), State::Kept);
        QVERIFY(waitFor(later.secrets->remove(u"other"_s)));
    }

    /** A program that began before the key was made, or changed, finds payers all the same. */
    void keysOfAnotherProgramAreRead()
    {
        EraseWish wish;
        wish.payer = {{Kind::Mobile, u"a-mobile"_s}};
        Desk window(file());
        QCOMPARE(waitForValue(window.payers.hashes(wish.payer)).size(), 0);
        {
            Desk batch(file());
            QVERIFY(batch.send(u"1"_s, papersOf(u"a"_s)) && batch.send(u"2"_s, papersOf(u"a"_s)));
        }
        QCOMPARE(waitForValue(window.payers.hashes(wish.payer)).size(), 1);
        const QList<QByteArray> before = waitForValue(window.payers.hashes(wish.payer));
        {
            Desk batch(file());
            QVERIFY(waitFor(batch.payers.changeKey()));
            QVERIFY(waitFor(batch.payers.setBook(true)));
        }
        QVERIFY(waitForValue(window.payers.hashes(wish.payer)) != before);
        QCOMPARE(waitFor(window.payers.book({{Kind::LastFour, u"a-last"_s}}))->size(), 1);
        {
            Desk batch(file());
            QVERIFY(waitFor(batch.payers.changeKey()));
        }
        QCOMPARE(waitFor(window.payers.preview(wish))->orders, 2);
        {
            Desk batch(file());
            QVERIFY(waitFor(batch.payers.changeKey()));
        }
        QCOMPARE(waitFor(window.payers.erase(wish))->orders, 2);
    }

    void ordersUnderALostKeyAreCounted()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)) && desk.send(u"2"_s, papersOf(u"b"_s)));
        }
        {
            KeychainStore keychain;
            QVERIFY(waitFor(keychain.remove(keysInKeychain().value(0).section(u'/', 1, 2))));
        }
        Desk later(file());
        EraseWish wish;
        wish.payer = {{Kind::Mobile, u"a-mobile"_s}};
        QCOMPARE(waitFor(later.payers.preview(wish))->notLookedInto, 2);
        const Result<EraseReceipt> receipt = waitFor(later.payers.erase(wish));
        QCOMPARE(receipt->orders, 0);
        QCOMPARE(receipt->notLookedInto, 2);
    }

    void aLostKeyIsSaidAndReplaced()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        {
            KeychainStore keychain;
            const QString entry = keysInKeychain().value(0);
            QVERIFY(waitFor(keychain.remove(entry.section(u'/', 1, 2))));
        }
        Desk later(file());
        QCOMPARE(waitForValue(later.payers.decide()), Keeping::KeyLost);
        QCOMPARE(keysInKeychain(), QStringList());
        QVERIFY(later.send(u"2"_s, papersOf(u"b"_s)));
        QCOMPARE(later.payers.keeping(), Keeping::KeyLost);
        QCOMPARE(later.stateOf(u"1"_s), State::NoKey);
        QCOMPARE(later.stateOf(u"2"_s), State::Kept);
        QCOMPARE(keysInKeychain().size(), 1);
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys WHERE retired_at = 0"_s), QVariantList{2});
    }

    /** Under its name in the keychain lies something else: that is not touched, and not used. */
    void anotherKeyUnderItsNameIsNotUsed()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        const QString name = keysInKeychain().value(0).section(u'/', 1, 2);
        const Secret foreign = DataKey::make()->toText();
        {
            KeychainStore keychain;
            QVERIFY(waitFor(keychain.write(name, foreign.clone())));
        }
        Desk later(file());
        QVERIFY(later.send(u"2"_s, papersOf(u"b"_s)));
        QCOMPARE(later.payers.keeping(), Keeping::KeyLost);
        QCOMPARE(later.stateOf(u"1"_s), State::NoKey);
        KeychainStore keychain;
        QVERIFY(waitFor(keychain.read(name))->reveal() == foreign.reveal());
    }

    /** What cannot be read is not gone: there is no new key in its place. */
    void anEntryThatIsNoKeyIsNotALostOne()
    {
        {
            Desk desk(file());
            QVERIFY(desk.send(u"1"_s, papersOf(u"a"_s)));
        }
        const QString name = keysInKeychain().value(0).section(u'/', 1, 2);
        {
            KeychainStore keychain;
            QVERIFY(waitFor(keychain.write(name, Secret("no key"))));
        }
        Desk later(file());
        QVERIFY(later.send(u"2"_s, papersOf(u"b"_s)));
        QCOMPARE(later.payers.keeping(), Keeping::NoSafePlace);
        QCOMPARE(later.papers(u"1"_s).error().code, ErrorCode::KeychainUnavailable);
        QCOMPARE(later.stateOf(u"2"_s), State::NeverKept);
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{1});
    }

    void twoProgramsMakeOneKey()
    {
        Desk one(file());
        Desk two(file());
        auto first = one.store.begin(samples::begun(u"1"_s), papersOf(u"a"_s));
        auto second = two.store.begin(samples::begun(u"2"_s), papersOf(u"b"_s));
        QVERIFY(waitFor(first) && waitFor(second));
        QTRY_COMPARE(keysInKeychain().size(), 1);
        QCOMPARE(ask(file(), u"SELECT no FROM payer_keys"_s), QVariantList{1});
        for (Desk *desk : {&one, &two}) {
            QCOMPARE(desk->stateOf(u"1"_s), State::Kept);
            QCOMPARE(desk->stateOf(u"2"_s), State::Kept);
        }
    }

    void manyOrdersAtOnce()
    {
        Desk desk(file());
        std::vector<QFuture<Result<void>>> begun;
        for (int i = 0; i < 20; ++i)
            begun.push_back(
                desk.store.begin(samples::begun(QString::number(i)), papersOf(QString::number(i))));
        for (auto &each : begun)
            QVERIFY(waitFor(each));
        QCOMPARE(keysInKeychain().size(), 1);
        QCOMPARE(ask(file(), u"SELECT count(*) FROM papers"_s), QVariantList{20});
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
