// SPDX-License-Identifier: MIT
#include "support/intake/secretspelling.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr qsizetype kMostBackslashes = 8; ///< JSON in JSON in JSON

bool isSame(QChar a, QChar b)
{
    if (a == b)
        return true;
    if (a.unicode() < 0x80 || b.unicode() < 0x80) {
        const char16_t lower = a.unicode() | 0x20;
        return lower == (b.unicode() | 0x20) && lower >= u'a' && lower <= u'z';
    }
    return a.toCaseFolded() == b.toCaseFolded();
}

/** The number that `digits` digits at `at` make, or -1. */
qint64 hexNumber(QStringView text, qsizetype at, qsizetype digits)
{
    qint64 value = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        const char16_t u = i < text.size() ? text[i].unicode() : u'.';
        const char16_t lower = u | 0x20;
        if (u >= u'0' && u <= u'9')
            value = value * 16 + (u - u'0');
        else if (lower >= u'a' && lower <= u'f')
            value = value * 16 + (lower - u'a' + 10);
        else
            return -1;
    }
    return value;
}

/** What stood for a part of a secret: where it ends, and how much of the secret it was. */
struct Spelled
{
    qsizetype end = 0;
    qsizetype units = 0; ///< 0: it stood for nothing
};

/** A character of the secret, both halves of a pair. */
QStringView characterAt(QStringView secret, qsizetype at)
{
    const bool pair
        = secret[at].isHighSurrogate() && at + 1 < secret.size() && secret[at + 1].isLowSurrogate();
    return secret.sliced(at, pair ? 2 : 1);
}

char32_t codePointOf(QStringView character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                 : character[0].unicode();
}

/** %C3%BC and =C3=BC of a mail for what `wanted` is, %25C3 all the same. */
Spelled percentEncoded(QStringView text, qsizetype at, QStringView wanted)
{
    qsizetype i = at;
    const QChar mark = text[at];
    const QByteArray bytes = wanted.toUtf8();
    for (const char byte : bytes) {
        if (i >= text.size() || text[i] != mark)
            return {};
        ++i;
        while (mark == u'%' && text.sliced(i).startsWith(u"25") && byte != '%')
            i += 2;
        if (hexNumber(text, i, 2) != static_cast<unsigned char>(byte))
            return {};
        i += 2;
    }
    return {i, wanted.size()};
}

/** &amp;, &#38;, &#x26; */
Spelled entity(QStringView text, qsizetype at, QStringView wanted)
{
    static constexpr std::array kEntities{
        std::pair{u'&', QStringView(u"&amp;")},   std::pair{u'<', QStringView(u"&lt;")},
        std::pair{u'>', QStringView(u"&gt;")},    std::pair{u'"', QStringView(u"&quot;")},
        std::pair{u'\'', QStringView(u"&apos;")},
    };
    const QStringView rest = text.sliced(at);
    for (const auto &[meant, name] : kEntities) {
        if (wanted[0] == meant && rest.startsWith(name))
            return {at + name.size(), 1};
    }
    if (!rest.startsWith(u"&#"))
        return {};
    constexpr qsizetype kLongest = 10; // &#x10FFFF;
    const qsizetype end = rest.first(std::min(rest.size(), kLongest)).indexOf(u';');
    const bool hex = rest.size() > 2 && (rest[2] == u'x' || rest[2] == u'X');
    const qsizetype digits = hex ? 3 : 2;
    bool isNumber = false;
    const uint number
        = end > digits ? rest.sliced(digits, end - digits).toUInt(&isNumber, hex ? 16 : 10) : 0;
    if (!isNumber || number != codePointOf(wanted))
        return {};
    return {at + end + 1, wanted.size()};
}

/** Where the backslashes and carets that stand at `at` end. */
qsizetype behindEscapes(QStringView text, qsizetype at)
{
    qsizetype i = at;
    while (i < text.size() && i - at < kMostBackslashes && (text[i] == u'\\' || text[i] == u'^'))
        ++i;
    return i;
}

/** The bytes of `wanted` as \xE9\x8D and \351\215; `at` is behind the first backslash. */
Spelled escapedBytes(QStringView text, qsizetype at, QStringView wanted)
{
    qsizetype i = at;
    const QByteArray bytes = wanted.toUtf8();
    for (qsizetype b = 0; b < bytes.size(); ++b) {
        const int byte = static_cast<unsigned char>(bytes[b]);
        const qsizetype from = b == 0 ? i : behindEscapes(text, i);
        if (b > 0 && from == i)
            return {};
        i = from;
        if (i < text.size() && text[i] == u'x') {
            if (hexNumber(text, i + 1, 2) != byte)
                return {};
            i += 3;
            continue;
        }
        int value = 0;
        while (i < text.size() && i - from < 3 && text[i] >= u'0' && text[i] <= u'7')
            value = value * 8 + (text[i++].unicode() - u'0');
        if (i == from || value != byte)
            return {};
    }
    return {i, wanted.size()};
}

