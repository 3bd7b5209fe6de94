// SPDX-License-Identifier: MIT
#include "domain/decimalsum.h"
#include "domain/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreExact_data()
    {
        QTest::addColumn<QStringList>("amounts");
        QTest::addColumn<QString>("sum");
        QTest::newRow("none") << QStringList() << u"0"_s;
        QTest::newRow("tenths") << QStringList{u"0.1"_s, u"0.2"_s} << u"0.3"_s;
        QTest::newRow("carried") << QStringList{u"999.99"_s, u"0.0100"_s} << u"1000"_s;
        QTest::newRow("zeros") << QStringList{u"007"_s, u"0.50"_s} << u"7.5"_s;
        QTest::newRow("long") << QStringList{u"9223372036854775807"_s, u"9223372036854775807.9"_s}
                              << u"18446744073709551614.9"_s;
        QTest::newRow("not numbers")
            << QStringList{u"5"_s,  u"-1"_s,    u"1e3"_s, u""_s,     u"."_s,
                           u".5"_s, u"1.2.3"_s, u"१"_s,   u"1,000"_s}
            << u"5"_s;
    }

    void sumsAreExact()
    {
        QFETCH(const QStringList, amounts);
        DecimalSum sum;
        for (const QString &amount : amounts)
            sum.add(amount);
        QTEST(sum.text(), "sum");
    }

    void aNumberLosesItsExponent_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("plain");
        const auto row = [](const QString &number, const QString &plain) {
            QTest::newRow(qPrintable(number)) << number << plain;
        };
        row(u"1E+3"_s, u"1000"_s);
        row(u"1e3"_s, u"1000"_s);
        row(u"1.50e1"_s, u"15"_s);
        row(u"15.05e1"_s, u"150.5"_s);
        row(u"3000.0E-1"_s, u"300"_s);
        row(u"5e-3"_s, u"0.005"_s);
        row(u"0e5"_s, u"0"_s);
        row(u"300.00"_s, u"300.00"_s); // nothing to do
        row(u"-1e3"_s, u"-1e3"_s);
        row(u"1e999"_s, u"1e999"_s);
        row(u"e"_s, u"e"_s);
        row(u""_s, u""_s);
    }

    void aNumberLosesItsExponent()
    {
        QFETCH(const QString, number);
        QTEST(plainDecimal(number), "plain");
    }

    void parsing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const QString &text, int exponent, std::optional<qint64> minor) {
            const QString name = text.left(40) + u" / " + QString::number(exponent);
            QTest::newRow(qPrintable(name))
                << text << exponent << minor.has_value() << minor.value_or(0);
        };
        row(u"300"_s, 0, 300);
        row(u"300"_s, 2, 30000);
        row(u"300.00"_s, 0, 300);
        row(u"10.5"_s, 2, 1050);
        row(u"10.50"_s, 2, 1050);
        row(u"10."_s, 2, 1000);
        row(u"50002.0000"_s, 2, 5000200);
        row(u"0"_s, 2, 0);
        row(u"0.01"_s, 2, 1);
        row(u"007"_s, 0, 7);
        row(u"00000000000000000000000000000001"_s, 0, 1);
        row(u"10.505"_s, 2, std::nullopt);
        row(u"300.5"_s, 0, std::nullopt);
        row(u"0.001"_s, 2, std::nullopt);
        row({}, 0, std::nullopt);
        row(u"."_s, 2, std::nullopt);
        row(u".5"_s, 2, std::nullopt);
        row(u"1.2.3"_s, 2, std::nullopt);
        row(u"-1"_s, 2, std::nullopt);
        row(u"+1"_s, 2, std::nullopt);
        row(u" 1"_s, 2, std::nullopt);
        row(u"1 "_s, 2, std::nullopt);
        row(u"1,000"_s, 2, std::nullopt);
        row(u"10,50"_s, 2, std::nullopt);
        row(u"1e3"_s, 2, std::nullopt);
        row(u"0x10"_s, 2, std::nullopt);
        row(u"NaN"_s, 2, std::nullopt);
        row(u"\uff13\uff10\uff10"_s, 0, std::nullopt); // full-width digits
        row(u"\u17e3"_s, 0, std::nullopt); // a Khmer digit
        row(u"1"_s + QChar(u'\0'), 0, std::nullopt);
        row(u"9223372036854775807"_s, 0, std::numeric_limits<qint64>::max());
        row(u"9223372036854775808"_s, 0, std::nullopt);
        row(u"92233720368547758.07"_s, 2, std::numeric_limits<qint64>::max());
        row(u"92233720368547758.08"_s, 2, std::nullopt);
        row(u"92233720368547759"_s, 2, std::nullopt);
        row(QString(10'000, u'9'), 0, std::nullopt);
    }

    void parsing()
    {
        QFETCH(const QString, text);
        QFETCH(const int, exponent);
        const std::optional<qint64> minor = parseMinor(text, exponent);
        QTEST(minor.has_value(), "understood");
        QTEST(minor.value_or(0), "minor");
    }

    void backToText()
    {
        QCOMPARE(plainFromMinor(1050, 2), u"10.50"_s);
        QCOMPARE(plainFromMinor(1, 2), u"0.01"_s);
        QCOMPARE(plainFromMinor(0, 2), u"0.00"_s);
        QCOMPARE(plainFromMinor(300, 0), u"300"_s);
        for (const qint64 minor : {qint64(0), qint64(9), qint64(10), qint64(12345678),
                                   std::numeric_limits<qint64>::max()}) {
            for (const int exponent : {0, 2, 3})
                QVERIFY(parseMinor(plainFromMinor(minor, exponent), exponent) == minor);
        }
    }

    void grouping()
    {
        QCOMPARE(groupDigits(u"1"_s), u"1"_s);
        QCOMPARE(groupDigits(u"999"_s), u"999"_s);
        QCOMPARE(groupDigits(u"1000"_s), u"1,000"_s);
        QCOMPARE(groupDigits(u"12000"_s), u"12,000"_s);
        QCOMPARE(groupDigits(u"1234567"_s), u"1,234,567"_s);
        QCOMPARE(groupDigits(u"1234.5678"_s), u"1,234.5678"_s);
        QCOMPARE(groupDigits(u"1000."_s), u"1,000."_s);
        // What is no plain decimal is shown as it came, never made to look like one.
        for (const QString &text : {u"1e3000"_s, u"1,000"_s, u"-1000"_s, u"abcdef"_s, QString()})
            QCOMPARE(groupDigits(text), text);
    }

    void withItsCurrency()
    {
        Currency currency;
        currency.code = u"TWD"_s;
        currency.symbol = u"NT$"_s;
        QCOMPARE(formatAmount(u"12000"_s, currency), u"NT$ 12,000"_s);
        currency.code = u"KHR"_s;
        currency.symbol = u"KHR"_s;
        QCOMPARE(formatAmount(u"48000"_s, currency), u"48,000 KHR"_s);
        currency.symbol.clear();
        QCOMPARE(formatAmount(u"10.50"_s, currency), u"10.50 KHR"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
