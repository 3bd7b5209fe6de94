// SPDX-License-Identifier: MIT
#include "cmdmodel.h"
#include "json/json.h"
#include "signing/signer.h"
#include "support/handover.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The lines a person pastes into a shell: what the shell makes of them is what was meant. */
class TestShellLines final : public QObject
{
    Q_OBJECT

    static QByteArray
    ran(const QString &program, const QStringList &arguments, const QByteArray &input = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return "(did not run)";
        return process.readAllStandardOutput();
    }

    /** What curl would be called with, by a real shell; the last is what it would read. */
    static QStringList curlArguments(const QString &command)
    {
        const QByteArray out
            = ran(u"sh"_s,
                  {u"-c"_s,
                   u"curl() { for a; do printf '%s\\0' \"$a\"; done; case \" $* \" in "
                   "*' @- '*) cat;; esac; printf '\\0'; }\n"_s
                       + command});
        QStringList arguments;
        for (const QByteArray &argument : out.split('\0'))
            arguments.append(QString::fromUtf8(argument));
        arguments.removeLast();
        return arguments;
    }
    static QString following(const QStringList &arguments, const QString &option)
    {
        return arguments.value(arguments.indexOf(option) + 1);
    }

    static QList<std::pair<const char *, QString>> hostile()
    {
        return {{"plain", u"Ana"_s},
                {"quotes", u"it's \"so\" ''\"\" `id`"_s},
                {"dollar", u"$HOME $(id) ${PATH}"_s},
                {"percent", u"100%PATH%x %PATH:a=b% %% % %1 %PATH"_s},
                {"bang", u"!PATH! !! !x"_s},
                {"caret", u"^ ^^ ^&"_s},
                {"operators", u"a&b|c<d>e(f);g*h?i~j#k[l]{m,n}"_s},
                {"backslashes", u"\\ \\\\ \\\" a\\"_s},
                {"at the end", u"x\\\\"_s},
                {"lines", u"one\ntwo\r\nthree\rfour\n"_s},
                {"tab", u"a\tb"_s},
                {"letters", u"タロウ 王小明 Gómez \u2028 😀"_s},
                {"unseen", u"a\u00a0b\u200bc\ufeff"_s},
                {"dash", u"-o /tmp/x"_s},
                {"at", u"@/etc/passwd"_s},
                {"spaces", u"  a  b  "_s},
                {"mark", u"‹secret›"_s}};
    }
    static SentRequest requestWith(const QString &value)
    {
        SentRequest request;
        request.method = u"POST"_s;
        request.url = u"https://sandbox-api.vexora.com/mexico/v1/vexora/checkout"_s;
        request.headers = {{u"merchantNo"_s, u"3018230242"_s},
                           {u"Content-Type"_s, u"application/json"_s},
                           {u"Content-Length"_s, u"7"_s}};
        request.fields = {{u"payer"_s, value},
                          {u"amount"_s, u"300.00"_s, SentKind::Number},
                          {u"empty"_s, {}, SentKind::Null},
                          {u"yes"_s, u"true"_s, SentKind::Bool},
                          {u"list"_s, u"[1,{\"a\":\"b\"}]"_s, SentKind::Nested},
                          {u"odd"_s, u"‹amount:4f1c›"_s, SentKind::Number}};
        return request;
    }
    static QString payerIn(const QString &body)
    {
        const Result<json::Value> read = json::read(body.toUtf8());
        return read ? read->stringAt(u"payer") : u"(no JSON)"_s;
    }

private Q_SLOTS:
    void posixCurl_data();
    void posixCurl();
    void aBodyGoesByteForByte();
    void aBodyThatIsNoText();
    void cmdCurl_data();
    void cmdCurl();
    void cmdTakesNoNul();
    void whatIsNoHeader();
    void addressesAreTakenAsTheyAre();
    void methods();
    void signCommand_data();
    void signCommand();
    void signCommandWithoutMd5sum();
    void signCommandAtATerminal();
};

void TestShellLines::posixCurl_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &[name, value] : hostile())
        QTest::newRow(name) << value;
}

