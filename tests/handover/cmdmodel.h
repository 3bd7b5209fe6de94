// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace vexora::test {

/** The line as cmd hands it to a program: variables first, then carets; `broken` when something
 *  that means more than itself was left open. */
inline QString afterCmd(QString line, const QMap<QString, QString> &variables, bool *broken)
{
    *broken = false;
    // At the prompt a name between percent signs that is no variable stays as it stands; behind a
    // colon a part of the value is chosen or replaced.
    for (qsizetype at = line.indexOf(u'%'); at >= 0; at = line.indexOf(u'%', at + 1)) {
        const qsizetype end = line.indexOf(u'%', at + 1);
        if (end < 0)
            break;
        const QString name = line.sliced(at + 1, end - at - 1).section(u':', 0, 0);
        if (variables.contains(name.toUpper()))
            line.replace(at, end - at + 1, variables.value(name.toUpper()));
    }
    QString handed;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'^' && !quoted) {
            if (++i >= line.size())
                break;
            if (line[i] == u'\n' && ++i >= line.size())
                break;
            handed += line[i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (c == u'\n' || (!quoted && QStringLiteral("&|<>()").contains(c)))
            *broken = true;
        handed += c;
    }
    return handed;
}

/** As the C runtime of a Windows program takes its line apart. */
inline QStringList afterRuntime(const QString &line)
{
    QStringList arguments;
    QString argument;
    bool quoted = false;
    bool begun = false;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype backslashes = 0;
        while (i + backslashes < line.size() && line[i + backslashes] == u'\\')
            ++backslashes;
        i += backslashes;
        const bool atQuote = i < line.size() && line[i] == u'"';
        argument += QString(atQuote ? backslashes / 2 : backslashes, u'\\');
        begun = begun || backslashes > 0;
        if (atQuote) {
            if (backslashes % 2 == 1)
                argument += u'"';
            else
                quoted = !quoted;
            begun = true;
            ++i;
        } else if (i < line.size()) {
            if (!quoted && (line[i] == u' ' || line[i] == u'\t')) {
                if (begun)
                    arguments.append(argument);
                argument.clear();
                begun = false;
            } else {
                argument += line[i];
                begun = true;
            }
            ++i;
        }
    }
    if (begun)
        arguments.append(argument);
    return arguments;
}

} // namespace vexora::test
