// SPDX-License-Identifier: MIT
#include "checkout/runmemory.h"
#include "domain/whenfinished.h"
#include "history/eraser.h"
#include "history/erasurewatch.h"
#include "history/historypayers.h"
#include "history/papersamples.h"
#include "support/memorysecrets.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::errorOf;
using samples::key;
using samples::Papers;
using samples::SecondConnection;
using samples::Traces;

namespace {

EraseWish byRegion(const QString &region)
{
    EraseWish wish;
    wish.region = region;
    return wish;
}

} // namespace

/** Payers' data that is erased is gone, byte for byte, and nothing else is. */
class TestErasure : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;
    Papers m_papers;

    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }

    /** Orders 1 to `count`; every third of Japan, the others of Taiwan. */
    void fill(HistoryStore &store, int count, int from = 1) const
    {
        for (int number = from; number < from + count; ++number)
            QCOMPARE(m_papers.add(store, number, number % 3 == 0 ? u"japan"_s : u"taiwan"_s),
                     QString());
    }

    /** The same at once: what was sealed first is answered last, as orders are that overlap. */
    void fillAtOnce(HistoryStore &store, int count) const
    {
        QCOMPARE(errorOf(store.begin(samples::begun(u"1"_s))), QString());
        QList<int> numbers;
        for (int number = 1; number <= count; ++number)
            numbers << number;
        {
            SecondConnection list(file());
            QVERIFY(list.fill(count));
            QVERIFY(list.run(u"UPDATE orders SET region = 'japan' WHERE id % 3 = 0"_s));
        }
        QCOMPARE(errorOf(m_papers.seal(store, numbers)), QString());
        std::reverse(numbers.begin(), numbers.end());
        QCOMPARE(errorOf(m_papers.answer(store, numbers)), QString());
    }

    erasure::Wanted wanted(const EraseWish &wish) const
    {
        return {wish, m_papers.ring()->hashes(wish.payer)};
    }

    Result<EraseReceipt> erase(HistoryStore &store, const EraseWish &wish)
    {
        const auto answer = eraseFrom(store, wanted(wish), this);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return failure(ErrorCode::Internal, u"it did not end"_s);
        return answer.result();
    }

    bool isPaid(HistoryStore &store)
    {
        const auto answer = payOwed(store, this);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result()
            && *answer.result();
    }

    static QVariantList moneyOf(SecondConnection &list)
    {
        QStringList columns;
        for (const QVariant &name : list.ask(u"SELECT name FROM pragma_table_info('orders')"_s))
            columns << u"quote(%1)"_s.arg(name.toString());
        return list.ask(u"SELECT %1 FROM orders ORDER BY id"_s.arg(columns.join(u"||','||"_s)));
    }

    void takeTraces(Traces &traces, const QString &which) const
    {
        SecondConnection list(file());
        traces.take(list, which);
        traces.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    void eachWishMeansItsOrders_data()
    {
        QTest::addColumn<EraseWish>("wish");
        QTest::addColumn<QVariantList>("expected");
        QTest::addColumn<QString>("word");
        const QVariantList all{1, 2, 3, 4, 5, 6};
        EraseWish order;
        order.order = key(u"4"_s);
        QTest::newRow("order") << order << QVariantList{4} << u"order"_s;
        EraseWish age;
        age.beforeMs = 1'750'000'003'000;
        QTest::newRow("age") << age << QVariantList{1, 2} << u"age"_s;
        QTest::newRow("region") << byRegion(u"japan"_s) << QVariantList{3, 6} << u"region"_s;
        EraseWish payer;
        payer.payer = {Papers::words(5).at(0)};
        QTest::newRow("payer") << payer << QVariantList{5} << u"payer"_s;
        payer.payer = {Papers::words(5).at(1), Papers::words(2).at(2)};
        QTest::newRow("payer, one of") << payer << QVariantList{2, 5} << u"payer"_s;
        payer.payer = {Papers::words(5).at(3)};
        QTest::newRow("payer, all") << payer << all << u"payer"_s;
        payer.payer = {{PayerWord::Kind::Mobile, u"0900"_s}};
        QTest::newRow("payer, nobody") << payer << QVariantList() << u"payer"_s;
        EraseWish both = byRegion(u"japan"_s);
        both.beforeMs = 1'750'000'006'000;
        both.byRule = true;
        QTest::newRow("rule") << both << QVariantList{3} << u"rule+age+region"_s;
        both.payer = {Papers::words(6).at(0)};
        QTest::newRow("all of it") << both << QVariantList() << u"rule+age+region+payer"_s;
    }

    void eachWishMeansItsOrders()
    {
        QFETCH(const EraseWish, wish);
        QFETCH(const QVariantList, expected);
        QFETCH(const QString, word);
        HistoryStore store(file(), m_clock);
        fill(store, 6);
        SecondConnection list(file());
        const auto preview = store.onTable<ErasePreview>([&](OrderTable &table) {
            return table.read<ErasePreview>([&](const QSqlDatabase &database) {
                return erasure::preview(database, wanted(wish));
            });
        });
        QCOMPARE(errorOf(preview), QString());
        QCOMPARE(preview.result()->orders, expected.size());
        if (!expected.isEmpty())
            QCOMPARE(preview.result()->lastMs,
                     1'750'000'000'000 + expected.last().toInt() * 1000LL);
        QCOMPARE(list.ask(u"SELECT count(*) FROM papers"_s), QVariantList{6});

        const Result<EraseReceipt> receipt = erase(store, wish);
        QCOMPARE(errorOf(receipt), QString());
        QCOMPARE(receipt->orders, expected.size());
        QCOMPARE(receipt->wish, word);
        QVERIFY(receipt->journalEmptied);
        QCOMPARE(receipt->number != 0, !expected.isEmpty());
        QCOMPARE(list.ask(u"SELECT order_id FROM erased ORDER BY 1"_s), expected);
        QCOMPARE(list.ask(u"SELECT count(*) FROM papers"_s), QVariantList{6 - expected.size()});
        QCOMPARE(list.ask(u"SELECT count(*) FROM payer_words WHERE order_id NOT IN"
                          " (SELECT order_id FROM papers)"_s),
                 QVariantList{0});
        QCOMPARE(list.ask(u"SELECT count(*) FROM actions WHERE what = 'erased'"_s),
                 QVariantList{expected.size()});
        const auto receipts = store.onTable<QList<EraseReceipt>>(
            [](OrderTable &table) { return table.read<QList<EraseReceipt>>(&erasure::receipts); });
        QCOMPARE(*receipts.result(),
                 expected.isEmpty() ? QList<EraseReceipt>() : QList<EraseReceipt>{*receipt});
    }

    void notOneByteIsLeftAndTheMoneyStays()
    {
        HistoryStore store(file(), m_clock);
        fillAtOnce(store, 660); // of Japan, more than a piece
        Traces traces;
        takeTraces(traces, u"SELECT id FROM orders WHERE region = 'japan'"_s);
        QVERIFY(traces.size() > 25'000);
        QVERIFY(!traces.in(m_folder->path()).isEmpty());
        QVariantList money;
        {
            SecondConnection list(file());
            money = moneyOf(list);
        }
        const Result<EraseReceipt> receipt = erase(store, byRegion(u"japan"_s));
        QCOMPARE(errorOf(receipt), QString());
        QCOMPARE(receipt->orders, 220);
        QVERIFY(receipt->orders > erasure::kPiece);
        QVERIFY(receipt->journalEmptied);
        QCOMPARE(traces.in(m_folder->path()), QStringList());
        {
            SecondConnection list(file());
            QCOMPARE(moneyOf(list), money);
            QCOMPARE(list.ask(u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
        }
        // Nor does it come back out of memory, when the pages it was on are written again.
        fill(store, 40, 2000);
        QCOMPARE(traces.in(m_folder->path()), QStringList());
    }

    /** Somebody changed the list of its hashes that an order has: they go all the same. */
    void hashesGoThatTheOrderDoesNotList_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("cut") << u"CAST(substr(words, 1, 20) AS BLOB)"_s;
        QTest::newRow("others") << u"randomblob(length(words))"_s;
        QTest::newRow("one of them") << u"CAST(randomblob(12) || substr(words, 13) AS BLOB)"_s;
        QTest::newRow("more") << u"CAST(words || randomblob(12) AS BLOB)"_s;
    }

    void hashesGoThatTheOrderDoesNotList()
    {
        QFETCH(const QString, words);
        HistoryStore store(file(), m_clock);
        fill(store, 3);
        SecondConnection list(file());
        QVERIFY(list.run(u"UPDATE papers SET words = %1 WHERE order_id = 2"_s.arg(words)));
        EraseWish wish;
        wish.order = key(u"2"_s);
        QCOMPARE(erase(store, wish)->orders, 1);
        QCOMPARE(list.ask(u"SELECT DISTINCT order_id FROM payer_words ORDER BY 1"_s),
                 (QVariantList{1, 3}));
    }

    void anOrderUnderWayGetsNoAnswerBack()
    {
        HistoryStore store(file(), m_clock);
        const OrderRecord order = samples::begun(u"1"_s);
        QCOMPARE(errorOf(store.begin(order)), QString());
        QCOMPARE(errorOf(m_papers.seal(store, 1)), QString());
        EraseWish wish;
        wish.order = order.key;
        QCOMPARE(erase(store, wish)->orders, 1);
        QCOMPARE(
            errorOf(store.finish(samples::answered(order, Outcome::Created), Papers::papers(1))),
            QString());
        QCOMPARE(errorOf(m_papers.answer(store, 1)), QString());
        SecondConnection list(file());
        QCOMPARE(list.ask(u"SELECT count(*) FROM papers"_s), QVariantList{0});
        QCOMPARE(store.find(order.key).result()->outcome, Outcome::Created);
    }

    /** What a reader has in its view stays in the journal until it has gone. */
    void aReaderInTheWayIsToldAndMadeGood()
    {
        HistoryStore store(file(), m_clock);
        fillAtOnce(store, 30);
        Traces traces;
        takeTraces(traces, u"SELECT id FROM orders WHERE region = 'japan'"_s);
        {
            SecondConnection reader(file());
            QVERIFY(reader.run(u"BEGIN"_s));
            QCOMPARE(reader.ask(u"SELECT count(*) FROM papers"_s), QVariantList{30});
            QCOMPARE(samples::hurry(store), QString());
            const Result<EraseReceipt> receipt = erase(store, byRegion(u"japan"_s));
            QCOMPARE(errorOf(receipt), QString());
            QCOMPARE(receipt->orders, 10);
            QVERIFY(!receipt->journalEmptied);
        }
        QVERIFY(isPaid(store));
        QCOMPARE(traces.in(m_folder->path()), QStringList());
        SecondConnection list(file());
        QCOMPARE(list.ask(u"SELECT journal_emptied FROM erasures"_s), QVariantList{1});
        QCOMPARE(list.ask(u"SELECT count(*) FROM facts WHERE name = 'erasing_owed'"_s),
                 QVariantList{0});
    }

    void killedInTheMiddleItGoesOn()
    {
        Traces traces;
        {
            HistoryStore store(file(), m_clock);
            fillAtOnce(store, 220);
        }
        takeTraces(traces, u"SELECT id FROM orders"_s);
        traces.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--die-erasing"_s, file()});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        {
            SecondConnection list(file());
            QCOMPARE(list.ask(u"SELECT count(*) FROM papers"_s),
                     QVariantList{220 - erasure::kPiece});
            QCOMPARE(list.ask(u"SELECT count(*) FROM erased"_s), QVariantList{erasure::kPiece});
            QCOMPARE(list.ask(u"SELECT orders FROM erasures"_s), QVariantList{erasure::kPiece});
            QCOMPARE(list.ask(u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
        }
        HistoryStore store(file(), m_clock);
        EraseWish all;
        all.beforeMs = m_clock.nowMs();
        const Result<EraseReceipt> receipt = erase(store, all);
        QCOMPARE(errorOf(receipt), QString());
        QCOMPARE(receipt->orders, 220 - erasure::kPiece);
        QVERIFY(receipt->journalEmptied);
        QCOMPARE(traces.in(m_folder->path()), QStringList());
        SecondConnection list(file());
        QCOMPARE(list.ask(u"SELECT journal_emptied FROM erasures"_s), (QVariantList{1, 1}));
    }

    void whatWasErasedIsToldWhenTheRestFails()
    {
        HistoryStore store(file(), m_clock);
        fillAtOnce(store, 420);
        {
            SecondConnection list(file());
            QVERIFY(list.run(u"CREATE TRIGGER stop BEFORE DELETE ON papers WHEN old.order_id = 410"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        }
        EraseWish all;
        all.beforeMs = m_clock.nowMs();
        QList<EraseReceipt> told;
        const auto answer = eraseFrom(store, wanted(all), this, {},
                                      [&](const EraseReceipt &receipt) { told << receipt; });
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        // At each piece, and not when all is over.
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().orders, erasure::kPiece);
        QCOMPARE(told.last().orders, 2 * erasure::kPiece);
        QVERIFY(!told.last().journalEmptied);

        SecondConnection list(file());
        QVERIFY(list.run(u"DROP TRIGGER stop"_s));
        told.clear();
        const auto rest = eraseFrom(store, wanted(all), this, {},
                                    [&](const EraseReceipt &receipt) { told << receipt; });
        QTRY_VERIFY(rest.isFinished());
        QCOMPARE(told, QList<EraseReceipt>{*rest.result()});
        QCOMPARE(told.first().orders, 20);
    }

    /** Who has sent the orders in this run knows them in memory, and must let go of them. */
    void whatAnotherProgramErasesIsNoticed()
    {
        test::MemorySecrets keychain;
        keychain.where = SecretPlace::Keychain;
        HistoryStore store(file(), m_clock);
        HistoryPayers payers(store, &keychain);
        fill(store, 3);
        RunMemory memory;
        for (int number = 1; number <= 3; ++number) {
            Order order;
            order.record = store.find(key(Papers::numberOf(number))).result().value();
            order.papers = Papers::papers(number);
            memory.remember(order);
        }
        // As the window does it.
        connect(&payers, &PayerArchive::erased, &memory, [&] {
            for (const OrderKey &each : memory.keys()) {
                whenFinished(payers.papers(each), &memory,
                             [&memory, each](const Result<PapersFound> &found) {
                                 if (found && found->state == PapersFound::State::Erased)
                                     memory.forget({each});
                             });
            }
        });
        QSignalSpy told(&payers, &PayerArchive::erased);
        auto *watch = payers.findChild<ErasureWatch *>();
        QVERIFY(watch);
        const auto looked = [&] {
            watch->look();
            const auto behind = store.counts(); // answered after it
            const bool done = QTest::qWaitFor([&] { return behind.isFinished(); });
            QCoreApplication::processEvents(); // takes in what was seen: else it looks on
            return done;
        };
        QVERIFY(looked());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--erase"_s, file(), u"2"_s});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        QVERIFY(looked());
        QTRY_VERIFY(!memory.find(key(u"2"_s)));
        QVERIFY(memory.find(key(u"1"_s)) && memory.find(key(u"3"_s)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<EraseReceipt>().wish, u"order"_s);

        // Each piece of another one's erasure; its own are told once, and where nothing was erased
        // nothing is.
        QVERIFY(looked());
        QCOMPARE(told.size(), 1);
        EraseWish wish;
        wish.order = key(u"1"_s);
        const auto own = payers.erase(wish);
        QTRY_VERIFY(own.isFinished());
        QCOMPARE(told.size(), 2);
        QVERIFY(looked());
        QCOMPARE(told.size(), 2);
        {
            SecondConnection list(file());
            QVERIFY(list.run(u"UPDATE erasures SET orders = orders + 1 WHERE id = 1"_s));
        }
        QVERIFY(looked());
        QTRY_COMPARE(told.size(), 3);
    }

    /** Somebody asks for the receipts while an erasure is under way: its later pieces are in the
     *  journal when that was emptied. */
    void aDebtIsPaidForTheWholeErasure()
    {
        HistoryStore store(file(), m_clock);
        fillAtOnce(store, 220);
        Traces traces;
        takeTraces(traces, u"SELECT id FROM orders"_s);
        OrderTable other(file());
        EraseWish all;
        all.beforeMs = m_clock.nowMs();
        const auto first = erasure::step(other, wanted(all), {}, 1);
        QVERIFY(first && !first->done);
        QVERIFY(isPaid(store));
        const auto last = erasure::step(other, wanted(all), *first, 1);
        QVERIFY(last && last->done);
        {
            SecondConnection list(file());
            QCOMPARE(list.ask(u"SELECT journal_emptied FROM erasures"_s), QVariantList{0});
        }
        QVERIFY(isPaid(store));
        QCOMPARE(traces.in(m_folder->path()), QStringList());

        // And a piece that comes between the emptying and its note.
        QVERIFY(*erasure::settle(other, 0));
        QVERIFY(other.write([](const QSqlDatabase &database) { return erasure::owe(database); }));
        const auto owed
            = other.read<qint64>([](const QSqlDatabase &d) { return erasure::owed(d); });
        QVERIFY(other.write([](const QSqlDatabase &database) { return erasure::owe(database); }));
        QVERIFY(!*erasure::settle(other, *owed));
        QVERIFY(isPaid(store));
    }

    void aListThatARestoreKeptIsReached()
    {
        const QString kept = file() + erasure::keptMark() + u"20250101-000000"_s;
        Traces traces;
        {
            HistoryStore store(file(), m_clock);
            fillAtOnce(store, 60);
        }
        takeTraces(traces, u"SELECT id FROM orders WHERE region = 'japan'"_s);
        QVERIFY(QFile::copy(file(), kept));
        HistoryStore store(file(), m_clock);
        const Result<EraseReceipt> receipt = erase(store, byRegion(u"japan"_s));
        QCOMPARE(errorOf(receipt), QString());
        QVERIFY(receipt->journalEmptied);
        QCOMPARE(receipt->notReached, QStringList());
        QCOMPARE(traces.in(m_folder->path()), QStringList());
        SecondConnection list(kept);
        QCOMPARE(list.ask(u"SELECT count(*) FROM papers"_s), QVariantList{40});
        QCOMPARE(list.ask(u"SELECT count(*) FROM erased"_s), QVariantList{20});
    }

    void aDamagedListThatLiesAboutIsTold()
    {
        HistoryStore store(file(), m_clock);
        fill(store, 1);
        const QString lost = file() + u".damaged-20250101-000000"_s;
        QVERIFY(QFile::copy(file(), lost));
        EraseWish wish;
        wish.order = key(u"1"_s);
        QCOMPARE(erase(store, wish)->notReached, QStringList{lost});
    }
};

/** One piece, and dead in the next one's transaction. */
static int dieErasing(const QString &file)
{
    OrderTable table(file);
    EraseWish wish;
    wish.beforeMs = samples::FixedClock().nowMs();
    const auto way = erasure::step(table, {wish, {}}, {}, 1);
    if (!way || way->done)
        return 1;
    (void)table.write([](const QSqlDatabase &database) -> Result<void> {
        QSqlQuery query(database);
        (void)runSql(query, u"DELETE FROM papers"_s);
        ::kill(::getpid(), SIGKILL);
        return {};
    });
    return 1;
}

/** As the command line does it. */
static int eraseOne(const QString &file, const QString &number)
{
    const samples::FixedClock clock;
    HistoryStore store(file, clock);
    QObject context;
    EraseWish wish;
    wish.order = key(number);
    const auto done = eraseFrom(store, {wish, {}}, &context);
    return QTest::qWaitFor([&] { return done.isFinished(); }) && done.result() ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--erase"_s)
        return eraseOne(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--die-erasing"_s)
        return dieErasing(arguments.value(2));
    TestErasure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_erasure.moc"
