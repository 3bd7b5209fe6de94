// SPDX-License-Identifier: MIT
#include "signing/plantedvalues.h"

#include "signing/plantednumbers.h"

#include <QList>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

bool isDash(QChar c)
{
    return (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

QString withoutLeadingZero(const QString &value)
{
    const bool digits
        = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && value.size() > 1 && value.startsWith(u'0') ? value.mid(1) : value;
}

QString trimmedSpaces(QStringView value)
{
    while (value.startsWith(u' '))
        value = value.mid(1);
    while (value.endsWith(u' '))
        value.chop(1);
    return value.toString();
}

QString withSpace(QStringView spelling, const QString &value)
{
    static const QMap<QString, QString> kSpaces{{u"space"_s, u" "_s},
                                                {u"tab"_s, u"\t"_s},
                                                {u"CR"_s, u"\r"_s},
                                                {u"LF"_s, u"\n"_s},
                                                {u"CRLF"_s, u"\r\n"_s}};
    const QStringList words = spelling.toString().split(u' ');
    const QString space = kSpaces.value(words.first());
    return words.last() == u"before" ? space + value : value + space;
}

QString withDashes(QStringView spelling, QString value)
{
    if (spelling != u"ascii")
        return value.replace(u'-', QChar(spelling.toUShort(nullptr, 16)));
    for (QChar &c : value) {
        if (isDash(c))
            c = u'-';
    }
    return value;
}

// As a text program does while somebody types: it opens behind nothing or a space.
QString withQuotes(QStringView spelling, const QString &value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool opens = i == 0 || value[i - 1] == u' ' || value[i - 1] == u'\n';
        if (spelling == u"typographic" && c == u'"')
            out += opens ? QChar(0x201C) : QChar(0x201D);
        else if (spelling == u"typographic" && c == u'\'')
            out += opens ? QChar(0x2018) : QChar(0x2019);
        else if (spelling == u"ascii" && (c == QChar(0x201C) || c == QChar(0x201D)))
            out += u'"';
        else if (spelling == u"ascii" && (c == QChar(0x2018) || c == QChar(0x2019)))
            out += u'\'';
        else
            out += c;
    }
    return out;
}

QString withDigits(QStringView spelling, QString value)
{
    constexpr int kApart = 0xFF10 - '0';
    for (QChar &c : value) {
        if (spelling == u"wide" && c >= u'0' && c <= u'9')
            c = QChar(c.unicode() + kApart);
        else if (spelling == u"ascii" && c >= QChar(0xFF10) && c <= QChar(0xFF19))
            c = QChar(c.unicode() - kApart);
    }
    return value;
}

// In the order of U+FF66 to U+FF9F.
constexpr QStringView kFullKana
    = u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ"
      u"ハヒフヘホマミムメモヤユヨラリルレロワン";
constexpr char16_t kFirstHalf = 0xFF66;
constexpr char16_t kHalfVoiced = 0xFF9E;
constexpr char16_t kHalfSemiVoiced = 0xFF9F;

QString halfKana(const QString &value)
{
    QString out;
    for (const QChar c : value) {
        const QString parts = c >= QChar(0x30A0) && c <= QChar(0x30FF)
            ? QString(c).normalized(QString::NormalizationForm_D)
            : QString(c);
        const qsizetype at = kFullKana.indexOf(parts.front());
        out += at < 0 ? parts.front() : QChar(char16_t(kFirstHalf + at));
        if (parts.size() > 1)
            out += parts[1] == QChar(0x3099) ? QChar(kHalfVoiced) : QChar(kHalfSemiVoiced);
    }
    return out;
}

QString fullKana(const QString &value)
{
    QString out;
    for (const QChar c : value) {
        const char16_t code = c.unicode();
        if (code >= kFirstHalf && code < kHalfVoiced)
            out += kFullKana[code - kFirstHalf];
        else if (code == kHalfVoiced)
            out += QChar(0x3099);
        else if (code == kHalfSemiVoiced)
            out += QChar(0x309A);
        else
            out += c;
    }
    return out == value ? value : out.normalized(QString::NormalizationForm_C);
}

QString withLineEnds(QStringView spelling, QString value)
{
    value.replace(u"\r\n"_s, u"\n"_s);
    return spelling == u"CRLF" ? value.replace(u"\n"_s, u"\r\n"_s) : value;
}

QString withEntities(QStringView spelling, QString value, int apostrophe)
{
    static const QStringList kApostrophes{u"&#39;"_s, u"&#039;"_s, u"&#x27;"_s, u"&apos;"_s,
                                          u"'"_s};
    value.replace(u"&"_s, u"&amp;"_s);
    if (spelling == u"all") {
        value.replace(u"<"_s, u"&lt;"_s).replace(u">"_s, u"&gt;"_s).replace(u"\""_s, u"&quot;"_s);
        value.replace(u"'"_s, kApostrophes[apostrophe]);
    }
    return value;
}

QString withUnicodeEscapes(QStringView spelling, const QString &value)
{
    QString out;
    for (const QChar c : value) {
        if (c.unicode() < 0x80) {
            out += c;
            continue;
        }
        const QString digits = QString::number(c.unicode(), 16).rightJustified(4, u'0');
        out += u"\\u"_s + (spelling == u"upper" ? digits.toUpper() : digits);
    }
    return out;
}

QString percentEncoded(QStringView spelling, const QString &value, Reading::Unreserved unreserved)
{
    QByteArray kept("-._~");
    if (unreserved == Reading::Unreserved::Form)
        kept = "-._*";
    else if (unreserved == Reading::Unreserved::Browser)
        kept = "-._~!*'()";
    QString out;
    const QByteArray bytes = value.toUtf8();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
            || (byte >= 'A' && byte <= 'Z') || kept.contains(byte);
        if (plain)
            out += QLatin1Char(byte);
        else if (byte == ' ' && spelling == u"+")
            out += u'+';
        else
            out += u'%' + QString::number(code, 16).rightJustified(2, u'0').toUpper();
    }
    return out;
}

