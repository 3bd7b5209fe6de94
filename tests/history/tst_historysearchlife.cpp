// SPDX-License-Identifier: MIT
#include "history/search/statement.h"
#include "history/searchbench.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::begun;
using samples::bytesOf;
using samples::errorOf;
using searchbench::orderNo;
using searchbench::Question;
using searchbench::text;

namespace {

constexpr qsizetype kPageSize = 4096;

} // namespace

/** A search beside the store: orders come and change meanwhile, and a file may be damaged. */
class TestHistorySearchLife : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    void breakPageOf(const QByteArray &mark) const
    {
        QByteArray bytes = bytesOf(file());
        const qsizetype page = bytes.indexOf(mark) / kPageSize;
        QVERIFY(page > 1);
        bytes.replace(page * kPageSize, kPageSize, QByteArray(kPageSize, '\x55'));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    static QList<qint64> found(HistorySearch &search, const QString &typed)
    {
        Question question(search, text(typed));
        return question.wait() && !question.error() ? question.rows() : QList<qint64>{-1};
    }

    static OrderRecord unknownOrder(int number)
    {
        OrderRecord order = orderNo(number);
        order.outcome = Outcome::Unknown;
        order.platFormTradeNo.clear();
        order.link.clear();
        return order;
    }

    QVariantList changedRows() const
    {
        return samples::SecondConnection(file()).ask(u"SELECT order_id FROM search_again"_s);
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    /** What changes in an order behind the index's back is found, and folded in in time. */
    void whatChangesAfterItWasIndexedIsFound()
    {
        QList<OrderRecord> orders;
        for (int i = 1; i <= 800; ++i)
            orders << unknownOrder(i);
        searchbench::Writer(file()).add(orders);
        searchbench::indexAll(file());
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        const auto tell = [&](int number, const QString &gatewayNumber) {
            return errorOf(store.notePayment(orders[number - 1].key,
                                             {PaymentState::LinkLost, {}, gatewayNumber, 1}));
        };
        QCOMPARE(tell(7, u"Gx~Later"_s), QString());
        QCOMPARE(changedRows(), QVariantList{7});
        for (const QString &typed : {u"gx~later"_s, u"x~"_s, u"~"_s})
            QCOMPARE(found(search, typed), QList<qint64>{7});
        QCOMPARE(tell(7, u"Gx~Later"_s), QString()); // the same again
        QCOMPARE(tell(799, u"Gx~Tail"_s), QString()); // not indexed yet
        QCOMPARE(changedRows(), QVariantList{7});
        for (int i = 10; i < 90; ++i)
            QCOMPARE(tell(i, u"Gx~%1"_s.arg(i, 5, 10, QChar(u'0'))), QString());
        searchbench::indexAll(file());
        QVERIFY(changedRows().size() < 30);
        for (const QString &typed : {u"gx~later"_s, orders[6].key.tradeNo})
            QCOMPARE(found(search, typed), QList<qint64>{7});
        QCOMPARE(found(search, u"gx~0"_s).size(), 80);
        QCOMPARE(found(search, u"x~"_s).size(), 82);
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
    }

    /** Orders added later are not among a question's rows, and move none of them. */
    void rowsStayWhereTheyAre()
    {
        searchbench::fill(file(), 700);
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        Question everything(search, {});
        Question some(search, text(u"cashier"_s));
        QVERIFY(everything.waitForFirst());
        QVERIFY(some.waitForFirst());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(errorOf(store.begin(begun(u"later-cashier-%1"_s.arg(i)))), QString());
        for (Question *question : {&everything, &some}) {
            QVERIFY(question->wait());
            QCOMPARE(question->last().shown, 700);
            QCOMPARE(question->rows().constFirst(), 700);
            QCOMPARE(question->rows(), question->rows());
        }
        QCOMPARE(everything.last().all, 700);
        Question later(search, {});
        QVERIFY(later.wait());
        QCOMPARE(later.rows().size(), 703);
        QCOMPARE(later.last().all, 703);
    }

    void aListOfAnOlderVersionIsIndexed()
    {
        QVERIFY(QFile::copy(u"" TEST_DATA "/history/v3.sqlite"_s, file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        const QList<qint64> before = found(search, u"p-waiting"_s);
        QCOMPARE(before.size(), 1);
        searchbench::fill(file(), 600);
        // By the program itself, some time after the list was searched.
        QSignalSpy indexed(&search, &HistorySearch::indexed);
        auto *soon = search.findChild<QTimer *>(u"indexSoon"_s);
        QVERIFY(soon && soon->isActive());
        soon->start(0); // what it waits for is a list in peace
        QVERIFY(indexed.wait());
        QCOMPARE(samples::SecondConnection(file()).ask(
                     u"SELECT value FROM facts WHERE name = 'indexed_to'"_s),
                 QVariantList{255});
        QCOMPARE(found(search, u"p-waiting"_s), before);
        QCOMPARE(found(search, u"銀行"_s), QList<qint64>()); // an account is nobody's to search
        QCOMPARE(found(search, u"台北"_s).size(), 14);
    }

    void aRunThatIsDroppedSaysNothing()
    {
        searchbench::fill(file(), 1600); // more than are looked through at once
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        for (int i = 0; i < 20; ++i) {
            Question dropped(search, text(u"%1"_s.arg(i)));
            if (i % 2 == 0)
                QVERIFY(dropped.waitForFirst());
            const QFuture<Result<OrderPage>> page = dropped.run().page(0);
            dropped.drop();
            QVERIFY(dropped.firstPages().size() < 3);
            if (i % 2 == 1)
                QVERIFY(!page.result()); // nobody is there to have one
        }
        QCOMPARE(found(search, u"token"_s).size(), 1600);
    }

    void aRunMayOutliveTheSearch()
    {
        searchbench::fill(file(), 300);
        HistoryStore store(file(), m_clock);
        auto search = std::make_unique<HistorySearch>(store);
        Question question(*search, {});
        QVERIFY(question.wait());
        Question late(*search, {});
        search.reset();
        QVERIFY(!question.run().page(0).result());
        QCoreApplication::processEvents();
        QVERIFY(late.firstPages().isEmpty());
    }

    void anOrderDoesNotWaitForASearch()
    {
        searchbench::fill(file(), 500);
        HistoryStore store(file(), m_clock);
        HistoryFile beside(file());
        QVERIFY(beside.openBeside());
        Statement held(beside.connection(), u"SELECT trade_no FROM orders"_s);
        QVERIFY(held.next());
        OrderRecord order = begun(u"A-1"_s);
        QCOMPARE(errorOf(store.begin(order)), QString());
        order.outcome = Outcome::Refused;
        QCOMPARE(errorOf(store.finish(order)), QString());
        searchbench::indexAll(file());
        int rows = 1;
        while (held.next())
            ++rows;
        QCOMPARE(rows, 500); // as they were when it began
    }

    /** The search has it open, and lets go of it. */
    void aDamagedListIsPutAsideWhileItIsSearched()
    {
        searchbench::fill(file(), 200);
        {
            HistoryStore store(file(), m_clock);
            PrintNote note{u"m"_s, {}, u"here be damage"_s, u"printer"_s};
            QCOMPARE(errorOf(store.notePrints(QList<PrintNote>(100, note))), QString());
        }
        breakPageOf("here be damage");
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        Question question(search, {});
        QVERIFY(question.wait());
        QVERIFY(!question.error());
        QCOMPARE(question.last().shown, 200);
        QCOMPARE(errorOf(store.printed({u"m"_s})), QString());
        QVERIFY(!store.setAsideFile().isEmpty());
        QTRY_VERIFY(question.error());
        QCOMPARE(question.error()->code, ErrorCode::Storage);
        QVERIFY(!question.run().page(0).result());
        QCOMPARE(found(search, {}), QList<qint64>());
    }

    /** It says so, and leaves the file to the store. */
    void aSearchPutsNothingAside()
    {
        searchbench::fill(file(), 200);
        breakPageOf("token=");
        const QStringList before = entries();
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        Question question(search, text(u"zzz"_s));
        QVERIFY(question.wait());
        QVERIFY(question.error());
        QCOMPARE(question.error()->code, ErrorCode::Storage);
        QVERIFY(question.error()->detail.contains(u"damaged"_s));
        QCOMPARE(entries().filter(u".damaged"_s), QStringList());
        QVERIFY(!search.facets().result());
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
    }

    /** Not even one that cannot be opened at all. */
    void aSearchPutsNoCutListAside()
    {
        searchbench::fill(file(), 200);
        QVERIFY(QFile::resize(file(), QFileInfo(file()).size() - 100));
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        Question question(search, {});
        QVERIFY(question.wait());
        QVERIFY(question.error());
        QCOMPARE(entries().filter(u".damaged"_s), QStringList());
        QCOMPARE(store.counts().result()->all, 0);
        QCOMPARE(store.lostLists().size(), 1);
        QCOMPARE(found(search, {}), QList<qint64>());
    }

    void aNewerListIsNotRead()
    {
        searchbench::fill(file(), 10);
        samples::SecondConnection(file()).run(u"PRAGMA user_version = 99"_s);
        HistoryStore store(file(), m_clock);
        HistorySearch search(store);
        Question question(search, {});
        QVERIFY(question.wait());
        QCOMPARE(question.error()->code, ErrorCode::NewerData);
    }
};

QTEST_GUILESS_MAIN(TestHistorySearchLife)
#include "tst_historysearchlife.moc"
