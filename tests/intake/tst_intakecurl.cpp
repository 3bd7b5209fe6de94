// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

/** A curl command is read as its shell and curl read it, or what could not be is named. */
class TestIntakeCurl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void shells_data();
    void shells();
    void options_data();
    void options();
    void pointsOut_data();
    void pointsOut();
    void headers();
    void joined();
    void severalCommands();
    void hereDocument();
    void placesInsideQuotes();
    void proseIsNoCommand_data();
    void proseIsNoCommand();
};

void TestIntakeCurl::quotes_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("value");

    QTest::newRow("single") << uR"(curl u -d 'a=x "$y" \n')"_s << uR"(x "$y" \n)"_s;
    QTest::newRow("apostrophe") << uR"(curl u -d 'a=it'\''s')"_s << u"it's"_s;
    QTest::newRow("double") << uR"(curl u -d "a=\"q\" \$ \` \\ \n")"_s << uR"("q" $ ` \ \n)"_s;
    QTest::newRow("ansi") << uR"(curl u -d $'a=\'\t\\\u30bf\U0001F600\x41\101\e')"_s
                          << u"'\t\\タ😀AA\x1b"_s;
    QTest::newRow("ansi, pair") << uR"(curl u -d $'a=\ud83d\ude00')"_s << u"😀"_s;
    QTest::newRow("ansi, utf-8 in octal") << uR"(curl u -d $'a=\343\202\277')"_s << u"タ"_s;
    QTest::newRow("ansi, unknown") << uR"(curl u -d $'a=\q')"_s << uR"(\q)"_s;
    QTest::newRow("bare") << uR"(curl u -d a=x\ y\"z)"_s << u"x y\"z"_s;
    QTest::newRow("parts") << uR"(curl u -d a='b'"c"d$'e')"_s << u"bcde"_s;
    QTest::newRow("line goes on") << u"curl u \\\n -d \"a=b\\\nc\""_s << u"bc"_s;
    QTest::newRow("line goes on, CR LF") << u"curl u \\\r\n -d 'a=b'\r\n"_s << u"b"_s;
    QTest::newRow("cmd, backslash") << uR"(curl u ^
 -d "a=\"q\" \\x \\\" ^^ ")"_s << uR"("q" \\x \" ^ )"_s;
    QTest::newRow("cmd, doubled") << u"curl u ^\n -d \"a=\"\"q\"\" x\""_s << u"\"q\" x"_s;
    QTest::newRow("cmd, carets") << uR"(curl ^"u^" -d ^"a=^\^"q^\^"^&b^")"_s << u"\"q\""_s;
    QTest::newRow("cmd, line end inside") << u"curl ^\"u^\" -d ^\"a=b^\r\n\r\nc^\""_s << u"b\nc"_s;
}

void TestIntakeCurl::quotes()
{
    QFETCH(QString, data);
    QFETCH(QString, value);
    const Intake intake = takeIn(data);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().request.value(u"a"), value);
    QCOMPARE(intake.requests.first().form, IntakeForm::Curl);
    QCOMPARE(intake.requests.first().request.url, u"u"_s);
}

/** What only cmd can have meant is of cmd, and what bash makes sense of is of bash. */
void TestIntakeCurl::shells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("doubled, an apostrophe")
        << uR"(curl "u" -d "{""payer"": ""Ana O'Brien"",""amount"":""300""}")"_s
        << u"payer=Ana O'Brien amount=300"_s;
    QTest::newRow("doubled, apostrophes in a header")
        << uR"(curl "u" -H "X: d'a" -H X:O'B -d "{""payer"":""O'B"",""amount"":""""}")"_s
        << u"payer=O'B amount="_s;
    QTest::newRow("carets, an apostrophe")
        << uR"(curl ^"u^" -d ^"^{^\^"payer^\^":^\^"O'B^\^"^}^")"_s << u"payer=O'B"_s;
    QTest::newRow("bash, doubled in single quotes")
        << uR"(curl u -d '{"payer":"","a":"x^"}')"_s << u"payer= a=x^"_s;
    QTest::newRow("bash, attached") << uR"(curl u -d'{"payer":"^","a":""}')"_s << u"payer=^ a="_s;
    QTest::newRow("bash, parts in double quotes")
        << uR"(curl u -d "{\"payer\":\"O'B\",\"a\":\"""b""\"}")"_s << u"payer=O'B a=b"_s;
}

void TestIntakeCurl::shells()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(fields(takeIn(text)).join(u' '), expected);
}

void TestIntakeCurl::options_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("url");

    const QString url = u"https://h/p"_s;
    QTest::newRow("plain") << u"curl https://h/p -d a=b"_s << u"POST"_s << QByteArray("a=b") << url;
    QTest::newRow("attached") << u"curl -XPUT -da=b https://h/p"_s << u"PUT"_s << QByteArray("a=b")
                              << url;
    QTest::newRow("combined") << u"curl -sSkLd a=b https://h/p"_s << u"POST"_s << QByteArray("a=b")
                              << url;
    QTest::newRow("long") << u"curl --request POST --url https://h/p --data-raw a=@b"_s << u"POST"_s
                          << QByteArray("a=@b") << url;
    QTest::newRow("with =") << u"curl --url=https://h/p --data='a=b'"_s << u"POST"_s
                            << QByteArray("a=b") << url;
    QTest::newRow("several") << u"curl https://h/p -d a=b --data-binary c=d --data-ascii e=f"_s
                             << u"POST"_s << QByteArray("a=b&c=d&e=f") << url;
    QTest::newRow("urlencode")
        << u"curl https://h/p --data-urlencode 'a=b c&ü' --data-urlencode =d"_s << u"POST"_s
        << QByteArray("a=b%20c%26%C3%BC&d") << url;
    QTest::newRow("json") << u"curl https://h/p --json '{\"a\":1}'"_s << u"POST"_s
                          << QByteArray("{\"a\":1}") << url;
    QTest::newRow("get") << u"curl -G https://h/p?x=1 -d a=b -d c=d"_s << u"GET"_s << QByteArray()
                         << u"https://h/p?x=1&a=b&c=d"_s;
    QTest::newRow("values of others")
        << u"curl -u me -b c=1 -o out -m 5 --connect-timeout 3 --compressed https://h/p -d a=b"_s
        << u"POST"_s << QByteArray("a=b") << url;
    QTest::newRow("behind --") << u"curl -d a=b -- https://h/p"_s << u"POST"_s << QByteArray("a=b")
                               << url;
    QTest::newRow("redirected") << u"curl https://h/p -d a=b 2>&1 > /dev/null | jq ."_s << u"POST"_s
                                << QByteArray("a=b") << url;
}

void TestIntakeCurl::options()
{
    QFETCH(QString, text);
    QFETCH(QString, method);
    QFETCH(QByteArray, body);
    QFETCH(QString, url);
    const Intake intake = takeIn(text);
    QCOMPARE(intake.requests.size(), 1);
    const SentRequest &request = intake.requests.first().request;
    QCOMPARE(request.method, method);
    QCOMPARE(request.body, body);
    QCOMPARE(request.url, url);
    QCOMPARE(notes(intake), QStringList());
}

void TestIntakeCurl::pointsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("requests");

    QTest::newRow("file") << u"curl https://h/p -d @order.json"_s
                          << QStringList{u"file_body 1:21 @order.json"_s} << 0;
    QTest::newRow("part of a file")
        << u"curl https://h/p -F a=b -F c=@d.jpg"_s << QStringList{u"file_body 1:30 @d.jpg"_s} << 0;
    QTest::newRow("unknown option")
        << u"curl --frobnicate 7 https://h/p -d a=b"_s
        << QStringList{u"unread 1:6 --frobnicate"_s, u"unread 1:19 7"_s} << 1;
    QTest::newRow("variable") << u"curl https://h/p -d \"a=$B&c=1\""_s
                              << QStringList{u"unread 1:24 $B"_s} << 1;
    QTest::newRow("no variable") << u"curl https://h/p -d 'a=$B'"_s << QStringList() << 1;
    QTest::newRow("open quote") << u"curl https://h/p -d 'a=b\nnext"_s
                                << QStringList{u"unterminated 1:21 '"_s} << 0;
    QTest::newRow("no UTF-8") << uR"(curl https://h/p -d $'a=\xff')"_s
                              << QStringList{uR"(escape 1:25 \xff)"_s} << 0;
    QTest::newRow("broken body") << u"curl https://h/p -d '{\"a\":“b”}'"_s
                                 << QStringList{u"typographic_quote 1:27 “"_s,
                                                u"broken_json 1:27 “"_s,
                                                u"typographic_quote 1:29 ”"_s}
                                 << 0;
    QTest::newRow("braces of bash")
        << u"curl https://h/p -d {a:1,b:2}"_s << QStringList{u"unread 1:21 {"_s} << 0;
    QTest::newRow("a second address")
        << u"curl https://h/p other -d a=b"_s << QStringList{u"unread 1:18 other"_s} << 1;
    QTest::newRow("typographic dash")
        << u"curl https://h/p –d a=b"_s
        << QStringList{u"typographic_dash 1:18 –"_s, u"unread 1:1 1"_s, u"unread 1:18 –d"_s,
                       u"unread 1:21 a=b"_s}
        << 0;
}

void TestIntakeCurl::pointsOut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(int, requests);
    const Intake intake = takeIn(text);
    QStringList got = notes(intake);
    got.sort();
    expected.sort();
    QCOMPARE(got, expected);
    QCOMPARE(intake.requests.size(), requests);
}

void TestIntakeCurl::headers()
{
    const Intake intake
        = takeIn(u"curl https://h/p -H 'merchantNo: 12' --header=X-A:b -H 'E;' -A me -d a=b"_s);
    const QList<std::pair<QString, QString>> expected{
        {u"merchantNo"_s, u"12"_s}, {u"X-A"_s, u"b"_s}, {u"E"_s, {}}, {u"User-Agent"_s, u"me"_s}};
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().request.headers, expected);
    QCOMPARE(intake.requests.first().request.merchantNo(), u"12"_s);
}

void TestIntakeCurl::joined()
{
    const Intake intake = takeIn(u"curl h -d 'a=1&b=%E3%82%BF+x' -d a=2"_s);
    QCOMPARE(fields(intake), (QStringList{u"a=1"_s, u"b=タ x"_s, u"a=2"_s}));
    QCOMPARE(notes(intake), QStringList{u"duplicate_name 1:34 a"_s});
}

void TestIntakeCurl::severalCommands()
{
    const Intake intake = takeIn(u"$ curl -d a=1 h\n{\"code\":\"8000\",\"msg\":\"x\"}\n"
                                 "C:\\>curl.exe -d \"{\\\"a\\\":2}\" h\nbye"_s);
    QCOMPARE(intake.requests.size(), 2);
    QCOMPARE(intake.requests[0].request.body, QByteArray("a=1"));
    QCOMPARE(intake.requests[0].place.line, 1);
    QCOMPARE(intake.requests[1].request.body, QByteArray("{\"a\":2}"));
    QCOMPARE(intake.requests[1].place.line, 3);
    QCOMPARE(notes(intake), QStringList{u"unread 2:1 1"_s}); // the answer
}

void TestIntakeCurl::hereDocument()
{
    const Intake intake = takeIn(u"curl h -d @- <<'END'\n{\"amount\":\"$1\"}\nEND\n"_s);
    QCOMPARE(fields(intake), QStringList{u"amount=$1"_s});
    QCOMPARE(notes(intake), QStringList());
}

void TestIntakeCurl::placesInsideQuotes()
{
    const Intake intake
        = takeIn(u"curl h -d $'{\"r\":\"it\\'s\",\\n\"sign\":\"a\",\\n \"sign\":\"b\"}'"_s);
    QCOMPARE(fields(intake), (QStringList{u"r=it's"_s, u"sign=a"_s, u"sign=b"_s}));
    QCOMPARE(notes(intake), QStringList{u"duplicate_name 1:43 sign"_s});
    QCOMPARE(intake.shown.sliced(intake.notes.first().place.at, 4), u"sign"_s);
}

void TestIntakeCurl::proseIsNoCommand_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"the curl extension of PHP fails"_s;
    QTest::newRow("in a word") << u"libcurl https://h/p"_s;
    QTest::newRow("error") << u"curl: (28) timed out"_s;
    QTest::newRow("a page") << u"curl https://shop.example/"_s;
}

void TestIntakeCurl::proseIsNoCommand()
{
    QFETCH(QString, text);
    const Intake intake = takeIn(text);
    QVERIFY(intake.requests.isEmpty());
    QCOMPARE(intake.notes.size(), 1);
    QCOMPARE(intake.notes.first().id, u"unread"_s);
}

QTEST_GUILESS_MAIN(TestIntakeCurl)
#include "tst_intakecurl.moc"
