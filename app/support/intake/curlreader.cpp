// SPDX-License-Identifier: MIT
#include "support/intake/curloptions.h"
#include "support/intake/readers.h"
#include "support/intake/shellwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** What --data-urlencode makes of a value. */
Piece urlEncoded(const Piece &piece)
{
    Piece out(QString(), piece.originOf(0));
    const QString &text = piece.text();
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2
                                                                                               : 1;
        const QString encoded
            = QString::fromLatin1(text.sliced(i, length).toUtf8().toPercentEncoding());
        for (const QChar c : encoded)
            out.append(c, piece.originOf(i), piece.originOf(i + length));
        i += length;
    }
    return out;
}

/** Puts one request together, argument by argument. */
class CurlCommand
{
public:
    CurlCommand(Reading &reading, const ShellWords &words)
        : m_reading(reading)
        , m_words(words)
    {
    }

    void run()
    {
        for (m_index = 1; m_index < m_words.words.size(); ++m_index) {
            const Piece &word = m_words.words[m_index];
            const QString &text = word.text();
            if (m_noMoreOptions || !text.startsWith(u'-') || text == u"-"_s)
                bare(word);
            else if (text == u"--"_s)
                m_noMoreOptions = true;
            else if (text.startsWith(u"--"_s))
                longOption(word);
            else
                shortOptions(word);
        }
    }

    void finish(qsizetype at, qsizetype end)
    {
        if (m_refused)
            return;
        const bool hasData = m_hasData || !m_parts.isEmpty();
        if (!hasData) {
            m_reading.skip(at, end - at);
            return;
        }
        if (m_hasData && !readBody(m_reading, m_data, m_request))
            return;
        m_request.fields += m_parts;
        if (m_method.isEmpty())
            m_method = m_get ? u"GET"_s : u"POST"_s;
        m_request.method = m_method;
        if (m_get && m_hasData) {
            m_request.url += (m_request.url.contains(u'?') ? u"&"_s : u"?"_s) + m_data.text();
            m_request.body.clear();
        }
        m_reading.add(IntakeForm::Curl, m_request, at, end);
    }

private:
    void unread(const Piece &word) { m_reading.note(u"unread"_s, word, 0, word.size()); }

    void bare(const Piece &word)
    {
        if (m_request.url.isEmpty())
            m_request.url = word.text();
        else
            unread(word);
    }

    void longOption(const Piece &word)
    {
        const qsizetype equals = word.text().indexOf(u'=');
        const QStringView name
            = QStringView(word.text()).sliced(2, (equals < 0 ? word.size() : equals) - 2);
        CurlRole role = curlRole(name);
        if (role == CurlRole::Unknown && name.startsWith(u"no-")
            && curlRole(name.sliced(3)) == CurlRole::Flag)
            role = CurlRole::Flag;
        if (role == CurlRole::Unknown) {
            unknown(word);
        } else if (!takesValue(role)) {
            apply(role, {});
        } else if (equals >= 0) {
            apply(role, word.sliced(equals + 1, word.size() - equals - 1));
        } else {
            applyNext(role, word);
        }
    }

