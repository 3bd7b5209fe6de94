// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace vexora::print {

/** Characters of a label; a card has no room for more, and each costs time to set. */
inline constexpr int kLongestLabel = 60;

/**
 * The first character that keeps a text from coming out on paper as it is written, as "U+202E":
 * one that is not seen and changes what is around it, one that stacks more marks on a letter than
 * any script does, or the only kind in a text of which nothing would be seen. Nothing when there
 * is none. Joiners and zero-width spaces are parts of words; Khmer needs five marks a cluster.
 */
[[nodiscard]] std::optional<QString> deceptiveCharacter(const QString &text);

} // namespace vexora::print
