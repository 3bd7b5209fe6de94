// SPDX-License-Identifier: MIT
#include "json/json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/**
 * Takes a locale with a decimal comma for the time of a test. None has to be installed: this is
 * what localedef makes of `decimal_point ","` and nothing else.
 */
class DecimalComma
{
public:
    DecimalComma()
    {
        QFile file(m_folder.filePath(u"comma/LC_NUMERIC"_s));
        if (!QDir(m_folder.path()).mkdir(u"comma"_s) || !file.open(QIODevice::WriteOnly))
            return;
        file.write(QByteArray::fromBase64("FBEDIAYAAAAgAAAAIgAAACQAAAAoAAAALAAAADAAAAAsAC4AAwMAACwA"
                                          "AAAuAAAAQU5TSV9YMy40LTE5NjgA"));
        file.close();
        qputenv("LOCPATH", QFile::encodeName(m_folder.path()));
        std::setlocale(LC_NUMERIC, "comma");
    }
    ~DecimalComma()
    {
        std::setlocale(LC_NUMERIC, "C");
        qunsetenv("LOCPATH");
    }
    DecimalComma(const DecimalComma &) = delete;
    DecimalComma &operator=(const DecimalComma &) = delete;

private:
    QTemporaryDir m_folder;
};

} // namespace

