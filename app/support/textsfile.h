// SPDX-License-Identifier: MIT
#pragma once

#include "json/objectreader.h"

#include <functional>

namespace vexora {

/** A file of words that comes with the program. Empty when it is not there. */
[[nodiscard]] QByteArray builtInFile(const QString &name);

/**
 * Reads such a file strictly: version 1, and nothing in it that nobody asked for. `read` asks for
 * its members. Malformed, with the JSON path; a fault in a file of ours fails a test.
 */
[[nodiscard]] Result<void>
readWordsFile(const QByteArray &json,
              const std::function<void(json::ObjectReader &, json::Problem &)> &read);

/** Fills `{word}`s in one pass: what is filled in may have braces of its own. */
[[nodiscard]] QString filledBraces(const QString &text,
                                   const std::function<QString(const QString &)> &wordFor);

} // namespace vexora
