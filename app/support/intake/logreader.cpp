// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"
#include "support/intake/unwrap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/** MD5, SHA-1, SHA-256 in hex. */
bool isDigest(QStringView word)
{
    return (word.size() == 32 || word.size() == 40 || word.size() == 64)
        && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

qsizetype behindSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/** Goes over a stretch of a text once and hands what may be a request to its reader. */
class LogScan
{
public:
    LogScan(Reading &reading, const Piece &piece, const Surroundings &around, int depth)
        : m_reading(reading)
        , m_piece(piece)
        , m_text(piece.text())
        , m_around(around)
        , m_depth(depth)
    {
    }

    void run(qsizetype from, qsizetype to)
    {
        m_from = from;
        m_to = to;
        for (qsizetype at = from; at < to;) {
            const QChar c = m_text[at];
            const bool starts = at == from || !isIdentifier(m_text[at - 1]);
            qsizetype next = at;
            if (c == u'{' || c == u'[')
                next = bracket(at);
            else if (starts && isIdentifier(c))
                next = word(at);
            at = std::max(next, at + 1);
        }
    }

private:
    qsizetype bracket(qsizetype at)
    {
        const qsizetype inside = behindSpaces(m_text, at + 1);
        if (inside >= m_text.size())
            return at;
        if (QStringView(m_text).sliced(at + 1, inside - at - 1).contains(u'\n')) {
            const qsizetype end = prefixed(at);
            if (end > at)
                return end;
        }
        if (m_depth < kMaxWraps) {
            if (const auto wrapped = unwrappedAt(m_piece, at)) {
                readText(m_reading, wrapped->inner, m_around, m_depth + 1);
                return wrapped->end;
            }
        }
        const bool object = m_text[at] == u'{';
        if (m_text[inside] == u'"' || m_text[inside] == u'“' || m_text[inside] == u'”'
            || (!object && m_text[inside] == u'{'))
            return json(at, object);
        const qsizetype end = readLiteral(m_reading, m_piece, at);
        return end > at ? end : readPrinted(m_reading, m_piece, at);
    }

    /** JSON of which every line has what stands before the first: a mail's >, a log's head. */
    qsizetype prefixed(qsizetype at)
    {
        if (m_depth > 0)
            return at;
        const auto block = withoutPrefixes(m_reading, m_piece, at);
        const JsonSpan span = block ? scanJson(block->inner.text(), 0) : JsonSpan();
        if (!span.whole)
            return block ? prefixedCut(*block, span, at) : at;
        if (const auto value = jsonAt(m_reading, block->inner, 0, span))
            readJsonValue(m_reading, block->inner, 0, *value, IntakeForm::Log, m_around, m_depth);
        return block->inner.originOf(span.end);
    }

    /** A block that ends in the middle, as the text does: lines behind it could be more of it. */
    qsizetype prefixedCut(const Unwrapped &block, const JsonSpan &span, qsizetype at)
    {
        if (!span.named || !QStringView(block.inner.text()).sliced(span.end).trimmed().isEmpty()
            || !QStringView(m_text).sliced(block.end).trimmed().isEmpty())
            return at;
        noteBroken(m_reading, block.inner, 0, span);
        return m_text.size();
    }

    qsizetype json(qsizetype at, bool object)
    {
        const JsonSpan span = scanJson(m_text, at);
        if (span.whole) {
            const auto value = jsonAt(m_reading, m_piece, at, span);
            if (value
                && readJsonValue(m_reading, m_piece, at, *value, IntakeForm::Log, m_around, m_depth)
                    == 0
                && !span.parts.isEmpty() && (object || span.named))
                m_reading.skip(m_piece.originOf(at),
                               m_piece.originOf(span.end) - m_piece.originOf(at));
            noteClosersBehind(at, span.end);
            return span.end;
        }
        const QChar stop = span.end < m_text.size() ? m_text[span.end] : QChar();
        if (u"'=NTFu"_s.contains(stop) && !stop.isNull()) {
            const qsizetype end = readLiteral(m_reading, m_piece, at);
            if (end > at)
                return end;
        }
        const QChar inside = m_text[behindSpaces(m_text, at + 1)];
        if (span.named || (object && inside != u'{'))
            noteBroken(m_reading, m_piece, at, span);
        return std::max(span.end, at + 1);
    }

    /** A document with a bracket too many is no document, though all of it could be read. */
    void noteClosersBehind(qsizetype at, qsizetype end)
    {
        const QStringView rest = QStringView(m_text).sliced(end);
        const QStringView closers = rest.left(64).trimmed();
        if (closers.isEmpty() || rest.size() > 64
            || !QStringView(m_text).first(at).trimmed().isEmpty()
            || !std::all_of(closers.begin(), closers.end(),
                            [](QChar c) { return c == u'}' || c == u']' || c.isSpace(); }))
            return;
        m_reading.note(u"broken_json"_s, m_piece, behindSpaces(m_text, end), 1);
    }

    qsizetype word(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_to && isIdentifier(m_text[end]))
            ++end;
        const QStringView word = QStringView(m_text).sliced(at, end - at);
        if (end >= m_text.size()) {
            if (isDigest(word))
                m_reading.addSign(m_piece.originOf(at), word.toString());
            return end;
        }
        if (isDigest(word))
            m_reading.addSign(m_piece.originOf(at), word.toString());
        const QChar behind = m_text[end];
        if (behind == u'=' && isOrderName(word)) {
            const qsizetype last = pairsEnd(end);
            if (!m_reading.afford(last - at))
                return end;
            const qsizetype next = readPairs(m_reading, m_piece, at, last, isAlone(at));
            return next > at ? next : end;
        }
        if (word == u"b" && behind == u'\'' && m_depth < kMaxWraps) {
            if (const auto bytes = pythonBytes(m_piece, end)) {
                readText(m_reading, bytes->inner, m_around, m_depth + 1);
                return bytes->end;
            }
        }
        const bool named = behind == u'(' || behind == u'[' || behind == u'{' || word == u"Array"
            || word == u"Object" || word == u"array";
        if (!named)
            return end;
        qsizetype next = readLiteral(m_reading, m_piece, at);
        next = next > at ? next : readPrinted(m_reading, m_piece, at);
        return next > at ? next : end;
    }

    /** Pairs end with their line, or where JSON begins. */
    [[nodiscard]] qsizetype pairsEnd(qsizetype at) const
    {
        while (at < m_to && m_text[at] != u'\n' && m_text[at] != u'\r') {
            if (m_text[at] == u'{' && at + 1 < m_to && m_text[at + 1] == u'"')
                break;
            ++at;
        }
        return at;
    }

    /** Nothing else stands in the text. */
    [[nodiscard]] bool isAlone(qsizetype at) const
    {
        QStringView before = QStringView(m_text).first(at);
        if (before.size() > 256)
            return false;
        before = before.trimmed();
        while (before.endsWith(doctor::kSecretMark))
            before.chop(doctor::kSecretMark.size());
        if (!before.isEmpty() && before != u"\ufeff")
            return false;
        const qsizetype end = pairsEnd(at);
        return QStringView(m_text).sliced(end).trimmed().isEmpty();
    }

    Reading &m_reading;
    const Piece &m_piece;
    const QString &m_text;
    const Surroundings &m_around;
    int m_depth;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
};

} // namespace

