// SPDX-License-Identifier: MIT
#include "support/intake/unwrap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

int hexByte(QStringView text, qsizetype at)
{
    if (at + 2 > text.size() || !text[at].isLetterOrNumber())
        return -1;
    bool ok = false;
    const int value = text.sliced(at, 2).toInt(&ok, 16);
    return ok ? value : -1;
}

qsizetype lineEndFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    return at;
}

/** The quote that is of the layer around, or the end of the line. */
bool endsLayer(QChar c)
{
    return c == u'"' || c == u'\n' || c == u'\r';
}

/** Takes \xHH off, runs of which make UTF-8; nothing where they do not. */
std::optional<Piece> withoutHexEscapes(const Piece &piece, qsizetype at, qsizetype end)
{
    const QString &text = piece.text();
    Piece inner(QString(), piece.originOf(at));
    for (qsizetype i = at; i < end;) {
        QByteArray bytes;
        qsizetype next = i;
        while (next + 3 < end + 1 && text[next] == u'\\' && next + 1 < end && text[next + 1] == u'x'
               && hexByte(text, next + 2) >= 0) {
            bytes += char(hexByte(text, next + 2));
            next += 4;
        }
        if (bytes.isEmpty()) {
            inner.append(text[i], piece.originOf(i), piece.originOf(i + 1));
            ++i;
            continue;
        }
        const auto decoded = textOfUtf8(bytes);
        if (!decoded)
            return std::nullopt;
        for (const QChar c : *decoded)
            inner.append(c, piece.originOf(i), piece.originOf(next));
        i = next;
    }
    return inner;
}

Piece withoutDoubledQuotes(const Piece &piece, qsizetype at, qsizetype end)
{
    const QString &text = piece.text();
    Piece inner(QString(), piece.originOf(at));
    for (qsizetype i = at; i < end;) {
        const qsizetype next = i + (text[i] == u'"' && i + 1 < end ? 2 : 1);
        inner.append(text[i], piece.originOf(i), piece.originOf(next));
        i = next;
    }
    return inner;
}

/** Digits are the same: times and counters change from line to line. */
bool isSamePrefix(QStringView a, QStringView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](QChar x, QChar y) { return x == y || (x.isDigit() && y.isDigit()); });
}

} // namespace

std::optional<Unwrapped> unwrappedAt(const Piece &piece, qsizetype at)
{
    const QString &text = piece.text();
    qsizetype inside = at + 1;
    while (inside < text.size() && text[inside].isSpace())
        ++inside;
    const QStringView rest = QStringView(text).sliced(std::min(inside, text.size()));
    // Laid out JSON in a string has \n between.
    QStringView begins = rest;
    while (begins.startsWith(u"\\n") || begins.startsWith(u"\\r") || begins.startsWith(u"\\t")
           || begins.startsWith(u' '))
        begins = begins.sliced(begins.startsWith(u' ') ? 1 : 2);
    if (begins.startsWith(u"\\\"") || begins.startsWith(u"\\\\")) {
        qsizetype end = at;
        while (end < text.size() && !endsLayer(text[end]))
            end += text[end] == u'\\' ? 2 : 1;
        end = std::min(end, text.size());
        return Unwrapped{unescapedJson(piece, at, end), end};
    }
    if (rest.startsWith(u"\\x22")) {
        qsizetype end = at;
        while (end < text.size() && !endsLayer(text[end]))
            ++end;
        if (auto inner = withoutHexEscapes(piece, at, end))
            return Unwrapped{std::move(*inner), end};
        return std::nullopt;
    }
    if (rest.startsWith(u"\"\"") && rest.size() > 2 && rest[2].isLetter()) {
        qsizetype end = at;
        while (end < text.size()
               && (!endsLayer(text[end])
                   || (text[end] == u'"' && end + 1 < text.size() && text[end + 1] == u'"')))
            end += text[end] == u'"' ? 2 : 1;
        end = std::min(end, text.size());
        return Unwrapped{withoutDoubledQuotes(piece, at, end), end};
    }
    return std::nullopt;
}

std::optional<Unwrapped> pythonBytes(const Piece &piece, qsizetype at)
{
    const QString &text = piece.text();
    qsizetype end = at + 1;
    while (end < text.size() && text[end] != u'\'' && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    if (end >= text.size() || text[end] == u'\n')
        return std::nullopt;
    // First the bytes, then what is left of backslashes: \\u of JSON is not \u.
    Piece inner(QString(), piece.originOf(at + 1));
    for (qsizetype i = at + 1; i < end;) {
        if (text[i] == u'\\' && i + 1 < end && text[i + 1] == u'x') {
            qsizetype next = i;
            while (next + 3 < end && text[next] == u'\\' && text[next + 1] == u'x')
                next += 4;
            const auto decoded = withoutHexEscapes(piece, i, std::max(next, i + 1));
            if (!decoded || next == i)
                return std::nullopt;
            inner.append(*decoded);
            i = next;
            continue;
        }
        const qsizetype next = i + (text[i] == u'\\' && i + 1 < end ? 2 : 1);
        const Piece one = unescapedJson(piece, i, next);
        inner.append(one);
        i = next;
    }
    return Unwrapped{std::move(inner), end + 1};
}

qsizetype mailEscapeIn(QStringView text)
{
    const qsizetype first = text.indexOf(u"=3D");
    if (first < 0)
        return -1;
    for (qsizetype i = text.indexOf(u'='); i >= 0; i = text.indexOf(u'=', i + 1)) {
        const bool lineEnd = i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u'\r');
        if (!lineEnd
            && (hexByte(text, i + 1) < 0 || text[i + 1].isLower() || text[i + 2].isLower()))
            return -1;
    }
    return first;
}

std::optional<Unwrapped> withoutPrefixes(Reading &reading, const Piece &piece, qsizetype at)
{
    const QString &text = piece.text();
    qsizetype start = at;
    while (start > 0 && text[start - 1] != u'\n' && text[start - 1] != u'\r' && at - start < 256)
        --start;
    const QStringView prefix = QStringView(text).sliced(start, at - start);
    if (prefix.trimmed().isEmpty())
        return std::nullopt;
    Unwrapped block{Piece(QString(), piece.originOf(at)), at};
    for (qsizetype line = start; line < text.size();) {
        const qsizetype end = lineEndFrom(text, line);
        if (end - line < prefix.size()
            || !isSamePrefix(prefix, QStringView(text).sliced(line, prefix.size())))
            break;
        if (!reading.afford(8 * (end - line + 1)))
            return std::nullopt;
        qsizetype next = end;
        while (next < text.size() && next - end < 2 && (text[next] == u'\n' || text[next] == u'\r')
               && !(next > end && text[next] == text[end]))
            ++next;
        const qsizetype from = line + prefix.size();
        block.inner.append(piece.sliced(from, next - from));
        line = next;
        block.end = next;
    }
    return block;
}

} // namespace vexora::intake
