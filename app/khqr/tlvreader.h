// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

namespace vexora::khqr {

/** What a length digit pair counts. The rule is Utf16; the others only name a known mistake. */
enum class LengthUnit { Utf16, Bytes, CodePoints };

/** Where a level stopped fitting. Nothing behind it in that level is read. */
struct TlvBreak
{
    QString issue; ///< TLV_TRUNCATED, TLV_BAD_TAG_IN_29, ...
    qsizetype offset = 0; ///< UTF-16 units from the start of the payload
};

/** The triples of a payload, and at most one break for each level. */
struct TlvReading
{
    QList<Tlv> items;
    QList<TlvBreak> breaks; ///< the flat level's first, then the templates' in their order
};

/**
 * Reads the flat level, then the templates in it. Every step consumes at least four units or
 * stops, so that it ends on any input; what does not fit is never guessed.
 */
[[nodiscard]] TlvReading readTlv(QStringView payload, LengthUnit unit);

} // namespace vexora::khqr
