// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

/** JSON is taken in as it stands, or refused with the place: an object, several, an envelope. */
class TestIntakeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatStandsThere();
    void namesTwice();
    void list();
    void envelope_data();
    void envelope();
    void escapes();
    void refused_data();
    void refused();
    void places();
    void anyObjectWhenAlone();
    void pointsOut();
    void empty();
    void tooLong();
};

void TestIntakeJson::keepsWhatStandsThere()
{
    const QString text
        = u"\n {\"tradeNo\":\"A1\", \"amount\":300.00,\"rate\":1e3,\"big\":12345678901234567890123,"
          "\"ok\":true,\"none\":null,\"list\":[1, {\"a\":\"ü\"}],\"empty\":\"\",\"sign\":\"ab\"}\n"_s;
    const Intake intake = takeIn(text);
    QCOMPARE(
        fields(intake),
        (QStringList{u"tradeNo=A1"_s, u"amount=300.00#number"_s, u"rate=1e3#number"_s,
                     u"big=12345678901234567890123#number"_s, u"ok=true#bool"_s, u"none=#null"_s,
                     u"list=[1,{\"a\":\"ü\"}]#nested"_s, u"empty="_s, u"sign=ab"_s}));
    const TakenRequest &taken = intake.requests.first();
    QCOMPARE(taken.form, IntakeForm::Json);
    QCOMPARE(QString::fromUtf8(taken.request.body), text.trimmed());
    QCOMPARE(taken.place.line, 2);
    QCOMPARE(taken.place.column, 2);
    QCOMPARE(notes(intake), QStringList());
    QCOMPARE(intake.shown, text);
    QVERIFY(!intake.secretSeen);
}

void TestIntakeJson::namesTwice()
{
    const Intake intake = takeIn(u"{\"amount\":\"1\",\n\"sign\":\"a\",\"amount\":\"2\"}"_s);
    QCOMPARE(fields(intake), (QStringList{u"amount=1"_s, u"sign=a"_s, u"amount=2"_s}));
    QCOMPARE(notes(intake), QStringList{u"duplicate_name 2:13 amount"_s});
}

void TestIntakeJson::list()
{
    const Intake intake = takeIn(u"[{\"sign\":\"a\"},\n{\"sign\":\"b\"}, 3]"_s);
    QCOMPARE(intake.requests.size(), 2);
    QCOMPARE(intake.requests[1].request.sign(), u"b"_s);
    QCOMPARE(intake.requests[1].request.body, QByteArray("{\"sign\":\"b\"}"));
    QCOMPARE(intake.requests[1].place.line, 2);
}

void TestIntakeJson::envelope_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("text")
        << u"{\"url\":\"https://h/p\",\"method\":\"POST\",\"headers\":{\"merchantNo\":"
           "\"12\"},\"body\":\"{\\\"amount\\\": 300.0,\\\"sign\\\":\\\"ab\\\"}\"}"_s
        << QByteArray("{\"amount\": 300.0,\"sign\":\"ab\"}");
    QTest::newRow("object")
        << u"{\"url\":\"https://h/p\",\"method\":\"POST\",\"headers\":[{\"name\":\"merchantNo\","
           "\"value\":\"12\"}],\"request\":{\"data\":{\"amount\": 300.0,\"sign\":\"ab\"}}}"_s
        << QByteArray("{\"amount\": 300.0,\"sign\":\"ab\"}");
    QTest::newRow("form")
        << u"{\"url\":\"https://h/p\",\"method\":\"POST\",\"headers\":{\"merchantNo\":12},"
           "\"data\":\"amount=300.0&sign=ab\"}"_s
        << QByteArray("amount=300.0&sign=ab");
}

void TestIntakeJson::envelope()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, body);
    const Intake intake = takeIn(text);
    QCOMPARE(intake.requests.size(), 1);
    const SentRequest &request = intake.requests.first().request;
    QCOMPARE(request.value(u"amount"), u"300.0"_s);
    QCOMPARE(request.sign(), u"ab"_s);
    QCOMPARE(request.body, body);
    QCOMPARE(request.url, u"https://h/p"_s);
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.merchantNo(), u"12"_s);
    QCOMPARE(notes(intake), QStringList());
}

void TestIntakeJson::escapes()
{
    const Intake intake = takeIn(
        u"{\"firstname\":\"\\u30bf\\u30ed\\ud83d\\ude00\\n\\/\",\"sign\":\"\\ufeffab\"}"_s);
    QCOMPARE(fields(intake), (QStringList{u"firstname=タロ😀\n/"_s, u"sign=\ufeffab"_s}));
}

