// SPDX-License-Identifier: MIT
#include "support/shellquote.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString posixQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString printfFormat(const QByteArray &bytes)
{
    QString format;
    format.reserve(bytes.size() + 2);
    format += u'\'';
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f)
            format += u"\\%1"_s.arg(uint(byte), 3, 8, QLatin1Char('0'));
        else if (c == '\\')
            format += u"\\\\"_s;
        else if (c == '%')
            format += u"%%"_s;
        else if (c == '\'')
            format += u"'\\''"_s;
        else
            format += QLatin1Char(c);
    }
    return format + u'\'';
}

QString cmdQuoted(const QString &text)
{
    // First as the program's runtime takes it apart: backslashes count only before a quote.
    QString argument = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : text) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        argument += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\');
        backslashes = 0;
        argument += c;
    }
    argument += QString(2 * backslashes, u'\\') + u'"';

    // Then as cmd does, which must never come to think that it is inside quotes. Behind a percent
    // sign everything has a caret: "PATH" may be a variable, "^PATH" is none.
    QString line;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        const QChar c = argument[i];
        if (c == u'\n' || c == u'\r') {
            // A caret takes the line end behind it, and the next one stands.
            if (c == u'\r' && i + 1 < argument.size() && argument[i + 1] == u'\n')
                ++i;
            line += u"^\n\n"_s;
            continue;
        }
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || (c >= u'0' && c <= u'9') || c.unicode() >= 0x80;
        const bool isPlain = isLetter || u" _-:=+~/.,?;'*`\\{}[]#@$"_s.contains(c);
        if (!isPlain || (i > 0 && argument[i - 1] == u'%'))
            line += u'^';
        line += c;
    }
    return line;
}

} // namespace vexora