void readLog(Reading &reading, const Piece &piece, qsizetype from, qsizetype to,
             const Surroundings &around, int depth)
{
    LogScan(reading, piece, around, depth).run(from, to);
}

namespace {

/** Heads of HTTP, and the rest line by line. */
void readPlain(Reading &reading, const Piece &piece, qsizetype from, qsizetype to,
               const Surroundings &around, int depth)
{
    const QString &text = piece.text();
    qsizetype done = from;
    for (qsizetype line = from; line < to;) {
        const qsizetype end = readHttp(reading, piece, line);
        if (end > line) {
            readLog(reading, piece, done, line, around, depth);
            done = end;
            line = end;
        }
        while (line < to && text[line] != u'\n' && text[line] != u'\r')
            ++line;
        ++line;
    }
    if (done < to)
        readLog(reading, piece, done, to, around, depth);
}

} // namespace

void readText(Reading &reading, const Piece &piece, const Surroundings &around, int depth)
{
    const QString &text = piece.text();
    qsizetype done = 0;
    while (done < text.size()) {
        const qsizetype curl = nextCurl(text, done);
        readPlain(reading, piece, done, curl, around, depth);
        done = curl < text.size() ? readCurl(reading, piece, curl) : curl;
    }
}

} // namespace vexora::intake
