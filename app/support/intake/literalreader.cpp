// SPDX-License-Identifier: MIT
#include "support/intake/marks.h"
#include "support/intake/ordernames.h"
#include "support/intake/readers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

constexpr int kMaxLiteralDepth = 8;

/** A value of a program's own notation. */
struct Literal
{
    json::Value value;
    qsizetype at = 0;
};

/**
 * {'a': 'b'} of Python, { a: 'b' } of JavaScript, {"a"=>"b"} of Ruby, array('a' => 'b') and
 * ['a' => 'b'] of PHP. Only what can be read in one way: an escape that these do not agree on, a
 * quote too many, a variable or a call end it.
 */
class LiteralParser
{
public:
    LiteralParser(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
        , m_string(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    /** Where the last string begins. */
    [[nodiscard]] qsizetype lastString() const { return m_string; }
    /** A name that orders have was read: this was meant as one. */
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isPhp() const { return m_php; }
    /** Where the names and values of the outermost one stand. */
    [[nodiscard]] const QList<JsonPart> &parts() const { return m_parts; }

    bool container(json::Value &out, int depth)
    {
        QChar closing;
        if (take(u"array"))
            spaces();
        if (take(u"("))
            closing = u')';
        else if (take(u"["))
            closing = u']';
        else if (take(u"{"))
            closing = u'}';
        else
            return false;
        out = json::Value::object();
        json::Value items = json::Value::array();
        spaces();
        bool names = false;
        for (bool first = true;; first = false) {
            spaces();
            if (take(QStringView(&closing, 1))) {
                if (!names && closing != u'}')
                    out = items;
                return true;
            }
            if (!first && !take(u","))
                return false;
            spaces();
            if (take(QStringView(&closing, 1))) {
                if (!names && closing != u'}')
                    out = items;
                return !first;
            }
            JsonPart part;
            part.nameAt = m_at;
            QString name;
            json::Value value;
            const qsizetype before = m_at;
            if (key(name)) {
                names = true;
                part.nameEnd = m_keyEnd;
                m_known = m_known || isOrderName(name);
                spaces();
                part.valueAt = m_at;
                if (!literal(value, depth + 1))
                    return false;
                out.insert(name, value);
            } else {
                m_at = before;
                if (closing == u'}' || names || !literal(value, depth + 1))
                    return false;
                items.append(value);
            }
            part.valueEnd = m_at;
            if (depth == 0)
                m_parts.append(part);
        }
    }

private:
    bool take(QStringView what)
    {
        if (!m_text.sliced(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }

    void spaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    /** A name and what parts it from its value. */
    bool key(QString &name)
    {
        if (now() == u'\'' || now() == u'"') {
            if (!string(name))
                return false;
        } else {
            const qsizetype from = m_at;
            take(u":"); // a symbol of Ruby
            const qsizetype start = m_at;
            while (m_at < m_text.size() && m_at - from < 80
                   && (now().isLetterOrNumber() || now() == u'_'))
                ++m_at;
            name = m_text.sliced(start, m_at - start).toString();
            if (name.isEmpty())
                return false;
        }
        m_keyEnd = m_at;
        spaces();
        if (take(u"=>")) {
            m_php = true;
            return true;
        }
        return take(u":");
    }

    bool literal(json::Value &value, int depth)
    {
        const QChar c = now();
        if (c == u'{' || c == u'[' || c == u'(' || m_text.sliced(m_at).startsWith(u"array"))
            return depth < kMaxLiteralDepth && container(value, depth);
        if (c == u'\'' || c == u'"') {
            QString text;
            const bool ok = string(text);
            value = json::Value::string(text);
            return ok;
        }
        if (c == u'-' || c.isDigit())
            return number(value);
        return word(value);
    }

    bool number(json::Value &value)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && u"+-.0123456789eE"_s.contains(now()))
            ++m_at;
        const QStringView text = m_text.sliced(from, m_at - from);
        take(u"n"); // of a BigInt
        value = json::Value::number(text.toString());
        return !now().isLetterOrNumber();
    }

    bool word(json::Value &value)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_at - from < 10 && now().isLetter())
            ++m_at;
        const QString word = m_text.sliced(from, m_at - from).toString();
        static const QSet<QString> kNothing{u"None"_s, u"null"_s, u"NULL"_s, u"nil"_s,
                                            u"undefined"_s};
        if (kNothing.contains(word)) {
            value = json::Value();
            return true;
        }
        const QString lower = word.toLower();
        if (lower != u"true" && lower != u"false") {
            m_at = from;
            return false;
        }
        value = json::Value::boolean(lower == u"true");
        return true;
    }

