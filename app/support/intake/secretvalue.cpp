// SPDX-License-Identifier: MIT
#include "support/intake/secretvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** However long a text without an end is, no value is looked for further than this. */
constexpr qsizetype kLongestSecret = 4096;

constexpr QStringView kQuotes = u"\"'`“”„‘’«»＂＇";
constexpr QStringView kEscapes = u"\\^";

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.';
}

/** Walks over a text, never further than it goes. */
class Walk
{
public:
    Walk(const QString &text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    [[nodiscard]] bool isAt(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }
    bool take(QStringView what)
    {
        const bool there = isAt(what);
        m_at += there ? what.size() : 0;
        return there;
    }
    qsizetype takeAnyOf(QStringView set, qsizetype most = 16)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_at - from < most && set.contains(m_text[m_at]))
            ++m_at;
        return m_at - from;
    }
    void takeSpaces(bool lines)
    {
        takeAnyOf(lines ? QStringView(u" \t\r\n\u00a0") : QStringView(u" \t\u00a0"), 256);
    }
    void to(qsizetype at) { m_at = at; }

private:
    const QString &m_text;
    qsizetype m_at;
};

/** Escapes, a quote (doubled by cmd): as it opens, so it closes. */
struct Opening
{
    qsizetype at = 0;
    qsizetype end = 0;
    QString closing; ///< empty: no quote
};

Opening openingAt(const QString &text, qsizetype at)
{
    Opening opening{at, at, {}};
    qsizetype i = at;
    while (i < text.size() && i - at < 16 && kEscapes.contains(text[i]))
        ++i;
    if (i >= text.size() || !kQuotes.contains(text[i]))
        return opening;
    opening.closing = text.sliced(at, i + 1 - at);
    opening.end = i + 1;
    const bool doubled = i == at && text[i] == u'"' && i + 2 < text.size() && text[i + 1] == u'"';
    if (doubled && !u",;}])\"' \t\r\n&"_s.contains(text[i + 2])) {
        opening.closing = u"\"\""_s;
        ++opening.end;
    }
    if (u"“„”"_s.contains(text[i]))
        opening.closing.back() = u'”';
    if (u"‘’"_s.contains(text[i]))
        opening.closing.back() = u'’';
    return opening;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype last = std::min(text.size(), at + kLongestSecret);
    while (at < last && !isLineEnd(text[at]))
        ++at;
    return at;
}

/** Where what `opening` opens ends; where it does not, as far as a secret may go. */
qsizetype quotedEnd(const QString &text, const Opening &opening)
{
    const qsizetype last = std::min(text.size(), opening.end + kLongestSecret);
    for (qsizetype i = opening.end; i < last; ++i) {
        if (QStringView(text).sliced(i).startsWith(opening.closing))
            return i;
        if (text[i] == u'\\' && opening.closing.size() == 1)
            ++i;
    }
    return std::min(lineEnd(text, opening.end), last);
}

/** "Bearer abc": the scheme is no secret. */
qsizetype behindScheme(const QString &text, qsizetype at, qsizetype end)
{
    qsizetype i = at;
    while (i < end && i - at < 24 && (text[i].isLetterOrNumber() || text[i] == u'-'))
        ++i;
    qsizetype rest = i;
    while (rest < end && text[rest] == u' ')
        ++rest;
    return i > at && rest > i && rest < end ? rest : at;
}

std::optional<Stretch> secretIn(const QString &text, qsizetype at, qsizetype end, bool credential)
{
    if (credential)
        at = behindScheme(text, at, end);
    while (end > at && text[end - 1].isSpace())
        --end;
    if (isNoSecret(QStringView(text).sliced(at, end - at)))
        return std::nullopt;
    return Stretch{at, end};
}

