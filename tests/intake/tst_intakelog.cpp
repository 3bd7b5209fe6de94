// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

/** Forms, HAR, HTTP, logs and signed strings. */
class TestIntakeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void form();
    void har();
    void http();
    void stringJoinsItsRequest();
    void stringAlone_data();
    void stringAlone();
    void signBesideAString();
    void bodyOfEscapedJson();
    void placesInsideEscapes();
};

void TestIntakeLog::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");

    const QString usual = u"amount=300 remark=it's sign=ab"_s;
    QTest::newRow("json")
        << u"12:00 [x] {y} INFO {\"amount\":\"300\",\"remark\":\"it's\",\"sign\":\"ab\"} ok"_s
        << usual;
    QTest::newRow("escaped")
        << uR"(m="{\"amount\":\"300\",\"remark\":\"it's\",\"sign\":\"ab\"}" x)"_s << usual;
    QTest::newRow("escaped twice")
        << uR"({"l":"{\"m\":\"{\\\"amount\\\":\\\"300\\\",\\\"remark\\\":\\\"it's\\\",\\\"sign\\\":\\\"ab\\\"}\"}"})"_s
        << usual;
    QTest::newRow("hex")
        << uR"("{\x22amount\x22:\x22300\x22,\x22remark\x22:\x22it's\x22,\x22sign\x22:\x22ab\x22}")"_s
        << usual;
    QTest::newRow("csv")
        << u"1,\"{\"\"amount\"\":\"\"300\"\",\"\"remark\"\":\"\"it's\"\",\"\"sign\"\":\"\"ab\"\"}\""_s
        << usual;
    QTest::newRow("bytes") << uR"(body b'{"amount":"300","remark":"it\'s","sign":"ab"}')"_s
                           << usual;
    QTest::newRow("bytes, escapes")
        << uR"(b'{"amount":"\\u0033\xe3\x82\xbf","sign":"ab"}')"_s << u"amount=3タ sign=ab"_s;
    QTest::newRow("python") << uR"(p {'amount': '300', 'remark': "it's", 'sign': 'ab'})"_s << usual;
    QTest::newRow("python, kinds")
        << u"p {'amount': 300.00, 'ok': True, 'no': None, 'sign': 'ab'}"_s
        << u"amount=300.00#number ok=true#bool no=#null sign=ab"_s;
    QTest::newRow("javascript") << uR"(p { amount: '300', remark: "it's", sign: 'ab' })"_s << usual;
    QTest::newRow("php")
        << uR"($p = array('amount' => '300', 'remark' => 'it\'s', 'sign' => 'ab',);)"_s << usual;
    QTest::newRow("php, short")
        << u"$p = ['amount' => 300, 'remark' => \"it's\", 'sign' => 'ab'];"_s
        << u"amount=300#number remark=it's sign=ab"_s;
    QTest::newRow("print_r")
        << u"Array\n(\n    [amount] => 300\n    [remark] => it's\n    [sign] => ab\n)\n"_s << usual;
    QTest::newRow("var_dump")
        << u"array(3) {\n  [\"amount\"]=>\n  string(3) \"300\"\n  [\"remark\"]=>\n"
           "  string(4) \"it's\"\n  [\"sign\"]=>\n  string(2) \"ab\"\n}"_s
        << usual;
    QTest::newRow("java map") << u"p={amount=300, remark=it's, sign=ab} done"_s << usual;
    QTest::newRow("java class") << u"p=Order(amount=300, remark=it's, sign=ab)"_s << usual;
    QTest::newRow("java class, quotes")
        << u"p=Order{amount='300', remark='it's', sign='ab'}"_s << usual;
    QTest::newRow("inside another map")
        << u"r={head={a=b}, body={amount=300, remark=it's, sign=ab}}"_s << usual;
    QTest::newRow("a mail's prefix")
        << u"> {\n>  \"amount\":\"300\",\n>  \"remark\":\"it's\",\"sign\":\"ab\"\n> }\n"_s << usual;
    QTest::newRow("form in a line") << u"POST \"amount=300&remark=it%27s&sign=ab\" 200"_s << usual;
}

void TestIntakeLog::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, fields);
    const Intake intake = takeIn(text);
    QCOMPARE(intakebench::fields(intake).join(u' '), fields);
}

