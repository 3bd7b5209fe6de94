// SPDX-License-Identifier: MIT
#include "support/intake/shellwords.h"

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

bool lineEndsAt(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at] == u'\n' || text[at] == u'\r');
}

/** Behind the line end at `at`. */
qsizetype behindLineEnd(QStringView text, qsizetype at)
{
    const bool pair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (pair ? 2 : 1);
}

/** What cmd hands on: without its carets. `end` is moved behind the command. */
Piece withoutCarets(const Piece &piece, qsizetype at, qsizetype &end)
{
    const QString &text = piece.text();
    Piece line(QString(), piece.originOf(at));
    bool inQuotes = false;
    qsizetype i = at;
    while (i < text.size()) {
        const QChar c = text[i];
        if (c == u'^' && !inQuotes && i + 1 < text.size()) {
            if (!lineEndsAt(text, i + 1)) {
                line.append(text[i + 1], piece.originOf(i), piece.originOf(i + 2));
                i += 2;
                continue;
            }
            // The line goes on; a second line end is one of the argument.
            const qsizetype next = behindLineEnd(text, i + 1);
            if (lineEndsAt(text, next)) {
                const qsizetype behind = behindLineEnd(text, next);
                line.append(u'\n', piece.originOf(i), piece.originOf(behind));
                i = behind;
            } else {
                i = next;
            }
            continue;
        }
        if (lineEndsAt(text, i))
            break;
        if (!inQuotes && u"&|<>"_s.contains(c)) {
            while (i < text.size() && !lineEndsAt(text, i))
                ++i;
            break;
        }
        if (c == u'"')
            inQuotes = !inQuotes;
        line.append(c, piece.originOf(i), piece.originOf(i + 1));
        ++i;
    }
    end = i;
    return line;
}

/**
 * Looks in a line for what bash would make no sense of: a caret before a quote, and quotes doubled
 * inside of quotes, where JSON has one. What stands in '..' is of bash, and says nothing.
 */
class CmdSigns
{
public:
    explicit CmdSigns(QStringView line)
        : m_line(line)
    {
    }

    [[nodiscard]] bool found()
    {
        while (m_at < m_line.size() && !m_found) {
            const QChar c = m_line[m_at];
            if (c == u'\\')
                m_at += 2;
            else if (c == u'"')
                doubled();
            else if (c == u'\'' && opensSingle())
                single();
            else
                m_found = c == u'^' && is(m_at + 1, u'"'), ++m_at;
        }
        return m_found;
    }

private:
    [[nodiscard]] bool is(qsizetype at, QChar c) const
    {
        return at >= 0 && at < m_line.size() && m_line[at] == c;
    }

    /** The apostrophe of a name is amid a word; -d'..' is an option with its value. */
    [[nodiscard]] bool opensSingle() const
    {
        if (m_at == 0 || !m_line[m_at - 1].isLetterOrNumber())
            return true;
        return is(m_at - 2, u'-') && m_at > 2 && m_line[m_at - 3].isSpace();
    }

    void single()
    {
        const bool ansi = is(m_at - 1, u'$');
        for (++m_at; m_at < m_line.size() && m_line[m_at] != u'\''; ++m_at)
            m_at += ansi && m_line[m_at] == u'\\' ? 1 : 0;
        ++m_at;
    }

    void doubled()
    {
        const qsizetype opening = m_at;
        for (++m_at; m_at < m_line.size(); ++m_at) {
            if (m_line[m_at] == u'\\') {
                // Who escapes in this way does not double.
                m_escaped = m_escaped || is(m_at + 1, u'"');
                ++m_at;
            } else if (m_line[m_at] == u'"') {
                if (!is(m_at + 1, u'"') || m_at == opening + 1)
                    break;
                m_found = !m_escaped && isOfJson();
                if (m_found)
                    return;
                ++m_at;
            }
        }
        // Inside of quotes both leave a caret alone; at their end it says nothing.
        m_found = is(m_at - 1, u'^') && m_at + 1 < m_line.size() && !m_line[m_at + 1].isSpace();
        ++m_at;
    }

    /** A doubled quote that opens or closes a name or a value. */
    [[nodiscard]] bool isOfJson() const
    {
        qsizetype before = m_at - 1;
        while (before >= 0 && m_line[before] == u' ')
            --before;
        qsizetype behind = m_at + 2;
        while (behind < m_line.size() && m_line[behind] == u' ')
            ++behind;
        const bool opens = before >= 0 && u"{[:,"_s.contains(m_line[before]) && !is(m_at + 2, u'$');
        return opens || (behind < m_line.size() && u"}]:,"_s.contains(m_line[behind]));
    }

    QStringView m_line;
    qsizetype m_at = 0;
    bool m_escaped = false;
    bool m_found = false;
};

} // namespace

ShellWords cmdWords(Reading &reading, const Piece &piece, qsizetype at)
{
    ShellWords out;
    const Piece line = withoutCarets(piece, at, out.end);
    const QString &text = line.text();
    Piece word;
    bool inWord = false;
    qsizetype opening = -1; // of the quote that is open
    const auto take = [&](QChar c, qsizetype from, qsizetype to) {
        word.append(c, line.originOf(from), line.originOf(to));
        inWord = true;
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (opening < 0 && (c == u' ' || c == u'\t' || c == u'\n')) {
            if (inWord)
                out.words.append(word);
            word = Piece(QString(), line.originOf(i));
            inWord = false;
            ++i;
            continue;
        }
        qsizetype slashes = i;
        while (slashes < text.size() && text[slashes] == u'\\')
            ++slashes;
        const qsizetype count = slashes - i;
        const bool quote = slashes < text.size() && text[slashes] == u'"';
        if (count > 0) {
            // Before a quote two stand for one; an odd one makes the quote a character.
            for (qsizetype n = 0; n < (quote ? count / 2 : count); ++n)
                take(u'\\', i + n, i + n + 1);
            i = slashes;
            if (quote && count % 2 == 1) {
                take(u'"', i - 1, i + 1);
                ++i;
            }
            continue;
        }
        if (!quote) {
            take(c, i, i + 1);
            ++i;
        } else if (opening >= 0 && i + 1 < text.size() && text[i + 1] == u'"') {
            take(u'"', i, i + 2);
            i += 2;
        } else {
            opening = opening < 0 ? i : -1;
            inWord = true;
            ++i;
        }
    }
    if (inWord)
        out.words.append(word);
    if (opening >= 0) {
        reading.note(u"unterminated"_s, line, opening, 1);
        out.broken = true;
    }
    return out;
}

bool isForCmd(QStringView text, qsizetype at)
{
    qsizetype end = text.indexOf(u'\n', at);
    end = end < 0 ? text.size() : end;
    const QStringView line = text.sliced(at, end - at).trimmed();
    return line.endsWith(u'^') || CmdSigns(line).found();
}

} // namespace vexora::intake
