// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/reading.h"

namespace vexora::intake {

/** A command's arguments as the program gets them. */
struct ShellWords
{
    QList<Piece> words;
    qsizetype end = 0; ///< behind the command and what belongs to it
    bool broken = false; ///< a quote is not closed: noted
    Piece input; ///< a here-document behind it
    bool hasInput = false;
};

/** As bash reads them: '..', "..", $'..', backslashes, continued lines, a here-document. */
[[nodiscard]] ShellWords bashWords(Reading &reading, const Piece &piece, qsizetype at);

/** As cmd and the C runtime read them: ^, doubled and backslashed quotes. */
[[nodiscard]] ShellWords cmdWords(Reading &reading, const Piece &piece, qsizetype at);

/** Whether the command that begins at `at` is written for cmd. */
[[nodiscard]] bool isForCmd(QStringView text, qsizetype at);

} // namespace vexora::intake
