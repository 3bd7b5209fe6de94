// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/reading.h"

#include <optional>

/** Text inside another text's quotes: each takes one layer off and keeps the places. */
namespace vexora::intake {

struct Unwrapped
{
    Piece inner;
    qsizetype end = 0; ///< in the outer text
};

/** JSON whose quotes are escaped: {\"a\", {""a"", {\x22a\x22. Up to the quote around it. */
[[nodiscard]] std::optional<Unwrapped> unwrappedAt(const Piece &piece, qsizetype at);

/** b'..' of Python, of which the quote stands at `at`. */
[[nodiscard]] std::optional<Unwrapped> pythonBytes(const Piece &piece, qsizetype at);

/** The lines from `at` on without what stands before it in its line, digits aside. */
[[nodiscard]] std::optional<Unwrapped> withoutPrefixes(Reading &reading, const Piece &piece,
                                                       qsizetype at);

/** Where the first =3D of a mail's source (quoted-printable) stands; -1 where a = stands for
 *  itself, so that it is none. */
[[nodiscard]] qsizetype mailEscapeIn(QStringView text);

} // namespace vexora::intake
