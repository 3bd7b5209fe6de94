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
    if (line.endsWith(u'^') || line.contains(u"^\""))
        return true;
    return (line.contains(u"{\"\"") || line.contains(u"\"\":\"\"")) && !line.contains(u'\'');
}

} // namespace vexora::intake
