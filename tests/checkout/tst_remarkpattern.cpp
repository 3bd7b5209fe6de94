// SPDX-License-Identifier: MIT
#include "checkout/remarkpattern.h"

#include <QDate>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What a default remark becomes when a form is begun. */
class TestRemarkPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("counter");
        QTest::addColumn<QString>("remark");
        QTest::newRow("empty") << QString() << 1 << QString();
        QTest::newRow("plain") << u"table service"_s << 1 << u"table service"_s;
        QTest::newRow("both") << u"{date}-{counter}"_s << 7 << u"20260305-007"_s;
        QTest::newRow("twice") << u"{counter} {counter}"_s << 12 << u"012 012"_s;
        QTest::newRow("four digits") << u"{counter}"_s << 1234 << u"1234"_s;
        QTest::newRow("other braces")
            << u"{Date} {counter {count} {} }{"_s << 1 << u"{Date} {counter {count} {} }{"_s;
        QTest::newRow("nested") << u"{{counter}}"_s << 1 << u"{001}"_s;
        QTest::newRow("a percent sign") << u"%1 {counter} %2"_s << 5 << u"%1 005 %2"_s;
        QTest::newRow("another script")
            << u"テーブル{counter}・{date}"_s << 3 << u"テーブル003・20260305"_s;
    }

    void expands()
    {
        QFETCH(const QString, pattern);
        QFETCH(const int, counter);
        QFETCH(const QString, remark);
        QCOMPARE(expandedRemark(pattern, QDate(2026, 3, 5), counter), remark);
        QCOMPARE(countsRemarks(pattern), pattern.contains(u"{counter}"_s));
    }

    void theCounterIsReadBack_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<int>("counter");
        QTest::newRow("alone") << u"{counter}"_s << u"007"_s << 7;
        QTest::newRow("with the day") << u"{date}-{counter}"_s << u"20260305-012"_s << 12;
        QTest::newRow("between digits") << u"7{counter}42"_s << u"7100042"_s << 1000;
        QTest::newRow("a digit after it") << u"{counter}1"_s << u"0011"_s << 1;
        QTest::newRow("twice") << u"{counter}/{counter}"_s << u"012/012"_s << 12;
        QTest::newRow("twice, differing") << u"{counter}/{counter}"_s << u"012/013"_s << 0;
        QTest::newRow("spaces around") << u" T{counter} "_s << u"T1234"_s << 1234;
        QTest::newRow("spaces inside") << u" {counter} x"_s << u"  034 x "_s << 34;
        QTest::newRow("the highest") << u"T{counter}"_s << u"T999999"_s << 999'999;
        QTest::newRow("higher") << u"T{counter}"_s << u"T1000000"_s << 0;
        QTest::newRow("too few digits") << u"T{counter}"_s << u"T12"_s << 0;
        QTest::newRow("too many zeros") << u"T{counter}"_s << u"T0012"_s << 0;
        QTest::newRow("none") << u"T{counter}"_s << u"T000"_s << 0;
        QTest::newRow("a sign") << u"T{counter}"_s << u"T+12"_s << 0;
        QTest::newRow("another day") << u"{date}-{counter}"_s << u"20260304-012"_s << 0;
        QTest::newRow("another text") << u"T{counter}"_s << u"table 2"_s << 0;
        QTest::newRow("nothing") << u"T{counter}"_s << QString() << 0;
        QTest::newRow("counts nothing") << u"T1"_s << u"T1"_s << 0;
    }

    void theCounterIsReadBack()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, remark);
        QFETCH(const int, counter);
        QCOMPARE(counterOf(remark, pattern, QDate(2026, 3, 5)), counter);
    }

    /** It is signed and sent, so the digits are the gateway's, whatever the window speaks. */
    void digitsAreAscii()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"km_KH"_s));
        const QString remark = expandedRemark(u"{date}-{counter}"_s, QDate(2026, 12, 31), 1);
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QString other = expandedRemark(u"{date}-{counter}"_s, QDate(2026, 12, 31), 1);
        QLocale::setDefault(before);
        QCOMPARE(remark, u"20261231-001"_s);
        QCOMPARE(other, remark);
    }
};

QTEST_GUILESS_MAIN(TestRemarkPattern)
#include "tst_remarkpattern.moc"
