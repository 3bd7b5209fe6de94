// SPDX-License-Identifier: MIT
#include "ui/widgets/factlist.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QTest>

using namespace vexora::ui;
using namespace Qt::StringLiterals;

class TestPlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeVisible_data();
    void madeVisible();
    void longTextIsCut();
    void pairsAreNotCut();
    void aMegabyteIsQuick();
    void labelsGuessNothing();
    void factsGuessNothing();
    void factsKeepLinks();
};

void TestPlainText::madeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Order 5581 accepted"_s << u"Order 5581 accepted"_s;
    QTest::newRow("markup stays text")
        << u"<b>x</b> <a href='y'>z</a>"_s << u"<b>x</b> <a href='y'>z</a>"_s;
    QTest::newRow("right to left override")
        << u"pay"_s + QChar(0x202e) + u"001"_s << u"pay‹U+202E›001"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a‹U+0000›b"_s;
    QTest::newRow("escape") << u"\u001b[31m"_s << u"‹U+001B›[31m"_s;
    QTest::newRow("delete and C1") << u"\u007f\u0085"_s << u"‹U+007F›‹U+0085›"_s;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << u"a‹U+200D›b"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"‹U+2066›x‹U+2069›"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a‹U+2028›b"_s;
    QTest::newRow("tag beyond the BMP") << u"a\U000e0041b"_s << u"a‹U+E0041›b"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u"b"_s << u"a‹U+D800›b"_s;
    QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << u"a\nb\nc‹U+000D›d"_s;
    QTest::newRow("scripts stay") << u"林 ដារ៉ា カタカナ 😀"_s << u"林 ដារ៉ា カタカナ 😀"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPlainText::madeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(plainServerText(text), shown);
}

void TestPlainText::longTextIsCut()
{
    const QString text(2001, u'x');
    QVERIFY(plainServerText(text.first(2000)) == text.first(2000));
    const QString shown = plainServerText(text);
    QVERIFY(shown.startsWith(text.first(2000) + u'\n'));
    QVERIFY(shown.contains(u"1 more"_s));
    QCOMPARE(plainServerText(u"abcdef"_s, 3).first(4), u"abc\n"_s);
}

void TestPlainText::pairsAreNotCut()
{
    const QString shown = plainServerText(u"a😀b"_s, 2);
    QVERIFY2(shown.startsWith(u"a\n"_s), qPrintable(shown));
    QVERIFY(!shown.contains(u"D83D"_s));
}

void TestPlainText::aMegabyteIsQuick()
{
    const QString text = QString(1024 * 1024, QChar(0x202e));
    QVERIFY(plainServerText(text).size() < 20 * kMaxServerText);
}

void TestPlainText::labelsGuessNothing()
{
    const std::unique_ptr<QLabel> label(makePlainLabel(u"<h1>hello</h1>"_s));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), u"<h1>hello</h1>"_s);
}

void TestPlainText::factsGuessNothing()
{
    FactList list;
    list.setFacts({{u"Text"_s, u"<b>bold</b>&amp;"_s + QChar(0x202e)}, {u"Empty"_s, {}}});
    QVERIFY2(list.toPlainText().contains(u"<b>bold</b>&amp;‹U+202E›"_s),
             qPrintable(list.toPlainText()));
    QVERIFY(!list.toPlainText().contains(u"Empty"_s));
    QCOMPARE(list.text(), u"Text: <b>bold</b>&amp;‹U+202E›\n"_s);
}

void TestPlainText::factsKeepLinks()
{
    const QString link = u"https://pay.example/"_s + QString(300, u'a');
    FactList list;
    list.resize(200, 300);
    list.setFacts({{u"Link"_s, link}});
    // Broken over lines on the screen, but not in what is copied.
    QVERIFY(list.toPlainText().contains(link));
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
