// SPDX-License-Identifier: MIT
#include "support/intake/secretvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** What a secret's name ends with, in lower case and without `_`, `-` and spaces. */
const QStringList &secretNames()
{
    static const QStringList kNames{
        u"secret"_s,       u"secretkey"_s,   u"privatekey"_s,    u"signkey"_s,
        u"signingkey"_s,   u"md5key"_s,      u"merchantkey"_s,   u"apikey"_s,
        u"hmackey"_s,      u"hashkey"_s,     u"appkey"_s,        u"mchkey"_s,
        u"accesskey"_s,    u"paykey"_s,      u"password"_s,      u"salt"_s,
        u"passphrase"_s,   u"secretvalue"_s, u"authorization"_s, u"clavesecreta"_s,
        u"llavesecreta"_s, u"secreto"_s,
    };
    return kNames;
}

const QStringList &wideSecretNames()
{
    static const QStringList kNames{u"密钥"_s,         u"密鑰"_s,   u"密匙"_s,
                                    u"秘钥"_s,         u"秘鑰"_s,   u"私钥"_s,
                                    u"私鑰"_s,         u"秘密鍵"_s, u"シークレットキー"_s,
                                    u"シークレット"_s, u"សោសម្ងាត់"_s};
    return kNames;
}

bool isNameChar(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || u == u'_' || u == u'-' || u == u'$';
}

/** Goes over a text once, name by name. */
class Finder
{
public:
    Finder(const QString &text, QList<Stretch> &found)
        : m_text(text)
        , m_found(found)
        , m_hasCurl(text.contains(u"curl"_s, Qt::CaseInsensitive))
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isNameChar(c)) {
                word();
                continue;
            }
            if (c == u'\n' || c == u'\r')
                m_equalsInLine = 0;
            m_equalsInLine += c == u'=' ? 1 : 0;
            if (c == u':')
                userInfo();
            if (c.unicode() > 0x7f && wideName())
                continue;
            ++m_at;
        }
    }