void TestIntakeLog::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");

    QTest::newRow("python, a quote too many")
        << u"p {'amount': '300', 'payer': 'O'Brien'}"_s << u"broken_json 1:33 B"_s;
    QTest::newRow("python, a call") << u"p {'amount': Decimal('300')}"_s << u"broken_json 1:14 D"_s;
    QTest::newRow("map cut off") << u"p={amount=300, remark=it"_s << u"cut_off 1:25 "_s;
    QTest::newRow("map over its line") << u"p={amount=300, remark=it\nx}"_s << u"unread 1:25 "_s;
    QTest::newRow("print_r over a line")
        << u"Array\n(\n [amount] => 3\n [remark] => a\nb\n)\n"_s << u"unread 5:1 b"_s;
    QTest::newRow("truncated") << u"x {\"amount\":\"300\",\"em...(truncated)\ny"_s
                               << u"cut_off 1:22 ...(truncated)"_s;
    QTest::newRow("key by key") << u"sign=ab, amount=300, remark=x"_s
                                << u"unread 1:1 sign=ab, amount=300, re…"_s;
    QTest::newRow("nothing") << u"Caused by: java.io.IOException"_s
                             << u"unread 1:1 Caused by: java.io.IOEx…"_s;
}

void TestIntakeLog::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, note);
    const Intake intake = takeIn(text);
    QVERIFY(intake.requests.isEmpty());
    QCOMPARE(notes(intake), QStringList{note});
}

void TestIntakeLog::form()
{
    const Intake intake = takeIn(u"amount=300&remark=a+b%2Bc%zz&payer=%E3%82&sign=ab\n"_s);
    QCOMPARE(fields(intake),
             (QStringList{u"amount=300"_s, u"remark=a b+c%zz"_s, u"payer=%E3%82"_s, u"sign=ab"_s}));
    QCOMPARE(intake.requests.first().form, IntakeForm::Form);
    QCOMPARE(intake.requests.first().request.body,
             QByteArray("amount=300&remark=a+b%2Bc%zz&payer=%E3%82&sign=ab"));
    QCOMPARE(notes(intake), (QStringList{u"escape 1:26 %zz"_s, u"escape 1:36 %E3%82"_s}));
}

void TestIntakeLog::har()
{
    const Intake intake = takeIn(
        u"{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://s/\"}},\n"
        "{\"request\":{\"method\":\"POST\",\"url\":\"https://h/"
        "p\",\"headers\":[{\"name\":\"merchantNo\","
        "\"value\":\"12\"}],\"postData\":{\"text\":\"{\\\"amount\\\": "
        "300.00,\\\"sign\\\":\\\"ab\\\"}\"}}},\n"
        "{\"request\":{\"method\":\"POST\",\"url\":\"https://h/p\",\"postData\":{\"params\":["
        "{\"name\":\"sign\",\"value\":\"cd\"}]}}}]}}"_s);
    QCOMPARE(intake.requests.size(), 2);
    QCOMPARE(fields(intake.requests[0].request),
             (QStringList{u"amount=300.00#number"_s, u"sign=ab"_s}));
    QCOMPARE(intake.requests[0].request.body, QByteArray("{\"amount\": 300.00,\"sign\":\"ab\"}"));
    QCOMPARE(intake.requests[0].request.merchantNo(), u"12"_s);
    QCOMPARE(intake.requests[0].form, IntakeForm::Har);
    QCOMPARE(intake.requests[0].place.line, 2);
    QCOMPARE(intake.requests[1].request.sign(), u"cd"_s);
    QCOMPARE(intake.notes.size(), 1);
    QCOMPARE(intake.notes.first().id, u"unread"_s);
    QCOMPARE(intake.notes.first().found, u"1"_s);
    QCOMPARE(intake.notes.first().place.line, 1);
}

void TestIntakeLog::http()
{
    const Intake intake
        = takeIn(u"POST /japan/v1 HTTP/1.1\r\nmerchantNo: 12\r\n\r\n"
                 "{\"amount\":\"3\",\"sign\":\"ab\"}\r\n\r\nHTTP/1.1 200 OK\r\n"
                 "Content-Type: application/json\r\n\r\n{\"amount\":\"3\",\"sign\":\"x\"}"_s);
    QCOMPARE(fields(intake), (QStringList{u"amount=3"_s, u"sign=ab"_s}));
    const SentRequest &request = intake.requests.first().request;
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.url, u"/japan/v1"_s);
    QCOMPARE(request.merchantNo(), u"12"_s);
    QCOMPARE(request.body, QByteArray("{\"amount\":\"3\",\"sign\":\"ab\"}"));
    QCOMPARE(notes(intake), QStringList{u"unread 9:1 1"_s});
}

