// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "json/json.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "canary-secret-to-look-for";
constexpr char kLink[] = "https://pay.example/c/canary-token";

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/**
 * Everything the command line does with payers' data, with a real keyring: nothing of it, and
 * neither secret nor signature, stands in any file, argument list or output, but in what --reveal
 * asked for.
 */
class TestCliHistoryPrivacy : public QObject
{
    Q_OBJECT

    std::unique_ptr<Console> m_console;
    ScriptedServer m_gateway;
    QByteArray m_told; ///< what was printed where nothing of a payer may be
    QByteArray m_errors; ///< all that went to standard error
    QByteArray m_arguments; ///< of every run, as other users of the machine see them

    /** `reveals`: its standard output may show a payer. */
    Finished run(const QStringList &line, const QByteArray &input, bool reveals = false)
    {
        const std::unique_ptr<QProcess> process = m_console->start(line, input);
        if (!process)
            return {};
        m_arguments += fileBytes(u"/proc/%1/cmdline"_s.arg(process->processId()));
        const Finished ended = Console::finish(*process);
        m_told += (reveals ? QByteArray() : ended.out) + ended.err;
        m_errors += ended.err;
        return ended;
    }

    Finished history(const QStringList &line, const QByteArray &input = {}, bool reveals = false)
    {
        return run(QStringList{u"history"_s} + line + QStringList{u"--json"_s}, input, reveals);
    }

