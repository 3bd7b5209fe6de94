// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** The SQLite file below a folder. */
QString databaseBelow(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3"_ba)
            return file.fileName();
    }
    return {};
}

} // namespace

/** What is refused before a socket is opened: exit code, sentence, and nothing left behind. */
class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(ServerScript{
            ServerScript::AfterBody, httpAnswer("200 OK"_ba, acceptance(m_order.tradeNo))});
        QVERIFY(m_server->listenOnLoopback());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QStringList &change, const QStringList &told) {
            QTest::newRow(name) << change << told;
        };
        row("region", {u"--region"_s, u"taiwna"_s}, {u"taiwan"_s});
        row("region in another case", {u"--region"_s, u"Taiwan"_s}, {u"taiwan"_s});
        row("field", {u"+--set"_s, u"amonut=3"_s}, {u"amonut"_s, u"amount"_s});
        row("another region's field", {u"+--set"_s, u"idCardNumber=1"_s}, {u"idCardNumber"_s});
        row("field without value", {u"+--set"_s, u"amount"_s}, {u"FIELD=VALUE"_s});
        row("sign is ours", {u"+--set"_s, u"sign=00"_s}, {u"sign"_s});
        row("timestamp is ours", {u"+--set"_s, u"timestamp=1767225600000"_s}, {u"timestamp"_s});
        row("tradeNo has its option", {u"+--set"_s, u"tradeNo=1"_s}, {u"--trade-no"_s});
        row("option", {u"+--regoin"_s, u"taiwan"_s}, {u"--region"_s});
        row("a word too many", {u"+taiwan"_s}, {u"quote"_s});
        row("an empty order number", {u"--trade-no"_s, u""_s}, {u"--trade-no"_s});
        row("an empty data folder", {u"+--data-dir"_s, u""_s}, {u"--data-dir"_s});
        row("a merchant with a space", {u"--merchant-no"_s, u"12 34"_s}, {u"--merchant-no"_s});
        row("no CA file", {u"+--ca-file"_s, u"/nowhere/ca.pem"_s}, {u"--ca-file"_s});
        row("a CA file without certificate", {u"+--ca-file"_s, u"/dev/null"_s}, {u"--ca-file"_s});
        row("secret on the command line", {u"+--secret"_s, u"abc"_s}, {});
        row("profile and region", {u"+--profile"_s, u"Sandbox Taiwan"_s}, {});
        row("no base URL", {u"--base-url"_s}, {u"--base-url"_s});
        row("no merchant", {u"--merchant-no"_s}, {u"--merchant-no"_s});
        row("currency", {u"+--currency"_s, u"USD"_s}, {u"TWD"_s});
        row("time-out of nothing", {u"+--timeout"_s, u"0"_s}, {u"--timeout"_s});
        row("time-out below nothing", {u"+--timeout"_s, u"-3"_s}, {u"--timeout"_s});
        row("time-out in words", {u"+--timeout"_s, u"soon"_s}, {u"--timeout"_s});
        row("values that are not there", {u"--values"_s, u"/nowhere/values.json"_s},
            {u"values.json"_s});

        const auto url
            = [&row](const char *name, const QString &text, const QStringList &told = {}) {
                  row(name, {u"--base-url"_s, text}, told);
              };
        url("http to a name", u"http://pay.example/taiwan"_s, {u"https"_s});
        url("http to a private address", u"http://192.168.0.4/taiwan"_s, {u"https"_s});
        url("http to any address", u"http://0.0.0.0/taiwan"_s);
        url("http to a name like loopback", u"http://127.0.0.1.pay.example/taiwan"_s, {u"https"_s});
        url("http to a name like localhost", u"http://localhost.pay.example/taiwan"_s,
            {u"https"_s});
        url("live host", u"https://pay.example/taiwan"_s, {u"--live"_s, u"pay.example"_s});
        url("a host like the sandbox", u"https://sandbox-api.vexora.com.pay.example/taiwan"_s,
            {u"--live"_s});
        url("the sandbox of another port", u"https://sandbox-api.vexora.com:8443/taiwan"_s,
            {u"--live"_s});
        url("user info", u"https://me:pw@sandbox-api.vexora.com/taiwan"_s);
        url("user info before loopback", u"http://me@127.0.0.1:9/taiwan"_s);
        url("loopback as user info", u"http://127.0.0.1@pay.example/taiwan"_s);
        url("query", u"https://sandbox-api.vexora.com/taiwan?a=1"_s);
        url("empty query", u"https://sandbox-api.vexora.com/taiwan?"_s);
        url("fragment", u"https://sandbox-api.vexora.com/taiwan#a"_s);
        url("another scheme", u"ftp://127.0.0.1/taiwan"_s);
        url("no scheme", u"127.0.0.1/taiwan"_s);
        url("no host", u"https:///taiwan"_s);
        url("nothing", u""_s);
    }

    void wrongUsage()
    {
        QFETCH(QStringList, change);
        QFETCH(QStringList, told);
        Console console; // and no secret: usage is checked first
        const Finished run = console.run(changed(change), m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, told);
        verifyNothingHappened(console);
    }

    void wrongCommands_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const QString &line, const QStringList &told) {
            QTest::newRow(qPrintable(line)) << line.split(u' ') << told;
        };
        row(u"isue"_s, {u"issue"_s});
        row(u"history"_s, {});
        row(u"history lst"_s, {u"list"_s});
        row(u"history show"_s, {u"show"_s});
        row(u"history list --limit many"_s, {u"--limit"_s});
        row(u"regions"_s, {});
        row(u"regions show taiwna"_s, {u"taiwan"_s});
        row(u"regions check"_s, {});
        row(u"profile"_s, {});
        row(u"profile remove Nobody"_s, {});
        row(u"khqr"_s, {});
        row(u"sandbox --fault hnag"_s, {u"hang"_s});
        row(u"sandbox --port 99999"_s, {u"--port"_s});
        row(u"sign"_s, {u"--region"_s});
        row(u"sign --region taiwna"_s, {u"taiwan"_s});
        row(u"query --profile Nobody --trade-no A1"_s, {u"Nobody"_s});
        row(u"issue --profile Nobody --values -"_s, {u"Nobody"_s});
        row(u"issue --values -"_s, {u"--profile"_s, u"--region"_s});
        row(u"query --region taiwan --base-url http://127.0.0.1:9/ --merchant-no 1"_s,
            {u"--trade-no"_s});
        row(u"query --region taiwan --base-url https://pay.example/ --merchant-no 1 --trade-no A1"_s,
            {u"--live"_s});
    }

    void wrongCommands()
    {
        QFETCH(QStringList, line);
        QFETCH(QStringList, told);
        Console console;
        const Finished run = console.run(line + QStringList{u"--json"_s}, m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, told);
    }

    void anEmptyDataFolderAloneOpensNoWindow()
    {
        // The window would begin in the person's own folder.
        for (const QStringList &line :
             {QStringList{u"--data-dir="_s}, {u"--data-dir"_s, u""_s}, {u"--data-dir"_s}}) {
            Console console;
            const QString typed = line.size() > 1 ? u"--data-dir ''"_s : line.first();
            console.startThrough({u"sh"_s, u"-c"_s, u"exec \"$1\" "_s + typed, u"sh"_s});
            const Finished run = console.run({});
            QVERIFY2(run.exitCode == 2, run.told());
            QVERIFY2(run.err.contains("--data-dir"), run.told());
        }
    }

    void aStrayWordIsNotRepeated()
    {
        Console console;
        const Finished run
            = console.run(changed({u"+--set"_s, u"firstname=Ana"_s, u"Gomez"_s}), m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(!run.out.contains("Gomez") && !run.err.contains("Gomez"), run.told());
        verifyNothingHappened(console);
    }

    void aBrokenProfileFileStandsInTheWayOfProfilesOnly()
    {
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.dataFolder() + u"/profiles.json"_s, "{"));
        const Finished issued = console.run(changed({}), m_order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QCOMPARE(console.history().size(), 1);
        QStringList add = changed({});
        add.replace(0, u"profile"_s);
        add.insert(1, u"add"_s);
        add.insert(2, u"Shop"_s);
        add.remove(add.indexOf(u"--values"_s), 2);
        add.remove(add.indexOf(u"--trade-no"_s), 2);
        for (const QStringList &line : {QStringList{u"profile"_s, u"list"_s, u"--json"_s}, add,
                                        QStringList{u"issue"_s, u"--profile"_s, u"Shop"_s,
                                                    u"--values"_s, u"-"_s, u"--json"_s}}) {
            const Finished run = console.run(line, m_order.json());
            QVERIFY2(run.exitCode == 2, run.told());
            verifyError(run, {u"profiles"_s});
        }
        QFile file(console.dataFolder() + u"/profiles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{"_ba);
    }

    void theNearestProfileIsNamed()
    {
        Console console;
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Tawian"_s, u"--values"_s, u"-"_s, u"--json"_s},
            m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(u"Sandbox Taiwan"_s), run.told());
    }

    void unreadableValues_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no JSON") << "amount=300"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("a key twice") << quoted("{'amount':'1','amount':'2'}");
        QTest::newRow("text behind it") << quoted("{'amount':'1'} x");
        QTest::newRow("no UTF-8") << quoted("{'remark':'\xff'}");
    }

    void unreadableValues()
    {
        QFETCH(QByteArray, input);
        Console console;
        console.setSecret("refusal-secret");
        const Finished run = console.run(changed({}), input);
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, {u"--values"_s});
        verifyNothingHappened(console);
    }

    void twoCurrenciesNoneGiven()
    {
        const SampleOrder order = sampleOrder(u"cambodia"_s, u"KHR"_s);
        SampleOrder silent = order;
        silent.severalCurrencies = false;
        Console console;
        console.setSecret("refusal-secret");
        const Finished run
            = console.run(issueArguments(silent, base(), u"1234567890"_s), order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        verifyError(run, {u"--currency"_s, u"KHR"_s, u"USD"_s});
        verifyNothingHappened(console);
    }

    void noSecret()
    {
        Console console;
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY2(run.exitCode == 7, run.told());
        verifyError(run, {u"VEXORA_CONSOLE_SECRET"_s, u"--secret-fd"_s});
        verifyNothingHappened(console);

        console.passSecret(""_ba); // an empty one is none
        const Finished empty = console.run(changed({}), m_order.json());
        QVERIFY2(empty.exitCode == 7, empty.told());
        console.passSecret("\n"_ba);
        const Finished newline = console.run(changed({}), m_order.json());
        QVERIFY2(newline.exitCode == 7, newline.told());
        verifyNothingHappened(console);
    }

    void aBadDescriptorIsWrongUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("told");
        const QStringList manual{u"--proxy"_s, u"p:1"_s, u"--proxy-user"_s, u"me"_s};
        for (const QString &command :
             {u"issue"_s, u"rehearse"_s, u"query"_s, u"sign"_s, u"add"_s, u"test"_s}) {
            const auto row = [&command](const char *name, const QStringList &options,
                                        const QString &told) {
                QTest::addRow("%s: %s", qPrintable(command), name) << command << options << told;
            };
            for (const QString &number : {u"97"_s, u"-1"_s, u"three"_s, u"4294967296"_s, u""_s})
                row(qPrintable(number), {u"--secret-fd="_s + number}, u"--secret-fd"_s);
            row("for writing", {u"--secret-fd"_s, u"2"_s}, u"--secret-fd"_s);
            if (command == "sign"_L1) {
                row("input", {u"--secret-fd"_s, u"0"_s}, u"--secret-fd"_s);
                continue;
            }
            row("password", manual + QStringList{u"--proxy-password-fd"_s, u"97"_s},
                u"--proxy-password-fd"_s);
            row("one for both",
                manual + QStringList{u"--secret-fd"_s, u"9"_s, u"--proxy-password-fd"_s, u"9"_s},
                u"--proxy-password-fd"_s);
            row("password without proxy", {u"--proxy-password-fd"_s, u"9"_s},
                u"--proxy-password-fd"_s);
            row("password without user", {u"--proxy"_s, u"p:1"_s, u"--proxy-password-fd"_s, u"9"_s},
                u"--proxy-password-fd"_s);
        }
        QTest::newRow("input for two")
            << u"issue"_s << QStringList{u"--secret-fd"_s, u"0"_s} << u"--secret-fd"_s;
    }

    /** Before a faulty order, a missing secret, and in a rehearsal. */
    void aBadDescriptorIsWrongUsage()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        QFETCH(QString, told);
        Console console;
        QStringList line = changed({u"+--set"_s, u"amount=no amount"_s});
        QStringList plain = changed({});
        plain.remove(plain.indexOf(u"--values"_s), 2);
        if (command == "rehearse"_L1) {
            line = changed({u"+--rehearse"_s});
        } else if (command == "query"_L1) {
            line = plain;
            line[0] = u"query"_s;
        } else if (command == "sign"_L1) {
            line = QStringList{u"sign"_s, u"--region"_s, u"taiwan"_s, u"--json"_s};
        } else if (command == "add"_L1) {
            line = plain;
            line.remove(line.indexOf(u"--trade-no"_s), 2);
            line.replace(0, u"profile"_s);
            line.insert(1, u"add"_s);
            line.insert(2, u"Shop"_s);
        } else if (command == "test"_L1) {
            line = QStringList{u"profile"_s, u"test"_s, u"Sandbox Taiwan"_s, u"--json"_s};
        }
        console.startThrough({u"sh"_s, u"-c"_s, u"exec 9</dev/null; exec \"$@\""_s, u"sh"_s});
        const Finished run = console.run(line + options, "no document");
        QVERIFY2(run.exitCode == 2, run.told());
        QCOMPARE(run.errorCode(), u"usage"_s);
        verifyError(run, {told});
        const QString other
            = told == "--secret-fd"_L1 ? u"--proxy-password-fd"_s : u"--secret-fd"_s;
        QVERIFY2(!run.errorMessage().contains(other), run.told());
        verifyNothingHappened(console);
    }

    void faultyValues_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("tradeNo");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("faults");
        for (const QString &id : regionIds()) {
            const json::Value region
                = json::read(repositoryFile(u"resources/regions/"_s + id + u".json"_s)).value();
            const bool several = itemsAt(region, u"currencies").size() > 1;
            for (const json::Value &example : itemsAt(region, u"examples")) {
                QStringList faults;
                for (const json::Value &fault : itemsAt(example, u"faults"))
                    faults << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
                if (faults.size() < 2)
                    continue; // all together is what is seen only from here
                faults.sort();
                const QString name = id + u": "_s + example.stringAt(u"name");
                const QString number = example.stringAt(u"tradeNo");
                QTest::newRow(qPrintable(name))
                    << id << json::write(at(example, u"values"))
                    << (number.isEmpty() ? u"FAULTY-1"_s : number)
                    << (several ? example.stringAt(u"currency") : QString()) << faults;
            }
        }
    }

    void faultyValues()
    {
        QFETCH(QString, region);
        QFETCH(QByteArray, values);
        QFETCH(QString, tradeNo);
        QFETCH(QString, currency);
        QFETCH(QStringList, faults);
        SampleOrder order{region, currency, tradeNo, {}, !currency.isEmpty()};
        Console console;
        console.setSecret("refusal-secret");
        const Finished run = console.run(issueArguments(order, base(), u"1234567890"_s), values);
        QVERIFY2(run.exitCode == 3, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), u"invalid"_s);
        QStringList told;
        for (const json::Value &fault : itemsAt(run.document(), u"errors")) {
            QCOMPARE(keysOf(fault),
                     QStringList({u"field"_s, u"rule"_s, u"severity"_s, u"message"_s}));
            QVERIFY(!fault.stringAt(u"message").isEmpty());
            told << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
        }
        told.sort();
        QCOMPARE(told, faults);
        verifyNothingHappened(console);
    }

    void aSentenceNeverRepeatsTheValue()
    {
        Console console;
        console.setSecret("refusal-secret");
        const QString odd = u"Zz-odd-7781"_s;
        QStringList line = changed({});
        for (const QString &field : {u"mobile"_s, u"email"_s, u"bankNumber"_s, u"ipAddress"_s})
            line << u"--set"_s << field + u'=' + odd;
        const Finished run = console.run(line, m_order.json());
        QVERIFY2(run.exitCode == 3, run.told());
        for (const json::Value &fault : itemsAt(run.document(), u"errors"))
            QVERIFY2(!fault.stringAt(u"message").contains(u"7781"_s), run.told());
        QVERIFY2(!run.err.contains("7781"), run.told());
    }

    void aBrokenRegionFileHidesOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        const QByteArray good = repositoryFile(u"resources/regions/taiwan.json"_s);
        const auto with = [&good](const QByteArray &from, const QByteArray &to) {
            QByteArray changed = good;
            changed.replace(R"("id": "taiwan")"_ba, R"("id": "atlantis")"_ba);
            const qsizetype at = changed.indexOf(from);
            return at < 0 ? QByteArray() : changed.replace(at, from.size(), to);
        };
        QTest::newRow("cut off") << good.left(good.size() / 2) << QString();
        QTest::newRow("empty") << ""_ba << QString();
        QTest::newRow("unknown key")
            << with(R"("schema": 1)", R"("schema": 1, "colour": "red")") << u"colour"_s;
        QTest::newRow("unknown type")
            << with(R"("type": "amount")", R"("type": "money")") << u"fields[0]"_s;
        QTest::newRow("schema of tomorrow")
            << with(R"("schema": 1)", R"("schema": 2)") << u"schema"_s;
        QTest::newRow("another id than its name")
            << with(R"("id": "atlantis")", R"("id": "lemuria")") << u"id"_s;
    }

    void aBrokenRegionFileHidesOnlyItself()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.dataFolder() + u"/regions/atlantis.json"_s, file));
        const Finished asked = console.run(changed({u"--region"_s, u"atlantis"_s}), m_order.json());
        QVERIFY2(asked.exitCode == 2, asked.told());
        verifyError(asked, {u"atlantis.json"_s, place});
        QCOMPARE(m_server->connections(), 0);

        const Finished list = console.run({u"regions"_s, u"list"_s, u"--json"_s});
        QVERIFY2(list.exitCode == 0, list.told());
        QCOMPARE(list.document().items().size(), regionIds().size());
        const Finished other = console.run(changed({}), m_order.json());
        QVERIFY2(other.exitCode == 0, other.told());
    }

    void anUnwritableDataFolderSendsNothing_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("below a file") << u"/file/data"_s;
        QTest::newRow("a file") << u"/file"_s;
        QTest::newRow("below a device") << u"/null/data"_s;
    }

    void anUnwritableDataFolderSendsNothing()
    {
        QFETCH(QString, below);
        Console console;
        console.setSecret("refusal-secret");
        QVERIFY(writeFile(console.room() + u"/file"_s, "kept"));
        QVERIFY(QFile::link(u"/dev/null"_s, console.room() + u"/null"_s));
        console.setDataFolder(console.room() + below);
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY2(run.exitCode == 1, run.told());
        verifyError(run, {});
        QCOMPARE(m_server->connections(), 0);
        QFile file(console.room() + u"/file"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "kept"_ba);
    }

    void aFullDataFolderSendsNothing_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("signal");
        for (const QString &signal : {u""_s, u"trap '' XFSZ; "_s}) {
            for (const int blocks : {0, 1, 8, 16, 64, 80})
                QTest::addRow("%d %s", blocks, qPrintable(signal))
                    << QString::number(blocks) << signal;
        }
    }

    /** No file may grow beyond so many blocks of 512 bytes. Somewhere on the way it gets room
     *  enough: then it is sent. Until then nothing leaves. */
    void aFullDataFolderSendsNothing()
    {
        QFETCH(QString, limit);
        QFETCH(QString, signal);
        Console console;
        console.setSecret("refusal-secret");
        console.startThrough(
            {u"sh"_s, u"-c"_s, signal + u"ulimit -f "_s + limit + u"; exec \"$@\""_s, u"sh"_s});
        const Finished run = console.run(changed({}), m_order.json());
        QVERIFY(m_server->settle());
        if (m_server->connections() > 0) {
            QVERIFY2(run.exitCode == 0 || run.exitCode == 5, run.told());
            QVERIFY(limit.toInt() > 16);
            return;
        }
        QVERIFY2(run.exitCode == 1, run.told());
        verifyError(run, {});
    }

    void withoutJsonSentencesGoToStandardError()
    {
        Console console;
        QStringList line = changed({u"--region"_s, u"taiwna"_s});
        line.removeOne(u"--json"_s);
        const Finished run = console.run(line, m_order.json());
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.out.isEmpty(), run.told());
        QVERIFY2(run.err.contains("taiwan"), run.told());
    }

