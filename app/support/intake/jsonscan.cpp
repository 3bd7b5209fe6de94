// SPDX-License-Identifier: MIT
#include "support/intake/jsonscan.h"

namespace vexora::intake {

namespace {

constexpr int kMaxDepth = 64; ///< as json::read()

class JsonScanner
{
public:
    JsonScanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    JsonSpan run()
    {
        m_span.whole = value(0);
        m_span.end = m_at;
        return m_span;
    }

private:
    [[nodiscard]] QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void spaces()
    {
        while (m_at < m_text.size()
               && (now() == u' ' || now() == u'\n' || now() == u'\r' || now() == u'\t'))
            ++m_at;
    }

    bool take(QChar c)
    {
        if (m_at >= m_text.size() || now() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        switch (now().unicode()) {
        case u'{':
        case u'[':
            return depth < kMaxDepth && container(depth);
        case u'"':
            return string();
        case u't':
            return word(u"true");
        case u'f':
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number();
        }
    }

    bool container(int depth)
    {
        const bool isObject = now() == u'{';
        const QChar closing = isObject ? u'}' : u']';
        ++m_at;
        spaces();
        if (take(closing))
            return true;
        for (;;) {
            JsonPart part;
            if (isObject) {
                part.nameAt = m_at;
                if (!string())
                    return false;
                part.nameEnd = m_at;
                spaces();
                if (!take(u':'))
                    return false;
                m_span.named = true;
                spaces();
            }
            part.valueAt = m_at;
            if (!value(depth + 1))
                return false;
            part.valueEnd = m_at;
            if (depth == 0)
                m_span.parts.append(part);
            spaces();
            if (take(closing))
                return true;
            if (!take(u','))
                return false;
            spaces();
        }
    }

    bool string()
    {
        if (!take(u'"'))
            return false;
        while (m_at < m_text.size()) {
            const QChar c = now();
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c.unicode() < 0x20)
                return false;
            if (c == u'\\' && !escape())
                return false;
            ++m_at;
        }
        return false;
    }

    /** Leaves off at its last character. */
    bool escape()
    {
        if (m_at + 1 >= m_text.size()) {
            m_at = m_text.size();
            return false;
        }
        const QChar c = m_text[m_at + 1];
        if (c != u'u') {
            if (!QStringView(u"\"\\/bfnrt").contains(c))
                return false;
            ++m_at;
            return true;
        }
        for (int i = 2; i < 6; ++i) {
            if (m_at + i >= m_text.size()) {
                m_at = m_text.size();
                return false;
            }
            const char16_t digit = m_text[m_at + i].unicode();
            const bool hex = (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f')
                || (digit >= u'A' && digit <= u'F');
            if (!hex)
                return false;
        }
        m_at += 5;
        return true;
    }

    bool word(QStringView word)
    {
        for (const QChar c : word) {
            if (!take(c))
                return false;
        }
        return true;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (now() >= u'0' && now() <= u'9')
            ++m_at;
        return m_at > from;
    }

    bool number()
    {
        take(u'-');
        if (!take(u'0') && !digits())
            return false;
        if (take(u'.') && !digits())
            return false;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            return digits();
        }
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    JsonSpan m_span;
};

} // namespace

JsonSpan scanJson(QStringView text, qsizetype at)
{
    return JsonScanner(text, at).run();
}

} // namespace vexora::intake
