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
int hexNumber(QStringView text, qsizetype at, qsizetype digits)
{
    int value = 0;
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

/** %C3%BC for what `wanted` is, %25C3 all the same; its end, or `at`. */
qsizetype percentEnd(QStringView text, qsizetype at, QStringView wanted)
{
    qsizetype i = at;
    const QByteArray bytes = wanted.toUtf8();
    for (const char byte : bytes) {
        if (i >= text.size() || text[i] != u'%')
            return at;
        ++i;
        while (text.sliced(i).startsWith(u"25") && byte != '%')
            i += 2;
        if (hexNumber(text, i, 2) != int(static_cast<unsigned char>(byte)))
            return at;
        i += 2;
    }
    return i;
}

/** &amp;, &#38;, &#x26;; the end, or `at`. */
qsizetype entityEnd(QStringView text, qsizetype at, QChar wanted)
{
    static constexpr std::array kEntities{
        std::pair{u'&', QStringView(u"&amp;")},   std::pair{u'<', QStringView(u"&lt;")},
        std::pair{u'>', QStringView(u"&gt;")},    std::pair{u'"', QStringView(u"&quot;")},
        std::pair{u'\'', QStringView(u"&apos;")}, std::pair{u'\'', QStringView(u"&#39;")},
    };
    for (const auto &[meant, entity] : kEntities) {
        if (meant == wanted && text.sliced(at).startsWith(entity))
            return at + entity.size();
    }
    return at;
}

/** One quote closed and the next one opened: how long that is, or 0. */
qsizetype seamAt(QStringView text, qsizetype at)
{
    for (const QStringView seam :
         {QStringView(u"'\""), QStringView(u"\"'"), QStringView(u"''"), QStringView(u"\"\""),
          QStringView(u"'$'"), QStringView(u"\"$'")}) {
        if (text.sliced(at).startsWith(seam))
            return seam.size();
    }
    return 0;
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
                i = std::max(entityEnd(text, i, wanted), i + 1) - 1;
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
        }
        // Most of a text ends here.
        if (now != u'\\' && now != u'%' && now != u'&' && now != u'^' && now != u'+')
            return at;
        if (wanted == u' ' && now == u'+') {
            ++i;
            ++s;
            continue;
        }
        const bool pair
            = wanted.isHighSurrogate() && s + 1 < secret.size() && secret[s + 1].isLowSurrogate();
        if (const qsizetype end = percentEnd(text, i, secret.sliced(s, pair ? 2 : 1)); end > i) {
            i = end;
            s += pair ? 2 : 1;
            continue;
        }
        if (const qsizetype end = entityEnd(text, i, wanted); end > i) {
            i = end;
            ++s;
            continue;
        }
        qsizetype behind = i;
        while (behind < text.size() && behind - i < kMostBackslashes
               && (text[behind] == u'\\' || text[behind] == u'^'))
            ++behind;
        const qsizetype escapes = behind - i;
        if (escapes == 0)
            return at;
        if (wanted == u'\\') {
            // Each layer doubles it.
            qsizetype run = s;
            while (run < secret.size() && secret[run] == u'\\')
                ++run;
            if (escapes < run - s)
                return at;
            i = behind;
            s = run;
            continue;
        }
        if (behind < text.size() && text[behind] == u'u'
            && hexNumber(text, behind + 1, 4) == int(wanted.unicode())) {
            i = behind + 5;
        } else if (behind < text.size() && text[behind] == u'x'
                   && hexNumber(text, behind + 1, 2) == int(wanted.unicode())) {
            i = behind + 3;
        } else if (behind < text.size() && isSame(text[behind], wanted)
                   && !wanted.isLetterOrNumber()) {
            i = behind + 1;
        } else {
            return at;
        }
        ++s;
    }
    return i;
}

} // namespace vexora::intake
