// SPDX-License-Identifier: MIT
#include "support/paste.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Bytes as programs hand them over, with a right, a wrong and no word about what they are. */
class TestPasteDecode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void aSizeIsAllowed();
};

void TestPasteDecode::isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QByteArray big5("\xB9\x71\xB8\xDC: 0912 345 678"); // 電話
    const QByteArray shiftJis("\x93\x64\x98\x62: 090"); // 電話
    const QByteArray halfWidth("\xD4\xCF\xC0\xDE \xC0\xDB\xB3"); // ﾔﾏﾀﾞ ﾀﾛｳ
    const QString phone = u"電話: 0912 345 678"_s;
    QTest::newRow("Big5") << big5 << QString() << phone << u"Big5"_s;
    QTest::newRow("Big5, said so") << big5 << u"big5"_s << phone << u"Big5"_s;
    QTest::newRow("Big5, said Latin") << big5 << u"iso-8859-1"_s << phone << u"Big5"_s;
    QTest::newRow("Big5, said Japanese") << big5 << u"shift_jis"_s << phone << u"Big5"_s;
    QTest::newRow("Big5, said UTF-8") << big5 << u"utf-8"_s << phone << u"Big5"_s;
    QTest::newRow("Shift-JIS") << shiftJis << QString() << u"電話: 090"_s << u"Shift_JIS"_s;
    QTest::newRow("Shift-JIS, said Chinese")
        << shiftJis << u"big5"_s << u"電話: 090"_s << u"Shift_JIS"_s;
    QTest::newRow("half-width kana")
        << halfWidth << u"Shift_JIS"_s << u"ﾔﾏﾀﾞ ﾀﾛｳ"_s << u"Shift_JIS"_s;
    QTest::newRow("Spanish of Windows") << QByteArray("Tel\xE9"
                                                      "fono de G\xF3mez")
                                        << QString() << u"Teléfono de Gómez"_s << u"windows-1252"_s;
    QTest::newRow("UTF-8, said otherwise") << phone.toUtf8() << u"big5"_s << phone << u"UTF-8"_s;
    QTest::newRow("UTF-8 with its mark")
        << QByteArray("\xEF\xBB\xBF") + phone.toUtf8() << QString() << phone << u"UTF-8"_s;
    QTest::newRow("two bytes, marked") << QByteArray("\xFF\xFE"
                                                     "1\0002\0",
                                                     6)
                                       << QString() << u"12"_s << u"UTF-16LE"_s;
    QTest::newRow("two bytes, the other way") << QByteArray("\xFE\xFF"
                                                            "\0001\0002",
                                                            6)
                                              << QString() << u"12"_s << u"UTF-16BE"_s;
    QTest::newRow("two bytes, unmarked")
        << QByteArray("1\0002\0003\0", 6) << QString() << u"123"_s << u"UTF-16LE"_s;
    QTest::newRow("an end mark") << QByteArray("0912\0", 5) << QString() << u"0912"_s << u"UTF-8"_s;
}

void TestPasteDecode::isRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, hint);
    const Result<DecodedText> text = decodePasted(bytes, hint);
    QVERIFY2(text, text ? "" : qPrintable(text.error().detail));
    QTEST(text->text, "text");
    QTEST(text->encoding, "encoding");
}

void TestPasteDecode::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("NUL inside") << QByteArray("09\00012", 5) << u"nul"_s;
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << u"too_long"_s;
    QTest::newRow("UTF-8 cut short") << QByteArray("\xEF\xBB\xBF\xE6\x9E") << u"encoding"_s;
    QTest::newRow("no text") << QByteArray("\xFF\xFF\x80\x80") << u"encoding"_s;
    // Everyday Chinese, or a word in half-width kana.
    QTest::newRow("either") << QByteArray("\xB1\xB2\xB3\xB4") << u"ambiguous_encoding"_s;
}

void TestPasteDecode::isRefused()
{
    QFETCH(const QByteArray, bytes);
    const Result<DecodedText> text = decodePasted(bytes);
    QVERIFY2(!text, text ? qPrintable(text->encoding) : "");
    QCOMPARE(text.error().code, ErrorCode::Malformed);
    QTEST(text.error().detail, "reason");
}

void TestPasteDecode::aSizeIsAllowed()
{
    QVERIFY(decodePasted(QByteArray(kMaxPaste, 'x')));
    QVERIFY(!decodePasted(QByteArray(kMaxPaste + 1, 'x')));
}

QTEST_GUILESS_MAIN(TestPasteDecode)
#include "tst_pastedecode.moc"
