// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "domain/nearest.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vexora::cli {

Arguments::Arguments()
{
    flag(u"json"_s, u"Print one JSON document on standard output."_s);
    value(u"data-dir"_s, u"DIR"_s, u"Keep every file the program writes below DIR."_s);
}

void Arguments::flag(const QString &name, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name, help));
    m_names.append(name);
}

void Arguments::value(const QString &name, const QString &placeholder, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name, help, placeholder));
    m_names.append(name);
}

Result<void> Arguments::parse(const QStringList &arguments, int least, int most)
{
    // The parser wants the program's name first.
    if (!m_parser.parse(QStringList{u"vexora-console"_s} + arguments)) {
        const QStringList unknown = m_parser.unknownOptionNames();
        if (unknown.isEmpty())
            return failure(ErrorCode::Usage, m_parser.errorText());
        const QStringList close = nearest(unknown.first(), m_names);
        const QString hint = close.isEmpty()
            ? QString(u"known are --"_s + m_names.join(u", --"_s))
            : QString(u"did you mean --"_s + close.join(u", --"_s) + u'?');
        return failure(ErrorCode::Usage,
                       u"there is no option --%1; %2"_s.arg(unknown.first(), hint));
    }
    // The parser takes the next word for the value, whatever it is.
    for (const QString &name : m_parser.optionNames()) {
        for (const QString &value : m_parser.values(name)) {
            if (value.startsWith(u"--"_s) && m_names.contains(value.sliced(2)))
                return failure(ErrorCode::Usage,
                               u"--%1 wants a value, and %2 stands there"_s.arg(name, value));
        }
    }
    // An empty variable of a script must not move the files to the person's own folder.
    if (m_parser.values(u"data-dir"_s).contains(QString()))
        return failure(ErrorCode::Usage, u"--data-dir is empty; it wants a folder"_s);
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < least)
        return failure(ErrorCode::Usage, u"an argument is missing"_s);
    // It is not repeated: it may be the second word of a payer's name.
    if (count > most)
        return failure(ErrorCode::Usage,
                       u"there is one argument too many; quote values with spaces"_s);
    return {};
}

Result<std::pair<QString, QString>> splitAssignment(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return failure(ErrorCode::Usage, u"FIELD=VALUE is wanted where an option sets a field"_s);
    return std::pair{text.first(equals), text.sliced(equals + 1)};
}

Result<QByteArray> readInput(const QString &fileOrDash)
{
    constexpr qint64 kMost = 4 * 1024 * 1024;
    QFile file(fileOrDash);
    const bool open = fileOrDash == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                           : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorCode::Usage,
                       u"%1 cannot be read: %2"_s.arg(fileOrDash, file.errorString()));
    QByteArray bytes = file.read(kMost + 1);
    // A pipe hands over what it has; read on until it ends.
    while (bytes.size() <= kMost) {
        const QByteArray more = file.read(kMost + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > kMost)
        return failure(ErrorCode::Usage, u"the input is larger than 4 MiB"_s);
    return bytes;
}

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Malformed:
    case ErrorCode::Duplicate:
        return ExitCode::Usage;
    case ErrorCode::NoSecret:
    case ErrorCode::KeychainUnavailable:
        return ExitCode::NoSecret;
    case ErrorCode::NumberUncertain:
    case ErrorCode::Storage:
    case ErrorCode::NewerData:
    case ErrorCode::Network:
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    Q_UNREACHABLE();
    return ExitCode::Internal;
}

} // namespace vexora::cli
