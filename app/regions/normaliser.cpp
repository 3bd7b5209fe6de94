// SPDX-License-Identifier: MIT
#include "regions/normaliser.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

bool inRange(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

QString mapped(QString text, const std::function<QChar(QChar)> &map)
{
    for (QChar &c : text)
        c = map(c);
    return text;
}

/** Full-width, Khmer and other decimal digits, and the full-width full stop and plus. */
QString toAsciiDigits(const QString &text)
{
    return mapped(text, [](QChar c) {
        if (c.isDigit() && c.digitValue() >= 0)
            return QChar(char16_t(u'0' + c.digitValue()));
        if (c == u'\uFF0E')
            return QChar(u'.');
        return c == u'\uFF0B' ? QChar(u'+') : c;
    });
}

/** "300.00" to "300" where the currency takes no decimals. Real fractions stay and are faults. */
QString toWholeAmount(const QString &text, const Currency &currency)
{
    if (currency.decimals > 0)
        return text;
    // "12.000" is twelve thousand to half of the people who write it: left as it is, a fault.
    static const QRegularExpression kWhole(u"\\A([0-9]+)\\.(?!000\\z)0+\\z"_s);
    const QRegularExpressionMatch match = kWhole.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

/** The documents themselves print account numbers with U+2011 (API.md 4.5). */
QString toAsciiDashes(const QString &text)
{
    return mapped(text, [](QChar c) {
        const bool dash = inRange(c, 0x2010, 0x2015) || c == u'\u2212' || c == u'\uFF0D'
            || c == u'\uFE63' || c == u'\uFE58';
        return dash ? QChar(u'-') : c;
    });
}

QString toAsciiCommas(const QString &text)
{
    return mapped(text, [](QChar c) {
        return c == u'\uFF0C' || c == u'\u3001' || c == u'\uFE50' ? QChar(u',') : c;
    });
}

/** Half-width kana to full width, with their voiced marks joined, and hiragana to katakana. */
QString toKatakana(const QString &text)
{
    QString wide;
    QString half;
    const auto flush = [&] {
        wide += half.normalized(QString::NormalizationForm_KC);
        half.clear();
    };
    for (const QChar c : text) {
        if (inRange(c, 0xFF65, 0xFF9F)) {
            half += c;
        } else {
            flush();
            const bool hiragana = inRange(c, 0x3041, 0x3096) || inRange(c, 0x309D, 0x309E);
            wide += hiragana ? QChar(char16_t(c.unicode() + 0x60)) : c;
        }
    }
    flush();
    // Kana typed as base and combining voiced mark become the one letter the provider knows.
    return wide.normalized(QString::NormalizationForm_C);
}

/** Without these, spaces of any kind and the invisible marks that come along from contact lists. */
QString without(const QString &text, QStringView characters)
{
    QString rest;
    for (const QChar c : text) {
        const bool unseen
            = c.category() == QChar::Separator_Space || c.category() == QChar::Other_Format;
        if (!characters.contains(c) && !unseen)
            rest += c;
    }
    return rest;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return inRange(c, u'0', u'9'); });
}

QString toLocalNumber(const Normaliser &normaliser, const QString &text)
{
    const QString &code = normaliser.callingCode;
    QString rest;
    if (text.startsWith(u'+' + code)) {
        rest = text.sliced(code.size() + 1);
    } else if (text.startsWith(u"00"_s + code)) {
        rest = text.sliced(code.size() + 2);
    } else if (text.startsWith(code) && normaliser.bareDigits.contains(int(text.size()))) {
        rest = text.sliced(code.size());
    } else {
        rest = text;
    }
    if (!isDigits(rest))
        return text;
    if (rest != text && !normaliser.trunk.isEmpty() && !rest.startsWith(normaliser.trunk))
        rest.prepend(normaliser.trunk);
    if (normaliser.maxDigits > 0 && rest.size() > normaliser.maxDigits && rest.startsWith(u'0'))
        rest.remove(0, 1);
    return rest;
}

using Function = std::function<QString(const Normaliser &, const QString &, const Currency &)>;

const QHash<QString, Function> &functions()
{
    static const QHash<QString, Function> kFunctions{
        {u"trim"_s,
         [](const Normaliser &, const QString &v, const Currency &) { return v.trimmed(); }},
        {u"asciiDigits"_s,
         [](const Normaliser &, const QString &v, const Currency &) { return toAsciiDigits(v); }},
        {u"wholeAmount"_s,
         [](const Normaliser &, const QString &v, const Currency &c) {
             return toWholeAmount(v, c);
         }},
        {u"dashes"_s,
         [](const Normaliser &, const QString &v, const Currency &) { return toAsciiDashes(v); }},
        {u"commas"_s,
         [](const Normaliser &, const QString &v, const Currency &) { return toAsciiCommas(v); }},
        {u"katakana"_s,
         [](const Normaliser &, const QString &v, const Currency &) { return toKatakana(v); }},
        {u"phoneSeparators"_s,
         [](const Normaliser &, const QString &v, const Currency &) {
             return without(toAsciiDashes(v), u".()[]-/\uFF08\uFF09");
         }},
        {u"accountSeparators"_s,
         [](const Normaliser &, const QString &v, const Currency &) {
             return without(v, u".()[]\uFF08\uFF09");
         }},
        {u"countryCode"_s,
         [](const Normaliser &n, const QString &v, const Currency &) {
             return toLocalNumber(n, v);
         }},
    };
    return kFunctions;
}

} // namespace

const QStringList &normaliserKinds()
{
    static const QStringList kKinds = [] {
        QStringList kinds = functions().keys();
        kinds.sort();
        return kinds;
    }();
    return kKinds;
}

QString normalised(const Normaliser &normaliser, const QString &value, const Currency &currency)
{
    const auto function = functions().constFind(normaliser.kind);
    return function == functions().constEnd() ? value : (*function)(normaliser, value, currency);
}

} // namespace vexora
