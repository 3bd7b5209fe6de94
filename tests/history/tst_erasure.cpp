// SPDX-License-Identifier: MIT
#include "erasurebench.h"

/** Payers' data that is erased is gone, byte for byte, and nothing else is. */
class TestErasure : public QObject, ErasureTest
{
    Q_OBJECT

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

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