    Finished issue(const QString &tradeNo)
    {
        SampleOrder order = canaryOrder();
        order.tradeNo = tradeNo;
        m_gateway.setScript(
            {ServerScript::AfterBody,
             httpAnswer("200 OK"_ba,
                        envelope("0000"_ba,
                                 quoted("{'tradeNo':'") + tradeNo.toUtf8()
                                     + quoted("','platFormTradeNo':'P1','status':'0015',"
                                              "'message':'Zyxwolf Quarkbaum, 0987654329',"
                                              "'paymentLink':'")
                                     + kLink + quoted("'}")))});
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(m_gateway.serverPort()));
        // Who issues is told what became of what was typed.
        return run(issueArguments(order, base, u"1234567890"_s), order.json(), true);
    }

    QString papersOf(const QString &tradeNo)
    {
        return at(history({u"show"_s, tradeNo}).document(), u"papers").stringAt(u"state");
    }

    QStringList listed(const QByteArray &payer)
    {
        QStringList numbers;
        const Finished run = history({u"list"_s, u"--find-payer"_s, u"-"_s}, payer);
        const json::Value document = run.document();
        for (const json::Value &order : document.items())
            numbers << order.stringAt(u"tradeNo");
        return numbers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<Console>();
        m_console->setSecret(kSecret);
        QVERIFY(m_gateway.listenOnLoopback());
    }

    void aPayerIsKeptAndShownMasked()
    {
        const Finished issued = issue(u"CANARY-1"_s);
        QVERIFY2(issued.exitCode == 0, issued.told());
        QVERIFY2(!issued.err.contains("not kept"), issued.told());
        QVERIFY2(issue(u"CANARY-2"_s).exitCode == 0, "a second one");

        const json::Value papers = at(history({u"show"_s, u"CANARY-1"_s}).document(), u"papers");
        QCOMPARE(papers.stringAt(u"state"), u"kept"_s);
        QVERIFY(at(papers, u"masked").toBool());
        QVERIFY(!papers.find(u"answer"));
        QVERIFY(at(papers, u"fields").stringAt(u"mobile").contains(u'*'));
        QCOMPARE(at(papers, u"fields").stringAt(u"tradeNo"), u"CANARY-1"_s);
    }

    void aPayerIsFoundByExactValue()
    {
        const QStringList both{u"CANARY-2"_s, u"CANARY-1"_s};
        QCOMPARE(listed("+886 987-654-329\n"), both);
        QCOMPARE(listed("quarkbaum"), both);
        QCOMPARE(listed("ZQ.canary@mailbox.example"), both);
        QCOMPARE(listed("0987654320"), QStringList());
    }

    void whoAsksSeesIt()
    {
        const Finished shown = history({u"show"_s, u"CANARY-1"_s, u"--reveal"_s}, {}, true);
        QVERIFY2(shown.exitCode == 0, shown.told());
        const json::Value papers = at(shown.document(), u"papers");
        QCOMPARE(at(papers, u"fields").stringAt(u"lastname"), u"Quarkbaum"_s);
        QVERIFY(!at(papers, u"masked").toBool());
        QVERIFY(papers.stringAt(u"answer").contains(u"Zyxwolf"_s));
        const QList<json::Value> actions = itemsAt(shown.document(), u"actions");
        QCOMPARE(actions.last().stringAt(u"what"), u"revealed"_s);
    }

    void exportsAreMaskedUnlessAskedOtherwise()
    {
        const QString folder = m_console->room();
        const auto exported = [&](const QString &name, const QStringList &options) {
            const Finished run
                = history(QStringList{u"export"_s, u"--out"_s, folder + u'/' + name} + options);
            return run.exitCode == 0 ? fileBytes(folder + u'/' + name) : run.told();
        };
        QVERIFY(!exported(u"plain.csv"_s, {}).contains("payer."));
        QVERIFY(exported(u"masked.csv"_s, {u"--personal"_s}).contains("payer.lastname"));
        exported(u"masked.xlsx"_s, {u"--personal"_s});
        const QStringList inClear{u"--personal"_s, u"--reveal"_s};
        const QByteArray asked = exported(u"clear.csv"_s, inClear);
        QVERIFY2(asked.contains("say --yes"), asked);
        QVERIFY(!QFile::exists(folder + u"/clear.csv"_s));
        const QByteArray clear = exported(u"clear.csv"_s, inClear + QStringList{u"--yes"_s});
        QVERIFY2(clear.contains("Quarkbaum"), clear);
        // This one file may hold it, and is taken away before the search below.
        QVERIFY(QFile::remove(folder + u"/clear.csv"_s));
    }

    void theListIsInOrder()
    {
        const Finished run = history({u"verify"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY(at(run.document(), u"good").toBool());
        QCOMPARE(at(run.document(), u"papers").text(), u"2"_s);
    }

    void aBackupHoldsCiphertextAndComesBack()
    {
        const QString place = m_console->room() + u"/backup"_s;
        const Finished made = history({u"backup"_s, place});
        QVERIFY2(made.exitCode == 0, made.told());
        QCOMPARE(at(made.document(), u"papers").text(), u"2"_s);
        QCOMPARE(filesHolding(place, canaryValues()).join(u'\n'), QString());
        const Finished looked = history({u"restore"_s, place, u"--preview"_s});
        QVERIFY2(looked.exitCode == 0, looked.told());
        QVERIFY(at(looked.document(), u"hasKey").toBool());
        // On another machine, where there is no data folder yet.
        const QString own = m_console->dataFolder();
        const QString fresh = m_console->room() + u"/fresh"_s;
        m_console->setDataFolder(fresh);
        const Finished previewed = history({u"restore"_s, place, u"--preview"_s});
        const bool nothingMade = !QFile::exists(fresh);
        const Finished arrived = history({u"restore"_s, place});
        m_console->setDataFolder(own);
        QVERIFY2(previewed.exitCode == 0 && nothingMade, previewed.told());
        QVERIFY2(arrived.exitCode == 0, arrived.told());
        const Finished restored = history({u"restore"_s, place});
        QVERIFY2(restored.exitCode == 0, restored.told());
        QCOMPARE(papersOf(u"CANARY-2"_s), u"kept"_s);
    }

    void theKeyCanBeChanged()
    {
        const Finished run = history({u"change-key"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(papersOf(u"CANARY-1"_s), u"kept"_s);
        QCOMPARE(listed("quarkbaum").size(), 2);
    }

    void nothingStandsWhereItMayNot()
    {
        QStringList forbidden = canaryValues();
        forbidden << QString::fromLatin1(kSecret);
        const QByteArray sign
            = json::read(m_gateway.body()).value_or(json::Value()).stringAt(u"sign").toUtf8();
        QVERIFY(sign.size() >= 32);
        forbidden << QString::fromLatin1(sign);
        QCOMPARE(filesHolding(m_console->room(), forbidden).join(u'\n'), QString());
        // The search finds what is there.
        QVERIFY(!filesHolding(m_console->room(), {u"CANARY-1"_s}).isEmpty());
        QVERIFY(m_arguments.contains("CANARY-1"));
        for (const QString &value : std::as_const(forbidden)) {
            QVERIFY2(!m_told.contains(value.toUtf8()), qPrintable(value));
            QVERIFY2(!m_arguments.contains(value.toUtf8()), qPrintable(value));
        }
        QVERIFY2(!m_errors.contains("canary-token"), m_errors);
    }

    void erasingAsksAndIsForGood()
    {
        // A word of the name is many a payer's: it must be said that those are meant.
        const Finished part = history({u"erase"_s, u"--payer"_s, u"-"_s, u"--yes"_s}, "quarkbaum");
        QVERIFY2(part.exitCode == 0, part.told());
        QCOMPARE(at(at(part.document(), u"receipt"), u"orders").text(), u"0"_s);

        const QStringList line{u"erase"_s, u"--payer"_s, u"-"_s, u"--any-word"_s};
        const Finished asked = history(line, "quarkbaum");
        QVERIFY2(asked.exitCode == 2, asked.told());
        QCOMPARE(asked.errorCode(), u"usage"_s);
        QCOMPARE(at(at(asked.document(), u"preview"), u"orders").text(), u"2"_s);
        QCOMPARE(papersOf(u"CANARY-1"_s), u"kept"_s);

        const Finished erased = history(line + QStringList{u"--yes"_s}, "quarkbaum");
        QVERIFY2(erased.exitCode == 0, erased.told());
        const json::Value receipt = at(erased.document(), u"receipt");
        QCOMPARE(receipt.stringAt(u"wish"), u"payer"_s);
        QCOMPARE(at(receipt, u"orders").text(), u"2"_s);
        QVERIFY(at(receipt, u"journalEmptied").toBool());
        QCOMPARE(papersOf(u"CANARY-1"_s), u"erased"_s);
        QCOMPARE(listed("quarkbaum"), QStringList());
        QCOMPARE(m_console->history().size(), 2); // the money facts stay
        QVERIFY2(history({u"verify"_s}).exitCode == 0, "the log knows of it");
    }
};

QTEST_GUILESS_MAIN(TestCliHistoryPrivacy)
#include "tst_clihistoryprivacy.moc"