    void shortOptions(const Piece &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const CurlRole role = curlRole(word.text()[i]);
            if (role == CurlRole::Unknown) {
                unknown(word);
                return;
            }
            if (!takesValue(role)) {
                apply(role, {});
                continue;
            }
            if (i + 1 == word.size())
                applyNext(role, word);
            else
                apply(role, word.sliced(i + 1, word.size() - i - 1));
            return;
        }
    }

    /** Nobody knows whether the next word belongs to it; an address does not. */
    void unknown(const Piece &word)
    {
        unread(word);
        if (m_index + 1 >= m_words.words.size())
            return;
        const Piece &next = m_words.words[m_index + 1];
        if (next.text().startsWith(u'-') || next.text().contains(u"://"_s))
            return;
        unread(next);
        ++m_index;
    }

    void applyNext(CurlRole role, const Piece &option)
    {
        if (m_index + 1 < m_words.words.size())
            apply(role, m_words.words[++m_index]);
        else
            m_reading.note(u"cut_off"_s, option, option.size());
    }

    void apply(CurlRole role, const Piece &value)
    {
        switch (role) {
        case CurlRole::Method:
            m_method = value.text();
            break;
        case CurlRole::Url:
            bare(value);
            break;
        case CurlRole::Header:
            header(value);
            break;
        case CurlRole::UserAgent:
            m_request.headers.append({u"User-Agent"_s, value.text()});
            break;
        case CurlRole::Referer:
            m_request.headers.append({u"Referer"_s, value.text()});
            break;
        case CurlRole::Cookie:
            if (value.text().contains(u'='))
                m_request.headers.append({u"Cookie"_s, value.text()});
            break;
        case CurlRole::Get:
            m_get = true;
            break;
        case CurlRole::Head:
            m_method = u"HEAD"_s;
            break;
        case CurlRole::Data:
        case CurlRole::Json:
            if (value.text().startsWith(u'@'))
                file(value, 0);
            else
                addData(value, role == CurlRole::Json);
            break;
        case CurlRole::DataRaw:
            addData(value, false);
            break;
        case CurlRole::DataUrlencode:
            urlEncode(value);
            break;
        case CurlRole::FormPart:
        case CurlRole::FormString:
            formPart(value, role == CurlRole::FormPart);
            break;
        default:
            break;
        }
    }

    void header(const Piece &value)
    {
        const QString &text = value.text();
        const qsizetype colon = text.indexOf(u':');
        if (text.startsWith(u'@')) {
            m_reading.note(u"file_body"_s, value, 0, value.size());
        } else if (colon > 0) {
            m_request.headers.append({text.first(colon), text.sliced(colon + 1).trimmed()});
        } else if (text.endsWith(u';')) {
            m_request.headers.append({text.chopped(1), {}});
        } else {
            unread(value);
        }
    }

    /** curl puts nothing between the texts of several --json. */
    void addData(const Piece &value, bool json)
    {
        if (!m_hasData) {
            m_data = value;
        } else {
            if (!json)
                m_data.append(u'&', value.originOf(0), value.originOf(0));
            m_data.append(value);
        }
        m_hasData = true;
    }

    void file(const Piece &value, qsizetype at)
    {
        if (QStringView(value.text()).sliced(at) == u"@-" && m_words.hasInput) {
            // What --data takes from a file it takes without its line ends; in JSON they are the
            // same, so the text stays as it stands there.
            Piece input = m_words.input;
            while (!input.isEmpty() && input.text().back().isSpace())
                input = input.sliced(0, input.size() - 1);
            addData(input, false);
            return;
        }
        m_reading.note(u"file_body"_s, value, at, value.size() - at);
        m_refused = true;
    }

    /** content, =content, name=content, @file, name@file */
    void urlEncode(const Piece &value)
    {
        const QString &text = value.text();
        const qsizetype equals = text.indexOf(u'=');
        const qsizetype from = text.indexOf(u'@');
        if (from >= 0 && (equals < 0 || from < equals)) {
            file(value, from);
            return;
        }
        const qsizetype name = std::max(equals, qsizetype(0));
        Piece data = value.sliced(0, name);
        if (name > 0)
            data.append(value.sliced(equals, 1));
        data.append(urlEncoded(value.sliced(equals + 1, value.size() - equals - 1)));
        addData(data, false);
    }

    /** name=value;type=..., name=@file, name=<file */
    void formPart(const Piece &value, bool special)
    {
        const QString &text = value.text();
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0) {
            unread(value);
            m_refused = true;
            return;
        }
        QString content = text.sliced(equals + 1);
        if (special && (content.startsWith(u'@') || content.startsWith(u'<'))) {
            m_reading.note(u"file_body"_s, value, equals + 1, content.size());
            m_refused = true;
            return;
        }
        if (special) {
            for (const QString &tail :
                 {u";type="_s, u";filename="_s, u";encoder="_s, u";headers="_s}) {
                if (const qsizetype at = content.indexOf(tail); at >= 0)
                    content.truncate(at);
            }
        }
        m_parts.append({text.first(equals), content, SentKind::Text});
    }

    Reading &m_reading;
    const ShellWords &m_words;
    qsizetype m_index = 0;
    SentRequest m_request;
    QList<SentField> m_parts;
    QString m_method;
    Piece m_data;
    bool m_hasData = false;
    bool m_get = false;
    bool m_refused = false;
    bool m_noMoreOptions = false;
};

/** Whether what stands behind the word "curl" is what stands behind the command. */
bool looksLikeArguments(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
    if (at == 0 && !(text.startsWith(u'\\') || text.startsWith(u'^')))
        return false;
    const QStringView rest = text.sliced(at).left(400);
    if (rest.isEmpty())
        return false;
    // An address without its scheme has options behind it.
    const qsizetype lineEnd = rest.indexOf(u'\n');
    const QStringView line = rest.left(lineEnd < 0 ? rest.size() : lineEnd);
    for (qsizetype dash = line.indexOf(u" -"); dash >= 0; dash = line.indexOf(u" -", dash + 2)) {
        if (dash + 2 < line.size() && u"dHX-"_s.contains(line[dash + 2]))
            return true;
    }
    if (line.endsWith(u" \\") || line.endsWith(u" ^") || line.endsWith(u" \\\r"))
        return true;
    const QStringView word = rest.left(std::max(rest.indexOf(u' '), qsizetype(0)));
    return u"-'\"\\^$`–—“‘"_s.contains(rest[0]) || rest.startsWith(u"http")
        || (word.isEmpty() ? rest : word).contains(u"://")
        || (word.isEmpty() ? rest : word).contains(u"/v1/");
}

} // namespace

qsizetype nextCurl(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u"curl", from); at >= 0; at = text.indexOf(u"curl", at + 4)) {
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        if (!before.isSpace() && !u">$#`(;&|\"'/\\"_s.contains(before))
            continue;
        qsizetype behind = at + 4;
        if (text.sliced(behind).startsWith(u".exe"))
            behind += 4;
        if (looksLikeArguments(text.sliced(behind)))
            return at;
    }
    return text.size();
}

qsizetype readCurl(Reading &reading, const Piece &piece, qsizetype at)
{
    const ShellWords words
        = isForCmd(piece.text(), at) ? cmdWords(reading, piece, at) : bashWords(reading, piece, at);
    if (!words.broken) {
        CurlCommand command(reading, words);
        command.run();
        command.finish(piece.originOf(at), piece.originOf(words.end));
    }
    return std::max(words.end, at + 4);
}

} // namespace vexora::intake
