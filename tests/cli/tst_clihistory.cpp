// SPDX-License-Identifier: MIT
#include "cli/storedorders.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kFirst = 1'763'700'000'000; // 2025-11-21T04:40:00Z

OrderRecord stored(int number)
{
    OrderRecord record;
    record.key
        = {u"1234567890"_s, u"api.vexora.example"_s, u"T%1"_s.arg(number, 4, 10, QLatin1Char('0'))};
    record.profile = number % 2 ? u"Odd"_s : u"Even"_s;
    record.region = number % 3 ? u"taiwan"_s : u"japan"_s;
    record.currency = u"TWD"_s;
    record.amount = QString::number(number * 10);
    record.environment = Environment::Test;
    record.recordedAtMs = kFirst + number * 60'000;
    record.answeredAtMs = record.recordedAtMs + 1;
    record.outcome = number % 5 ? Outcome::Created : Outcome::Unknown;
    record.payment = number % 4 ? PaymentState::NotAsked : PaymentState::Paid;
    record.link = u"https://pay.example/c/%1"_s.arg(number);
    return record;
}

QStringList numbers(int from, int to)
{
    QStringList all;
    for (int number = from; number >= to; --number)
        all.append(u"T%1"_s.arg(number, 4, 10, QLatin1Char('0')));
    return all;
}

} // namespace

/** `history list`, `show` and `export` over a list of more orders than a page has. */
class TestCliHistory : public QObject
{
    Q_OBJECT

    static constexpr int kOrders = 150;
    std::unique_ptr<Console> m_console;

    Finished history(QStringList line, const QByteArray &input = {})
    {
        line.prepend(u"history"_s);
        return m_console->run(line << u"--json"_s, input);
    }

    /** The numbers listed, in their order. */
    QStringList listed(const QStringList &options, const QByteArray &input = {})
    {
        const Finished run = history(QStringList{u"list"_s} + options, input);
        if (run.exitCode != 0)
            return {QString::fromUtf8(run.told())};
        QStringList found;
        const json::Value document = run.document();
        for (const json::Value &order : document.items())
            found.append(order.stringAt(u"tradeNo"));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<Console>();
        QList<OrderRecord> orders;
        for (int number = 1; number <= kOrders; ++number)
            orders.append(stored(number));
        QVERIFY(storeOrders(*m_console, orders));
    }

    void withoutOptionsAllAreListedNewestFirst()
    {
        QCOMPARE(listed({}), numbers(kOrders, 1));
        QCOMPARE(listed({u"--limit"_s, u"3"_s}), numbers(150, 148));
        QCOMPARE(listed({u"--limit"_s, u"0"_s}), QStringList());
    }

