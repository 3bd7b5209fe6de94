// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

namespace vexora {

/** A stretch of two sequences: either the same in both, or one put in the place of the other. */
struct AlignedStretch
{
    qsizetype theirs = 0; ///< where it begins
    qsizetype theirLength = 0;
    qsizetype ours = 0;
    qsizetype ourLength = 0;
    bool same = false;

    bool operator==(const AlignedStretch &) const = default;
};

/**
 * Aligns two sequences: what they share at both ends, and between them the fewest insertions and
 * deletions (E. Myers, An O(ND) Difference Algorithm, 1986). Where these get too many to be looked
 * for, and to be read, the middle is one stretch that differs. Time and memory are linear in the
 * lengths.
 */
[[nodiscard]] QList<AlignedStretch>
align(qsizetype theirs, qsizetype ours,
      const std::function<bool(qsizetype their, qsizetype our)> &same);

} // namespace vexora
