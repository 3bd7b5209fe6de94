// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::khqr {

/** Tags as numbers: 29 is "29". */
constexpr int kFlat = -1; ///< the level that is in no template
constexpr int kTags = 100;

/** A tag of KHQR facts, section 1. */
struct KnownTag
{
    int parent = kFlat;
    int tag = 0;
    QString field; ///< the SDK's name; empty for the templates, which have no text of their own
};

/** Nothing where the tag is a vendor's, or a later standard's. */
[[nodiscard]] const KnownTag *knownTag(int parent, int tag);

/** 29, 30, 62, 64 and 99 hold triples again. */
[[nodiscard]] bool isTemplate(int tag);

/** Two ASCII digits, or -1. */
[[nodiscard]] constexpr int tagNumber(QStringView digits)
{
    const auto digit = [&](qsizetype at) { return int(digits[at].unicode()) - '0'; };
    if (digits.size() != 2 || digit(0) < 0 || digit(0) > 9 || digit(1) < 0 || digit(1) > 9)
        return -1;
    return digit(0) * 10 + digit(1);
}

/** The two digits; every caller shares one text. */
[[nodiscard]] const QString &tagText(int tag);

} // namespace vexora::khqr
