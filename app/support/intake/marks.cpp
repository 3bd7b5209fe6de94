// SPDX-License-Identifier: MIT
#include "support/intake/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

enum class Mark { None, Quote, Dash, Hidden, Mask };

Mark markOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'*' || u == 0x2022 || u == 0x25cf || u == 0x2588 || u == 0xff0a)
        return Mark::Mask;
    if (u < 0x80) {
        const bool space = u == u'\n' || u == u'\r' || u == u'\t';
        return (u < 0x20 && !space) || u == 0x7f ? Mark::Hidden : Mark::None;
    }
    // The single angle quotes are what stands around a hidden secret.
    if ((u >= 0x2018 && u <= 0x201f) || u == 0xab || u == 0xbb || u == 0xff02 || u == 0xff07
        || u == 0x2032 || u == 0x2033 || u == 0xb4)
        return Mark::Quote;
    if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xfe58 || u == 0xfe63 || u == 0xff0d)
        return Mark::Dash;
    const bool control = (u >= 0x80 && u <= 0x9f) || u == 0xad || u == 0x061c || u == 0x180e
        || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffb);
    const bool space = u == 0xa0 || u == 0x2007 || u == 0x202f || (u >= 0x2000 && u <= 0x200a)
        || u == 0x205f || u == 0x3164 || u == 0x115f || u == 0x1160 || u == 0xffa0;
    return control || space ? Mark::Hidden : Mark::None;
}

QString idOf(Mark mark)
{
    switch (mark) {
    case Mark::Quote:
        return u"typographic_quote"_s;
    case Mark::Dash:
        return u"typographic_dash"_s;
    case Mark::Hidden:
        return u"hidden_character"_s;
    default:
        return u"masked"_s;
    }
}

QString codeOf(QChar c)
{
    return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
}

/** Asterisks for something, and not of a comment, a heading or a line drawn with them. */
bool isMask(QStringView text, qsizetype at, qsizetype end)
{
    const QChar before = at > 0 ? text[at - 1] : QChar(u'\n');
    const QChar behind = end < text.size() ? text[end] : QChar(u'\n');
    if (end - at < 2 || before == u'/' || behind == u'/')
        return false;
    const auto touches
        = [](QChar c) { return c.isLetterOrNumber() || u"\"'@=:&,}])>._-‹›“”‘’"_s.contains(c); };
    return (end - at >= 3 && (touches(before) || touches(behind)))
        || (before.isDigit() && behind.isDigit());
}

} // namespace

void pointOut(Reading &reading)
{
    static const QString kWords[] = {u"[REDACTED]"_s, u"[FILTERED]"_s, u"[MASKED]"_s,
                                     u"<redacted>"_s, u"[HIDDEN]"_s,   u"<masked>"_s};
    const QString &text = reading.shown();
    for (qsizetype i = 0; i < text.size();) {
        const Mark mark = markOf(text[i]);
        if (mark == Mark::None) {
            const bool opens = text[i] == u'[' || text[i] == u'<';
            if (opens && i + 1 < text.size() && u"RFMHrfmh"_s.contains(text[i + 1])) {
                for (const QString &word : kWords) {
                    if (QStringView(text).sliced(i).startsWith(word, Qt::CaseInsensitive))
                        reading.noteAt(u"masked"_s, i, word.size());
                }
            }
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end] == text[i])
            ++end;
        if (mark != Mark::Mask || isMask(text, i, end))
            reading.noteAt(idOf(mark), i, end - i,
                           mark == Mark::Hidden ? codeOf(text[i]) : QString());
        i = end;
    }
}

namespace {

/** `[truncated]`, `(more...)`, `<snip>`: brackets around a word that says so; 0 where it is none.
 */
qsizetype bracketMark(QStringView text)
{
    constexpr qsizetype kLongest = 48;
    const qsizetype index = QStringView(u"[(<").indexOf(text.isEmpty() ? QChar() : text[0]);
    if (index < 0)
        return 0;
    const QStringView most = text.left(kLongest);
    const qsizetype close = most.indexOf(QStringView(u"])>")[index]);
    const QStringView inside = most.sliced(1, (close < 0 ? most.size() : close) - 1);
    if (inside.startsWith(u"truncated", Qt::CaseInsensitive)) {
        const qsizetype lineEnd = inside.indexOf(u'\n');
        return close >= 0 ? close + 1 : 1 + (lineEnd < 0 ? inside.size() : lineEnd);
    }
    if (close < 0 || inside.contains(u'\n') || inside.contains(u'"'))
        return 0;
    for (const QStringView word :
         {QStringView(u"truncated"), QStringView(u"omitted"), QStringView(u"cut off")}) {
        if (inside.contains(word, Qt::CaseInsensitive))
            return close + 1;
    }
    const bool counts
        = std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isDigit(); })
        && inside.contains(u" more");
    return counts || inside == u"snip" || inside == u"..." || inside == u"…" ? close + 1 : 0;
}

/** Behind dots: "(truncated)", " 45 more characters". */
qsizetype behindDots(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (const qsizetype mark = bracketMark(text.sliced(at)); mark > 0)
        return at + mark;
    const qsizetype digits = at;
    while (at < text.size() && at - digits < 12 && text[at].isDigit())
        ++at;
    if (at == digits)
        return 0;
    for (const QStringView words : {QStringView(u" more characters"),
                                    QStringView(u" more character"), QStringView(u" more")}) {
        if (text.sliced(at).startsWith(words))
            return at + words.size();
    }
    return 0;
}

} // namespace

qsizetype cutMarkAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (const qsizetype mark = bracketMark(rest); mark > 0)
        return mark;
    const qsizetype dots = rest.startsWith(u"...") ? 3 : rest.startsWith(u'…') ? 1 : 0;
    return dots == 0 ? 0 : dots + behindDots(rest.sliced(dots));
}

CutMark cutMarkNear(QStringView text, qsizetype from, qsizetype at)
{
    // The number, word or escape that the mark cut through was begun, so that it stops later.
    const bool inEscape = at < text.size() && text[at] == u'\\';
    const qsizetype last = std::min(at + (inEscape ? 6 : 1), text.size());
    for (qsizetype i = std::max(at - 4, from); i < last; ++i) {
        if (const qsizetype size = cutMarkAt(text, i); size > 0 && i + size > at)
            return {i, size};
    }
    // A string goes on over its mark: to the end of the line, or to the next quote of it.
    constexpr qsizetype kLongest = 64;
    constexpr qsizetype kMostOfLine = 1024;
    qsizetype end = std::min(at, text.size());
    while (end > from && text[end - 1].isSpace())
        --end;
    for (qsizetype i = std::max(from, end - kLongest); i < end; ++i) {
        if (const qsizetype size = cutMarkAt(text, i); size > 0 && i + size == end)
            return {i, size};
    }
    CutMark found;
    for (qsizetype i = end; i > from && end - i < kMostOfLine && text[i - 1] != u'\n'; --i) {
        // Dots alone stand in many a sentence.
        if (const qsizetype size = cutMarkAt(text, i - 1); size > 3)
            found = {i - 1, size};
    }
    return found;
}

} // namespace vexora::intake
