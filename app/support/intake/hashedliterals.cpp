// SPDX-License-Identifier: MIT
#include "support/intake/secretvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr qsizetype kLongestCall = 600; ///< of a line of code behind the digest's name

constexpr QStringView kCodeQuotes = u"'\"`";

/** md5(string + 'K'): the literals of a line of code that take part in a digest. */
class HashedLiterals
{
public:
    HashedLiterals(const QString &text, QList<Stretch> &found)
        : m_text(text)
        , m_found(found)
    {
    }

    void run()
    {
        const QStringView text = m_text;
        for (qsizetype at = 0; at < text.size();) {
            const QStringView rest = text.sliced(at);
            const bool keyed = rest.startsWith(u"hmac", Qt::CaseInsensitive);
            if (keyed || rest.startsWith(u"md5", Qt::CaseInsensitive))
                at = line(at, keyed);
            else
                ++at;
        }
    }

private:
    /** Answers with where it came to, so that nothing is read twice. */
    qsizetype line(qsizetype at, bool keyed)
    {
        const qsizetype last = std::min(m_text.size(), at + kLongestCall);
        while (at < last && m_text[at].isLetterOrNumber())
            ++at;
        if (at < last && kCodeQuotes.contains(m_text[at])) // 'md5' itself
            ++at;
        bool inCall = false;
        for (; at < last && m_text[at] != u'\n' && m_text[at] != u'\r'; ++at) {
            const QChar c = m_text[at];
            inCall = inCall || c == u'(';
            if (!kCodeQuotes.contains(c))
                continue;
            qsizetype end = at + 1;
            while (end < last && m_text[end] != c && m_text[end] != u'\n')
                ++end;
            if (end == last || m_text[end] != c)
                return end;
            if (inCall && isJoined(at, end + 1, keyed))
                literal(at + 1, end);
            at = end;
        }
        return at;
    }

    [[nodiscard]] bool isJoined(qsizetype from, qsizetype to, bool keyed) const
    {
        // `${string}K` and f"{string}K" join without a sign for it.
        const QStringView whole = QStringView(m_text).sliced(from + 1, to - from - 2);
        if (whole.contains(u'{') && whole.contains(u'}'))
            return true;
        while (from > 0 && (m_text[from - 1].isSpace() || u"bfru"_s.contains(m_text[from - 1])))
            --from;
        while (to < m_text.size() && m_text[to] == u' ')
            ++to;
        const QChar before = from > 0 ? m_text[from - 1] : QChar();
        const QChar behind = to < m_text.size() ? m_text[to] : QChar();
        return before == u'+' || before == u'.' || behind == u'+'
            || (behind == u'.' && m_text[to - 1] == u' ')
            || (keyed && (before == u',' || before == u'('));
    }

    void literal(qsizetype at, qsizetype end)
    {
        const QStringView whole = QStringView(m_text).sliced(at, end - at);
        if (const qsizetype brace = whole.lastIndexOf(u'}'); brace >= 0)
            at += brace + 1;
        const QStringView value = QStringView(m_text).sliced(at, end - at);
        const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
            return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"_+/-="_s.contains(c));
        });
        if (plain && looksLikeSecret(value) && !isAlgorithm(value) && !isNoSecret(value))
            m_found.append({at, end});
    }

    static bool isAlgorithm(QStringView value)
    {
        if (value.size() > 12)
            return false;
        const auto has
            = [value](QStringView part) { return value.contains(part, Qt::CaseInsensitive); };
        return has(u"sha") || has(u"md5") || has(u"utf") || has(u"8859") || has(u"125");
    }

    const QString &m_text;
    QList<Stretch> &m_found;
};

} // namespace

void findHashedLiterals(const QString &text, QList<Stretch> &found)
{
    HashedLiterals(text, found).run();
}

} // namespace vexora::intake
