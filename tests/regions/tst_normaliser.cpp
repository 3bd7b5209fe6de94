// SPDX-License-Identifier: MIT
#include "regions/normaliser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

Currency whole()
{
    return {u"TWD"_s, u"901"_s, u"NT$"_s, 0, 0};
}

Currency cents()
{
    return {u"USD"_s, u"840"_s, u"US$"_s, 2, 2};
}

Normaliser named(const char *kind)
{
    Normaliser normaliser;
    normaliser.kind = QString::fromLatin1(kind);
    return normaliser;
}

Normaliser countryCode(const char *code, const char *trunk, QList<int> bareDigits,
                       int maxDigits = 0)
{
    Normaliser normaliser = named("countryCode");
    normaliser.callingCode = QString::fromLatin1(code);
    normaliser.trunk = QString::fromLatin1(trunk);
    normaliser.bareDigits = std::move(bareDigits);
    normaliser.maxDigits = maxDigits;
    return normaliser;
}

} // namespace

/** Each change that may be made to what was typed, and what it leaves alone. */
class TestNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsClosed()
    {
        QCOMPARE(QSet<QString>(normaliserKinds().begin(), normaliserKinds().end()),
                 (QSet<QString>{u"trim"_s, u"asciiDigits"_s, u"wholeAmount"_s, u"dashes"_s,
                                u"commas"_s, u"katakana"_s, u"phoneSeparators"_s,
                                u"accountSeparators"_s, u"countryCode"_s}));
    }

    void changes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *kind, const char *name, const QString &before,
                            const QString &after) {
            QTest::addRow("%s: %s", kind, name) << QString::fromLatin1(kind) << before << after;
        };
        const auto kept = [&row](const char *kind, const char *name, const QString &value) {
            row(kind, name, value, value);
        };

        row("trim", "spaces", u"  Ana "_s, u"Ana"_s);
        row("trim", "tab and line end", u"\tAna\r\n"_s, u"Ana"_s);
        row("trim", "no-break and ideographic space", u"\u00a0山田\u3000"_s, u"山田"_s);
        row("trim", "only spaces", u" \u3000 "_s, QString());
        kept("trim", "spaces inside", u"Ana  Maria"_s);
        kept("trim", "nothing", QString());

        row("asciiDigits", "full-width", u"０１２３４５６７８９"_s, u"0123456789"_s);
        row("asciiDigits", "full-width full stop", u"３００．５０"_s, u"300.50"_s);
        row("asciiDigits", "full-width plus", u"＋８８６"_s, u"+886"_s);
        row("asciiDigits", "Khmer", u"០១២៣៤៥៦៧៨៩"_s, u"0123456789"_s);
        row("asciiDigits", "Arabic-Indic", u"٣٠٠"_s, u"300"_s);
        kept("asciiDigits", "letters", u"abc 12"_s);
        kept("asciiDigits", "numbers that are no digits", u"一二②½Ⅳ"_s);

        row("wholeAmount", "two zeros", u"300.00"_s, u"300"_s);
        row("wholeAmount", "one zero", u"300.0"_s, u"300"_s);
        row("wholeAmount", "four zeros", u"50002.0000"_s, u"50002"_s);
        row("wholeAmount", "zero", u"0.00"_s, u"0"_s);
        kept("wholeAmount", "three zeros may be a thousand", u"12.000"_s);
        kept("wholeAmount", "real fraction", u"300.50"_s);
        kept("wholeAmount", "whole already", u"300"_s);
        kept("wholeAmount", "point without zeros", u"300."_s);
        kept("wholeAmount", "nothing before the point", u".00"_s);
        kept("wholeAmount", "leading zero", u"0300"_s);
        kept("wholeAmount", "sign", u"-300.00"_s);
        kept("wholeAmount", "grouping", u"1,300.00"_s);

        row("dashes", "U+2010 to U+2015", u"\u2010\u2011\u2012\u2013\u2014\u2015"_s, u"------"_s);
        row("dashes", "minus sign", u"808\u2212035"_s, u"808-035"_s);
        row("dashes", "full-width", u"808\uff0d035"_s, u"808-035"_s);
        kept("dashes", "ASCII", u"808-035"_s);
        kept("dashes", "long mark, underscore, wave", u"ー_〜"_s);

        row("commas", "full-width", u"1\uff0c2"_s, u"1,2"_s);
        row("commas", "ideographic", u"1\u30012"_s, u"1,2"_s);
        kept("commas", "ASCII and others", u"1,2;3.4。5"_s);

        row("katakana", "half-width", u"ﾔﾏﾀﾞ"_s, u"ヤマダ"_s);
        row("katakana", "half-width semi-voiced", u"ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ"_s, u"パピプペポ"_s);
        row("katakana", "half-width voiced u", u"ｳﾞ"_s, u"ヴ"_s);
        row("katakana", "half-width small, long mark, dot", u"ｼﾞｮｰ･ｱﾝ"_s, u"ジョー・アン"_s);
        row("katakana", "hiragana", u"やまだたろう"_s, u"ヤマダタロウ"_s);
        row("katakana", "hiragana voiced and small", u"じょう ゔ ゎ"_s, u"ジョウ ヴ ヮ"_s);
        row("katakana", "iteration marks", u"みすゞ"_s, u"ミスヾ"_s);
        row("katakana", "decomposed katakana", u"カ\u3099ハ\u309a"_s, u"ガパ"_s);
        row("katakana", "decomposed hiragana", u"か\u3099"_s, u"ガ"_s);
        row("katakana", "half-width and full-width mixed", u"ヤﾏだ"_s, u"ヤマダ"_s);
        kept("katakana", "katakana already", u"ヤマダ・タロウー ヱヴ"_s);
        kept("katakana", "kanji", u"山田"_s);
        kept("katakana", "Latin, half and full width", u"Yamada Ｙ1１"_s);
        kept("katakana", "ideographic space", u"ヤマダ\u3000タロウ"_s);

        row("phoneSeparators", "spaces", u"0912 345 678"_s, u"0912345678"_s);
        row("phoneSeparators", "dashes, also typographic", u"0912-345\u2011678\u2013"_s,
            u"0912345678"_s);
        row("phoneSeparators", "dots and brackets", u"(02)[12].34"_s, u"021234"_s);
        row("phoneSeparators", "full-width brackets, odd spaces", u"（02）\u30001\u00a02\u20093"_s,
            u"02123"_s);
        row("phoneSeparators", "invisible marks of a contact list",
            u"\u202a0912\u200b345678\u202c"_s, u"0912345678"_s);
        kept("phoneSeparators", "plus and letters", u"+886x1"_s);

        row("accountSeparators", "spaces, dots, brackets", u"808-(0358) 888.888"_s,
            u"808-0358888888"_s);
        row("accountSeparators", "after a comma", u"808-035888, 013-045888"_s,
            u"808-035888,013-045888"_s);
        kept("accountSeparators", "dash and comma", u"808-035888,013-045888"_s);
    }

    void changes()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Normaliser normaliser = named(qPrintable(kind));
        QCOMPARE(normalised(normaliser, before, whole()), after);
        QCOMPARE(normalised(normaliser, after, whole()), after); // twice is once
    }

    void everyHalfWidthKanaHasItsFullWidthOne()
    {
        const QString half = u"ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"_s;
        const QString full
            = u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"_s;
        QCOMPARE(normalised(named("katakana"), half, whole()), full);
        const QString voiced = u"ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ"_s;
        QCOMPARE(normalised(named("katakana"), voiced, whole()),
                 u"ガギグゲゴザジズゼゾダヂヅデドバビブベボ"_s);
    }

    void amountsKeepTheirDecimalsWhereTheyGo()
    {
        for (const QString &amount : {u"300.00"_s, u"10.50"_s, u"10"_s})
            QCOMPARE(normalised(named("wholeAmount"), amount, cents()), amount);
    }

    void countryCodes_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *country, const char *before, const char *after) {
            QTest::addRow("%s %s", country, before)
                << QString::fromLatin1(country) << QString::fromLatin1(before)
                << QString::fromLatin1(after);
        };
        row("tw", "+886912345678", "0912345678");
        row("tw", "+8860912345678", "0912345678");
        row("tw", "00886912345678", "0912345678");
        row("tw", "008860912345678", "0912345678");
        row("tw", "886912345678", "0912345678");
        row("tw", "8860912345678", "0912345678");
        row("tw", "0912345678", "0912345678");
        row("tw", "88612345", "88612345"); // too short to hold the code
        row("tw", "+81912345678", "+81912345678"); // another country's stays, and is a fault
        row("tw", "+886", "+886");
        row("tw", "+886abc", "+886abc");
        row("tw", "", "");
        row("jp", "+819012345678", "09012345678");
        row("jp", "00819012345678", "09012345678");
        row("jp", "819012345678", "09012345678");
        row("jp", "09012345678", "09012345678");
        row("kh", "+85512345678", "12345678");
        row("kh", "+855971234567", "971234567");
        row("kh", "+855012345678", "012345678"); // nine digits are fine with their 0
        row("kh", "+8550971234567", "971234567"); // ten are not
        row("kh", "0085512345678", "12345678");
        row("kh", "85512345678", "12345678");
        row("kh", "855971234567", "971234567");
        row("kh", "012345678", "012345678");
        row("kh", "0971234567", "971234567");
        row("kh", "12345678", "12345678");
        row("kh", "85512345", "85512345"); // a number that begins like the code
    }

    void countryCodes()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Normaliser normaliser = country == u"tw" ? countryCode("886", "0", {12, 13})
            : country == u"jp"                         ? countryCode("81", "0", {12})
                                                       : countryCode("855", "", {11, 12}, 9);
        QCOMPARE(normalised(normaliser, before, whole()), after);
        QCOMPARE(normalised(normaliser, after, whole()), after);
    }
};

QTEST_GUILESS_MAIN(TestNormaliser)
#include "tst_normaliser.moc"
