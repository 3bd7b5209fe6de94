// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "canary-secret-to-look-for";

} // namespace

/** Without a keychain payer data and the secret live in memory for the run: no file holds them
 *  afterwards. */
class TestCliCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsPayerDataOrSecret()
    {
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret(QByteArrayView(kSecret))}));
        const QUrl base = sandbox.baseUrl(u"taiwan"_s, u"TWD"_s);
        Console console;
        console.setSecret(kSecret);
        SampleOrder order = canaryOrder();

        // Created, settled, asked again.
        const QStringList line = issueArguments(order, base, Sandbox::merchantNo());
        const Finished issued = console.run(line, order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QVERIFY(!issued.told().contains(kSecret));
        QVERIFY2(issued.err.contains("payer data is not kept"), issued.told());
        QCOMPARE(console.run(line, order.json()).exitCode, 0);
        QCOMPARE(console
                     .run({u"query"_s, u"--region"_s, u"taiwan"_s, u"--base-url"_s, base.toString(),
                           u"--merchant-no"_s, Sandbox::merchantNo(), u"--trade-no"_s,
                           order.tradeNo, u"--json"_s})
                     .exitCode,
                 0);

        // Refused and unknown, by a gateway that repeats what it was sent.
        ScriptedServer echo;
        QVERIFY(echo.listenOnLoopback());
        const QUrl echoBase(u"http://127.0.0.1:%1/taiwan"_s.arg(echo.serverPort()));
        const QByteArray values
            = "0987654329 is not +886987654329, Zyxwolf QUARKBAUM <zq.canary@mailbox.example> at "
              "203.74.12.177, 98173 17 Canarybird Alley: remark-canary-55"_ba;
        const QByteArray answers[]
            = {quoted("{'code':'8000','msg':'no: ") + values + quoted("','data':{}}"),
               quoted("{'code':'0000','data':{'tradeNo':'CANARY-3','status':'00029','message':'")
                   + values + quoted("'}}"),
               quoted("{'code':'5000','msg':'") + values + quoted("'}"), values};
        const int exitCodes[] = {4, 4, 5, 5};
        for (int i = 0; i < 4; ++i) {
            echo.setScript({ServerScript::AfterBody, httpAnswer("200 OK"_ba, answers[i])});
            order.tradeNo = u"CANARY-%1"_s.arg(i + 2);
            const Finished run
                = console.run(issueArguments(order, echoBase, u"1234567890"_s), order.json());
            QVERIFY2(run.exitCode == exitCodes[i], run.told());
        }

        // Refused by our own checks, a rehearsal, a profile's first start.
        QCOMPARE(console.run(line + QStringList{u"--set"_s, u"amount=0"_s}, order.json()).exitCode,
                 0); // CANARY-1 is in the history: its document, not a check
        order.tradeNo = u"CANARY-9"_s;
        const QStringList fresh = issueArguments(order, base, Sandbox::merchantNo());
        QCOMPARE(console.run(fresh + QStringList{u"--set"_s, u"amount=0"_s}, order.json()).exitCode,
                 3);
        QCOMPARE(console.run(fresh + QStringList{u"--rehearse"_s}, order.json()).exitCode, 0);
        const Finished newcomer = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--values"_s, u"-"_s, u"--json"_s},
            order.json());
        QVERIFY2(newcomer.exitCode == 0, newcomer.told());

        QStringList forbidden = canaryValues();
        forbidden << QString::fromLatin1(kSecret);
        QCOMPARE(filesHolding(console.room(), forbidden).join(u'\n'), QString());
        // The search finds what is there.
        QVERIFY(!filesHolding(console.room(), {u"CANARY-1"_s}).isEmpty());

        const Finished list = console.run({u"history"_s, u"list"_s, u"--json"_s});
        for (const QString &value : forbidden)
            QVERIFY2(!QString::fromUtf8(list.out).contains(value), qPrintable(value));
        QCOMPARE(list.document().items().size(), 6);
    }

    void everyFileIsTheOwnersAlone()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--values"_s, u"-"_s, u"--json"_s},
            order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(console
                     .run({u"profile"_s, u"add"_s, u"Shop"_s, u"--region"_s, u"taiwan"_s,
                           u"--base-url"_s, u"https://pay.example/taiwan"_s, u"--merchant-no"_s,
                           u"1234567890"_s})
                     .exitCode,
                 0);
        int files = 0;
        QDirIterator entries(console.dataFolder(),
                             QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry(entries.next());
            QVERIFY2(
                !(entry.permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                qPrintable(entry.filePath()));
            files += entry.isFile();
        }
        QVERIFY(files >= 2);
    }

    /** --data-dir moves every file: the home stays as it was. */
    void theHomeStaysEmpty()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--values"_s, u"-"_s, u"--json"_s},
            order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        const QStringList left
            = QDir(console.home())
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCliCanary)
#include "tst_clicanary.moc"
