// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"
#include "domain/result.h"
#include "json/json.h"

namespace vexora::cli {

/**
 * Where a subcommand's words go. With --json standard output is exactly one document; people's
 * text goes to standard error. Text of the gateway is printed with its control characters shown,
 * so that an answer cannot steer a terminal.
 */
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool json() const { return m_json; }
    /** The document, on standard output. */
    void document(const json::Value &value) const;
    /** A line of result for people or pipes, on standard output. Only without --json. */
    void line(const QString &text) const;
    /** A line for people, on standard error. */
    void say(const QString &text) const;
    /** Says what went wrong in the asked form and returns its exit code. */
    [[nodiscard]] int fail(const Error &error) const;
    [[nodiscard]] int fail(ExitCode exitCode, const QString &code, const QString &message) const;

private:
    bool m_json;
};

/** The word an error has in `{"error":{"code"}}`. */
[[nodiscard]] QString toText(ErrorCode code);

/** Control and bidirectional characters as ‹U+202E›; line ends and tabs stay. */
[[nodiscard]] QString printable(const QString &text);

/** The same with line ends and tabs shown too: text that must not begin a line of its own. */
[[nodiscard]] QString printableLine(const QString &text);

} // namespace vexora::cli
