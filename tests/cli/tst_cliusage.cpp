// SPDX-License-Identifier: MIT
#include "cli/refusaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Wrong usage is found first, before the order, its files and its secrets: exit code 2. */
class TestCliUsage : public RefusalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { listen(); }

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
        row(u"history list --limit"_s, {u"--limit"_s});
        row(u"history show --host"_s, {u"--host"_s});
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
        row(u"doctor --region taiwna"_s, {u"taiwan"_s});
        row(u"doctor --region taiwan --currency USD"_s, {u"--currency"_s, u"TWD"_s});
        row(u"doctor --lang fr"_s, {u"--lang"_s, u"km"_s});
        row(u"doctor --request none"_s, {u"--request"_s});
        row(u"doctor --said -"_s, {u"--said"_s});
        row(u"doctor --said /no/such/file --profile Nobody"_s, {u"/no/such/file"_s});
        row(u"doctor --profile Nobody"_s, {u"Nobody"_s});
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

    void whoAsksForHelpGetsItAndSendsNothing()
    {
        for (const QString &word : {u"--help"_s, u"-h"_s}) {
            Console console;
            console.setSecret(QByteArrayLiteral("unit-test-secret-not-real"));
            const Finished run = console.run(changed({u'+' + word}), m_order.json());
            QVERIFY2(run.exitCode == 0, run.told());
            QVERIFY2(run.out.contains("issue") && run.out.contains("--accept-warnings"),
                     run.told());
            QVERIFY2(!run.out.contains("regions"), run.told());
            verifyNothingHappened(console);
        }
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

    void aBadDescriptorIsWrongUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("told");
        const QStringList manual{u"--proxy"_s, u"p:1"_s, u"--proxy-user"_s, u"me"_s};
        for (const QString &command :
             {u"issue"_s, u"rehearse"_s, u"query"_s, u"sign"_s, u"doctor"_s, u"add"_s, u"test"_s}) {
            const auto row = [&command](const char *name, const QStringList &options,
                                        const QString &told) {
                QTest::addRow("%s: %s", qPrintable(command), name) << command << options << told;
            };
            for (const QString &number : {u"97"_s, u"-1"_s, u"three"_s, u"4294967296"_s, u""_s})
                row(qPrintable(number), {u"--secret-fd="_s + number}, u"--secret-fd"_s);
            row("for writing", {u"--secret-fd"_s, u"2"_s}, u"--secret-fd"_s);
            if (command == "sign"_L1 || command == "doctor"_L1) {
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
        } else if (command == "doctor"_L1) {
            line = QStringList{u"doctor"_s, u"--region"_s, u"taiwan"_s, u"--json"_s};
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
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
