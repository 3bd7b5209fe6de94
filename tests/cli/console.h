// SPDX-License-Identifier: MIT
#pragma once

#include "json/json.h"

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace vexora::test {

/** What one run of the program left behind. */
struct Finished
{
    int exitCode = -1; ///< -1: it crashed, hung or did not start
    QByteArray out;
    QByteArray err;

    /** The one JSON document on standard output, read strictly; null when it is not exactly one. */
    [[nodiscard]] json::Value document() const;
    /** error.code of an error document, or nothing. */
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QString errorMessage() const;
    /** Both outputs and the code: the message of a failed comparison. */
    [[nodiscard]] QByteArray told() const;
};

/**
 * The real binary with a data folder, a home and an environment of its own: no display, no session
 * bus but the test's, no proxy. The test's event loop runs while the program does, so a server on
 * the test's thread can answer it.
 */
class Console
{
public:
    Console();

    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    /** Empty: none is named. */
    void setDataFolder(const QString &folder) { m_dataFolder = folder; }
    [[nodiscard]] QString home() const { return m_room.filePath(QStringLiteral("home")); }
    /** Everything the program could have written to. */
    [[nodiscard]] QString room() const { return m_room.path(); }

    /** VEXORA_CONSOLE_SECRET of the runs that follow; empty for none. */
    void setSecret(const QByteArray &secret);
    /** Hands the bytes over a pipe: appends --secret-fd and the number to the next run. */
    void passSecret(const QByteArray &secret) { m_passed = secret; }
    /** What the next run is started through, up to the program's own path: {"sh", "-c", ...}. */
    void startThrough(const QStringList &wrapper) { m_wrapper = wrapper; }

    /** Runs to the end. --data-dir is appended where there is a data folder. */
    [[nodiscard]] Finished run(const QStringList &arguments, const QByteArray &input = {});
    /** Starts and comes back; the standard input is closed. Null when it does not start. */
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QByteArray &input = {});
    /** Waits for the end of a started one. */
    [[nodiscard]] static Finished finish(QProcess &process);

    /** history list --json: the orders, newest first. */
    [[nodiscard]] QList<json::Value> history();

private:
    QTemporaryDir m_room;
    QString m_dataFolder = m_room.filePath(QStringLiteral("data"));
    QProcessEnvironment m_environment;
    QByteArray m_passed;
    QStringList m_wrapper;
};

/** The names of an object's members, in their order. */
[[nodiscard]] QStringList keysOf(const json::Value &object);
/** Rule names by field of a document's `errors`: "mobile:digits:warning", sorted. */
[[nodiscard]] QStringList faultsOf(const json::Value &document);
/** Writes a file and the folders above it. */
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);
/** A file of the repository. */
[[nodiscard]] QByteArray repositoryFile(const QString &path);
/** A member that must be there: null otherwise. */
[[nodiscard]] json::Value at(const json::Value &object, QStringView name);
/** The items of a member that is an array; a copy, so that a loop may run over it. */
[[nodiscard]] QList<json::Value> itemsAt(const json::Value &object, QStringView name);
/** Files below a folder that hold one of the texts, in UTF-8 or UTF-16. */
[[nodiscard]] QStringList filesHolding(const QString &folder, const QStringList &texts);

} // namespace vexora::test
