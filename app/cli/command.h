// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "domain/outcome.h"
#include "domain/result.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QStringList>

namespace vexora::cli {

class Assembly;

/** One subcommand's options, read strictly: an unknown option or a missing value is exit 2. */
class Arguments
{
public:
    /** Adds `--json` and `--data-dir`, which every subcommand has. */
    Arguments();

    void flag(const QString &name, const QString &help);
    void value(const QString &name, const QString &placeholder, const QString &help);

    /** Usage when something is wrong; positionals must be between `least` and `most`. */
    [[nodiscard]] Result<void> parse(const QStringList &arguments, int least = 0, int most = 0);

    /** False too for an option that this subcommand does not have. */
    [[nodiscard]] bool has(const QString &name) const
    {
        return m_names.contains(name) && m_parser.isSet(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_parser.values(name); }
    /** The options that were given, in no order. */
    [[nodiscard]] QStringList given() const { return m_parser.optionNames(); }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }

private:
    QCommandLineParser m_parser;
    QStringList m_names;
};

/**
 * Waits for a future in the one event loop the command line has. Never used in the window.
 */
template <class T> [[nodiscard]] T await(QFuture<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    return future.takeResult();
}

/** Splits "FIELD=VALUE"; Usage without an equals sign or with an empty field. */
[[nodiscard]] Result<std::pair<QString, QString>> splitAssignment(const QString &text);

/** All of standard input, or of a file; Usage when it cannot be read or is over 4 MiB. */
[[nodiscard]] Result<QByteArray> readInput(const QString &fileOrDash);

/** The exit code an error stands for when nothing was sent. */
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace vexora::cli
