// SPDX-License-Identifier: MIT
#include "checkout/orderlog.h"
#include "history/conditions.h"
#include "history/historyfile.h"
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/samples.h"
#include "history/schema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::bytesOf;
using samples::codeOf;
using samples::errorOf;
using samples::SecondConnection;

/** The file itself: who may read it, what is refused untouched, what a full or closed disk does. */
class TestHistoryFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    static uint modeOf(const QString &path)
    {
        struct stat found = {};
        return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777U : 0;
    }

    void put(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    void makeHistory() const
    {
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyTheOwnerMayRead()
    {
        const mode_t before = umask(0);
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        umask(before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"history.db"_s, u"history.db-shm"_s, u"history.db-wal"_s}));
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(modeOf(file() + suffix), 0600U);
    }

    void aFileThatOthersMayReadIsClosedToThem()
    {
        makeHistory();
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0666), 0);
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(modeOf(file() + suffix), 0600U);
    }

    void theConnectionIsSetUp_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("durable") << u"synchronous"_s << u"2"_s;
        QTest::newRow("keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("delete") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("patience") << u"busy_timeout"_s << u"10000"_s;
        QTest::newRow("version") << u"user_version"_s << QString::number(schema::kVersion);
        QTest::newRow("whose") << u"application_id"_s << QString::number(schema::kApplicationId);
    }

    void theConnectionIsSetUp()
    {
        QFETCH(const QString, pragma);
        QFETCH(const QString, value);
        HistoryFile history(file());
        QCOMPARE(errorOf(history.open()), QString());
        QSqlQuery query(history.connection());
        QVERIFY(query.exec(u"PRAGMA "_s + pragma) && query.next());
        QCOMPARE(query.value(0).toString(), value);
    }

    /** Whoever adds a table or a column states here that it holds no payer's data in clear. */
    void payersDataHasItsPlaceAsCiphertextAlone()
    {
        makeHistory();
        SecondConnection other(file());
        // The text index is the search's matter, and takes of `orders` alone.
        const QVariantList tables
            = other.ask(u"SELECT name FROM sqlite_schema WHERE type = 'table'"
                        " AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"_s);
        QCOMPARE(tables,
                 (QVariantList{u"actions"_s, u"erased"_s, u"erasures"_s, u"facts"_s, u"orders"_s,
                               u"papers"_s, u"payer_book"_s, u"payer_keys"_s, u"payer_words"_s,
                               u"prints"_s}));
        for (const QVariant &table : tables) {
            QCOMPARE(other.ask(u"SELECT strict FROM pragma_table_list WHERE name = '%1'"_s.arg(
                         table.toString())),
                     QVariantList{1});
        }
        for (const QString &sealed : {u"papers"_s, u"payer_words"_s, u"payer_book"_s}) {
            QCOMPARE(
                other.ask(
                    u"SELECT name FROM pragma_table_info('%1') WHERE type <> 'BLOB'"
                    " AND NOT (type = 'INTEGER' AND name IN ('order_id', 'key_no'))"_s.arg(sealed)),
                QVariantList());
        }
        const QVariantList printColumns{u"id"_s,     u"md5"_s,      u"merchant_no"_s,
                                        u"host"_s,   u"trade_no"_s, u"layout"_s,
                                        u"target"_s, u"copies"_s,   u"printed_at"_s};
        QCOMPARE(other.ask(u"SELECT name FROM pragma_table_info('prints')"_s), printColumns);
        // Whoever adds a column here states that it is no payer data.
        const QStringList allowed{u"id"_s,
                                  u"merchant_no"_s,
                                  u"host"_s,
                                  u"trade_no"_s,
                                  u"profile"_s,
                                  u"region"_s,
                                  u"environment"_s,
                                  u"currency"_s,
                                  u"amount"_s,
                                  u"amount_e4"_s,
                                  u"channel_code"_s,
                                  u"way_code"_s,
                                  u"replaces"_s,
                                  u"recorded_at"_s,
                                  u"sender_boot"_s,
                                  u"sender_pid"_s,
                                  u"sender_start"_s,
                                  u"outcome"_s,
                                  u"answered_at"_s,
                                  u"reason"_s,
                                  u"platform_trade_no"_s,
                                  u"status"_s,
                                  u"code"_s,
                                  u"message"_s,
                                  u"http_status"_s,
                                  u"link"_s,
                                  u"pay_info"_s,
                                  u"virtual_account"_s,
                                  u"khqr"_s,
                                  u"deviations"_s,
                                  u"payment"_s,
                                  u"paid_amount"_s,
                                  u"paid_e4"_s,
                                  u"queried_at"_s,
                                  u"found"_s,
                                  u"asked_at"_s,
                                  u"ask_result"_s,
                                  u"closed_at"_s,
                                  u"closed_reason"_s,
                                  u"remark"_s}; // where the region file marks it as plain
        QStringList found;
        for (const QVariant &name : other.ask(u"SELECT name FROM pragma_table_info('orders')"_s))
            found << name.toString();
        QCOMPARE(found, allowed);
    }

    void readingNeverScansNorSorts_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("page") << u"SELECT * FROM orders WHERE id < 9 ORDER BY id DESC LIMIT 9"_s;
        QTest::newRow("outcome")
            << u"SELECT * FROM orders WHERE outcome = 'x' AND id < 9 ORDER BY id DESC LIMIT 9"_s;
        QTest::newRow("sending") << u"SELECT * FROM orders WHERE outcome IS NULL ORDER BY id"_s;
        QTest::newRow("open") << u"SELECT * FROM orders WHERE id < 9 AND"
                                 " outcome = 'unknown' AND payment IN ('not_asked', 'link_lost')"
                                 " ORDER BY id DESC LIMIT 9"_s;
        QTest::newRow("open, real")
            << u"SELECT count(*) FROM orders INDEXED BY orders_open WHERE outcome = 'unknown'"
               " AND payment IN ('not_asked', 'link_lost') AND environment <> 'sandbox'"_s;
        QTest::newRow("unsettled")
            << u"SELECT * FROM orders INDEXED BY orders_unsettled WHERE outcome = 'created'"
               " AND payment NOT IN ('paid', 'failed', 'closed') ORDER BY id DESC LIMIT 9"_s;
        const auto wanted = [](const OrderQuery &query) -> QString {
            QString condition = isWanted(query).text; // as OrderTable asks, a page and a sum
            return u"SELECT * FROM orders WHERE "_s + condition.replace(u'?', u'9');
        };
        OrderQuery day;
        day.sinceMs = 9;
        day.environment = Environment::Live;
        QTest::newRow("day, sum") << wanted(day);
        QTest::newRow("day") << wanted(day) + u" ORDER BY id DESC LIMIT 9"_s;
        day.outcome = Outcome::Created;
        QTest::newRow("day, outcome") << wanted(day) + u" ORDER BY id DESC LIMIT 9"_s;
        QTest::newRow("number") << u"SELECT * FROM orders WHERE trade_no = 'x' ORDER BY id DESC"_s;
        QTest::newRow("printed") << u"SELECT sum(copies), min(printed_at), max(printed_at)"
                                    " FROM prints WHERE md5 = 'x'"_s;
        QTest::newRow("key")
            << u"SELECT * FROM orders WHERE merchant_no = 'x' AND host = 'x' AND trade_no = 'x'"_s;
    }

    void readingNeverScansNorSorts()
    {
        QFETCH(const QString, statement);
        makeHistory();
        SecondConnection other(file());
        QString plan;
        QSqlDatabase database = QSqlDatabase::database(u"second"_s);
        QSqlQuery query(database);
        QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + statement));
        while (query.next())
            plan += query.value(3).toString() + u'\n';
        QVERIFY2(plan.contains(u"SEARCH"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"B-TREE"_s), qPrintable(plan));
    }

    void aNewerHistoryIsLeftUntouched()
    {
        makeHistory();
        {
            SecondConnection other(file());
            QVERIFY(other.run(u"PRAGMA user_version = %1"_s.arg(schema::kVersion + 1)));
        }
        const QByteArray before = bytesOf(file());
        HistoryStore store(file(), m_clock);
        QCOMPARE(codeOf(store.begin(begun(u"A-2"_s))), ErrorCode::NewerData);
        QCOMPARE(codeOf(store.page({})), ErrorCode::NewerData);
        QCOMPARE(bytesOf(file()), before);
    }

    void aNewerHistoryWithItsJournalIsLeftUntouched()
    {
        makeHistory();
        const QString copy = m_folder->filePath(u"copy.db"_s);
        {
            SecondConnection other(file());
            QVERIFY(other.run(u"PRAGMA user_version = %1"_s.arg(schema::kVersion + 1)));
            QVERIFY(QFile::copy(file(), copy)); // as a crash would leave it
            QVERIFY(QFile::copy(file() + u"-wal"_s, copy + u"-wal"_s));
        }
        const QByteArray before = bytesOf(copy);
        const QByteArray journal = bytesOf(copy + u"-wal"_s);
        QVERIFY(!journal.isEmpty());
        {
            HistoryStore store(copy, m_clock);
            QCOMPARE(codeOf(store.begin(begun(u"A-2"_s))), ErrorCode::NewerData);
        }
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(bytesOf(copy + u"-wal"_s), journal);
    }

    void anotherProgramsDatabaseIsLeftUntouched()
    {
        {
            SecondConnection other(file());
            QVERIFY(other.run(u"CREATE TABLE notes (text TEXT)"_s));
        }
        const QByteArray before = bytesOf(file());
        HistoryStore store(file(), m_clock);
        QCOMPARE(codeOf(store.begin(begun(u"A-1"_s))), ErrorCode::Storage);
        QCOMPARE(bytesOf(file()), before);
    }

    void aFolderThatTakesNothing()
    {
        put("a file where a folder should be");
        HistoryStore below(file() + u"/history.db"_s, m_clock);
        QCOMPARE(codeOf(below.begin(begun(u"A-1"_s))), ErrorCode::Storage);
        HistoryStore nowhere(m_folder->filePath(u"no/history.db"_s), m_clock);
        QCOMPARE(codeOf(nowhere.begin(begun(u"A-1"_s))), ErrorCode::Storage);
        HistoryStore folder(m_folder->path(), m_clock);
        QCOMPARE(codeOf(folder.begin(begun(u"A-1"_s))), ErrorCode::Storage);
    }

    void withoutWritePermissionItCanBeRead_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<bool>("journal");
        QTest::newRow("the folder") << 0500 << 0600 << false;
        QTest::newRow("the file") << 0700 << 0400 << false;
        QTest::newRow("both") << 0500 << 0400 << false;
        QTest::newRow("both, with a journal") << 0500 << 0400 << true;
        QTest::newRow("the file, with a journal") << 0700 << 0400 << true;
    }

    void withoutWritePermissionItCanBeRead()
    {
        QFETCH(const int, folderMode);
        QFETCH(const int, fileMode);
        QFETCH(const bool, journal);
        const QString made = m_folder->filePath(u"made.db"_s);
        const PrintNote print{u"5d41402abc4b2a76b9719d911017c592"_s, samples::key(u"A-1"_s),
                              u"slip-58"_s, u"printer"_s};
        {
            HistoryStore store(made, m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
            QCOMPARE(errorOf(store.finish(answered(begun(u"A-1"_s), Outcome::Unknown))), QString());
            OrderRecord gone = samples::fixtureOrder(u"gone"_s, Environment::Live);
            QCOMPARE(errorOf(store.begin(gone)), QString());
            QCOMPARE(errorOf(store.notePrints({print})), QString());
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
                if (journal)
                    QVERIFY(QFile::copy(made + suffix, file() + suffix)); // as a crash leaves it
            }
            if (journal)
                QVERIFY(QFile::copy(made, file()));
        }
        if (!journal)
            QVERIFY(QFile::rename(made, file()));
        const QByteArray before = bytesOf(file());
        const QStringList entries = QDir(m_folder->path()).entryList(QDir::Files);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            chmod(QFile::encodeName(file() + suffix).constData(), mode_t(fileMode));
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), mode_t(folderMode)), 0);
        {
            HistoryStore store(file(), m_clock);
            const Error refused{ErrorCode::Storage, u"the history file cannot be written"_s};
            for (int i = 0; i < 2; ++i) {
                QCOMPARE(store.begin(begun(u"A-2"_s)).result().error(), refused);
                QCOMPARE(store.counts().result()->all, 2);
                QCOMPARE(store.find(samples::key(u"A-1"_s)).result()->outcome, Outcome::Unknown);
                QCOMPARE(store.findByNumber(u"A-1"_s).result()->size(), 1);
                const auto page = store.page({}).result();
                QCOMPARE(errorOf(page), QString());
                QCOMPARE(page->orders.size(), 2);
                // It cannot be recovered, and is not called sending for that.
                QCOMPARE(page->orders[0].outcome, Outcome::Unknown);
                QCOMPARE(page->orders[0].reason, u"interrupted"_s);
                QCOMPARE(
                    store.close(samples::key(u"A-1"_s), ClosingReason::GivenUp).result().error(),
                    refused);
                QCOMPARE(store.notePayment(samples::key(u"A-1"_s), {}).result().error(), refused);
                QCOMPARE(store.notePrints({print}).result().error(), refused);
                QCOMPARE(store.printed({print.md5, u"none"_s}).result()->keys(),
                         QStringList{print.md5});
            }
            QCOMPARE(bytesOf(file()), before);
            QCOMPARE(modeOf(file()), uint(fileMode));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), entries);

            QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
            QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0600), 0);
            QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString()); // it may again
            QCOMPARE(store.counts().result()->all, 3);
            QCOMPARE(store.setAsideFile(), QString());
        }
    }

    void aFolderThatMayNotBeWrittenGetsNoFile()
    {
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0500), 0);
        {
            HistoryStore fresh(file(), m_clock);
            QCOMPARE(codeOf(fresh.begin(begun(u"A-1"_s))), ErrorCode::Storage);
            QCOMPARE(codeOf(fresh.page({})), ErrorCode::Storage);
        }
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
    }

    void aFullDisk_data()
    {
        QTest::addColumn<bool>("openBefore");
        QTest::newRow("while open") << true;
        QTest::newRow("from the start") << false;
    }

    void aFullDisk()
    {
        QFETCH(const bool, openBefore);
        makeHistory();
        HistoryStore store(file(), m_clock);
        if (openBefore)
            QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());

        std::signal(SIGXFSZ, SIG_IGN); // so that a write past the limit fails as on a full disk
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit full = before;
        full.rlim_cur = rlim_t(QFileInfo(file() + u"-wal"_s).size());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto refused = codeOf(store.begin(begun(u"A-3"_s)));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

        QCOMPARE(refused, ErrorCode::Storage);
        QCOMPARE(codeOf(store.find(samples::key(u"A-3"_s))), ErrorCode::NotFound);
        QCOMPARE(errorOf(store.begin(begun(u"A-3"_s))), QString()); // there is room again
        QCOMPARE(store.counts().result()->all, openBefore ? 3 : 2);
    }

    void aWriterThatHoldsOnIsWaitedForAndThenCalledBusy()
    {
        makeHistory();
        SecondConnection other(file());
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        OrderTable impatient(file(), std::chrono::milliseconds(20));
        const Result<void> busy = impatient.begin(begun(u"A-2"_s));
        QCOMPARE(busy.error(), (Error{ErrorCode::Storage, u"the history is busy"_s}));
        QCOMPARE(impatient.counts()->all, 1); // readers wait for nobody

        HistoryStore patient(file(), m_clock);
        const auto begins = patient.begin(begun(u"A-2"_s));
        QVERIFY(other.run(u"COMMIT"_s));
        QCOMPARE(errorOf(begins), QString());
    }
};

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
