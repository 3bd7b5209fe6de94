// SPDX-License-Identifier: MIT
#include "support/handover.h"
#include "support/textsfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Of a string in the source of a program. */
enum class Dialect { Php, Java, Node, Python };

// A class file takes no longer constant than 65,535 bytes, and a line is to be looked at.
constexpr qsizetype kLongestJavaConstant = 8000;

QString hexDigits(char32_t c, int digits)
{
    return u"%1"_s.arg(uint(c), digits, 16, QLatin1Char('0'));
}

/** A character beyond printable ASCII. What cannot be seen must not stand in a source unseen, and
 *  one that is pasted through a ticket keeps no letters beyond ASCII for certain. */
QString escapedCharacter(char32_t c, Dialect dialect)
{
    switch (c) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        break;
    }
    switch (dialect) {
    case Dialect::Php:
        return u"\\u{"_s + hexDigits(c, 1) + u'}';
    case Dialect::Java:
        // Java reads \u000a before it looks for strings: controls are octal.
        if (c < 0x80)
            return u"\\%1"_s.arg(uint(c), 3, 8, QLatin1Char('0'));
        [[fallthrough]];
    case Dialect::Node:
        return QChar::requiresSurrogates(c)
            ? QString(u"\\u"_s + hexDigits(QChar::highSurrogate(c), 4) + u"\\u"_s
                      + hexDigits(QChar::lowSurrogate(c), 4))
            : QString(u"\\u"_s + hexDigits(c, 4));
    case Dialect::Python:
        return QChar::requiresSurrogates(c) ? QString(u"\\U"_s + hexDigits(c, 8))
                                            : QString(u"\\u"_s + hexDigits(c, 4));
    }
    return {};
}

QString sourceLiteral(QStringView text, Dialect dialect)
{
    QString source = u"\""_s;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (c == '"' || c == '\\' || (c == '$' && dialect == Dialect::Php))
            source += u'\\' + QChar(char16_t(c));
        else if (c >= 0x20 && c < 0x7f)
            source += QChar(char16_t(c));
        else
            source += escapedCharacter(c, dialect);
    }
    return source + u'"';
}

QString valueLiteral(const QString &value, Dialect dialect)
{
    if (dialect != Dialect::Java || value.size() <= kLongestJavaConstant)
        return sourceLiteral(value, dialect);
    QStringList pieces;
    for (qsizetype at = 0; at < value.size();) {
        qsizetype length = std::min(kLongestJavaConstant, value.size() - at);
        if (value[at + length - 1].isHighSurrogate())
            --length;
        pieces.append(sourceLiteral(QStringView(value).sliced(at, length), dialect));
        at += length;
    }
    return u"String.join(\"\", "_s + pieces.join(u", "_s) + u')';
}

QString fieldLine(const QString &name, const QString &value, Dialect dialect)
{
    const QString key = sourceLiteral(name, dialect);
    const QString text = valueLiteral(value, dialect);
    switch (dialect) {
    case Dialect::Php:
        return u"    "_s + key + u" => "_s + text + u',';
    case Dialect::Java:
        return u"        fields.put("_s + key + u", "_s + text + u");"_s;
    case Dialect::Node:
        return u"  ["_s + key + u", "_s + text + u"],"_s;
    case Dialect::Python:
        return u"    "_s + key + u": "_s + text + u',';
    }
    return {};
}

bool isWholeText(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

} // namespace

const QList<SnippetLanguage> &snippetLanguages()
{
    static const QList<SnippetLanguage> kLanguages{
        {u"php"_s, u"PHP"_s, u"sign.php"_s},
        {u"java"_s, u"Java"_s, u"Sign.java"_s},
        {u"node"_s, u"Node.js"_s, u"sign.mjs"_s},
        {u"python"_s, u"Python"_s, u"sign.py"_s},
    };
    return kLanguages;
}

QString signingSnippet(const QString &languageId, const FieldMap &fields)
{
    const QList<SnippetLanguage> &languages = snippetLanguages();
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (languages[i].id != languageId)
            continue;
        const auto dialect = static_cast<Dialect>(i); // in the same order
        QStringList lines;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            const bool sorts = std::none_of(field.key().cbegin(), field.key().cend(),
                                            [](QChar c) { return c.unicode() >= 0xd800; });
            if (!sorts || !isWholeText(field.key()) || !isWholeText(field.value()))
                return {};
            lines.append(fieldLine(field.key(), field.value(), dialect));
        }
        QString program = QString::fromUtf8(builtInFile(u"snippets/"_s + languages[i].fileName));
        return program.replace(u"@fields@"_s, lines.join(u'\n'));
    }
    return {};
}

} // namespace vexora