QString percentDecoded(QString value, bool plusIsSpace)
{
    if (plusIsSpace)
        value.replace(u'+', u' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8()));
}

} // namespace

bool isValueMistake(QStringView id)
{
    return !valueSpellings(id).isEmpty();
}

QStringList valueSpellings(QStringView id)
{
    static const QMap<QString, QStringList> kSpellings{
        {u"timestamp-seconds"_s, {u"whole"_s, u"decimals"_s}},
        {u"timestamp-anew"_s, {u"+1"_s, u"-250"_s, u"+250"_s, u"begin"_s, u"+2999"_s, u"-3000"_s}},
        {u"number-rendering"_s, {u"1e3"_s, u"1E3"_s, u"1.0E3"_s, u".0"_s}},
        {u"amount-decimals"_s, {u"0"_s, u"1"_s, u"2"_s, u"4"_s}},
        {u"amount-minor-units"_s, {u"x100"_s, u"/100"_s}},
        {u"amount-comma"_s, {u"plain"_s, u"two"_s}},
        {u"leading-zero-lost"_s, {QString()}},
        {u"trimmed"_s, {QString()}},
        {u"not-trimmed"_s,
         {u"space behind"_s, u"space before"_s, u"tab behind"_s, u"tab before"_s, u"CR behind"_s,
          u"CR before"_s, u"LF behind"_s, u"LF before"_s, u"CRLF behind"_s, u"CRLF before"_s}},
        {u"dash"_s,
         {u"2010"_s, u"2011"_s, u"2012"_s, u"2013"_s, u"2014"_s, u"2015"_s, u"2212"_s, u"ascii"_s}},
        {u"quotes"_s, {u"typographic"_s, u"ascii"_s}},
        {u"full-width-digits"_s, {u"wide"_s, u"ascii"_s}},
        {u"half-width-kana"_s, {u"half"_s, u"full"_s}},
        {u"unicode-form"_s, {u"NFD"_s, u"NFC"_s}},
        {u"line-ends"_s, {u"CRLF"_s, u"LF"_s}},
        {u"html-escaped"_s, {u"all"_s, u"amp"_s}},
        {u"json-slash"_s, {QString()}},
        {u"json-unicode"_s, {u"lower"_s, u"upper"_s}},
        {u"url-encoded"_s, {u"%20"_s, u"+"_s}},
        {u"url-encoded-twice"_s, {u"%20"_s, u"+"_s}},
        {u"url-decoded"_s, {QString()}},
        {u"plus-for-space"_s, {u"plus"_s, u"space"_s}},
    };
    return kSpellings.value(id.toString());
}

QString misspelt(QStringView id, QStringView spelling, QStringView name, const QString &value,
                 const Reading &reading)
{
    if (id.startsWith(u"timestamp-") && name != u"timestamp")
        return value;
    if (id.startsWith(u"amount-") && name != u"amount")
        return value;
    if (id == u"timestamp-seconds")
        return timestampInSeconds(spelling, value);
    if (id == u"timestamp-anew")
        return timestampAnew(spelling, value);
    if (id == u"number-rendering")
        return numberRendered(spelling, value, reading.fraction);
    if (id == u"amount-decimals")
        return withDecimals(spelling.toInt(), value);
    if (id == u"amount-minor-units")
        return minorUnits(spelling, value, reading.keepsCents);
    if (id == u"amount-comma")
        return withCommas(spelling, value);
    if (id == u"leading-zero-lost")
        return withoutLeadingZero(value);
    if (id == u"trimmed")
        return trimmedSpaces(value);
    if (id == u"not-trimmed")
        return withSpace(spelling, value);
    if (id == u"dash")
        return withDashes(spelling, value);
    if (id == u"quotes")
        return withQuotes(spelling, value);
    if (id == u"full-width-digits")
        return withDigits(spelling, value);
    if (id == u"half-width-kana")
        return spelling == u"half" ? halfKana(value) : fullKana(value);
    if (id == u"unicode-form")
        return value.normalized(spelling == u"NFD" ? QString::NormalizationForm_D
                                                   : QString::NormalizationForm_C);
    if (id == u"line-ends")
        return withLineEnds(spelling, value);
    if (id == u"html-escaped")
        return withEntities(spelling, value, reading.apostrophe);
    if (id == u"json-slash")
        return QString(value).replace(u"/"_s, u"\\/"_s);
    if (id == u"json-unicode")
        return withUnicodeEscapes(spelling, value);
    if (id == u"url-encoded")
        return percentEncoded(spelling, value, reading.unreserved);
    if (id == u"url-encoded-twice")
        return percentEncoded(spelling, percentEncoded(spelling, value, reading.unreserved),
                              reading.unreserved);
    if (id == u"url-decoded")
        return percentDecoded(value, reading.plusIsSpace);
    if (id == u"plus-for-space")
        return spelling == u"plus" ? QString(value).replace(u' ', u'+')
                                   : QString(value).replace(u'+', u' ');
    return value;
}

} // namespace vexora::planted
