// SPDX-License-Identifier: MIT
#include "khqr/payloadtext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr QStringView kBegin = u"000201";
constexpr QChar kByteOrderMark(0xFEFF);

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isAround(QChar c)
{
    return c.isSpace() || c == kByteOrderMark;
}

QStringView trimmedAround(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

/** Order numbers and amounts hold these digits as well: a payload is not the rest of a word, and
 *  another tag follows. */
bool beginsAt(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1].isLetterOrNumber())
        return false;
    const QStringView next = text.sliced(at + kBegin.size()).left(4);
    return std::all_of(next.begin(), next.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qsizetype nextBegin(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(kBegin, from); at >= 0; at = text.indexOf(kBegin, at + 1)) {
        if (beginsAt(text, at))
            return at;
    }
    return -1;
}

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return c; // '"', '\\' and '/'; of others the letter
    }
}

QString withoutJsonEscapes(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        ++i;
        bool isHex = false;
        const QStringView digits = text.sliced(i + 1).left(4);
        const ushort unit = digits.size() == 4 ? digits.toUShort(&isHex, 16) : ushort(0);
        if (text[i] == u'u' && isHex) {
            plain += QChar(unit);
            i += 4;
        } else {
            plain += escaped(text[i]);
        }
    }
    return plain;
}

/** What stands around a payload says where it ends. */
struct Surroundings
{
    QChar quote; ///< null where none is before it
    int escapes = 0; ///< JSON strings around it: 2 for JSON that is a text in JSON
};

Surroundings before(QStringView text, qsizetype at)
{
    const QChar last = at > 0 ? text[at - 1] : QChar();
    if (last == u'"')
        return {last, at > 1 && text[at - 2] == u'\\' ? 2 : 1};
    if (last == u'\'' || last == u'`' || last == QChar(0x201C))
        return {last, 0};
    return {};
}

bool isEntity(QStringView text)
{
    return text.startsWith(u"&quot;") || text.startsWith(u"&#34;") || text.startsWith(u"&lt;");
}

qsizetype endOf(QStringView text, qsizetype from, const Surroundings &around)
{
    const QChar closing = around.quote == QChar(0x201C) ? QChar(0x201D) : around.quote;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        if (around.escapes > 0 && c == u'\\' && at + 1 < text.size()) {
            if (around.escapes == 2 && text[at + 1] == u'"')
                return at;
            ++at;
            continue;
        }
        if (isLineEnd(c) || c == u'<' || c == u'"' || (!closing.isNull() && c == closing)
            || (c == u'&' && isEntity(text.sliced(at))))
            return at;
    }
    return text.size();
}

struct Cut
{
    QString payload;
    qsizetype end = 0;
};

Cut cutOut(QStringView text, qsizetype at)
{
    const Surroundings around = before(text, at);
    Cut cut{{}, endOf(text, at, around)};
    QStringView raw = text.sliced(at, cut.end - at);
    const bool closed = cut.end < text.size() && !isLineEnd(text[cut.end]) && text[cut.end] != u'<';
    if (!closed) // words, or a quote that never ends: white space there is not the payload's
        raw = trimmedAround(raw);
    cut.payload = raw.toString();
    for (int i = 0; i < around.escapes; ++i)
        cut.payload = withoutJsonEscapes(cut.payload);
    return cut;
}

qsizetype countFrom(QStringView text, qsizetype from)
{
    qsizetype count = 0;
    for (qsizetype at = nextBegin(text, from); at >= 0; ++count)
        at = nextBegin(text, std::max(cutOut(text, at).end, at + 1));
    return count;
}

bool endsInChecksum(QStringView text)
{
    constexpr qsizetype kChecksum = 8; // "6304" and four digits
    if (text.size() < kChecksum)
        return false;
    bool isHex = false;
    (void)text.last(4).toUShort(&isHex, 16);
    return isHex && text.chopped(4).endsWith(u"6304");
}

bool isSeparator(QChar c)
{
    return c == u'\t' || c == u',' || c == u';';
}

