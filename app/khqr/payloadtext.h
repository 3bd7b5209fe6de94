// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <limits>

namespace vexora::khqr {

/** A payload as it was found in what a person pasted or dropped. */
struct FoundPayload
{
    QString payload; ///< exactly as it stood; empty where nothing looks like one
    bool cutOut = false; ///< there was more around it: JSON, a page, words
    qsizetype others = 0; ///< further texts that begin alike, left where they are
};

/**
 * Text that begins with "000201" (after surrounding white space) is taken whole up to its line end;
 * else the first "000201" in it up to a quote, a line end or '<', because answers and documents are
 * pasted with broken quotes. JSON escapes (\u1780, \/) are undone where it stands in a JSON string.
 * Nothing inside is trimmed or repaired: the md5 is that of the exact text.
 */
[[nodiscard]] FoundPayload findPayload(const QString &text);

/** A line of a list of payloads: "payload", or "name<TAB>payload", or "payload<TAB>name"; ',' and
 *  ';' separate as well where the payload is the last or first column. */
struct PayloadLine
{
    int line = 0; ///< from 1
    QString name; ///< what stands beside it, may be empty
    QString payload; ///< empty where the line holds none
};

/** Blank lines and a byte order mark are left out. No more than `most` are read. */
[[nodiscard]] QList<PayloadLine>
readPayloadLines(const QString &text, qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace vexora::khqr