    bool string(QString &out)
    {
        const QChar quote = now();
        m_string = m_at++;
        while (m_at < m_text.size() && now() != quote) {
            if (now() == u'\n' && quote != u'\'')
                return false;
            if (now() != u'\\') {
                out += now();
                ++m_at;
            } else if (!escape(out)) {
                return false;
            }
        }
        return take(QStringView(&quote, 1));
    }

    /** What all of these languages mean by it; PHP's '..' know two of them only. */
    bool escape(QString &out)
    {
        if (m_at + 1 >= m_text.size()) {
            m_at = m_text.size();
            return false;
        }
        const QChar c = m_text[m_at + 1];
        static const QString kNames = u"\\'\"nrt/"_s;
        static const QString kMeant = u"\\'\"\n\r\t/"_s;
        if (const qsizetype index = kNames.indexOf(c); index >= 0) {
            out += kMeant[index];
            m_at += 2;
            return true;
        }
        const qsizetype length = c == u'x' ? 2 : c == u'u' ? 4 : 0;
        bool ok = false;
        const uint unit = length > 0 && m_at + 2 + length <= m_text.size()
            ? m_text.sliced(m_at + 2, length).toUInt(&ok, 16)
            : 0;
        if (!ok)
            return false;
        out += QChar(char16_t(unit));
        m_at += 2 + length;
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_keyEnd = 0;
    qsizetype m_string;
    QList<JsonPart> m_parts;
    bool m_known = false;
    bool m_php = false;
};

/** Where a literal may begin; the word of "array(" belongs to it. */
bool mayBegin(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at).left(8);
    return rest.startsWith(u'{') || rest.startsWith(u'[') || rest.startsWith(u"array(")
        || rest.startsWith(u"array (");
}

/** A string that was cut off goes on over the end of its line, up to any quote of the text. */
qsizetype stopOf(const Reading &reading, QStringView text, const LiteralParser &parser)
{
    if (!reading.wants(u"cut_off"_s) || !reading.wants(u"broken_json"_s))
        return parser.at();
    const qsizetype begin = parser.lastString();
    const qsizetype lineEnd = text.indexOf(u'\n', begin);
    return lineEnd >= 0 && cutMarkNear(text, begin, lineEnd).size > 0 ? lineEnd : parser.at();
}

} // namespace

qsizetype readLiteral(Reading &reading, const Piece &piece, qsizetype at)
{
    if (!mayBegin(piece.text(), at) || !reading.afford(1))
        return at;
    LiteralParser parser(piece.text(), at);
    json::Value value;
    const bool whole = parser.container(value, 0);
    if (!reading.afford(4 * (parser.at() - at)))
        return at;
    if (!whole) {
        if (!parser.isKnown())
            return at;
        noteStop(reading, piece, at, stopOf(reading, piece.text(), parser), u"broken_json"_s);
        return std::max(parser.at(), at + 1);
    }
    if (!value.isObject() || !looksLikeOrder(value))
        return at; // an order may stand inside
    JsonSpan span;
    span.parts = parser.parts();
    for (JsonPart &part : span.parts) {
        // fieldsOf() takes the quotes off a name's place.
        if (piece.text()[part.nameAt] != u'\'' && piece.text()[part.nameAt] != u'"') {
            --part.nameAt;
            ++part.nameEnd;
        }
    }
    SentRequest request;
    request.fields = fieldsOf(reading, piece, value, span);
    if (!parser.isPhp())
        reading.note(u"broken_json"_s, piece, at, 1);
    reading.add(IntakeForm::Log, std::move(request), piece.originOf(at),
                piece.originOf(parser.at()));
    return parser.at();
}

} // namespace vexora::intake
