// SPDX-License-Identifier: MIT
#include "support/intake/shellwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

bool isVariableStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'{' || c == u'(';
}

class BashLexer
{
public:
    BashLexer(Reading &reading, const Piece &piece, qsizetype at)
        : m_reading(reading)
        , m_piece(piece)
        , m_text(piece.text())
        , m_at(at)
    {
    }

    ShellWords run()
    {
        while (m_at < m_text.size() && !m_done && !m_out.broken)
            step();
        closeWord();
        if (m_out.broken) {
            while (m_at < m_text.size() && m_text[m_at] != u'\n')
                ++m_at;
        }
        if (!m_delimiter.isEmpty())
            hereDocument();
        m_out.end = m_at;
        return std::move(m_out);
    }

private:
    [[nodiscard]] QChar peek(qsizetype by) const
    {
        return m_at + by < m_text.size() ? m_text[m_at + by] : QChar();
    }

    /** Takes `length` characters, which stand for `c`. */
    void take(QChar c, qsizetype length)
    {
        m_word.append(c, m_piece.originOf(m_at), m_piece.originOf(m_at + length));
        m_inWord = true;
        m_at += length;
    }

    void closeWord()
    {
        if (m_inWord && !m_toDelimiter && !m_toFile)
            m_out.words.append(m_word);
        if (m_inWord && m_toDelimiter)
            m_delimiter = m_word.text();
        if (m_inWord)
            m_toDelimiter = m_toFile = false;
        m_word = Piece(QString(), m_piece.originOf(m_at));
        m_inWord = false;
    }

    /** A backslash at the end of a line; 0 where it is none. */
    [[nodiscard]] qsizetype continuation() const
    {
        if (peek(1) == u'\n')
            return 2;
        return peek(1) == u'\r' && peek(2) == u'\n' ? 3 : 0;
    }

    void step()
    {
        const QChar c = m_text[m_at];
        switch (c.unicode()) {
        case u'\n':
            closeWord();
            m_done = true;
            return;
        case u' ':
        case u'\t':
        case u'\r':
            closeWord();
            ++m_at;
            return;
        case u'\\':
            backslash();
            return;
        case u'\'':
            single();
            return;
        case u'"':
            doubled();
            return;
        case u'`':
            // At the end of a line it continues one of PowerShell.
            if (const qsizetype skip = continuation(); skip > 0)
                m_at += skip;
            else
                fence();
            return;
        case u'$':
            dollar(false);
            return;
        case u';':
        case u'|':
        case u')':
            endCommand();
            return;
        case u'&':
            if (peek(1) == u'>')
                redirect();
            else
                endCommand();
            return;
        case u'<':
        case u'>':
            redirect();
            return;
        case u'{':
            if (isBraceList()) {
                // bash makes several words of it.
                m_reading.note(u"unread"_s, m_piece, m_at, 1);
                m_out.broken = true;
                return;
            }
            take(c, 1);
            return;
        case u'#':
            if (!m_inWord) {
                endCommand();
                return;
            }
            [[fallthrough]];
        default:
            take(c, 1);
        }
    }

    /** {a,b} outside of quotes. */
    [[nodiscard]] bool isBraceList() const
    {
        bool comma = false;
        const qsizetype last = m_reading.afford(256) ? std::min(m_text.size(), m_at + 4096) : m_at;
        for (qsizetype i = m_at + 1; i < last && !m_text[i].isSpace(); ++i) {
            comma = comma || m_text[i] == u',';
            if (m_text[i] == u'}')
                return comma;
        }
        return false;
    }

    /** "`curl ...`" of a chat ends there; anywhere else it is another command's output. */
    void fence()
    {
        qsizetype behind = m_at + 1;
        while (behind < m_text.size() && u" \t\r"_s.contains(m_text[behind]))
            ++behind;
        if (behind >= m_text.size() || m_text[behind] == u'\n'
            || QStringView(m_text).sliced(m_at).startsWith(u"```")) {
            endCommand();
            return;
        }
        m_reading.note(u"unread"_s, m_piece, m_at, 1);
        take(u'`', 1);
    }

    void endCommand()
    {
        closeWord();
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        m_done = true;
    }

