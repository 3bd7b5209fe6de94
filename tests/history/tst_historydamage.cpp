// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/samples.h"
#include "history/storagefailure.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::bytesOf;
using samples::codeOf;
using samples::errorOf;
using samples::key;

namespace {

constexpr qsizetype kPageSize = 4096;
constexpr std::chrono::milliseconds kShort{50};

/** Begins, and once more where the order was the one to find the damage. */
QString beginAtLast(HistoryStore &store, const QString &tradeNo)
{
    const QString error = errorOf(store.begin(begun(tradeNo)));
    return error.contains(u"damaged"_s) ? errorOf(store.begin(begun(tradeNo))) : error;
}

} // namespace

/** A file whose content is broken: what is put aside and when, and that nothing is lost with it. */
class TestHistoryDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    /** The one file that was put aside, journals not counted. */
    QString aside() const
    {
        const QStringList found = entries().filter(
            QRegularExpression(u"^history\\.db\\.damaged-\\d{8}-\\d{6}(-\\d+)?$"_s));
        return found.size() == 1 ? m_folder->filePath(found.first()) : QString();
    }

    void put(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    /** A closed history of 200 orders, all ended; the page that holds the fifth is broken. */
    void makeDamagedInTheMiddle() const
    {
        {
            HistoryStore store(file(), m_clock);
            OrderRecord order = begun(u"1"_s);
            QCOMPARE(errorOf(store.begin(order)), QString());
            order.outcome = Outcome::Refused;
            QCOMPARE(errorOf(store.finish(order)), QString());
            samples::SecondConnection other(file());
            QVERIFY(other.fill(200));
            QVERIFY(other.run(u"UPDATE orders SET profile = 'here be damage' WHERE id = 5"_s));
        }
        breakPage();
    }

    /** Of this version, so that opening it looks no deeper than its first page. */
    void makeMigrated() const
    {
        put(bytesOf(u"" TEST_DATA "/history/v%1.sqlite"_s.arg(samples::kFixtures)));
        HistoryStore store(file(), m_clock);
        QVERIFY(store.counts().result()->all > 0);
    }

    void breakPage() const
    {
        QByteArray bytes = bytesOf(file());
        const qsizetype page = bytes.indexOf("here be damage") / kPageSize;
        QVERIFY(page > 1);
        bytes.replace(page * kPageSize, kPageSize, QByteArray(kPageSize, '\x55'));
        put(bytes);
    }

    std::unique_ptr<QProcess> program(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process;
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    /** Its number may stand in the old list, and whoever chose it has to know before it is used. */
    void anOrderThatFindsTheDamageIsNotBegunOnTheNewList()
    {
        makeMigrated();
        // Every page that holds an order, and none that says how the list is built.
        QByteArray bytes = bytesOf(file());
        for (qsizetype at = 0; (at = bytes.indexOf("pay.example.com:8443", at)) >= 0;) {
            QVERIFY(at > kPageSize);
            bytes.replace(at / kPageSize * kPageSize, kPageSize, QByteArray(kPageSize, '\x55'));
        }
        put(bytes);
        HistoryStore store(file(), m_clock);
        QVERIFY(store.lostLists().isEmpty());
        QVERIFY(!errorOf(store.begin(begun(u"A-1"_s))).isEmpty());
        QCOMPARE(store.counts().result()->all, 0);
        QCOMPARE(store.lostLists(), QStringList{aside()});
        QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());
        HistoryStore later(file(), m_clock); // and of another day
        QCOMPARE(later.lostLists(), QStringList{aside()});
    }

    void aDamagedFileIsPutAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a word") << QByteArray("hello");
        QTest::newRow("a page of text") << QByteArray("order,amount\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("only the name") << QByteArray("SQLite format 3\0", 16);
        const QByteArray whole
            = bytesOf(u"" TEST_DATA "/history/v%1.sqlite"_s.arg(samples::kFixtures));
        QTest::newRow("half a page") << whole.left(kPageSize / 2);
        QTest::newRow("one page left") << whole.left(kPageSize);
        QTest::newRow("one page lost") << whole.left(whole.size() - kPageSize);
        QTest::newRow("half a page lost") << whole.left(whole.size() - kPageSize / 2);
        QTest::newRow("all but the first page")
            << whole.left(kPageSize) + QByteArray(whole.size() - kPageSize, '\x55');
        QByteArray schema = whole;
        schema.replace(100, 200, QByteArray(200, '\x55'));
        QTest::newRow("the first page") << schema;
        QByteArray old = bytesOf(u"" TEST_DATA "/history/v1.sqlite"_s);
        old.replace(kPageSize, old.size() - kPageSize, QByteArray(old.size() - kPageSize, '\x55'));
        QTest::newRow("an old one, when it is migrated") << old;
    }

    void aDamagedFileIsPutAsideAndSaid()
    {
        QFETCH(const QByteArray, bytes);
        put(bytes);
        {
            HistoryStore store(file(), m_clock);
            const QSignalSpy told(&store, &OrderLog::setAside);
            QCOMPARE(store.setAsideFile(), QString());
            QCOMPARE(beginAtLast(store, u"A-1"_s), QString());
            QCOMPARE(store.setAsideFile(), aside());
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(told[0][0].toString(), aside());
            QCOMPARE(store.counts().result()->all, 1);
            QCOMPARE(store.counts().result()->all, 1);
            QCoreApplication::processEvents();
            QCOMPARE(told.size(), 1);
        }
        QCOMPARE(bytesOf(aside()), bytes);
        HistoryStore again(file(), m_clock);
        QCOMPARE(again.counts().result()->all, 1);
        QCOMPARE(again.setAsideFile(), QString()); // by this one
        QVERIFY(!aside().isEmpty()); // and no second one
    }

    void aReaderPutsItAsideToo()
    {
        makeDamagedInTheMiddle();
        const QByteArray bytes = bytesOf(file());
        HistoryStore store(file(), m_clock);
        OrderQuery query;
        query.limit = 10;
        QCOMPARE(store.page(query).result()->orders.size(), 10); // these are whole
        QCOMPARE(store.setAsideFile(), QString());
        query.limit = 200;
        const auto page = store.page(query).result();
        QCOMPARE(errorOf(page), QString());
        QCOMPARE(page->orders.size(), 0); // of the new list
        QCOMPARE(store.setAsideFile(), aside());
        QCOMPARE(bytesOf(aside()), bytes);
        QCOMPARE(errorOf(store.begin(begun(u"1"_s))), QString()); // what it costs
    }

    void theJournalGoesWithTheFile()
    {
        const QString made = m_folder->filePath(u"made.db"_s);
        {
            HistoryStore store(made, m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
            QVERIFY(QFile::copy(made + u"-wal"_s, file() + u"-wal"_s));
        }
        put({}); // what a crash of the file system leaves
        const QByteArray journal = bytesOf(file() + u"-wal"_s);
        QVERIFY(!journal.isEmpty());
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());
        QCOMPARE(bytesOf(store.setAsideFile() + u"-wal"_s), journal);
        QCOMPARE(store.counts().result()->all, 1);
    }

    void nothingIsOverwritten()
    {
        constexpr int kTimes = 3; // within a second, mostly
        for (int i = 0; i < kTimes; ++i) {
            put("damage " + QByteArray::number(i));
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
            QCOMPARE(bytesOf(store.setAsideFile()), "damage " + QByteArray::number(i));
        }
        QCOMPARE(entries().filter(u"damaged-"_s).size(), kTimes);
    }

    void notWhileAnOrderOfThisProcessIsUnderWay()
    {
        makeDamagedInTheMiddle();
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        OrderQuery query;
        query.limit = 300;
        QCOMPARE(store.page(query).result().error(), storage::damaged());
        QCOMPARE(aside(), QString());
        QCOMPARE(errorOf(store.finish(answered(begun(u"A-1"_s), Outcome::Created))), QString());
        QCOMPARE(store.find(key(u"A-1"_s)).result()->outcome, Outcome::Created);
        QCOMPARE(store.page(query).result()->orders.size(), 0);
        QVERIFY(!aside().isEmpty());
    }

    void notWhileAnotherHasItOpen()
    {
        makeDamagedInTheMiddle();
        HistoryStore window(file(), m_clock);
        QCOMPARE(window.counts().result()->all, 200);
        OrderTable other(file(), kShort);
        OrderQuery query;
        query.limit = 300;
        QCOMPARE(other.page(query).error(), storage::damaged());
        query.limit = 10;
        QCOMPARE(other.page(query)->orders.size(), 10); // what is whole is of use
        QCOMPARE(aside(), QString());
        QCOMPARE(window.counts().result()->all, 200);
    }

    void notWhileAnotherProcessHasItOpen_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("this program") << u"--hold"_s;
        QTest::newRow("another one") << u"--hold-as-a-stranger"_s;
    }

    void notWhileAnotherProcessHasItOpen()
    {
        QFETCH(const QString, mode);
        makeDamagedInTheMiddle();
        const auto holder = program({mode, file()});
        QVERIFY(holder->waitForReadyRead());
        OrderTable table(file(), kShort);
        OrderQuery query;
        query.limit = 300;
        const Result<OrderPage> refused = table.page(query);
        QCOMPARE(refused.error(),
                 mode == u"--hold"_s ? storage::damaged() : storage::damagedInUse());
        QCOMPARE(aside(), QString());
        holder->closeWriteChannel();
        QVERIFY(holder->waitForFinished());
        QCOMPARE(table.page(query)->orders.size(), 0);
        QVERIFY(!aside().isEmpty());
    }

    void aFileBrokenFromTheStartSaysWhoMustClose()
    {
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        }
        const auto holder = program({u"--hold"_s, file()});
        QVERIFY(holder->waitForReadyRead());
        put("hello");
        OrderTable table(file(), kShort);
        QCOMPARE(table.begin(begun(u"A-2"_s)).error(), storage::damagedInUse());
        QCOMPARE(bytesOf(file()), QByteArray("hello"));
        holder->kill();
        QVERIFY(holder->waitForFinished());
        const Result<void> begin = table.begin(begun(u"A-2"_s));
        QCOMPARE(errorOf(begin), QString());
        QCOMPARE(bytesOf(aside()), QByteArray("hello"));
    }

    void aFolderWhereNothingCanBePutAside()
    {
        put("hello");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            OrderTable table(file(), kShort);
            QCOMPARE(table.begin(begun(u"A-1"_s)).error(), storage::damagedAndStuck());
            QCOMPARE(table.page({}).error(), storage::damagedAndStuck());
        }
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(bytesOf(file()), QByteArray("hello"));
    }

    void manyProgramsPutItAsideOnce_data()
    {
        QTest::addColumn<bool>("inTheMiddle");
        QTest::newRow("from the start") << false;
        QTest::newRow("in the middle") << true;
    }

    void manyProgramsPutItAsideOnce()
    {
        QFETCH(const bool, inTheMiddle);
        constexpr int kPrograms = 5;
        if (inTheMiddle) {
            // Opening it goes well, and each of them meets the damage with its first call.
            const QByteArray whole
                = bytesOf(u"" TEST_DATA "/history/v%1.sqlite"_s.arg(samples::kFixtures));
            put(whole.left(kPageSize) + QByteArray(whole.size() - kPageSize, '\x55'));
        } else {
            put("hello");
        }
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < kPrograms; ++i)
            programs.push_back(program({u"--begin"_s, file(), QString::number(i)}));
        int told = 0;
        for (const auto &one : programs) {
            QVERIFY(one->waitForFinished());
            QCOMPARE(one->exitCode(), 0);
            told += one->readAllStandardOutput().contains("set aside");
        }
        QCOMPARE(told, 1);
        QVERIFY(!aside().isEmpty());
        HistoryStore store(file(), m_clock);
        QCOMPARE(store.counts().result()->all, kPrograms);
        QCOMPARE(samples::SecondConnection(file()).ask(u"PRAGMA integrity_check"_s),
                 QVariantList{u"ok"_s});
    }
};

namespace {

/** Has the file open until its input ends. */
int hold(const QString &file, bool asAStranger)
{
    const samples::FixedClock clock;
    HistoryStore store(file, clock);
    std::unique_ptr<samples::SecondConnection> other;
    if (asAStranger) {
        other = std::make_unique<samples::SecondConnection>(file);
        if (other->ask(u"SELECT count(*) FROM sqlite_schema"_s).isEmpty())
            return 1;
    } else if (!store.counts().result()) {
        return 1;
    }
    std::puts("open");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

int begin(const QString &file, const QString &tradeNo)
{
    const samples::FixedClock clock;
    HistoryStore store(file, clock);
    const QString error = beginAtLast(store, tradeNo);
    if (!error.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(error));
    if (!store.setAsideFile().isEmpty())
        std::puts("set aside");
    return error.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode.startsWith(u"--hold"_s))
        return hold(arguments.value(2), mode == u"--hold-as-a-stranger"_s);
    if (mode == u"--begin"_s)
        return begin(arguments.value(2), arguments.value(3));
    TestHistoryDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historydamage.moc"
