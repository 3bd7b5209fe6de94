// SPDX-License-Identifier: MIT
#pragma once

#include "support/paste.h"

#include <QFuture>

class QMimeData;

namespace vexora::ui {

/** What a customer's text may have at most, in bytes; longer ones are refused whole, because half a
 *  log may end inside a request. */
inline constexpr qsizetype kMostSent = 4 * 1024 * 1024;

/** The file as text, read in a thread. Malformed as decodePasted(), and "unreadable". */
[[nodiscard]] QFuture<Result<DecodedText>> readSentFile(const QString &file);

/** The first local file of what was pasted or dropped; empty for none. */
[[nodiscard]] QString sentFileOf(const QMimeData &mime);

/** What a person is told of it. */
[[nodiscard]] QString sentFaultSentence(const Error &error);

} // namespace vexora::ui