void TestIntakeJson::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("comma behind") << u"{\"amount\":\"1\",\n\"sign\":\"a\",}"_s
                                  << QStringList{u"broken_json 2:12 }"_s};
    QTest::newRow("typographic") << u"{\"amount\":“300”,\"sign\":\"a\"}"_s
                                 << QStringList{u"typographic_quote 1:11 “"_s,
                                                u"broken_json 1:11 “"_s,
                                                u"typographic_quote 1:15 ”"_s};
    QTest::newRow("cut") << u"{\"amount\":\"300\",\"sign\":\"ab"_s
                         << QStringList{u"cut_off 1:27 "_s};
    QTest::newRow("dots") << u"{\"amount\":\"300\", ..."_s << QStringList{u"cut_off 1:18 ..."_s};
    QTest::newRow("cut, a line end behind")
        << u"{\"amount\":\"300\",\"sign\":\"ab\n \n"_s << QStringList{u"cut_off 1:27 "_s};
    QTest::newRow("dots in a string")
        << u"{\"amount\":\"300\",\"si..."_s << QStringList{u"cut_off 1:20 ..."_s};
    QTest::newRow("dots in a number")
        << u"{\"amount\":30..."_s << QStringList{u"cut_off 1:13 ..."_s};
    QTest::newRow("dots in an escape")
        << u"{\"amount\":\"\\u00...(3 more)"_s << QStringList{u"cut_off 1:16 ...(3 more)"_s};
    QTest::newRow("dots are no mark") << u"{\"remark\":\"wait ... (see more)\" x\n\"a\":1}"_s
                                      << QStringList{u"broken_json 1:33 x"_s};
    QTest::newRow("number") << u"{\"amount\":1e999,\"sign\":\"a\"}"_s
                            << QStringList{u"broken_json 1:15 9"_s};
    QTest::newRow("leading zero") << u"{\"amount\":0300,\"sign\":\"a\"}"_s
                                  << QStringList{u"broken_json 1:12 3"_s};
    QTest::newRow("behind a pair") << u"{\"a\":\"😀😀\" x"_s << QStringList{u"broken_json 1:11 x"_s};
    QTest::newRow("escape") << u"{\"amount\":\"\\q\"}"_s << QStringList{u"broken_json 1:12 \\"_s};
}

void TestIntakeJson::refused()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const Intake intake = takeIn(text);
    QCOMPARE(notes(intake), expected);
    QVERIFY(intake.requests.isEmpty());
}

void TestIntakeJson::places()
{
    const Intake intake
        = takeIn(u"{\r\n\"a\":\"😀\",\r\"b\":\"😀‑\",\n\n\"sign\":\"x\",\"sign\":\"y\"}"_s);
    QCOMPARE(notes(intake),
             (QStringList{u"typographic_dash 3:7 ‑"_s, u"duplicate_name 5:13 sign"_s}));
}

void TestIntakeJson::anyObjectWhenAlone()
{
    const Intake intake = takeIn(u"{\"code\":\"0000\",\"data\":{\"status\":\"0015\"}}"_s);
    QCOMPARE(fields(intake), (QStringList{u"code=0000"_s, u"data={\"status\":\"0015\"}#nested"_s}));
}

void TestIntakeJson::pointsOut()
{
    const Intake intake = takeIn(
        u"{\"mobile\":\"09****6789\",\"remark\":\"O’Brien\u00a0\u200b\",\"email\":\"a@b.c...\","
        "\"sign\":\"***\"}"_s);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(notes(intake),
             (QStringList{u"masked 1:14 ****"_s, u"typographic_quote 1:35 ’"_s,
                          u"hidden_character 1:41 U+00A0"_s, u"hidden_character 1:42 U+200B"_s,
                          u"cut_off 1:59 ..."_s, u"masked 1:72 ***"_s}));
}

void TestIntakeJson::empty()
{
    QCOMPARE(takeIn(u" \n"_s), (Intake{{}, {}, u" \n"_s, false}));
    QCOMPARE(notes(takeIn(u"hello"_s)), QStringList{u"unread 1:1 hello"_s});
    QCOMPARE(notes(takeIn(u"[1, 2]"_s)), QStringList{u"unread 1:1 [1, 2]"_s});
}

void TestIntakeJson::tooLong()
{
    const Intake intake = takeIn(u"{\"sign\":\"a\"}"_s + QString(kMaxIntake, u' '));
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.notes.size(), 1);
    QCOMPARE(intake.notes.first().id, u"too_long"_s);
}

QTEST_GUILESS_MAIN(TestIntakeJson)
#include "tst_intakejson.moc"
