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
            if (text[i] == u'[' || text[i] == u'<') {
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

qsizetype cutMarkAt(QStringView text, qsizetype at)
{
    static const QString kWords[]
        = {u"..."_s, u"…"_s, u"[truncated"_s, u"(truncated"_s, u"<truncated"_s, u"<snip"_s};
    const QStringView rest = text.sliced(at);
    for (const QString &word : kWords) {
        if (!rest.startsWith(word, Qt::CaseInsensitive))
            continue;
        qsizetype end = word.size();
        while (word.size() > 3 && end < rest.size() && end < 40 && rest[end - 1] != u']'
               && rest[end - 1] != u')' && rest[end - 1] != u'>')
            ++end;
        return end;
    }
    return 0;
}

} // namespace vexora::intake