private:
    QUrl base() const { return QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(m_server->serverPort())); }

    /** The good line with an option's value replaced, an option without value taken out, or, with
     *  a plus before it, words appended. */
    QStringList changed(const QStringList &change) const
    {
        QStringList line = issueArguments(m_order, base(), u"1234567890"_s);
        if (change.isEmpty())
            return line;
        if (change.first().startsWith(u'+'))
            return line << change.first().mid(1) << change.mid(1);
        const qsizetype place = line.indexOf(change.first());
        if (change.size() > 1)
            line[place + 1] = change.at(1);
        else
            line.remove(place, 2);
        return line;
    }

    static void verifyError(const Finished &run, const QStringList &told)
    {
        const json::Value document = run.document();
        QCOMPARE(keysOf(document), QStringList{u"error"_s});
        QCOMPARE(keysOf(at(document, u"error")), QStringList({u"code"_s, u"message"_s}));
        QVERIFY2(!run.errorCode().isEmpty(), run.told());
        QVERIFY2(!run.errorMessage().isEmpty(), run.told());
        for (const QString &part : told)
            QVERIFY2(run.errorMessage().contains(part), run.told());
    }

    void verifyNothingHappened(Console &console)
    {
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->connections(), 0);
        QVERIFY(databaseBelow(console.room()).isEmpty() || console.history().isEmpty());
    }

    std::unique_ptr<ScriptedServer> m_server;
    SampleOrder m_order = sampleOrder(u"taiwan"_s);
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
