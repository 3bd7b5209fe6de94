// SPDX-License-Identifier: MIT
#include "signing/doctor/rawbody.h"

#include <QStringDecoder>

#include <optional>

namespace vexora::doctor {

namespace {

/** Walks over a document without reading it: only where its values begin and end. */
class Walker
{
public:
    explicit Walker(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QMap<QString, QString>> members()
    {
        QMap<QString, QString> found;
        if (!take(u'{'))
            return std::nullopt;
        if (take(u'}'))
            return found;
        do {
            skipSpace();
            const std::optional<QString> name = token();
            if (!name || name->size() < 2 || !name->startsWith(u'"') || !take(u':'))
                return std::nullopt;
            skipSpace();
            const std::optional<QString> value = token();
            if (!value)
                return std::nullopt;
            found.insert(name->sliced(1, name->size() - 2), *value);
        } while (take(u','));
        return take(u'}') ? std::optional(found) : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipText()
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        ++m_at;
    }
    /** A value, whatever it is; its brackets are counted and not understood. */
    std::optional<QString> token()
    {
        const qsizetype first = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                skipText();
                if (depth == 0)
                    break;
                continue;
            }
            if (c == u'{' || c == u'[') {
                ++depth;
            } else if (c == u'}' || c == u']') {
                if (depth == 0)
                    break;
                if (--depth == 0) {
                    ++m_at;
                    break;
                }
            } else if (depth == 0 && (c == u',' || c == u':' || c.isSpace())) {
                break;
            }
            ++m_at;
        }
        if (m_at > m_text.size() || m_at == first)
            return std::nullopt;
        return m_text.sliced(first, m_at - first);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QMap<QString, QString> rawMembers(const QByteArray &body)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(body);
    if (decoder.hasError())
        return {};
    return Walker(text).members().value_or(QMap<QString, QString>());
}

} // namespace vexora::doctor
