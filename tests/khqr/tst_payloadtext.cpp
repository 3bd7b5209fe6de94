// SPDX-License-Identifier: MIT
#include "khqr/payloadtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QString kCode = u"00020101021129130009shop@aclb5204599953031165802KH5904Shop"
                      u"6010Phnom Penh6304C69E"_s;
const QString kOther = u"00020101021129130009cafe@aclb5204599953031165802KH5904Cafe"
                       u"6010Phnom Penh63041234"_s;
/** As the provider's page prints it: cut off, and its quote is never closed. */
const QString kPrintedSample
    = u"00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH5912"
      u"84-2925433416010PHNOMPENH62290302PX071920367761265847910429934001317"_s;

} // namespace

/** Payloads out of what people paste. */
class TestPayloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<bool>("cutOut");
        QTest::addColumn<qsizetype>("others");
        const auto row = [](const char *name, const QString &text, const QString &payload,
                            bool cutOut, qsizetype others = 0) {
            QTest::newRow(name) << text << payload << cutOut << others;
        };
        const QString bom(QChar(0xFEFF));
        row("alone", kCode, kCode, false);
        row("white space around it", u" \r\n\t"_s + kCode + u" \r\n\r\n"_s, kCode, false);
        row("byte order mark", bom + kCode + u"\n"_s, kCode, false);
        row("words behind it", kCode + u"\r\nthank you"_s, kCode, true);
        row("quotes in a name stay", u"0002015905a\"b<c6304ABCD"_s, u"0002015905a\"b<c6304ABCD"_s,
            false);
        row("blanks in it stay", u"000201 59  x"_s, u"000201 59  x"_s, false);

        row("a JSON answer",
            u"{\"data\":{\"tradeNo\":\"00020111\",\"payInfo\":\""_s + kCode + u"\"}}"_s, kCode,
            true);
        row("an order number that holds the digits",
            u"{\"tradeNo\":\"120002019\",\"no\":\"A000201\",\"payInfo\":\""_s + kCode + u"\"}"_s,
            kCode, true);
        row("one that begins with them and goes on in letters",
            u"{\"tradeNo\":\"000201ABCD\",\"payInfo\":\""_s + kCode + u"\"}"_s, kCode, true);
        row("escapes", u"{\"payInfo\":\"0002015909\\u1785\\u1793 a\\/b\\\"c\\\\\"}"_s,
            u"0002015909ចន a/b\"c\\"_s, true);
        row("half an escape", u"{\"payInfo\":\"0002015909\\u17"_s, u"0002015909u17"_s, true);
        row("blanks before the closing quote stay", u"\"0002015901x \""_s, u"0002015901x "_s, true);
        row("JSON in JSON", u"{\"body\":\"{\\\"payInfo\\\":\\\"0002015902\\\\u1785x\\\"}\"}"_s,
            u"0002015902ចx"_s, true);
        row("a quote that is never closed", u"\"payInfo\": \""_s + kPrintedSample + u" \n}"_s,
            kPrintedSample, true);
        row("an HTML page", u"<td>payInfo</td><td> "_s + kCode + u" </td>"_s, kCode, true);
        row("HTML of JSON", u"&quot;payInfo&quot;:&quot;"_s + kCode + u"&quot;}"_s, kCode, true);
        row("words", u"Pay 0002015901x to "_s, u"0002015901x to"_s, true);
        row("an apostrophe in words", u"code: 0002015910Joe's Cafe"_s, u"0002015910Joe's Cafe"_s,
            true);
        row("single quotes", u"payInfo='"_s + kCode + u"';"_s, kCode, true);
        row("backticks", u"use `"_s + kCode + u"` here"_s, kCode, true);

        row("two lines", kCode + u"\n"_s + kOther, kCode, true, 1);
        row("a list in JSON",
            u"[\""_s + kCode + u"\",\""_s + kOther + u"\",\""_s + kOther + u"\"]"_s, kCode, true,
            2);
        row("digits within a code are no other", u"0002010015000201000201000"_s,
            u"0002010015000201000201000"_s, false);

        row("nothing", {}, {}, false);
        row("blanks", u" \n"_s, {}, false);
        row("something else", u"https://example.com/pay?amount=10"_s, {}, false);
        row("digits within a number", u"amount 10002010"_s, {}, false);
    }

    void found()
    {
        QFETCH(const QString, text);
        const khqr::FoundPayload found = khqr::findPayload(text);
        QTEST(found.payload, "payload");
        QTEST(found.cutOut, "cutOut");
        QTEST(found.others, "others");
    }

    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("payload");
        const auto row
            = [](const char *name, const QString &line, const QString &beside,
                 const QString &payload) { QTest::newRow(name) << line << beside << payload; };
        const QString comma = u"0002015909A, B; \"C\"63041234"_s;
        row("alone", kCode, {}, kCode);
        row("blanks around it", u"  "_s + kCode + u" "_s, {}, kCode);
        row("name, tab", u"Counter 1\t"_s + kCode, u"Counter 1"_s, kCode);
        row("tab, name", kCode + u"\tCounter 1"_s, u"Counter 1"_s, kCode);
        row("name, comma", u"Counter 1,"_s + kCode, u"Counter 1"_s, kCode);
        row("comma, name", kCode + u", Counter 1"_s, u"Counter 1"_s, kCode);
        row("name; semicolon", u"Counter 1;"_s + kCode, u"Counter 1"_s, kCode);
        row("semicolon; name", kCode + u";Counter 1"_s, u"Counter 1"_s, kCode);
        row("a comma in the name beside it", u"Front, left,"_s + kCode, u"Front, left"_s, kCode);
        row("separators in the code, last", u"Shop,"_s + comma, u"Shop"_s, comma);
        row("separators in the code, first", comma + u",Shop"_s, u"Shop"_s, comma);
        row("separators in the code alone", comma, {}, comma);
        row("a table program's quotes", u"\"Front, \"\"left\"\"\",\""_s + kCode + u"\""_s,
            u"Front, \"left\""_s, kCode);
        row("its quotes in the code", u"\"0002015909A, B; \"\"C\"\"63041234\",Shop"_s, u"Shop"_s,
            comma);
        row("quotes, tab", u"\""_s + kCode + u"\"\tShop"_s, u"Shop"_s, kCode);
        row("a quote never closed", u"Shop,\""_s + kCode, u"Shop"_s, kCode);
        row("cut off", u"Shop\t"_s + kPrintedSample, u"Shop"_s, kPrintedSample);
        row("none", u"name,payload"_s, u"name,payload"_s, {});
        row("digits within a number", u"Shop,10002010"_s, u"Shop,10002010"_s, {});
        row("Khmer", u"តុលេខ ១\t"_s + kCode, u"តុលេខ ១"_s, kCode);
    }

    void lines()
    {
        QFETCH(const QString, line);
        const QList<khqr::PayloadLine> read = khqr::readPayloadLines(line);
        QCOMPARE(read.size(), 1);
        QTEST(read[0].name, "name");
        QTEST(read[0].payload, "payload");
        QCOMPARE(read[0].line, 1);
    }

    void linesAreCountedAsEditorsDo()
    {
        const QString text = QChar(0xFEFF) + u"name\tcode\r\n\r\n \t\r\nA\t"_s + kCode + u"\nB\t"_s
            + kOther + u"\r"_s + kCode;
        const QList<khqr::PayloadLine> read = khqr::readPayloadLines(text);
        QCOMPARE(read.size(), 4);
        QCOMPARE(read[0].line, 1);
        QCOMPARE(read[0].name, u"name\tcode"_s);
        QVERIFY(read[0].payload.isEmpty());
        QCOMPARE(read[1].line, 4);
        QCOMPARE(read[1].name, u"A"_s);
        QCOMPARE(read[2].line, 5);
        QCOMPARE(read[2].payload, kOther);
        QCOMPARE(read[3].line, 6);
        QVERIFY(read[3].name.isEmpty());
        QCOMPARE(khqr::readPayloadLines({}).size(), 0);
        QCOMPARE(khqr::readPayloadLines(u"\n\r\n"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayloadText)
#include "tst_payloadtext.moc"