/** What stands there without quotes of its own. */
std::optional<Stretch> bareValue(const QString &text, qsizetype at, const NamePlace &name,
                                 const QString &nameQuote)
{
    qsizetype end = bareEnd(text, at);
    if (name.credential) {
        const QChar before = name.at > 0 ? text[name.at - 1] : QChar();
        end = lineEnd(text, at);
        if (kQuotes.contains(before)) {
            const qsizetype quote = QStringView(text).sliced(at, end - at).indexOf(before);
            end = quote >= 0 ? at + quote : end;
            while (end > at && kEscapes.contains(text[end - 1]))
                --end;
        }
        return secretIn(text, at, end, true);
    }
    qsizetype word = at;
    while (word < end && isWordChar(text[word]))
        ++word;
    Walk walk(text, word);
    if (word > at && word - at <= 3 && !openingAt(text, word).closing.isEmpty()) {
        const Opening opening = openingAt(text, word); // b'..', u"..", @".."
        return secretIn(text, opening.end, quotedEnd(text, opening), false);
    }
    if (word > at && walk.take(u"(")) {
        if (text.sliced(at, word - at) == u"string"_s) {
            walk.takeAnyOf(u"0123456789"); // var_dump's string(16) "..."
            walk.take(u") ");
        }
        const QString call = text.sliced(at, std::min(word - at, qsizetype(80))).toLower();
        const Opening opening = openingAt(text, walk.at());
        if (call.contains(u"env"_s) || call.contains(u"config"_s) || opening.closing.isEmpty())
            return std::nullopt;
        return secretIn(text, opening.end, quotedEnd(text, opening), false);
    }
    walk.takeSpaces(false);
    if (word > at && walk.now() == u'=' && !walk.isAt(u"==") && !walk.isAt(u"=>")) {
        walk.take(u"="); // secret: string = '..'
        walk.takeSpaces(false);
        const Opening opening = openingAt(text, walk.at());
        if (opening.closing.isEmpty())
            return secretIn(text, at, bareEnd(text, walk.at()), false);
        return secretIn(text, opening.end, quotedEnd(text, opening), false);
    }
    std::optional<Stretch> stretch = secretIn(text, at, end, false);
    if (stretch && nameQuote.endsWith(u'"'))
        stretch->before = stretch->after = nameQuote;
    return stretch;
}

bool isPlainChar(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || u == u'_' || u == u'+' || u == u'/' || u == u'-';
}

qsizetype plainEnd(const QString &text, qsizetype at)
{
    const qsizetype last = std::min(text.size(), at + kLongestSecret);
    const qsizetype from = at;
    while (at < last && isPlainChar(text[at]))
        ++at;
    for (int i = 0; at > from && at < last && text[at] == u'=' && i < 2; ++i) // Base64 ends so
        ++at;
    return at;
}

/** Behind a name and a space alone: what no sentence would go on with. */
std::optional<Stretch> looseValue(const QString &text, qsizetype at)
{
    Walk walk(text, at);
    walk.takeSpaces(false);
    const Opening opening = openingAt(text, walk.at());
    walk.to(opening.end);
    const qsizetype end = plainEnd(text, walk.at());
    if (end < text.size() && !text[end].isSpace() && !text[end].isLetter()
        && !kQuotes.contains(text[end]) && !u".,;)]。、，；។"_s.contains(text[end]))
        return std::nullopt;
    if (!looksLikeSecret(QStringView(text).sliced(walk.at(), end - walk.at())))
        return std::nullopt;
    return secretIn(text, walk.at(), end, false);
}

/** "Secret:", and the secret alone in the next line. */
std::optional<Stretch> lineBelow(const QString &text, qsizetype at)
{
    Walk walk(text, at);
    walk.takeSpaces(true);
    const std::optional<Stretch> found = looseValue(text, walk.at());
    if (!found)
        return std::nullopt;
    Walk behind(text, found->end);
    behind.takeAnyOf(kQuotes, 1);
    behind.takeAnyOf(u",;", 1);
    behind.takeSpaces(false);
    const bool alone = behind.at() >= text.size() || isLineEnd(behind.now());
    return alone ? found : std::nullopt;
}

/** secret%3D, %22secret%22%3A%22: where the value of an escaped name begins; else `at`. */
qsizetype escapedValueAt(const QString &text, qsizetype at)
{
    const auto takes = [&text](qsizetype &from, std::initializer_list<QStringView> any) {
        for (const QStringView one : any) {
            if (QStringView(text).sliced(from).startsWith(one, Qt::CaseInsensitive)) {
                from += one.size();
                return true;
            }
        }
        return false;
    };
    qsizetype i = at;
    (void)takes(i, {u"%22", u"%2522"});
    (void)takes(i, {u"%20", u"+"});
    if (!takes(i, {u"%3D", u"%253D", u"%3A", u"%253A"}))
        return at;
    (void)takes(i, {u"%20", u"+"});
    (void)takes(i, {u"%22", u"%2522"});
    return i;
}

std::optional<Stretch> escapedValue(const QString &text, qsizetype at)
{
    const qsizetype end = bareEnd(text, at);
    const QStringView value = QStringView(text).sliced(at, end - at);
    qsizetype size = value.size();
    for (const QStringView stop : {u"%26", u"%22", u"%2C", u"%7D", u"%0A", u"%25"}) {
        const qsizetype found = value.indexOf(stop, 0, Qt::CaseInsensitive);
        size = found < 0 ? size : std::min(size, found);
    }
    return secretIn(text, at, at + size, false);
}

} // namespace

bool looksLikeSecret(QStringView value)
{
    if (value.size() < 8 || value.size() > kLongestSecret)
        return false;
    bool digit = false;
    bool letter = false;
    bool small = false;
    for (const QChar c : value) {
        digit = digit || c.isDigit();
        letter = letter || c.isLetter();
        small = small || c.isLower();
    }
    const bool mixed
        = small && std::any_of(value.begin() + 1, value.end(), [](QChar c) { return c.isUpper(); });
    return (digit && (letter || value.size() >= 16)) || (value.size() >= 20 && mixed)
        || (value.size() >= 32 && !value.contains(u'-'));
}