    void filtersNarrowTheList_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QStringList &options, int count) {
            QTest::newRow(name) << options << count;
        };
        row("text", {u"--find"_s, u"t0123"_s}, 1);
        row("link", {u"--find"_s, u"example/c/14"_s}, 11);
        row("absent", {u"--find"_s, u"nowhere"_s}, 0);
        row("profile", {u"--profile"_s, u"Odd"_s}, 75);
        row("two profiles", {u"--profile"_s, u"Odd"_s, u"--profile"_s, u"Even"_s}, 150);
        row("region", {u"--region"_s, u"japan"_s}, 50);
        row("merchant", {u"--merchant-no"_s, u"1"_s}, 0);
        row("outcome", {u"--outcome"_s, u"unknown"_s}, 30);
        row("two outcomes", {u"--outcome"_s, u"created"_s, u"--outcome"_s, u"unknown"_s}, 150);
        row("two regions", {u"--region"_s, u"taiwan"_s, u"--region"_s, u"mexico"_s}, 100);
        row("two payments", {u"--payment"_s, u"paid"_s, u"--payment"_s, u"failed"_s}, 37);
        row("two merchants", {u"--merchant-no"_s, u"1234567890"_s, u"--merchant-no"_s, u"1"_s},
            150);
        row("open", {u"--open"_s}, 23);
        row("payment", {u"--payment"_s, u"paid"_s}, 37);
        row("environment", {u"--environment"_s, u"live"_s}, 0);
        row("printed", {u"--printed"_s}, 0);
        row("from", {u"--from"_s, u"2025-11-21T04:45:00Z"_s, u"--limit"_s, u"1000"_s}, 146);
        row("before", {u"--before"_s, u"2025-11-21T04:45:00Z"_s}, 4);
        row("both", {u"--outcome"_s, u"unknown"_s, u"--payment"_s, u"paid"_s}, 7);
    }

    void filtersNarrowTheList()
    {
        QFETCH(QStringList, options);
        QFETCH(int, count);
        const QStringList found = listed(options);
        QVERIFY2(found.size() == count, qPrintable(found.join(u' ').left(500)));
    }

    void theListCanBeSorted()
    {
        QCOMPARE(listed({u"--sort"_s, u"oldest"_s, u"--limit"_s, u"2"_s}),
                 (QStringList{u"T0001"_s, u"T0002"_s}));
        QCOMPARE(listed({u"--sort"_s, u"amount_high"_s, u"--limit"_s, u"1"_s}),
                 QStringList{u"T0150"_s});
        QCOMPARE(listed({u"--sort"_s, u"number"_s, u"--limit"_s, u"1"_s}), QStringList{u"T0001"_s});
    }

    void aScriptGoesOnWhereItStopped()
    {
        QStringList all;
        QStringList options{u"--limit"_s, u"60"_s};
        for (int page = 0; page < 4; ++page) {
            const QStringList some = listed(options);
            all += some;
            if (!some.isEmpty())
                options = QStringList{u"--limit"_s, u"60"_s, u"--after"_s, some.last()};
        }
        QCOMPARE(all, numbers(kOrders, 1));
        QCOMPARE(listed({u"--after"_s, u"T0001"_s}), QStringList());
        QCOMPARE(listed({u"--sort"_s, u"oldest"_s, u"--after"_s, u"T0148"_s}),
                 (QStringList{u"T0149"_s, u"T0150"_s}));
        // Also behind one that the filter does not show (any more).
        QCOMPARE(listed({u"--outcome"_s, u"unknown"_s, u"--after"_s, u"T0011"_s}),
                 (QStringList{u"T0010"_s, u"T0005"_s}));
    }

    void oneOrderIsShownWithWhatHappenedToIt()
    {
        const Finished run = history({u"show"_s, u"T0007"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value document = run.document();
        QCOMPARE(document.stringAt(u"tradeNo"), u"T0007"_s);
        QCOMPARE(document.stringAt(u"answeredAt"), u"2025-11-21T04:47:00.001Z"_s);
        QCOMPARE(at(document, u"papers").stringAt(u"state"), u"never_kept"_s);
        const QList<json::Value> actions = itemsAt(document, u"actions");
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first().stringAt(u"what"), u"issued"_s);
        QVERIFY2(run.err.contains("never kept"), run.told());
    }

    void ordersAreExported()
    {
        const QString file = m_console->room() + u"/orders.csv"_s;
        const QStringList line{u"export"_s, u"--out"_s, file, u"--outcome"_s, u"unknown"_s};
        const Finished run = history(line);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(keysOf(run.document()),
                 (QStringList{u"file"_s, u"format"_s, u"orders"_s, u"personal"_s}));
        QCOMPARE(at(run.document(), u"orders").text(), u"30"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = out.readAll().split('\n');
        QCOMPARE(lines.size(), 32);
        QVERIFY(lines[0].startsWith("recordedAt,tradeNo,"));
        QVERIFY2(lines[1].contains(",T0150,"), lines[1]);
        QCOMPARE(out.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const Finished again = history(line);
        QVERIFY2(again.exitCode == 2, again.told());
        QVERIFY2(again.errorMessage().contains(u"--replace"_s), again.told());
        QCOMPARE(history(line + QStringList{u"--replace"_s}).exitCode, 0);

        const QString sheet = m_console->room() + u"/orders.xlsx"_s;
        const Finished xlsx = history({u"export"_s, u"--out"_s, sheet});
        QVERIFY2(xlsx.exitCode == 0, xlsx.told());
        QVERIFY(QFileInfo(sheet).size() > 1000);
    }

    /** Merchants and hosts each count numbers of their own. */
    void aNumberOfSeveralOrdersIsToldApart()
    {
        Console console;
        const QStringList hosts{u"127.0.0.1"_s, u"localhost"_s, u"localhost"_s};
        QList<OrderRecord> orders;
        for (int number = 0; number < 3; ++number) {
            OrderRecord record = stored(number + 1);
            record.key = {number == 2 ? u"M2"_s : u"M1"_s, hosts[number], u"T0001"_s};
            orders.append(record);
        }
        QVERIFY(storeOrders(console, orders));
        const auto run = [&console](const QStringList &line) {
            return console.run(QStringList{u"history"_s} + line + QStringList{u"--json"_s});
        };
        const QStringList first{u"--merchant-no"_s, u"M1"_s, u"--host"_s, u"127.0.0.1"_s};
        const QStringList second{u"--merchant-no"_s, u"M1"_s, u"--host"_s, u"LocalHost"_s};

        const Finished newest = run({u"show"_s, u"T0001"_s});
        QVERIFY2(newest.exitCode == 0, newest.told());
        QCOMPARE(newest.document().stringAt(u"merchantNo"), u"M2"_s);
        QVERIFY2(newest.err.contains("merchant M1 at 127.0.0.1"), newest.told());
        QVERIFY2(newest.err.contains("--host"), newest.told());
        const Finished one = run(QStringList{u"show"_s, u"T0001"_s} + first);
        QCOMPARE(one.document().stringAt(u"host"), u"127.0.0.1"_s);
        QVERIFY2(!one.err.contains("--host"), one.told());
        QCOMPARE(run({u"show"_s, u"T0001"_s, u"--host"_s, u"elsewhere"_s}).exitCode, 2);

        const QStringList erase{u"erase"_s, u"T0001"_s, u"--preview"_s};
        const QStringList after{u"list"_s, u"--after"_s, u"T0001"_s};
        for (const QStringList &line : {erase, after}) {
            const Finished unclear = run(line + first.first(2));
            QVERIFY2(unclear.exitCode == 2, unclear.told());
            QVERIFY2(unclear.errorMessage().contains(u"merchant M1 at localhost"_s),
                     unclear.told());
            for (const QStringList &which : {first, second}) {
                const Finished clear = run(line + which);
                QVERIFY2(clear.exitCode == 0, clear.told());
            }
        }
        QCOMPARE(run(after + second).document().items().size(), 1);
        QCOMPARE(run({u"list"_s, u"--host"_s, u"localhost"_s}).exitCode, 2);
    }

    /** There it could write over the orders themselves, and erasing would not reach it. */
    void nothingIsExportedIntoTheDataFolder()
    {
        const QString list = m_console->dataFolder() + u"/history.sqlite"_s;
        const QString link = m_console->room() + u"/link"_s;
        QVERIFY(QFile::link(m_console->dataFolder(), link));
        QVERIFY(QDir().mkpath(m_console->dataFolder() + u"/sandbox"_s));
        const QStringList files{list, link + u"/history.sqlite"_s, list + u"-wal"_s,
                                m_console->dataFolder() + u"/sandbox/history.sqlite"_s,
                                m_console->dataFolder() + u"/orders.csv"_s};
        for (const QString &file : files) {
            const Finished run
                = history({u"export"_s, u"--out"_s, file, u"--format"_s, u"csv"_s, u"--replace"_s});
            QVERIFY2(run.exitCode == 2, run.told());
            QVERIFY2(run.errorMessage().contains(m_console->dataFolder()), run.told());
        }
        QVERIFY(!QFile::exists(m_console->dataFolder() + u"/orders.csv"_s));
        QCOMPARE(listed({}), numbers(kOrders, 1));
    }
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"
