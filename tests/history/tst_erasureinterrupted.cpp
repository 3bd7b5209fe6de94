// SPDX-License-Identifier: MIT
#include "checkout/runmemory.h"
#include "domain/whenfinished.h"
#include "erasurebench.h"
#include "history/erasurewatch.h"
#include "history/historypayers.h"
#include "support/memorysecrets.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <unistd.h>

/** Erasing with somebody in the way: a reader, another program, a fault, a death in the middle. */
class TestErasureInterrupted : public QObject, ErasureTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

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
    TestErasureInterrupted test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_erasureinterrupted.moc"