private:
    void hide(const Stretch &stretch)
    {
        m_found.append(stretch);
        m_at = std::max(m_at, stretch.end);
    }

    [[nodiscard]] QStringView rest(qsizetype at) const { return QStringView(m_text).sliced(at); }

    /** The last part of the name, "Secret Key" as "secretkey". */
    [[nodiscard]] QString folded(qsizetype end) const
    {
        QString name;
        for (qsizetype i = end; i > 0 && end - i < 40; --i) {
            const QChar c = m_text[i - 1];
            const bool between = c == u' ' && i < end && m_text[i] != u' ';
            if (!isNameChar(c) && !between)
                break;
            if (c != u' ' && c != u'_' && c != u'-')
                name.prepend(c.toLower());
        }
        return name;
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameChar(m_text[m_at]))
            ++m_at;
        const qsizetype end = m_at;
        const QStringView word = QStringView(m_text).sliced(from, end - from);
        if (pemKey(word) || bearer(word) || user(word, from))
            return;
        const QChar last = word.back().toLower();
        if (last == u'c' && keyOfHmac(word, from))
            return;
        if (!u"tynedao"_s.contains(last)) // what secretNames() end with
            return;
        const QString name = folded(end);
        const bool named
            = std::any_of(secretNames().begin(), secretNames().end(),
                          [&name](const QString &secret) { return name.endsWith(secret); });
        if (named) {
            if (const auto value
                = valueUnder(m_text, {from, end, name.endsWith(u"authorization"_s)}))
                hide(*value);
            return;
        }
        keyBehindString(word, from);
    }

    /** amount=300...wayCode=VA&key=SECRET: no field, the end of a string that was signed. */
    void keyBehindString(QStringView word, qsizetype from)
    {
        const bool joined = from > 0 && m_text[from - 1] == u'&'
            && word.compare(u"key", Qt::CaseInsensitive) == 0;
        if (!joined && !(word.endsWith(u"key") && m_equalsInLine >= 2))
            return;
        if (m_at >= m_text.size() || m_text[m_at] != u'=')
            return;
        const qsizetype end = bareEnd(m_text, m_at + 1);
        if (!isNoSecret(QStringView(m_text).sliced(m_at + 1, end - m_at - 1)))
            hide({m_at + 1, end});
    }

    bool bearer(QStringView word)
    {
        if (word.compare(u"bearer", Qt::CaseInsensitive) != 0 || !rest(m_at).startsWith(u' '))
            return false;
        const qsizetype end = bareEnd(m_text, m_at + 1);
        if (end - m_at - 1 >= 8
            && !isNoSecret(QStringView(m_text).sliced(m_at + 1, end - m_at - 1)))
            hide({m_at + 1, end});
        return true;
    }

    /** curl's -u NAME:PASSWORD in its spellings. */
    bool user(QStringView word, qsizetype from)
    {
        if (!m_hasCurl || !(word.startsWith(u"-u") || word == u"--user"_s))
            return false;
        if (from > 0 && !m_text[from - 1].isSpace())
            return false;
        qsizetype at = word == u"-u"_s || word == u"--user"_s ? m_at : from + 2;
        while (at < m_text.size() && u" ='\"^"_s.contains(m_text[at]))
            ++at;
        const qsizetype end = bareEnd(m_text, at);
        const QStringView login = QStringView(m_text).sliced(at, end - at);
        const qsizetype colon = at + login.indexOf(u':');
        if (colon < at || colon + 1 >= end
            || isNoSecret(QStringView(m_text).sliced(colon + 1, end - colon - 1)))
            return false;
        hide({colon + 1, end});
        return true;
    }

    /** openssl dgst -md5 -hmac K */
    bool keyOfHmac(QStringView word, qsizetype from)
    {
        if (word != u"-hmac"_s || (from > 0 && !m_text[from - 1].isSpace()))
            return false;
        if (const auto value = valueUnder(m_text, {from, m_at, false});
            value && m_text[value->at] != u'$')
            hide(*value);
        return true;
    }

    /** https://name:password@host */
    void userInfo()
    {
        if (!rest(m_at).startsWith(u"://"))
            return;
        qsizetype colon = -1;
        const qsizetype last = std::min(m_text.size(), m_at + 512);
        for (qsizetype i = m_at + 3; i < last; ++i) {
            const QChar c = m_text[i];
            if (c == u'@' && colon >= 0 && i > colon + 1) {
                if (!isNoSecret(QStringView(m_text).sliced(colon + 1, i - colon - 1)))
                    hide({colon + 1, i});
                return;
            }
            if (c.isSpace() || u"/?#\"'<>,;{}@"_s.contains(c))
                return;
            if (c == u':' && colon < 0)
                colon = i;
        }
    }

    /** -----BEGIN PRIVATE KEY----- and all that follows. */
    bool pemKey(QStringView word)
    {
        if (!word.startsWith(u"KEY-----"_s))
            return false;
        const QStringView before = QStringView(m_text).first(m_at - word.size()).right(40);
        if (!before.contains(u"-----BEGIN") || !before.contains(u"PRIVATE"))
            return false;
        const qsizetype last = std::min(m_text.size(), m_at + 16384);
        const qsizetype end = QStringView(m_text).first(last).indexOf(u"-----END", m_at);
        hide({m_at, end < 0 ? last : end});
        return true;
    }

    /** Khmer has spaces of no width between its words. */
    [[nodiscard]] qsizetype endOfWide(QStringView name) const
    {
        constexpr QChar kBreak(u'\u200b');
        qsizetype at = m_at;
        for (qsizetype i = 0; i < name.size(); ++i, ++at) {
            while (i > 0 && at < m_text.size() && m_text[at] == kBreak)
                ++at;
            if (at >= m_text.size() || m_text[at] != name[i])
                return m_at;
        }
        return at;
    }

    bool wideName()
    {
        for (const QString &name : wideSecretNames()) {
            const qsizetype end = endOfWide(name);
            if (end == m_at)
                continue;
            const qsizetype from = m_at;
            m_at = end;
            if (const auto value = valueUnder(m_text, {from, m_at, false}))
                hide(*value);
            return true;
        }
        return false;
    }

    const QString &m_text;
    QList<Stretch> &m_found;
    bool m_hasCurl = false;
    qsizetype m_at = 0;
    int m_equalsInLine = 0;
};

} // namespace

void findNamedSecrets(const QString &text, QList<Stretch> &found)
{
    Finder(text, found).run();
}

} // namespace vexora::intake
