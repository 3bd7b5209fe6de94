// SPDX-License-Identifier: MIT
#include "support/lookalikes.h"

#include "domain/weblink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

const QHash<char32_t, QString> &namesOfHidden()
{
    static const QHash<char32_t, QString> kNames{
        {0x0000, u"NUL"_s},          {0x0009, u"TAB"_s},       {0x000a, u"LF"_s},
        {0x000b, u"VT"_s},           {0x000c, u"FF"_s},        {0x000d, u"CR"_s},
        {0x001b, u"ESC"_s},          {0x007f, u"DEL"_s},       {0x0085, u"NEL"_s},
        {0x00a0, u"NBSP"_s},         {0x00ad, u"SHY"_s},       {0x061c, u"ALM"_s},
        {0x1680, u"U+1680"_s},       {0x180e, u"U+180E"_s},    {0x2000, u"EN QUAD"_s},
        {0x2001, u"EM QUAD"_s},      {0x2002, u"EN SPACE"_s},  {0x2003, u"EM SPACE"_s},
        {0x2004, u"1/3 SPACE"_s},    {0x2005, u"1/4 SPACE"_s}, {0x2006, u"1/6 SPACE"_s},
        {0x2007, u"FIGURE SPACE"_s}, {0x2008, u"U+2008"_s},    {0x2009, u"THIN SPACE"_s},
        {0x200a, u"HAIR SPACE"_s},   {0x200b, u"ZWSP"_s},      {0x200c, u"ZWNJ"_s},
        {0x200d, u"ZWJ"_s},          {0x200e, u"LRM"_s},       {0x200f, u"RLM"_s},
        {0x2028, u"LS"_s},           {0x2029, u"PS"_s},        {0x202a, u"LRE"_s},
        {0x202b, u"RLE"_s},          {0x202c, u"PDF"_s},       {0x202d, u"LRO"_s},
        {0x202e, u"RLO"_s},          {0x202f, u"NNBSP"_s},     {0x205f, u"U+205F"_s},
        {0x2060, u"WJ"_s},           {0x2066, u"LRI"_s},       {0x2067, u"RLI"_s},
        {0x2068, u"FSI"_s},          {0x2069, u"PDI"_s},       {0x3000, u"WIDE SPACE"_s},
        {0xfeff, u"BOM"_s},
    };
    return kNames;
}

/** Drawn with nothing, though no control and no format character. */
bool isDrawnWithNothing(char32_t c)
{
    return c == 0x034f // combining grapheme joiner
        || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 // Hangul fillers
        || c == 0x17b4 || c == 0x17b5 // Khmer inherent vowels
        || c == 0x2800 // a Braille cell without dots
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) // variation selectors
        || c == 0xfffc || c == 0xfffd; // stand for what a wrong decoding lost
}

/** What NFKC does not know: different characters that are drawn alike. */
const QHash<char32_t, char> &drawnAlike()
{
    static const QHash<char32_t, char> kDrawnAlike = [] {
        QHash<char32_t, char> all;
        const auto add = [&all](const char32_t *characters, char like) {
            for (; *characters; ++characters)
                all.insert(*characters, like);
        };
        add(U"\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u30fc\u02d7\u1806", '-');
        add(U"\u2018\u2019\u201b\u2032\u2035\u02bc\u02b9\u00b4\u02cb", '\'');
        add(U"\u201c\u201d\u201e\u201f\u2033\u2036\u02ba", '"');
        add(U"\u201a", ',');
        add(U"\u2044\u2215\u29f8", '/');
        add(U"\u29f5\u2216", '\\');
        add(U"\u2236\ua789\u02d0", ':');
        add(U"\u2223\u01c0\u2502", '|');
        add(U"\u223c\u02dc", '~');
        add(U"\u2217\u066d", '*');
        add(U"\u066a", '%');
        add(U"\u01c3", '!');
        add(U"\ua78a", '=');
        add(U"\u2227\u02c4", '^');
        add(U"\u0131", 'i');
        // Cyrillic
        const auto letters = [&all](const char32_t *characters, const char *like) {
            for (; *characters; ++characters, ++like)
                all.insert(*characters, *like);
        };
        letters(U"\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423",
                "ABEKMHOPCTXY");
        letters(U"\u0405\u0406\u0408\u0430\u0435\u043e\u0440\u0441\u0443\u0445", "SIJaeopcyx");
        letters(U"\u0455\u0456\u0458\u04bb\u0501\u051b\u051d\u04cf\u04c0", "sijhdqwlI");
        // Greek
        letters(U"\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f", "ABEZHIKMNO");
        letters(U"\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u03f2\u03f3", "PTYXovcj");
        return all;
    }();
    return kDrawnAlike;
}

bool isAllAscii(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

QString hiddenName(char32_t character)
{
    if (character >= 0x20 && character < 0x7f)
        return {};
    const auto name = namesOfHidden().constFind(character);
    if (name != namesOfHidden().cend())
        return *name;
    const QChar::Category category = QChar::category(character);
    // Private characters are here, too: every font draws them as it likes.
    if (isUnseen(character) || isDrawnWithNothing(character) || category == QChar::Separator_Space
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse)
        return u"U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

QString lookAlikeOf(QStringView atom)
{
    if (atom.isEmpty() || (atom.size() == 1 && atom.front().unicode() < 0x80))
        return {};
    const QString text = atom.toString();
    if (atom.size() == 1 || (atom.size() == 2 && atom.front().isHighSurrogate())) {
        const char32_t c = text.toUcs4().constFirst();
        const auto like = drawnAlike().constFind(c);
        if (like != drawnAlike().cend())
            return QString(QLatin1Char(*like));
        const QString compatible = text.normalized(QString::NormalizationForm_KC);
        const bool halfWidthKana = c >= 0xff65 && c <= 0xff9f;
        if (compatible != text && (isAllAscii(compatible) || halfWidthKana))
            return compatible;
        return {};
    }
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return composed == text ? QString() : composed;
}

} // namespace vexora
