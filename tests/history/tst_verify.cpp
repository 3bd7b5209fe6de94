// SPDX-License-Identifier: MIT
#include "history/actiontable.h"
#include "history/erasure.h"
#include "history/papersamples.h"
#include "history/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::begun;
using samples::errorOf;
using samples::key;
using samples::Papers;
using samples::SecondConnection;

/** A list that is good is told to be, and each thing that is wrong with one is found. */
class TestVerify : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    Papers m_papers;

    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }

    /** Orders 1 to 5 with papers, one printed, one erased, one closed. */
    void make() const
    {
        HistoryStore store(file(), m_clock);
        for (int number = 1; number <= 5; ++number)
            QCOMPARE(m_papers.add(store, number), QString());
        QCOMPARE(errorOf(store.notePrints({{u"md5"_s, key(u"1"_s), u"slip-80"_s, u"pdf"_s, 2, 7}})),
                 QString());
        const OrderRecord lost = begun(u"lost"_s);
        QCOMPARE(errorOf(store.begin(lost)), QString());
        QCOMPARE(errorOf(store.finish(samples::answered(lost, Outcome::Unknown))), QString());
        QCOMPARE(errorOf(store.notePayment(lost.key, {PaymentState::NotAsked, {}, {}, 9, u"x"_s})),
                 QString());
        QCOMPARE(errorOf(store.close(lost.key, ClosingReason::GivenUp)), QString());
        const auto erased = store.onTable<erasure::Way>([](OrderTable &table) {
            EraseWish wish;
            wish.order = key(u"5"_s);
            return erasure::step(table, {wish, {}}, {}, 8);
        });
        QCOMPARE(errorOf(erased), QString());
        QCOMPARE(errorOf(store.noteActions({{ActionKind::Exported, {}, u"csv 3"_s}})), QString());
    }

    Result<VerifyReport> verify(const KeyRing &ring) const
    {
        return verifyList(file(), ring, CareTask());
    }

    /** As another program would change the file. */
    void plant(const QStringList &statements) const
    {
        SecondConnection list(file());
        for (const QString &statement : statements)
            QVERIFY2(list.run(statement), qPrintable(statement));
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    void aGoodListIsGood()
    {
        make();
        const QByteArray before = samples::bytesOf(file());
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QCOMPARE(errorOf(report), QString());
        QVERIFY2(report->isGood(),
                 qPrintable((report->damage + report->contradictions).join(u'|')));
        QCOMPARE(report->orders, 6);
        QCOMPARE(report->papers, 4);
        QCOMPARE(report->withoutKey, 0);
        QVERIFY(report->isWhole());
        QCOMPARE(report->actions, 10); // 6 issued, 1 printed, 1 closed, 1 erased, 1 exported
        QCOMPARE(samples::bytesOf(file()), before);
    }

    void withoutTheKeyNothingIsSaidOfTheCiphertext()
    {
        make();
        const Result<VerifyReport> report = verify(KeyRing());
        QCOMPARE(report->withoutKey, 4);
        QVERIFY(report->isGood());
        QVERIFY(!report->isWhole());
    }

    void anOlderListIsGood()
    {
        QVERIFY(QFile::copy(u"" TEST_DATA "/history/v3.sqlite"_s, file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
        {
            HistoryStore store(file(), m_clock);
            QVERIFY(store.counts().result()->all > 0);
            QCOMPARE(m_papers.add(store, 1), QString());
        }
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QVERIFY2(report->isGood(), qPrintable(report->contradictions.join(u'|')));
        QCOMPARE(report->papers, 1);
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("said"); // a part of the sentence; empty: tampered
        const auto row = [](const char *name, const QStringList &statements, const QString &said) {
            QTest::newRow(name) << statements << said;
        };
        row("ciphertext",
            {u"UPDATE papers SET fields = CAST(substr(fields, 1, 40) || x'00' || substr(fields, "
             u"42) AS BLOB)"
             " WHERE order_id = 2"_s},
            {});
        row("answer", {u"UPDATE papers SET answer = x'01' WHERE order_id = 2"_s}, {});
        row("another's ciphertext",
            {u"UPDATE papers SET fields = (SELECT fields FROM papers WHERE order_id = 1)"
             " WHERE order_id = 2"_s},
            {});
        row("an answer taken out", {u"UPDATE papers SET answer = NULL WHERE order_id = 2"_s}, {});
        row("another's payer",
            {u"UPDATE papers SET payer = (SELECT payer FROM papers WHERE order_id = 1)"
             " WHERE order_id = 2"_s},
            {});
        row("hashes that make it another's to find",
            {u"UPDATE papers SET words = (SELECT words FROM papers WHERE order_id = 1)"
             " WHERE order_id = 2"_s},
            {});
        row("a hash of another's in the book",
            {u"INSERT INTO payer_book SELECT hash, 2 FROM payer_words WHERE order_id = 1 LIMIT 1"_s},
            {});
        row("a key there never was", {u"UPDATE papers SET key_no = 99 WHERE order_id = 2"_s},
            u"payer data under key 99"_s);
        row("papers taken out, with all that belongs to them",
            {u"DELETE FROM payer_words WHERE order_id = 2"_s,
             u"DELETE FROM papers WHERE order_id = 2"_s},
            u"Order 2 was sent with payer data"_s);
        row("a line changed", {u"UPDATE actions SET detail = 'y' WHERE id = 3"_s},
            u"Line 3 of the action log"_s);
        row("a line taken out", {u"DELETE FROM actions WHERE id = 4"_s},
            u"Line 5 of the action log"_s);
        row("the last line of an issue taken out",
            {u"DELETE FROM actions WHERE trade_no = 'lost'"_s}, u"Order lost is in the list"_s);
        row("an order taken out", {u"DELETE FROM orders WHERE trade_no = '3'"_s},
            u"names order 3, which is not"_s);
        row("an order taken out, with papers", {u"DELETE FROM orders WHERE trade_no = '3'"_s},
            u"payer data of row 3"_s);
        row("a print taken out", {u"DELETE FROM prints"_s}, u"tells of a print"_s);
        row("a print added",
            {u"INSERT INTO prints SELECT 2, md5, merchant_no, host, trade_no, layout, target, 5,"
             " printed_at FROM prints"_s},
            u"Print 2 is in the list of prints"_s);
        row("erased and there",
            {u"INSERT INTO papers SELECT 5, key_no, fields, answer, payer, words FROM papers"
             " WHERE order_id = 4"_s},
            u"Order 5 was erased, and payer data"_s);
        row("erased and not said", {u"INSERT INTO erased VALUES (6, 1)"_s},
            u"Order lost was erased, and the action log"_s);
        row("said and not erased", {u"DELETE FROM erased"_s}, u"says that order 5 was erased"_s);
        row("a receipt taken out", {u"DELETE FROM erasures"_s},
            u"Order 5 was erased, and the receipt"_s);
        row("said and not closed", {u"UPDATE orders SET closed_at = 0"_s},
            u"says that order lost was closed"_s);
        row("hashes of nobody", {u"INSERT INTO payer_words VALUES (x'0102', 99)"_s},
            u"1 hashes that payers are found by"_s);
        row("hashes taken out",
            {u"DELETE FROM payer_words WHERE hash = (SELECT min(hash) FROM payer_words)"_s},
            u"are not those of the payer data"_s);
    }

    void whatIsWrongIsFound()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, said);
        make();
        plant(statements);
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QCOMPARE(errorOf(report), QString());
        QVERIFY(!report->isGood());
        if (said.isEmpty()) {
            QCOMPARE(report->tampered, QList<OrderKey>{key(u"2"_s)});
            QCOMPARE(report->contradictions, QStringList());
            return;
        }
        const QString all = report->contradictions.join(u'\n');
        QVERIFY2(all.contains(said), qPrintable(all));
        QVERIFY(!all.contains(u"canary"_s, Qt::CaseInsensitive));
    }

    void whatIsMissingOfTheListIsNamed()
    {
        make();
        plant({u"DROP TABLE actions"_s});
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QCOMPARE(errorOf(report), QString());
        QVERIFY(!report->isGood());
        QVERIFY(report->damage.contains(u"the table actions is missing"_s));
        QCOMPARE(report->orders, 6);
    }

    /** Erasing by payer would take the one order for the other. */
    void hashesOfTwoOrdersThatChangedPlacesAreFound()
    {
        make();
        plant({u"UPDATE payer_words SET order_id = CASE order_id WHEN 1 THEN 102 ELSE 101 END"
               " WHERE order_id IN (1, 2)"
               " AND hash NOT IN (SELECT hash FROM payer_words WHERE order_id = 3)"_s,
               u"UPDATE payer_words SET order_id = order_id - 100 WHERE order_id > 100"_s});
        QCOMPARE(verify(*m_papers.ring())->tampered, (QList<OrderKey>{key(u"1"_s), key(u"2"_s)}));
    }

    /** Under the number of a key that is not here nobody would look into it. */
    void anotherKeysNumberHidesNothing()
    {
        make();
        plant(
            {u"INSERT INTO payer_keys (no, id, proof, made_at, retired_at) VALUES (2, 'lost', x'00', 1, 1)"_s,
             u"UPDATE papers SET key_no = 2 WHERE order_id = 2"_s});
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QCOMPARE(report->tampered, QList<OrderKey>{key(u"2"_s)});
        QCOMPARE(report->withoutKey, 0);
    }

    void aPageThatIsBrokenIsTold()
    {
        make();
        QByteArray bytes = samples::bytesOf(file());
        const qsizetype page = bytes.indexOf("pay.example.com:8443") / 4096;
        QVERIFY(page > 0);
        bytes.replace(page * 4096 + 8, 200, QByteArray(200, '\x55'));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        const Result<VerifyReport> report = verify(*m_papers.ring());
        QCOMPARE(errorOf(report), QString());
        QVERIFY(!report->damage.isEmpty());
    }

    void anIndexThatLacksAnOrderIsTold()
    {
        make();
        plant({u"INSERT OR REPLACE INTO facts VALUES ('indexed_to', 6)"_s});
        QVERIFY(!verify(*m_papers.ring())->searchWhole);
        plant({u"INSERT INTO search_text (rowid, content) SELECT id, 'abc def' FROM orders"_s});
        QVERIFY(verify(*m_papers.ring())->searchWhole);
        plant({u"INSERT OR REPLACE INTO facts VALUES ('indexed_to', 60)"_s});
        QVERIFY(!verify(*m_papers.ring())->searchWhole);
    }

    void cancelledItEnds()
    {
        make();
        CareTask task;
        task.isCancelled = [] { return true; };
        QCOMPARE(verifyList(file(), *m_papers.ring(), task).error(), cancelledError());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
