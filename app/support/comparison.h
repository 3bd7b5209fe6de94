// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/sentrequest.h"

namespace vexora {

/** A stretch of text as it is shown: plain, or a name for what cannot be seen. */
struct VisibleRun
{
    QString text; ///< what stands there, or the name of it: "‹NBSP›", "‹CR LF›", "·"
    qsizetype at = 0; ///< of the original, in UTF-16 code units
    qsizetype length = 0;
    bool hidden = false; ///< `text` is a name
    bool differs = false; ///< of two that are compared
    /** What it looks like and is not: "-" for U+2011, "A" for U+0410; empty for none. */
    QString lookAlike;

    bool operator==(const VisibleRun &) const = default;
};

/** Spaces at an end or doubled, NBSP, zero width, BOM, line ends, controls, bidi, look-alikes. */
[[nodiscard]] QList<VisibleRun> visibleRuns(const QString &text);

/** One field of two requests side by side. */
struct FieldComparison
{
    enum class Kind { Same, Differs, OnlyTheirs, OnlyOurs, SameButKind };
    QString name;
    Kind kind = Kind::Same;
    SentKind theirKind = SentKind::Text; ///< SameButKind: a number where a string is wanted
    QString theirs;
    QString ours;
    QList<VisibleRun> theirRuns;
    QList<VisibleRun> ourRuns;
};

/** In the order of `theirs`, then what only `ours` has. `sign` is left out. */
[[nodiscard]] QList<FieldComparison> compareFields(const SentRequest &theirs, const FieldMap &ours);

/** Two strings aligned: equal stretches stand at the same index of both lists. */
struct StringComparison
{
    QList<VisibleRun> theirs;
    QList<VisibleRun> ours;
    qsizetype firstDifference = -1; ///< in bytes of UTF-8, from 0; -1 where they are equal
};

[[nodiscard]] StringComparison compareStrings(const QString &theirs, const QString &ours);

/** "0000  61 6d 6f 75  amou": 16 bytes a line. */
[[nodiscard]] QString hexDump(const QByteArray &bytes);

} // namespace vexora
