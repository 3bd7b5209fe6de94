// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace vexora {

/** One argument for a POSIX shell, in single quotes. */
[[nodiscard]] QString posixQuoted(const QString &text);

/** `bytes` as the format of printf, in single quotes: ASCII only, on one line, any byte. */
[[nodiscard]] QString printfFormat(const QByteArray &bytes);

/**
 * One argument for a program of Windows, pasted at the prompt of cmd. The caret stands before
 * whatever cmd looks at, the backslash before what the program's own reading of its line looks at;
 * a caret inside a name keeps cmd from taking %NAME% for a variable.
 */
[[nodiscard]] QString cmdQuoted(const QString &text);

} // namespace vexora