/** Reading what a gateway, a script or a region file sent, and writing it back. */
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirOrder()
    {
        const auto value = json::read("{\"z\":1,\"a\":{\"y\":true,\"b\":null},\"m\":[\"2\",3]}");
        QVERIFY(value.has_value());
        QStringList names;
        for (const auto &[name, member] : value->members())
            names.append(name);
        QCOMPARE(names, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
        QVERIFY(value->find(u"a")->find(u"y")->toBool());
        QVERIFY(value->find(u"a")->find(u"b")->isNull());
        QCOMPARE(value->find(u"m")->items().size(), 2);
        QVERIFY(!value->find(u"Z"));
        QCOMPARE(value->stringAt(u"z"), QString()); // a number is not taken for a string
        QCOMPARE(json::write(*value), "{\"z\":1,\"a\":{\"y\":true,\"b\":null},\"m\":[\"2\",3]}");
    }

    void duplicateKeysAreRefusedUnlessWanted()
    {
        const QByteArray text = "{\"code\":\"0000\",\"code\":\"8000\"}";
        QVERIFY(!json::read(text).has_value());
        QCOMPARE(json::read(text).error().code, ErrorCode::Malformed);
        // The same key, written another way.
        QVERIFY(!json::read("{\"code\":1,\"\\u0063ode\":2}").has_value());
        QVERIFY(!json::read("[{\"a\":{\"b\":1,\"b\":1}}]").has_value());
        // Not the same object, or not the same key.
        QVERIFY(json::read("[{\"a\":1},{\"a\":{\"a\":2}}]").has_value());
        QVERIFY(json::read("{\"a\":1,\"\\ufeffa\":2,\"A\":3}").has_value());

        json::ReadOptions options;
        options.allowDuplicateKeys = true;
        const auto value = json::read(text, options);
        QVERIFY(value.has_value());
        QCOMPARE(value->members().size(), 2);
        QCOMPARE(value->members()[1].second.text(), u"8000"_s);
        QCOMPARE(value->stringAt(u"code"), u"0000"_s);
        QCOMPARE(json::write(*value), text);
    }

    void numbersKeepTheirText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"0", "-0", "-0.0", "300.00", "1e3", "1E+3", "0.1", "10.50", "-7", "9007199254740993",
              "18446744073709551615", "18446744073709551616", "-9223372036854775808",
              "-9223372036854775809", "123456789012345678901234567890",
              "0.10000000000000000000000001", "1719876543210", "1e-400"})
            QTest::newRow(text) << QByteArray(text);
    }

    void numbersKeepTheirText()
    {
        QFETCH(const QByteArray, text);
        const auto value = json::read(text);
        QVERIFY(value.has_value());
        QVERIFY(value->isNumber());
        QCOMPARE(value->text(), QString::fromLatin1(text));
        QCOMPARE(json::write(*value), text);
    }

    void numbersKeepTheirTextWhereTheDecimalPointIsAComma()
    {
        const DecimalComma comma;
        QCOMPARE(QByteArray(std::localeconv()->decimal_point), ",");
        const QByteArrayList texts{"150.00", "-0.5e+10", "7", "1E-3"};
        for (const QByteArray &text : texts) {
            const auto value = json::read(text);
            QVERIFY(value.has_value());
            QCOMPARE(value->text(), QString::fromLatin1(text));
            QCOMPARE(json::write(*value), text);
        }
        QVERIFY(!json::read("150,00").has_value());
    }

    void stringsKeepTheirCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray("\"\"") << u""_s;
        QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")
                                 << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("escaped NUL") << QByteArray("\"a\\u0000b\"") << u"a"_s + QChar(u'\0') + u'b';
        QTest::newRow("Khmer") << QByteArray("\"ភ្នំពេញ\"") << u"ភ្នំពេញ"_s;
        QTest::newRow("pair, escaped") << QByteArray("\"\\ud83d\\ude00\"") << u"\U0001F600"_s;
        QTest::newRow("pair, raw") << QByteArray("\"\U0001F600\"") << u"\U0001F600"_s;
        QTest::newRow("first character U+FEFF")
            << QByteArray("\"\\ufeff000201\"") << u"\ufeff"_s + u"000201"_s;
        QTest::newRow("only U+FEFF, raw") << QByteArray("\"\ufeff\"") << u"\ufeff"_s;
        QTest::newRow("right-to-left override") << QByteArray("\"\\u202egpj\"") << u"\u202egpj"_s;
    }

    void stringsKeepTheirCharacters()
    {
        QFETCH(const QByteArray, bytes);
        const auto value = json::read(bytes);
        QVERIFY(value.has_value());
        QVERIFY(value->isString());
        QTEST(value->text(), "text");
        const auto again = json::read(json::write(*value));
        QVERIFY(again.has_value());
        QCOMPARE(again->text(), value->text());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\t");
        QTest::newRow("unterminated string") << QByteArray("{\"payInfo\":\"000201");
        QTest::newRow("unterminated object") << QByteArray("{\"a\":1");
        QTest::newRow("trailing garbage") << QByteArray("{\"a\":1} x");
        QTest::newRow("two documents") << QByteArray("{}{}");
        QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
        QTest::newRow("NUL and more behind") << QByteArray("{}\0{}", 5);
        QTest::newRow("NUL before") << QByteArray("\0{}", 3);
        QTest::newRow("NUL alone") << QByteArray("\0", 1);
        QTest::newRow("raw NUL in a string") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("raw line end in a string") << QByteArray("\"a\nb\"");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("comment") << QByteArray("{} // x");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("HTML") << QByteArray("<html></html>");
        QTest::newRow("leading zero") << QByteArray("007");
        QTest::newRow("plus") << QByteArray("+1");
        QTest::newRow("no digit after the dot") << QByteArray("1.");
        QTest::newRow("NaN") << QByteArray("NaN");
        QTest::newRow("too large") << QByteArray("1e999");
        QTest::newRow("too small") << QByteArray("[-1e999]");
        QTest::newRow("half a pair") << QByteArray("\"\\ud83d\"");
        QTest::newRow("second half alone") << QByteArray("\"\\ude00\"");
        QTest::newRow("half a pair, raw") << QByteArray("\"\xed\xa0\xbd\"");
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"");
        QTest::newRow("overlong") << QByteArray("\"\xc0\xaf\"");
        QTest::newRow("cut UTF-8") << QByteArray("\"\xe1\x9e\"");
        QTest::newRow("beyond Unicode") << QByteArray("\"\xf4\x90\x80\x80\"");
        QTest::newRow("not UTF-8 in a key") << QByteArray("{\"\xff\":1}");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("half a byte order mark") << QByteArray("\xef\xbb{}");
    }

    void refused()
    {
        QFETCH(const QByteArray, bytes);
        const auto value = json::read(bytes);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().code, ErrorCode::Malformed);
        QVERIFY(!value.error().detail.isEmpty());
    }

    /** Allowed by RFC 8259 for readers, and what some Windows servers send. */
    void oneByteOrderMarkInFrontIsSkipped()
    {
        const auto value = json::read("\xef\xbb\xbf{\"a\":1}");
        QVERIFY(value.has_value());
        QCOMPARE(json::write(*value), "{\"a\":1}");
        QVERIFY(!json::read("\xef\xbb\xbf\xef\xbb\xbf{}").has_value());
        QVERIFY(!json::read("\xef\xbb\xbf").has_value());
    }

    void depthIsCapped()
    {
        QVERIFY(json::read(nested(64)).has_value());
        QVERIFY(!json::read(nested(65)).has_value());
        QVERIFY(!json::read(nested(10'000)).has_value());
        QVERIFY(!json::read(QByteArray(1 << 20, '[')).has_value());
        QVERIFY(!json::read(QByteArray("{\"a\":").repeated(65) + "1" + QByteArray(65, '}')));
        json::ReadOptions options;
        options.maxDepth = 1;
        QVERIFY(json::read("[1]", options).has_value());
        QVERIFY(!json::read("[[]]", options).has_value());
        QVERIFY(json::read("1", options).has_value());
        // Siblings do not add up.
        QVERIFY(json::read("[[],[],[]]", {2, false}).has_value());
    }

    void errorsDoNotRepeatTheDocument()
    {
        const auto value = json::read("{\"mobile\":\"09123456789\" oops}");
        QVERIFY(!value.has_value());
        QVERIFY(value.error().detail.contains(u"byte"_s));
        QVERIFY(!value.error().detail.contains(u"09123456789"_s));
    }

    void whatIsWrittenIsEscaped()
    {
        json::Value object = json::Value::object();
        object.insert(u"k\"\n"_s, json::Value::string(u"a\\\"/\t\r\n\b\u001f\u007f é"_s));
        object.insert(u"nul"_s, json::Value::string(QString(QChar(u'\0'))));
        object.insert(u"list"_s, json::Value::array());
        object.insert(u"none"_s, json::Value());
        const QByteArray expected
            = "{\"k\\\"\\n\":\"a\\\\\\\"/\\t\\r\\n\\u0008\\u001f\x7f \xc3\xa9\","
              "\"nul\":\"\\u0000\",\"list\":[],\"none\":null}";
        QCOMPARE(json::write(object), expected);
        QVERIFY(json::read(json::write(object)).has_value());
    }

    /** Half a pair has no UTF-8: what is written is still JSON that others can read. */
    void halfAPairIsReplaced()
    {
        const QByteArray bytes = json::write(json::Value::string(QString(QChar(char16_t(0xD83D)))));
        QVERIFY(json::read(bytes).has_value());
    }

    void indented()
    {
        const auto value = json::read("{\"a\":[1,{\"b\":[]}],\"c\":{}}");
        QVERIFY(value.has_value());
        const QByteArray expected = "{\n"
                                    "  \"a\": [\n"
                                    "    1,\n"
                                    "    {\n"
                                    "      \"b\": []\n"
                                    "    }\n"
                                    "  ],\n"
                                    "  \"c\": {}\n"
                                    "}";
        QCOMPARE(json::writeIndented(*value), expected);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