    /** 2>&1, >file, <<EOF: not of the command's words. */
    void redirect()
    {
        const QString before = m_word.text();
        const bool number
            = std::all_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); });
        if (m_inWord && number)
            m_word = Piece(QString(), 0), m_inWord = false;
        closeWord();
        const bool document = m_text[m_at] == u'<' && peek(1) == u'<' && peek(2) != u'<';
        while (m_at < m_text.size()
               && (m_text[m_at] == u'<' || m_text[m_at] == u'>' || m_text[m_at] == u'&'))
            ++m_at;
        if (document && m_at < m_text.size() && m_text[m_at] == u'-')
            ++m_at;
        m_toDelimiter = document;
        m_toFile = !document;
    }

    void backslash()
    {
        if (const qsizetype skip = continuation(); skip > 0) {
            m_at += skip;
            return;
        }
        if (m_at + 1 < m_text.size())
            take(m_text[m_at + 1], 2);
        else
            take(u'\\', 1);
    }

    void unterminated(qsizetype opening)
    {
        m_reading.note(u"unterminated"_s, m_piece, opening, 1);
        m_out.broken = true;
        m_at = opening;
    }

    void single()
    {
        const qsizetype opening = m_at++;
        m_inWord = true;
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        if (end < 0) {
            unterminated(opening);
            return;
        }
        m_word.append(m_piece.sliced(m_at, end - m_at));
        m_at = end + 1;
    }

    void doubled()
    {
        const qsizetype opening = m_at++;
        m_inWord = true;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const QChar c = m_text[m_at];
            if (c == u'\\' && continuation() > 0)
                m_at += continuation();
            else if (c == u'\\' && u"$`\"\\"_s.contains(peek(1)) && m_at + 1 < m_text.size())
                take(peek(1), 2);
            else if (c == u'$')
                dollar(true);
            else {
                if (c == u'`')
                    m_reading.note(u"unread"_s, m_piece, m_at, 1);
                take(c, 1);
            }
        }
        if (m_at >= m_text.size())
            unterminated(opening);
        else
            ++m_at;
    }

    void dollar(bool inQuotes)
    {
        if (!inQuotes && peek(1) == u'\'') {
            ansi();
            return;
        }
        if (!inQuotes && peek(1) == u'"') {
            ++m_at;
            return;
        }
        if (isVariableStart(peek(1))) {
            // What a variable holds stands nowhere: it stays as it is written.
            qsizetype end = m_at + 2;
            while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'))
                ++end;
            m_reading.note(u"unread"_s, m_piece, m_at, end - m_at);
        }
        take(u'$', 1);
    }

    /** $'..' */
    void ansi()
    {
        const qsizetype opening = m_at;
        m_at += 2;
        m_inWord = true;
        while (m_at < m_text.size() && m_text[m_at] != u'\'' && !m_out.broken) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ansiEscape();
            else
                take(m_text[m_at], 1);
        }
        if (m_at >= m_text.size())
            unterminated(opening);
        else
            ++m_at;
    }

    /** As many digits of `base` as stand at `at`, at most `most`; their number. */
    [[nodiscard]] qsizetype digits(qsizetype at, int base, qsizetype most, uint &value) const
    {
        qsizetype count = 0;
        value = 0;
        while (count < most && at + count < m_text.size()) {
            const qsizetype digit
                = QStringView(u"0123456789abcdef").indexOf(m_text[at + count].toLower());
            if (digit < 0 || digit >= base)
                break;
            value = value * uint(base) + uint(digit);
            ++count;
        }
        return count;
    }

    void ansiEscape()
    {
        static const QString kNames = u"abeEfnrtv\\'\"?"_s;
        static const QString kMeant = u"\a\b\x1b\x1b\f\n\r\t\v\\'\"?"_s;
        const QChar c = peek(1);
        if (const qsizetype index = kNames.indexOf(c); index >= 0) {
            take(kMeant[index], 2);
            return;
        }
        uint value = 0;
        if (c == u'u' || c == u'U') {
            const qsizetype count = digits(m_at + 2, 16, c == u'u' ? 4 : 8, value);
            if (count > 0 && value <= 0x10ffff) {
                character(value, 2 + count);
                return;
            }
        }
        if (c == u'c' && m_at + 2 < m_text.size()) {
            take(QChar(char16_t(m_text[m_at + 2].unicode() & 0x1f)), 3);
            return;
        }
        if (c == u'x' || (c >= u'0' && c <= u'7')) {
            bytes();
            return;
        }
        // bash leaves what it does not know as it is.
        take(u'\\', 1);
    }

    void character(uint value, qsizetype length)
    {
        if (QChar::requiresSurrogates(value)) {
            const qsizetype from = m_piece.originOf(m_at);
            m_word.append(QChar(QChar::highSurrogate(value)), from, from);
            take(QChar(QChar::lowSurrogate(value)), length);
        } else {
            take(QChar(char16_t(value)), length);
        }
    }

    /** A run of \xHH and \ooo makes UTF-8 together. */
    void bytes()
    {
        const qsizetype from = m_at;
        QByteArray utf8;
        while (peek(0) == u'\\' && m_at < m_text.size()) {
            uint value = 0;
            const bool hex = peek(1) == u'x';
            const qsizetype count = digits(m_at + (hex ? 2 : 1), hex ? 16 : 8, hex ? 2 : 3, value);
            if (count == 0)
                break;
            utf8 += char(value & 0xff);
            m_at += (hex ? 2 : 1) + count;
        }
        if (utf8.isEmpty()) {
            take(u'\\', 1);
            return;
        }
        const auto text = textOfUtf8(utf8);
        if (!text) {
            m_reading.note(u"escape"_s, m_piece, from, m_at - from);
            m_out.broken = true;
            return;
        }
        for (const QChar c : *text)
            m_word.append(c, m_piece.originOf(from), m_piece.originOf(m_at));
    }

    /** From the next line to the one that is the delimiter. */
    void hereDocument()
    {
        qsizetype line = m_text.indexOf(u'\n', m_at);
        if (line < 0)
            return;
        const qsizetype from = ++line;
        while (line < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', line);
            end = end < 0 ? m_text.size() : end;
            if (QStringView(m_text).sliced(line, end - line).trimmed() == m_delimiter) {
                m_out.input = m_piece.sliced(from, line - from);
                m_out.hasInput = true;
                m_at = end;
                return;
            }
            line = end + 1;
        }
    }

    Reading &m_reading;
    const Piece &m_piece;
    const QString &m_text;
    qsizetype m_at;
    Piece m_word;
    ShellWords m_out;
    QString m_delimiter;
    bool m_inWord = false;
    bool m_done = false;
    bool m_toDelimiter = false;
    bool m_toFile = false;
};

} // namespace

ShellWords bashWords(Reading &reading, const Piece &piece, qsizetype at)
{
    return BashLexer(reading, piece, at).run();
}

} // namespace vexora::intake