void TestShellLines::posixCurl()
{
    QFETCH(QString, value);
    SentRequest request = requestWith(value);
    request.headers.append({u"X-Note"_s, value});
    const QStringList arguments = curlArguments(curlCommand(request));
    QCOMPARE(following(arguments, u"--url"_s), request.url);
    const QString body = following(arguments, u"--data-raw"_s);
    QCOMPARE(payerIn(body), value);
    QVERIFY(body.endsWith(u",\"amount\":300.00,\"empty\":null,\"yes\":true,"
                          "\"list\":[1,{\"a\":\"b\"}],\"odd\":\"‹amount:4f1c›\"}"_s));
    QVERIFY(arguments.contains(u"merchantNo: 3018230242"_s));
    QVERIFY(arguments.contains(u"Content-Type: application/json"_s));
    QVERIFY(!arguments.join(u'\n').contains(u"Content-Length"_s));
    const QString note = arguments.filter(QRegularExpression(u"^X-Note"_s)).value(0);
    QCOMPARE(note.sliced(8).simplified(), value.simplified());
    QVERIFY(!note.contains(u'\n') && !note.contains(u'\r'));
}

void TestShellLines::aBodyGoesByteForByte()
{
    SentRequest request = requestWith(u"x"_s);
    for (const QByteArray body :
         {"{ \"b\" : 1,\r\n\t\"a\":\"it's\\u0041\" }\n", "a=1&b=%20+\\", "@file"}) {
        request.body = body;
        QCOMPARE(following(curlArguments(curlCommand(request)), u"--data-raw"_s).toUtf8(), body);
    }
}

void TestShellLines::aBodyThatIsNoText()
{
    SentRequest request = requestWith(u"x"_s);
    request.body = "name=\x83^\x83\x8d%'\\\n\xff";
    const QByteArray out = ran(u"sh"_s, {u"-c"_s, u"curl() { cat; }\n"_s + curlCommand(request)});
    QCOMPARE(out, request.body);
    request.body = QByteArray("a\0b", 3);
    QCOMPARE(ran(u"sh"_s, {u"-c"_s, u"curl() { cat; }\n"_s + curlCommand(request)}), request.body);
}

void TestShellLines::cmdCurl_data()
{
    posixCurl_data();
}

void TestShellLines::cmdCurl()
{
    QFETCH(QString, value);
    const QMap<QString, QString> variables{
        {u"PATH"_s, u"C:\\\" & evil"_s}, {u"X"_s, u"evil"_s}, {u" "_s, u"evil"_s}};
    SentRequest request = requestWith(value);
    request.headers.append({u"X-Note"_s, value});
    bool broken = true;
    const QString handed = test::afterCmd(curlCommand(request, ShellKind::Cmd), variables, &broken);
    QVERIFY2(!broken, qPrintable(handed));
    const QStringList arguments = test::afterRuntime(handed);
    QCOMPARE(arguments.value(0), u"curl.exe"_s);
    const QString body = following(arguments, u"--data-raw"_s);
    QCOMPARE(payerIn(body), value);
    QVERIFY(std::all_of(body.cbegin(), body.cend(), [](QChar c) { return c.unicode() < 0x80; }));
    const QString note = arguments.filter(QRegularExpression(u"^X-Note"_s)).value(0);
    QCOMPARE(note.sliced(8).simplified(), value.simplified());

    // A form in another script says its letters in ASCII, too; what it had encoded stays so.
    request.headers = {{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s}};
    request.body = "payer=" + QByteArray("\xe7\x8e\x8b") + "+%41%&b=^";
    const QStringList form = test::afterRuntime(
        test::afterCmd(curlCommand(request, ShellKind::Cmd), variables, &broken));
    QVERIFY(!broken);
    QCOMPARE(following(form, u"--data-raw"_s), u"payer=%E7%8E%8B+%41%&b=^"_s);
}

void TestShellLines::cmdTakesNoNul()
{
    SentRequest request = requestWith(u"x"_s);
    request.body = QByteArray("a\0b", 3);
    QCOMPARE(curlCommand(request, ShellKind::Cmd), QString());
    request.body = "\xff";
    QCOMPARE(curlCommand(request, ShellKind::Cmd), QString());
    request.body = "{}";
    request.url += QChar(u'\0');
    QCOMPARE(curlCommand(request), QString());
}

void TestShellLines::whatIsNoHeader()
{
    SentRequest request = requestWith(u"x"_s);
    request.headers = {{u"@/etc/passwd"_s, u"1"_s},
                       {u"A B"_s, u"1"_s},
                       {QString(), u"1"_s},
                       {u"X-Empty"_s, QString()},
                       {u"X-Two"_s, u"a\r\nHost: evil"_s}};
    const QStringList arguments = curlArguments(curlCommand(request));
    QCOMPARE(arguments.count(u"--header"_s), 3);
    QVERIFY(arguments.contains(u"X-Empty;"_s));
    QVERIFY(arguments.contains(u"X-Two: a Host: evil"_s));
    QVERIFY(arguments.contains(u"Content-Type: application/json"_s));
}