void TestIntakeLog::stringJoinsItsRequest()
{
    const QString string = u"amount=300notifyUrl=https://s/?a=btimestamp=1tradeNo=T1"_s;
    const Intake intake = takeIn(
        u"to sign: "_s + string + u"MYsecret\nto sign: "_s + string
            + u"MYsecret\nbody {\"tradeNo\":\"T1\",\"amount\":\"300\",\"timestamp\":\"1\","
              "\"notifyUrl\":\"https://s/?a=b\",\"sign\":\"ab\"}\n"
              "body {\"tradeNo\":\"T2\",\"amount\":\"1\",\"timestamp\":\"2\",\"sign\":\"cd\"}"_s,
        known("MYsecret"));
    QCOMPARE(intake.requests.size(), 2);
    QCOMPARE(intake.requests[0].said, string + u"‹secret›"_s);
    QCOMPARE(intake.requests[0].request.sign(), u"ab"_s);
    QCOMPARE(intake.requests[1].said, QString());
    QCOMPARE(notes(intake), (QStringList{u"secret 1:65 ‹secret›"_s, u"secret 2:65 ‹secret›"_s}));
}

void TestIntakeLog::stringAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("fields");

    const QString fields = u"amount=300 remark=a b timestamp=1"_s;
    const auto row = [&fields](const char *name, const QString &text) {
        QTest::newRow(name) << text << text << fields;
    };
    row("no joiner", u"amount=300remark=a btimestamp=1"_s);
    row("ampersand", u"amount=300&remark=a b&timestamp=1"_s);
    row("secret first", u"‹secret›amount=300remark=a btimestamp=1"_s);
    row("key behind", u"amount=300&remark=a b&timestamp=1&key=‹secret›"_s);
    QTest::newRow("quoted in a line") << u"12:00 sign(\"amount=300remark=a btimestamp=1\")"_s
                                      << u"amount=300remark=a btimestamp=1"_s << fields;
    QTest::newRow("a query") << u"timestamp=1767225600000tradeNo=T1‹secret›"_s
                             << u"timestamp=1767225600000tradeNo=T1‹secret›"_s
                             << u"timestamp=1767225600000 tradeNo=T1"_s;
    QTest::newRow("as sent") << u"tradeNo=T1amount=300timestamp=1"_s
                             << u"tradeNo=T1amount=300timestamp=1"_s
                             << u"tradeNo=T1 amount=300 timestamp=1"_s;
    QTest::newRow("names in an address") << u"amount=3notifyUrl=https://s?name=xtimestamp=1"_s
                                         << u"amount=3notifyUrl=https://s?name=xtimestamp=1"_s
                                         << u"amount=3 notifyUrl=https://s?name=x timestamp=1"_s;
}

void TestIntakeLog::stringAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QFETCH(QString, fields);
    const Intake intake = takeIn(text);
    QCOMPARE(intakebench::fields(intake).join(u' '), fields);
    QCOMPARE(intake.requests.first().form, IntakeForm::Canonical);
    QCOMPARE(intake.requests.first().said, said);
    QVERIFY(intake.requests.first().request.body.isEmpty());
}

void TestIntakeLog::signBesideAString()
{
    const Intake intake = takeIn(u"s: amount=300timestamp=1tradeNo=T1\n"
                                 "md5: 0CC175B9C0F1B6A831C399E269772661\n"
                                 "other: 92eb5ffee6ae2fec3ad71c777531578f"_s);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().request.sign(), u"0CC175B9C0F1B6A831C399E269772661"_s);
}

void TestIntakeLog::bodyOfEscapedJson()
{
    const Intake intake
        = takeIn(uR"(x "{\"amount\": \"3\",\"remark\":\"a\\nb\\u00fc\",\"sign\":\"ab\"}" y)"_s);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().request.body,
             QByteArray(R"({"amount": "3","remark":"a\nb\u00fc","sign":"ab"})"));
    QCOMPARE(intake.requests.first().request.value(u"remark"), u"a\nbü"_s);
}

void TestIntakeLog::placesInsideEscapes()
{
    const Intake intake = takeIn(uR"(x {\"sign\":\"\\u00fc\", \"sign\":\"b\"} y)"_s);
    QCOMPARE(notes(intake), QStringList{u"duplicate_name 1:28 sign"_s});
    QCOMPARE(intake.shown.sliced(intake.notes.first().place.at, 4), u"sign"_s);
    QCOMPARE(intake.requests.first().place.at, 2);
}

QTEST_GUILESS_MAIN(TestIntakeLog)
#include "tst_intakelog.moc"