bool isNoSecret(QStringView value)
{
    static const QStringList kNothing{u"null"_s,      u"none"_s, u"nil"_s,
                                      u"undefined"_s, u"true"_s, u"false"_s};
    while (value.startsWith(doctor::kSecretMark))
        value = value.sliced(doctor::kSecretMark.size());
    if (value.isEmpty())
        return true;
    if (value.size() <= 9 && kNothing.contains(value.toString().toLower()))
        return true;
    if (value.startsWith(u"process.env") || value.startsWith(u"os.environ")
        || value.startsWith(u"${") || value.startsWith(u"$_"))
        return true;
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return u"*•●.…xX"_s.contains(c); });
}

qsizetype bareEnd(const QString &text, qsizetype at)
{
    const qsizetype last = std::min(text.size(), at + kLongestSecret);
    qsizetype i = at;
    for (; i < last; ++i) {
        const QChar c = text[i];
        if (c.isSpace() || c == u'&' || c == u'<' || kQuotes.contains(c) || kEscapes.contains(c))
            break;
        if (!u",;)}]|"_s.contains(c))
            continue;
        // A secret may hold one; what ends it has nothing behind that goes on.
        qsizetype behind = i + 1;
        while (behind < last && u",;)}]"_s.contains(text[behind]))
            ++behind;
        if (behind == text.size() || text[behind].isSpace() || kQuotes.contains(text[behind])
            || kEscapes.contains(text[behind]))
            break;
    }
    return i;
}

std::optional<Stretch> valueUnder(const QString &text, const NamePlace &name)
{
    Walk walk(text, name.end);
    const Opening closing = openingAt(text, name.end);
    const bool quoted = !closing.closing.isEmpty();
    walk.to(closing.end);
    if (walk.take(u"[")) // char secret[33]
        walk.takeAnyOf(u"0123456789");
    walk.take(u"]");
    const QChar before = name.at > 0 ? text[name.at - 1] : QChar();
    if (before == u'<' && walk.take(u">")) {
        const qsizetype last = std::min(text.size(), walk.at() + kLongestSecret);
        const qsizetype end = QStringView(text).first(last).indexOf(u'<', walk.at());
        return secretIn(text, walk.at(), end < 0 ? last : end, name.credential);
    }
    const bool flag = text[name.at] == u'-' && walk.now() == u' ';
    const bool tab = walk.now() == u'\t';
    walk.takeSpaces(quoted);
    bool sure = true;
    if (walk.take(u"(")) {
        walk.takeSpaces(true);
        if (openingAt(text, walk.at()).closing.isEmpty())
            return std::nullopt;
    } else if (walk.take(u",")) {
        walk.takeSpaces(true);
        const Opening opening = openingAt(text, walk.at());
        if (!quoted || opening.closing.isEmpty())
            return std::nullopt;
        // {"name": "Authorization", "value": "..."}
        Walk pair(text, opening.end);
        if (pair.take(u"value") && pair.take(opening.closing)) {
            pair.takeSpaces(true);
            if (pair.take(u":"))
                walk.to(pair.at());
        }
    } else if (walk.takeAnyOf(u":=：＝៖", 4) > 0) {
        walk.take(u">");
    } else if (const qsizetype end = escapedValueAt(text, walk.at()); end > walk.at()) {
        return escapedValue(text, end);
    } else if (walk.take(u"is:") || walk.take(u"is :") || walk.take(u"is=")) {
        // as if it stood there alone
    } else if (walk.take(u"is ")) {
        sure = false;
    } else if (tab) {
        sure = false; // two cells of a table
    } else if (walk.take(u"は") || walk.take(u"為") || walk.take(u"为") || walk.take(u"គឺ")
               || walk.take(u"es ")) {
        return looseValue(text, walk.at());
    } else if (!walk.take(u"是") && !flag) {
        return walk.at() > closing.end ? looseValue(text, walk.at()) : std::nullopt;
    }
    walk.takeSpaces(quoted);
    if (walk.at() >= text.size() || isLineEnd(walk.now()))
        return lineBelow(text, walk.at());
    const Opening opening = openingAt(text, walk.at());
    if (!opening.closing.isEmpty())
        return secretIn(text, opening.end, quotedEnd(text, opening), name.credential);
    std::optional<Stretch> found
        = bareValue(text, walk.at(), name, quoted ? closing.closing : QString());
    if (found && !sure) {
        const QStringView value = QStringView(text).sliced(found->at, found->end - found->at);
        const bool digits
            = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
        if (value.size() < 6 || (!digits && value.size() < 16))
            return std::nullopt;
    }
    return found;
}

} // namespace vexora::intake
