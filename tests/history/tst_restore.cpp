// SPDX-License-Identifier: MIT
#include "history/carebench.h"
#include "history/eraser.h"
#include "history/folderlock.h"
#include "history/restore.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using carebench::await;
using carebench::BackupTest;
using carebench::CarePlace;
using carebench::put;
using samples::begun;
using samples::bytesOf;
using samples::codeOf;
using samples::errorOf;
using samples::key;
using samples::Papers;
using samples::SecondConnection;
using samples::Traces;

/** What a restore may never lose, bring back or let in. */
class TestRestore : public QObject, private BackupTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    /** Neither an order number nor what became of an order, nor that it was erased, may be lost. */
    void whatOnlyTheListInUseKnowsIsCarriedOver()
    {
        CarePlace place(data());
        fill(place.store, 4);
        OrderRecord late = begun(u"late"_s);
        QCOMPARE(errorOf(place.store.begin(late)), QString());
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());

        late = samples::answered(late, Outcome::Created);
        QCOMPARE(errorOf(place.store.finish(late)), QString());
        QCOMPARE(errorOf(place.store.notePayment(
                     key(u"2"_s), {PaymentState::Paid, u"12000"_s, {}, 1'760'000'000'000})),
                 QString());
        for (int number : {5, 6})
            QCOMPARE(m_papers.add(place.store, number), QString());
        const PrintNote print{u"md5"_s, key(u"5"_s), u"slip-80"_s, u"pdf"_s, 2, 7};
        QCOMPARE(errorOf(place.store.notePrints({print, print})), QString());
        Traces traces;
        {
            SecondConnection list(place.store.file());
            traces.take(list, u"1, 6"_s); // rows 1 and 6: orders 1 and 5
            traces.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
        }
        for (const QString &number : {u"1"_s, u"5"_s}) {
            EraseWish wish;
            wish.order = key(number);
            QCOMPARE(errorOf(await(eraseFrom(place.store, {wish, {}}, this))), QString());
        }
        QVERIFY(!traces.in(backup()).isEmpty());

        QCOMPARE(await(place.carer.look(backup()))->missing, 2);
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        QCOMPARE(place.store.counts().result()->all, 7);
        for (int number = 1; number <= 6; ++number)
            QCOMPARE(codeOf(place.store.begin(begun(QString::number(number)))),
                     ErrorCode::Duplicate);
        QCOMPARE(place.store.find(key(u"2"_s)).result()->payment, PaymentState::Paid);
        QCOMPARE(place.store.find(late.key).result()->link, late.link);
        QCOMPARE(place.store.printed({u"md5"_s}).result()->value(u"md5"_s).copies, 4);
        {
            SecondConnection list(place.store.file());
            QCOMPARE(list.ask(u"SELECT o.trade_no FROM papers p JOIN orders o ON o.id = p.order_id"
                              " ORDER BY 1"_s),
                     (QVariantList{u"2"_s, u"3"_s, u"4"_s, u"6"_s}));
            QCOMPARE(list.ask(u"SELECT o.trade_no FROM erased e JOIN orders o ON o.id = e.order_id"
                              " JOIN erasures r ON r.id = e.erasure ORDER BY 1"_s),
                     (QVariantList{u"1"_s, u"5"_s}));
            QCOMPARE(list.ask(u"SELECT count(*) FROM actions WHERE what = 'restored'"_s),
                     QVariantList{1});
        }
        verifyIsGood(place.store.file());
        QCOMPARE(traces.in(data()), QStringList());
        const QStringList kept = erasure::keptLists(place.store.file());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().contains(u".before-restore-"_s));
        QVERIFY(!QFile::exists(place.store.file() + u".restoring"_s));

        // Once more, and everything is there once.
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        QCOMPARE(place.store.printed({u"md5"_s}).result()->value(u"md5"_s).copies, 4);
        verifyIsGood(place.store.file());
        QCOMPARE(erasure::keptLists(place.store.file()).size(), 2);
        QCOMPARE(traces.in(data()), QStringList());

        // And what is erased now goes out of the kept ones, too.
        Traces later;
        {
            SecondConnection list(place.store.file());
            later.take(list, u"2"_s);
            later.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
        }
        EraseWish wish;
        wish.order = key(u"2"_s);
        QVERIFY(await(eraseFrom(place.store, {wish, {}}, this))->journalEmptied);
        QCOMPARE(later.in(data()), QStringList());
    }

    /** Whatever the clock said when either was written. */
    void aPaymentIsNotTakenBack()
    {
        CarePlace place(data());
        fill(place.store, 4);
        {
            SecondConnection list(place.store.file());
            QVERIFY(list.run(u"UPDATE orders SET payment = 'waiting', queried_at = 1999000000000,"
                             " asked_at = 1999000000000, answered_at = 1999000000000"
                             " WHERE trade_no = '1'"_s));
            QVERIFY(list.run(u"UPDATE orders SET payment = 'paid', queried_at = 1750000000000,"
                             " paid_amount = '12000' WHERE trade_no IN ('2', '3')"_s));
        }
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        QCOMPARE(errorOf(place.store.notePayment(
                     key(u"1"_s), {PaymentState::Paid, u"12000"_s, {}, 1'760'000'000'000})),
                 QString());
        {
            // As an older list would say it, that was put back by hand.
            SecondConnection list(place.store.file());
            QVERIFY(list.run(u"UPDATE orders SET payment = 'waiting', queried_at = 1760000000000,"
                             " paid_amount = '' WHERE trade_no = '2'"_s));
            QVERIFY(list.run(u"UPDATE orders SET payment = 'not_asked', queried_at = 0,"
                             " paid_amount = '' WHERE trade_no = '3'"_s));
        }
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
            const auto order = place.store.find(key(number)).result();
            QCOMPARE(order->payment, PaymentState::Paid);
            QCOMPARE(order->paidAmount, u"12000"_s);
        }
        QCOMPARE(place.store.find(key(u"4"_s)).result()->payment, PaymentState::NotAsked);
    }

    /** A folder that was rolled back still has what was erased before the backup was made. */
    void whatTheBackupKnowsAsErasedStaysErased()
    {
        const QString older = m_folder->filePath(u"older"_s);
        Traces traces;
        {
            CarePlace place(data());
            fill(place.store, 2);
            QCOMPARE(errorOf(await(place.carer.backup(older))), QString());
            {
                SecondConnection list(place.store.file());
                traces.take(list, u"1"_s);
                traces.leaveOut(
                    KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
            }
            EraseWish wish;
            wish.order = key(u"1"_s);
            QCOMPARE(errorOf(await(eraseFrom(place.store, {wish, {}}, this))), QString());
            QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        }
        const QString rolled = m_folder->filePath(u"rolled"_s);
        QVERIFY(QDir().mkdir(rolled));
        QVERIFY(QFile::copy(older + u"/history.sqlite"_s, rolled + u"/history.sqlite"_s));
        CarePlace place(rolled);
        QVERIFY(!traces.in(rolled).isEmpty());
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        {
            SecondConnection list(place.store.file());
            QCOMPARE(list.ask(u"SELECT o.trade_no FROM papers p JOIN orders o ON o.id = p.order_id"
                              " ORDER BY 1"_s),
                     QVariantList{u"2"_s});
        }
        verifyIsGood(place.store.file());
        QCOMPARE(await(payOwed(place.store, this)), Result<bool>(true));
        QCOMPARE(traces.in(rolled), QStringList());
    }

    void anOlderListIsBroughtToThisVersion()
    {
        QVERIFY(QDir().mkdir(backup()));
        QVERIFY(QFile::copy(u"" TEST_DATA "/history/v2.sqlite"_s, backup() + u"/history.sqlite"_s));
        signAnew(backup());
        CarePlace place(data());
        fill(place.store, 2);
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        QVERIFY(place.store.counts().result()->all > 10);
        QCOMPARE(codeOf(place.store.begin(begun(u"2"_s))), ErrorCode::Duplicate);
        QCOMPARE(codeOf(place.store.begin(begun(u"link_lost"_s))), ErrorCode::Duplicate);
        verifyIsGood(place.store.file());
    }

    /** From the moment the lists have changed names it is restored, whatever fails behind it. */
    void whatFailsBehindItIsToldAndTheListIsInUse()
    {
        {
            CarePlace place(data());
            fill(place.store, 3);
            put(data() + u"/regions/mine.json"_s, R"({"id":"mine"})");
            QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        }
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY(QDir().mkdir(other));
        put(other + u"/regions"_s, "in the way");
        CarePlace place(other);
        QCOMPARE(m_papers.add(place.store, 9), QString());
        QSignalSpy restored(&place.carer, &HistoryCare::restored);
        const Result<BackupContent> done = await(place.carer.restore(backup()));
        QVERIFY(!done);
        QVERIFY(done.error().detail.startsWith(u"the list of the backup is in use now"_s));
        QCOMPARE(restored.size(), 1);
        QCOMPARE(place.store.counts().result()->all, 4);
        QCOMPARE(erasure::keptLists(place.store.file()).size(), 1);
        verifyIsGood(place.store.file());
    }

    void whatRunsByItselfIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON actions BEGIN"
                                    " UPDATE orders SET payment = 'paid'; END"_s;
        QTest::newRow("our trigger, changed")
            << u"CREATE TRIGGER orders_changed AFTER INSERT ON actions BEGIN"
               " UPDATE orders SET payment = 'paid'; END"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM orders"_s;
        QTest::newRow("table") << u"CREATE TABLE another (x)"_s;
        QTest::newRow("without") << u"DROP INDEX orders_by_key"_s;
    }

    void whatRunsByItselfIsRefused()
    {
        QFETCH(const QString, statement);
        CarePlace place(data());
        fill(place.store, 2);
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        {
            SecondConnection list(backup() + u"/history.sqlite"_s);
            if (statement.contains(u"orders_changed"_s))
                QVERIFY(list.run(u"DROP TRIGGER orders_changed"_s));
            QVERIFY(list.run(statement));
            QVERIFY(list.run(u"PRAGMA journal_mode = DELETE"_s));
        }
        signAnew(backup());
        const Result<BackupContent> done = await(place.carer.restore(backup()));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Malformed);
        QCOMPARE(erasure::keptLists(place.store.file()), QStringList());
        QVERIFY(!QFile::exists(place.store.file() + u".restoring"_s));
        QCOMPARE(place.store.find(key(u"2"_s)).result()->payment, PaymentState::NotAsked);
    }

    /** Between the look and the copy a stick was changed, or was read otherwise. */
    void whatIsNotWhatWasLookedAtIsNotInstalled()
    {
        CarePlace place(data());
        fill(place.store, 2);
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        const QString list = backup() + u"/history.sqlite"_s;
        QByteArray bytes = bytesOf(list);
        const qsizetype at = bytes.indexOf("pay.example.com");
        QVERIFY(at > 0);
        put(list, bytes.replace(at, 3, "pax"));
        const QString own = place.store.file();
        const auto done = await(place.store.onTable<ListRestored>(
            [&](OrderTable &table) { return restoreList(table, own, backup(), 1, CareTask()); }));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Malformed);
        QCOMPARE(erasure::keptLists(own), QStringList());
        QVERIFY(!QFile::exists(own + u".restoring"_s));
        QCOMPARE(place.store.counts().result()->all, 2);
    }

    void whatAKilledRestoreLeftIsRemoved()
    {
        const QString left = data() + u"/history.sqlite.restoring"_s;
        put(left, "canary");
        put(left + u"-journal"_s, "canary");
        CarePlace place(data());
        fill(place.store, 1);
        QVERIFY(!QFile::exists(left));
        QVERIFY(!QFile::exists(left + u"-journal"_s));
    }

    void whoHasItOpenIsWaitedForAndThenRespected()
    {
        CarePlace place(data());
        fill(place.store, 2);
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
        {
            FolderLock other(data());
            QVERIFY(other.share(std::chrono::milliseconds(100)));
            QCOMPARE(await(place.carer.restore(backup())).error().code, ErrorCode::Storage);
        }
        QCOMPARE(errorOf(place.store.begin(begun(u"under way"_s))), QString());
        QCOMPARE(await(place.carer.restore(backup())).error(),
                 (Error{ErrorCode::Storage, u"an order is under way"_s}));
        QCOMPARE(erasure::keptLists(place.store.file()), QStringList());
        QCOMPARE(
            errorOf(place.store.finish(samples::answered(begun(u"under way"_s), Outcome::Created))),
            QString());
        QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