void TestShellLines::addressesAreTakenAsTheyAre()
{
    SentRequest request = requestWith(u"x"_s);
    request.url = u"-https://h.example/{a,b}[1-3]?x='y'&z=$1"_s;
    const QStringList arguments = curlArguments(curlCommand(request));
    QCOMPARE(following(arguments, u"--url"_s), request.url);
    QVERIFY(arguments.contains(u"--globoff"_s));
    request.url.clear();
    QVERIFY(following(curlArguments(curlCommand(request)), u"--url"_s)
                .startsWith(u"https://host.invalid/"_s));
}

void TestShellLines::methods()
{
    SentRequest request = requestWith(u"x"_s);
    QVERIFY(!curlArguments(curlCommand(request)).contains(u"--request"_s));
    request.method = u"PUT; id"_s;
    QCOMPARE(following(curlArguments(curlCommand(request)), u"--request"_s), u"PUT; id"_s);
    request.method = u"POST"_s;
    request.fields.clear();
    const QStringList arguments = curlArguments(curlCommand(request));
    QCOMPARE(following(arguments, u"--request"_s), u"POST"_s);
    QVERIFY(!arguments.contains(u"--data-raw"_s));
}

void TestShellLines::signCommand_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("canonical");
    for (const auto &[name, value] : hostile())
        QTest::newRow(name) << u"sh"_s << QString(u"payer="_s + value + u"tradeNo=1"_s);
    QTest::newRow("bash") << u"bash"_s << u"payer=It's 100%! タロウ\n\\"_s;
    QTest::newRow("nothing") << u"sh"_s << QString();
}

void TestShellLines::signCommand()
{
    QFETCH(QString, shell);
    QFETCH(QString, canonical);
    const QString line = signCommandLine(canonical);
    QVERIFY2(std::all_of(line.cbegin(), line.cend(),
                         [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }),
             qPrintable(line));
    const QByteArray secret = "unit test's \\ $ecret%";
    const QByteArray expected = signature(canonical, Secret(secret)) + '\n';
    QCOMPARE(ran(shell, {u"-c"_s, line}, secret + '\n'), expected);
    QCOMPARE(ran(shell, {u"-c"_s, line}, secret + "\r\nmore\n"), expected);
    QCOMPARE(ran(shell, {u"-c"_s, line}, secret), expected);
}

void TestShellLines::signCommandWithoutMd5sum()
{
    const QTemporaryDir folder;
    for (const QString &tool : {u"openssl"_s, u"head"_s, u"tr"_s, u"cut"_s, u"stty"_s})
        QVERIFY(QFile::link(QStandardPaths::findExecutable(tool), folder.filePath(tool)));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path());
    QCOMPARE(ran(QStandardPaths::findExecutable(u"sh"_s), {u"-c"_s, signCommandLine(u"a=1"_s)},
                 "secret\n", environment),
             signature(u"a=1"_s, Secret("secret")) + '\n');
}

void TestShellLines::signCommandAtATerminal()
{
    // As a person does it: the line is typed at a prompt, then the secret, which is not shown.
    const QByteArray line = signCommandLine(u"amount=300"_s).toUtf8();
    int terminal = -1;
    const pid_t shell = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (shell == 0) {
        execlp("sh", "sh", "-c", line.constData(), nullptr); // NOLINT
        _exit(127);
    }
    QVERIFY(shell > 0);
    QByteArray seen;
    const auto readUntil = [&](const QByteArray &what) {
        std::array<char, 512> piece{};
        while (!seen.contains(what)) {
            const ssize_t size = read(terminal, piece.data(), piece.size());
            if (size <= 0)
                break;
            seen.append(piece.data(), size);
        }
        return seen.contains(what);
    };
    QVERIFY(readUntil("App secret: "));
    // The prompt comes before the echo goes: wait for that as a slow typist would.
    const auto echoes = [terminal] {
        termios state{};
        return tcgetattr(terminal, &state) != 0 || (state.c_lflag & tcflag_t(ECHO)) != 0;
    };
    QTRY_VERIFY(!echoes());
    QCOMPARE(write(terminal, "hunter2\n", 8), ssize_t(8));
    QVERIFY2(readUntil(signature(u"amount=300"_s, Secret("hunter2"))), seen.constData());
    QVERIFY(!seen.contains("hunter2"));
    int status = -1;
    waitpid(shell, &status, 0);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    close(terminal);
}

QTEST_GUILESS_MAIN(TestShellLines)
#include "tst_shelllines.moc"