/** The start of the column that holds a payload, or -1. */
qsizetype payloadColumn(QStringView line)
{
    for (qsizetype at = line.indexOf(kBegin); at >= 0; at = line.indexOf(kBegin, at + 1)) {
        QStringView head = line.first(at);
        if (head.endsWith(u'"'))
            head.chop(1);
        while (!head.isEmpty() && head.back() == u' ')
            head.chop(1);
        if (head.isEmpty() || isSeparator(head.back()))
            return at;
    }
    return -1;
}

/** ',' and ';' may stand in a merchant's name; what they end is known by its checksum. */
qsizetype columnEnd(QStringView line, qsizetype from)
{
    const QStringView rest = line.sliced(from);
    const qsizetype tab = rest.indexOf(u'\t');
    const QStringView upToTab = tab < 0 ? rest : rest.first(tab);
    if (!endsInChecksum(trimmedAround(upToTab))) {
        for (qsizetype at = 0; at < upToTab.size(); ++at) {
            if (isSeparator(upToTab[at]) && endsInChecksum(trimmedAround(upToTab.first(at))))
                return from + at;
        }
    }
    return from + upToTab.size();
}

/** A table program's: "a ""b"" c". */
QString unquoted(QStringView column)
{
    QString text = column.sliced(1).chopped(1).toString();
    return text.replace("\"\""_L1, "\""_L1);
}

bool isQuoted(QStringView column)
{
    return column.size() > 1 && column.startsWith(u'"') && column.endsWith(u'"');
}

QString nameIn(QStringView beside)
{
    while (!beside.isEmpty() && (isSeparator(beside.front()) || isAround(beside.front())))
        beside = beside.sliced(1);
    while (!beside.isEmpty() && (isSeparator(beside.back()) || isAround(beside.back())))
        beside.chop(1);
    return isQuoted(beside) ? unquoted(beside) : beside.toString();
}

PayloadLine readLine(QStringView line)
{
    PayloadLine read;
    const qsizetype from = payloadColumn(line);
    if (from < 0) {
        read.name = nameIn(line);
        return read;
    }
    qsizetype end = columnEnd(line, from);
    const bool quoted = from > 0 && line[from - 1] == u'"';
    if (quoted) {
        // The quote that closes it is followed by the next column, or by nothing.
        qsizetype close = line.indexOf(u'"', from);
        while (close >= 0 && close + 1 < line.size() && !isSeparator(line[close + 1]))
            close = line.indexOf(u'"', close + 2);
        if (close >= 0) {
            read.payload = unquoted(line.sliced(from - 1, close + 2 - from));
            end = close + 1;
        }
    }
    if (read.payload.isEmpty())
        read.payload = trimmedAround(line.sliced(from, end - from)).toString();
    read.name = nameIn(line.first(quoted ? from - 1 : from));
    if (read.name.isEmpty())
        read.name = nameIn(line.sliced(end));
    return read;
}

} // namespace

FoundPayload findPayload(const QString &text)
{
    const QStringView whole = trimmedAround(text);
    FoundPayload found;
    if (whole.startsWith(kBegin)) {
        const auto *const end = std::find_if(whole.begin(), whole.end(), isLineEnd);
        const qsizetype length = end - whole.begin();
        found.payload = trimmedAround(whole.first(length)).toString();
        found.cutOut = length < whole.size();
        found.others = countFrom(whole, length);
        return found;
    }
    const qsizetype at = nextBegin(whole, 0);
    if (at < 0)
        return found;
    const Cut cut = cutOut(whole, at);
    found.payload = cut.payload;
    found.cutOut = true;
    found.others = countFrom(whole, cut.end);
    return found;
}

QList<PayloadLine> readPayloadLines(const QString &text, qsizetype most)
{
    QList<PayloadLine> lines;
    int number = 0;
    qsizetype from = 0;
    while (from < text.size() && lines.size() < most) {
        qsizetype end = from;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        ++number;
        const QStringView line = trimmedAround(QStringView(text).sliced(from, end - from));
        if (!line.isEmpty()) {
            lines.append(readLine(line));
            lines.last().line = number;
        }
        from = end + 1;
        if (from < text.size() && text[end] == u'\r' && text[from] == u'\n')
            ++from;
    }
    return lines;
}

} // namespace vexora::khqr
