// SPDX-License-Identifier: MIT
#include "signing/doctor/transforms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

constexpr char16_t kDashes[] = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

bool isDash(QChar c)
{
    return QStringView(kDashes).contains(c);
}

bool isPlainSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == QChar::Null;
}

bool isAnySpace(QChar c)
{
    return isPlainSpace(c) || c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B);
}

QString trimmedEnds(const QString &value, bool (*isSpace)(QChar), bool atStart, bool atEnd)
{
    qsizetype first = 0;
    qsizetype last = value.size();
    while (atStart && first < last && isSpace(value[first]))
        ++first;
    while (atEnd && last > first && isSpace(value[last - 1]))
        --last;
    return value.sliced(first, last - first);
}

/** How quotes of one kind were made typographic. */
enum class QuoteStyle { Kept, Alternating, Closing, Opening };

QString styled(const QString &value, QChar plain, QChar opening, QChar closing, QuoteStyle style)
{
    if (style == QuoteStyle::Kept)
        return value;
    QString text = value;
    bool isOpen = false;
    for (QChar &c : text) {
        if (c != plain)
            continue;
        const bool opens
            = style == QuoteStyle::Opening || (style == QuoteStyle::Alternating && !isOpen);
        isOpen = !isOpen;
        c = opens ? opening : closing;
    }
    return text;
}

// U+FF61 to U+FF9F and what they are in full width.
constexpr char16_t kFullKana[]
    = u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソ"
      u"タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
constexpr char16_t kFirstHalfKana = 0xFF61;
constexpr char16_t kHalfVoiced = 0xFF9E;
constexpr char16_t kHalfSemiVoiced = 0xFF9F;
constexpr int kKanaSigns = 5; // punctuation before the letters

/** 0 for what has none. */
char16_t halfOf(QChar c, bool signsToo)
{
    const qsizetype at = QStringView(kFullKana).indexOf(c);
    if (at < 0 || (!signsToo && at < kKanaSigns))
        return 0;
    return char16_t(kFirstHalfKana + at);
}

QString halfWidth(const QString &value, bool signsToo)
{
    QString text;
    for (const QChar c : value) {
        if (const char16_t half = halfOf(c, signsToo)) {
            text += QChar(half);
            continue;
        }
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        const char16_t base = parts.size() == 2 ? halfOf(parts[0], false) : char16_t(0);
        const bool isVoiced = parts.size() == 2 && parts[1] == QChar(0x3099);
        if (base != 0 && (isVoiced || parts[1] == QChar(0x309A))) {
            text += QChar(base);
            text += QChar(isVoiced ? kHalfVoiced : kHalfSemiVoiced);
        } else {
            text += c;
        }
    }
    return text;
}

QString fullWidth(const QString &value, bool signsToo)
{
    QString text;
    for (const QChar c : value) {
        const int at = c.unicode() - kFirstHalfKana;
        if (at < (signsToo ? 0 : kKanaSigns) || at > 0xFF9F - kFirstHalfKana) {
            text += c;
            continue;
        }
        if ((c == QChar(kHalfVoiced) || c == QChar(kHalfSemiVoiced)) && !text.isEmpty()) {
            const QString pair = text.right(1) + QChar(c == QChar(kHalfVoiced) ? 0x3099 : 0x309A);
            const QString composed = pair.normalized(QString::NormalizationForm_C);
            if (composed.size() == 1) {
                text.chop(1);
                text += composed;
                continue;
            }
        }
        text += QChar(kFullKana[at]);
    }
    return text;
}

} // namespace

QString writtenTrimmed(int way, const QString &value)
{
    switch (way) {
    case 0:
        return trimmedEnds(value, isPlainSpace, true, true);
    case 1:
        return trimmedEnds(value, isAnySpace, true, true);
    case 2:
        return trimmedEnds(value, isPlainSpace, true, false);
    default:
        return trimmedEnds(value, isPlainSpace, false, true);
    }
}

QString writtenNotTrimmed(int way, const QString &value)
{
    static constexpr std::array<const char *, 5> kEnds{" ", "\t", "\r", "\n", "\r\n"};
    const QLatin1StringView end(kEnds[size_t(way) / 2]);
    return way % 2 == 0 ? QString(value + end) : QString(end + value);
}

QString writtenDash(int way, const QString &value)
{
    constexpr int kBack = 7;
    QString text = value;
    for (QChar &c : text) {
        if (way < kBack && c == u'-')
            c = QChar(kDashes[way]);
        else if (way == kBack && isDash(c))
            c = u'-';
    }
    return text;
}

QString writtenQuotes(int way, const QString &value)
{
    constexpr int kStyles = 16; // four of the double times four of the single ones, kept twice: 0
    if (way == 0 || way > kStyles)
        return value;
    if (way == kStyles) {
        QString text = value;
        for (QChar &c : text) {
            if (c >= QChar(0x2018) && c <= QChar(0x201B))
                c = u'\'';
            else if (c >= QChar(0x201C) && c <= QChar(0x201F))
                c = u'"';
        }
        return text;
    }
    return styled(styled(value, u'"', QChar(0x201C), QChar(0x201D), QuoteStyle(way / 4)), u'\'',
                  QChar(0x2018), QChar(0x2019), QuoteStyle(way % 4));
}

QString writtenFullWidth(int way, const QString &value)
{
    constexpr char16_t kZero = 0xFF10;
    QString text = value;
    for (QChar &c : text) {
        if (way == 0 && c >= u'0' && c <= u'9')
            c = QChar(kZero + (c.unicode() - u'0'));
        else if (way == 1 && c >= QChar(kZero) && c <= QChar(kZero + 9))
            c = QChar(u'0' + (c.unicode() - kZero));
    }
    return text;
}

QString writtenHalfWidth(int way, const QString &value)
{
    return way < 2 ? halfWidth(value, way == 0) : fullWidth(value, way == 2);
}

QString writtenLineEnds(int way, const QString &value)
{
    QString text = value;
    text.replace("\r\n"_L1, "\n"_L1);
    return way == 0 ? text.replace(u'\n', "\r\n"_L1) : text;
}

} // namespace vexora::doctor