/** What a backslash or a caret made of the text at `at`. A shell keeps the letter behind it. */
Spelled escaped(QStringView text, qsizetype at, QStringView wanted)
{
    if (at >= text.size())
        return {};
    const QStringView rest = text.sliced(at);
    const qint64 code = codePointOf(wanted);
    if (rest[0] == u'u' && hexNumber(text, at + 1, 4) == wanted[0].unicode())
        return {at + 5, 1};
    if (rest[0] == u'U' && hexNumber(text, at + 1, 8) == code)
        return {at + 9, wanted.size()};
    if (rest.startsWith(u"u{")) {
        const qsizetype end = rest.first(std::min(rest.size(), qsizetype(9))).indexOf(u'}');
        if (end > 2 && hexNumber(text, at + 2, end - 2) == code)
            return {at + end + 1, wanted.size()};
    }
    if (rest[0] == u'x' && hexNumber(text, at + 1, 2) == code)
        return {at + 3, 1};
    if (const Spelled bytes = escapedBytes(text, at, wanted); bytes.units > 0)
        return bytes;
    if (isSame(rest[0], wanted[0]))
        return {at + 1, 1};
    return {};
}

/** A quote that closes or opens inside of a word: how long that is, or 0. */
qsizetype seamAt(QStringView text, qsizetype at)
{
    const auto isQuote = [](QChar c) { return c == u'\'' || c == u'"'; };
    if (isQuote(text[at]))
        return 1;
    return text[at] == u'$' && at + 1 < text.size() && isQuote(text[at + 1]) ? 2 : 0;
}

/** The end of a line that goes on with the next one, in a shell and in a mail: its length, or 0. */
qsizetype continuationAt(QStringView text, qsizetype at)
{
    if (!u"\\^`="_s.contains(text[at]))
        return 0;
    const QStringView behind = text.sliced(at + 1);
    return behind.startsWith(u'\n') ? 2 : behind.startsWith(u"\r\n") ? 3 : 0;
}

} // namespace

SecretSpelling::SecretSpelling(const Secret &secret)
    : m_secret(QString::fromUtf8(secret.reveal()))
{
}

SecretSpelling::~SecretSpelling()
{
    m_secret.fill(u'\0');
}

qsizetype SecretSpelling::matchAt(QStringView text, qsizetype at, QString &seams) const
{
    const QStringView secret = m_secret;
    qsizetype i = at;
    for (qsizetype s = 0; s < secret.size();) {
        if (i >= text.size())
            return at;
        const QChar wanted = secret[s];
        const QChar now = text[i];
        if (wanted != u'\\' && isSame(now, wanted)) {
            // '\'' and '"'"' are an apostrophe inside a shell's quotes.
            const QStringView rest = text.sliced(i);
            if (wanted == u'\'' && rest.startsWith(u"'\\''"))
                i += 3;
            else if (wanted == u'\'' && rest.startsWith(u"'\"'\"'"))
                i += 4;
            else if (wanted == u'&')
                i = std::max(entity(text, i, characterAt(secret, s)).end, i + 1) - 1;
            else if (wanted == u'%' && hexNumber(text, i + 1, 2) == 0x25)
                i += 2;
            ++i;
            ++s;
            continue;
        }
        if (s > 0) {
            if (const qsizetype length = seamAt(text, i); length > 0) {
                seams += text.sliced(i, length);
                i += length;
                continue;
            }
            if (const qsizetype length = continuationAt(text, i); length > 0) {
                i += length;
                continue;
            }
        }
        // Most of a text ends here.
        if (now != u'\\' && now != u'%' && now != u'=' && now != u'&' && now != u'^' && now != u'+')
            return at;
        if (wanted == u' ' && now == u'+') {
            ++i;
            ++s;
            continue;
        }
        const QStringView character = characterAt(secret, s);
        Spelled spelled;
        if (now == u'%' || now == u'=')
            spelled = percentEncoded(text, i, character);
        else if (now == u'&')
            spelled = entity(text, i, character);
        const qsizetype behind = behindEscapes(text, i);
        if (spelled.units == 0 && behind > i) {
            if (wanted == u'\\') {
                // Each layer doubles it.
                qsizetype run = s;
                while (run < secret.size() && secret[run] == u'\\')
                    ++run;
                if (behind - i < run - s)
                    return at;
                spelled = {behind, run - s};
            } else {
                spelled = escaped(text, behind, character);
            }
        }
        if (spelled.units == 0)
            return at;
        i = spelled.end;
        s += spelled.units;
    }
    return i;
}

} // namespace vexora::intake
