// SPDX-License-Identifier: MIT
#include "cli/storedorders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What `history` does not do, and says so: every one of these is exit code 2. */
class TestCliHistoryUsage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Console> m_console;

    Finished history(QStringList line, const QByteArray &input = {})
    {
        line.prepend(u"history"_s);
        return m_console->run(line << u"--json"_s, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<Console>();
        OrderRecord order;
        order.key = {u"1234567890"_s, u"api.vexora.example"_s, u"T0001"_s};
        order.region = u"taiwan"_s;
        order.currency = u"TWD"_s;
        order.amount = u"10"_s;
        order.outcome = Outcome::Created;
        OrderRecord gone = order; // of a region file that was taken away
        gone.key.tradeNo = u"T0002"_s;
        gone.region = u"atlantis"_s;
        QVERIFY(storeOrders(*m_console, {order, gone}));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("line");
        const auto row
            = [](const char *name, const QStringList &line) { QTest::newRow(name) << line; };
        row("no such order", {u"list"_s, u"--after"_s, u"T9"_s});
        row("after in another order",
            {u"list"_s, u"--after"_s, u"T0001"_s, u"--sort"_s, u"amount_high"_s});
        row("sort", {u"list"_s, u"--sort"_s, u"random"_s});
        row("outcome", {u"list"_s, u"--outcome"_s, u"lost"_s});
        row("payment", {u"list"_s, u"--payment"_s, u"later"_s});
        row("environment", {u"list"_s, u"--environment"_s, u"prod"_s});
        row("region", {u"list"_s, u"--region"_s, u"taiwam"_s});
        row("time", {u"list"_s, u"--from"_s, u"yesterday"_s});
        row("times the wrong way round",
            {u"list"_s, u"--from"_s, u"2025-02-01"_s, u"--before"_s, u"2025-01-01"_s});
        row("two texts", {u"list"_s, u"--find"_s, u"a"_s, u"--find"_s, u"b"_s});
        row("two times", {u"list"_s, u"--from"_s, u"2025-01-01"_s, u"--from"_s, u"2025-01-02"_s});
        row("two limits", {u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s});
        row("two regions to erase",
            {u"erase"_s, u"--region"_s, u"taiwan"_s, u"--region"_s, u"japan"_s, u"--preview"_s});
        row("two merchants to erase",
            {u"erase"_s, u"T0001"_s, u"--merchant-no"_s, u"1"_s, u"--merchant-no"_s,
             u"1234567890"_s, u"--preview"_s});
        row("option of another", {u"list"_s, u"--out"_s, u"x.csv"_s});
        row("reveal in a list", {u"list"_s, u"--reveal"_s});
        row("word too many", {u"verify"_s, u"now"_s});
        row("no word", {u"backup"_s});
        row("empty word", {u"show"_s, u""_s});
        row("export without a file", {u"export"_s});
        row("export to what", {u"export"_s, u"--out"_s, u"/tmp/x.doc"_s});
        row("bom of xlsx", {u"export"_s, u"--out"_s, u"/tmp/x.xlsx"_s, u"--bom"_s});
        row("reveal nothing", {u"export"_s, u"--out"_s, u"/tmp/x.csv"_s, u"--reveal"_s});
        row("in clear unasked",
            {u"export"_s, u"--out"_s, u"/tmp/x.csv"_s, u"--personal"_s, u"--reveal"_s});
        row("yes to nothing", {u"export"_s, u"--out"_s, u"/tmp/x.csv"_s, u"--yes"_s});
        row("erase nothing", {u"erase"_s});
        row("erase all", {u"erase"_s, u"--yes"_s});
        row("erase days", {u"erase"_s, u"--older-than"_s, u"-1"_s});
        row("erase twice dated",
            {u"erase"_s, u"--older-than"_s, u"1"_s, u"--before"_s, u"2025-01-01"_s});
        row("erase both ways", {u"erase"_s, u"T0001"_s, u"--yes"_s, u"--preview"_s});
        row("erase no such", {u"erase"_s, u"T9"_s, u"--yes"_s});
        row("erase by no rule", {u"erase"_s, u"--by-rule"_s, u"--yes"_s});
        row("erase by rule and word",
            {u"erase"_s, u"--by-rule"_s, u"--region"_s, u"taiwan"_s, u"--yes"_s});
        row("erase any time", {u"erase"_s, u"--before"_s, u"1970-01-01T00:00:00Z"_s, u"--yes"_s});
        row("erase an empty region", {u"erase"_s, u"--region"_s, u""_s, u"--yes"_s});
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, line);
        const Finished run = history(line);
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(!run.errorMessage().isEmpty(), run.told());
    }

    /** A typing error must not read like nothing to erase. */
    void aRegionIsKnownOrInTheList()
    {
        for (const QString &way : {u"--yes"_s, u"--preview"_s}) {
            const Finished mistyped = history({u"erase"_s, u"--region"_s, u"taiwam"_s, way});
            QVERIFY2(mistyped.exitCode == 2, mistyped.told());
            QVERIFY2(mistyped.errorMessage().contains(u"taiwan"_s), mistyped.told());
            for (const QString &region : {u"taiwan"_s, u"mexico"_s, u"atlantis"_s}) {
                const Finished run = history({u"erase"_s, u"--region"_s, region, way});
                QVERIFY2(run.exitCode == 0, run.told());
            }
        }
    }

    void aPayersDataIsNeverAnArgument()
    {
        for (const QStringList &line :
             {QStringList{u"list"_s, u"--find-payer"_s, u"Canaryname"_s},
              QStringList{u"erase"_s, u"--payer"_s, u"Canaryname"_s, u"--yes"_s}}) {
            const Finished run = history(line);
            QVERIFY2(run.exitCode == 2, run.told());
            QVERIFY2(run.errorMessage().contains(u"standard input"_s), run.told());
            QVERIFY(!run.told().contains("Canaryname"));
            // Nothing, and what is nobody's value, would mean everybody.
            for (const QByteArray &input : {""_ba, " \n"_ba, "x"_ba}) {
                QStringList asked = line;
                asked[2] = u"-"_s;
                const Finished empty = history(asked, input);
                QVERIFY2(empty.exitCode == 2, empty.told());
            }
        }
    }

    void anEmptyFolderIsAnEmptyList()
    {
        Console console;
        for (const QStringList &line :
             {QStringList{u"list"_s},
              QStringList{u"erase"_s, u"--older-than"_s, u"0"_s, u"--preview"_s}}) {
            const Finished run
                = console.run(QStringList{u"history"_s} + line + QStringList{u"--json"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        QCOMPARE(console.history().size(), 0);
        QVERIFY(!QFile::exists(console.dataFolder())); // looking makes no file
    }

    /** What runs by the clock must notice a folder that was mistyped, or moved away. */
    void whereNoListIsNothingIsCalledGood()
    {
        Console console;
        const auto verified = [&console] {
            return console.run({u"history"_s, u"verify"_s, u"--json"_s});
        };
        const Finished nowhere = verified();
        QVERIFY2(nowhere.exitCode == 2, nowhere.told());
        QCOMPARE(nowhere.errorCode(), u"not_found"_s);
        QVERIFY2(nowhere.errorMessage().contains(u"no folder "_s + console.dataFolder()),
                 nowhere.told());
        QVERIFY2(nowhere.err.contains("nothing was verified"), nowhere.told());
        QVERIFY(!QFile::exists(console.dataFolder()));

        QVERIFY(QDir().mkpath(console.dataFolder()));
        const Finished empty = verified();
        QVERIFY2(empty.exitCode == 2, empty.told());
        QCOMPARE(empty.errorCode(), u"not_found"_s);
        QVERIFY2(empty.errorMessage().contains(u"no list of orders in the folder "_s
                                               + console.dataFolder()),
                 empty.told());
        QVERIFY(!QFile::exists(console.dataFolder() + u"/history.sqlite"_s));

        // A list without orders is one.
        {
            const SystemClock clock;
            HistoryStore store(console.dataFolder() + u"/history.sqlite"_s, clock);
            const auto made = store.noteActions({{ActionKind::Exported, {}, u"csv 0"_s}});
            QTRY_VERIFY(made.isFinished());
        }
        const Finished good = verified();
        QVERIFY2(good.exitCode == 0, good.told());
        QVERIFY(at(good.document(), u"good").toBool());
        QCOMPARE(at(good.document(), u"orders").text(), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliHistoryUsage)
#include "tst_clihistoryusage.moc"
