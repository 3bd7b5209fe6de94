// SPDX-License-Identifier: MIT
#include "console.h"
#include "sampleorder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

void put(const QString &file, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

/** The data folder chosen in the window is the command line's too: one list of orders. */
class TestCliFolder : public QObject
{
    Q_OBJECT

    static QString standard(const Console &console)
    {
        return console.home() + u"/.local/share/vexora-console"_s;
    }

    static void point(const Console &console, const QString &folder)
    {
        put(standard(console) + u"/location.json"_s,
            R"({"version":1,"dataFolder":")" + folder.toUtf8() + R"("})");
    }

    static QString chosen(const Console &console) { return console.room() + u"/orders here"_s; }

private Q_SLOTS:
    void ordersGoWhereTheWindowKeepsThem()
    {
        Console console;
        console.setDataFolder({});
        put(chosen(console) + u"/preferences.json"_s, "{}");
        point(console, chosen(console));
        const Finished rehearsed = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--values"_s, u"-"_s, u"--json"_s},
            sampleOrder(u"taiwan"_s).json());
        QVERIFY2(rehearsed.exitCode == 0, rehearsed.told());
        QVERIFY(QFile::exists(chosen(console) + u"/sandbox/history.sqlite"_s));
        QVERIFY(!QFile::exists(standard(console) + u"/sandbox"_s));
    }

    void aFolderThatIsGoneStopsEveryCommand_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("issue") << QStringList{u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s,
                                              u"--values"_s, u"-"_s};
        QTest::newRow("query") << QStringList{u"query"_s, u"--profile"_s, u"Sandbox Taiwan"_s,
                                              u"--trade-no"_s, u"A1"_s};
        QTest::newRow("history") << QStringList{u"history"_s, u"list"_s};
        QTest::newRow("profile") << QStringList{u"profile"_s, u"list"_s};
        QTest::newRow("sandbox") << QStringList{u"sandbox"_s};
    }

    void aFolderThatIsGoneStopsEveryCommand()
    {
        QFETCH(QStringList, line);
        Console console;
        console.setDataFolder({});
        console.setSecret("folder-secret");
        point(console, chosen(console));
        const Finished run = console.run(line << u"--json"_s, sampleOrder(u"taiwan"_s).json());
        QVERIFY2(run.exitCode == 1, run.told());
        QVERIFY2(run.errorMessage().contains(chosen(console)), run.told());
        QVERIFY(!QFile::exists(chosen(console)));
        QCOMPARE(QDir(standard(console)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"location.json"_s});
    }

    void aNamedFolderNeedsNoOther()
    {
        Console console;
        point(console, chosen(console));
        const Finished run = console.run({u"history"_s, u"list"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
    }
};

QTEST_GUILESS_MAIN(TestCliFolder)
#include "tst_clifolder.moc"
