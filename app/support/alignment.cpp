// SPDX-License-Identifier: MIT
#include "support/alignment.h"

#include <algorithm>
#include <vector>

namespace vexora {

namespace {

using SameElements = std::function<bool(qsizetype, qsizetype)>;

constexpr qsizetype kMaxEdits = 512;
/** Comparisons for each element of both: keeps long texts from n times kMaxEdits. */
constexpr qsizetype kStepsPerElement = 4;
constexpr qsizetype kFreeSteps = 1'000'000;
/** Between two differences fewer elements than this are a coincidence and not a shared text. */
constexpr qsizetype kShortestShared = 3;

/** What is the same, as stretches in rising order, of [0, n) and [0, m); false: given up. */
bool myers(qsizetype n, qsizetype m, const SameElements &same, QList<AlignedStretch> &equal)
{
    const qsizetype most = std::min(kMaxEdits, n + m);
    qsizetype steps = kFreeSteps + kStepsPerElement * (n + m);
    const auto slot = [most](qsizetype diagonal) { return size_t(diagonal + most + 1); };
    std::vector<qsizetype> furthest(size_t(2 * most + 3), 0);
    std::vector<std::vector<qsizetype>> trace; // of each round, diagonals -d..d
    for (qsizetype d = 0; d <= most; ++d) {
        trace.emplace_back(furthest.cbegin() + qsizetype(slot(-d)) - 1,
                           furthest.cbegin() + qsizetype(slot(d)) + 2);
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[slot(k - 1)] < furthest[slot(k + 1)]);
            qsizetype x = down ? furthest[slot(k + 1)] : furthest[slot(k - 1)] + 1;
            for (; x < n && x - k < m && same(x, x - k); ++x)
                --steps;
            furthest[slot(k)] = x;
            if (--steps < 0)
                return false;
            if (x < n || x - k < m)
                continue;

            // Back along the way it came.
            qsizetype diagonal = k;
            for (qsizetype round = d; round >= 0; --round) {
                const std::vector<qsizetype> &was = trace[size_t(round)];
                const auto before
                    = [&was, round](qsizetype of) { return was[size_t(of + round + 1)]; };
                const bool cameDown = diagonal == -round
                    || (diagonal != round && before(diagonal - 1) < before(diagonal + 1));
                const qsizetype start = round == 0 ? 0
                    : cameDown                     ? before(diagonal + 1)
                                                   : before(diagonal - 1) + 1;
                if (x > start)
                    equal.prepend({start, x - start, start - diagonal, x - start, true});
                if (round == 0)
                    break;
                x = cameDown ? start : start - 1;
                diagonal += cameDown ? 1 : -1;
            }
            return true;
        }
    }
    return false;
}

} // namespace

QList<AlignedStretch> align(qsizetype theirs, qsizetype ours, const SameElements &same)
{
    const qsizetype shorter = std::min(theirs, ours);
    qsizetype head = 0;
    while (head < shorter && same(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && same(theirs - 1 - tail, ours - 1 - tail))
        ++tail;
    const qsizetype n = theirs - head - tail;
    const qsizetype m = ours - head - tail;

    QList<AlignedStretch> equal;
    if (n > 0 && m > 0) {
        const bool found = myers(
            n, m, [&](qsizetype their, qsizetype our) { return same(their + head, our + head); },
            equal);
        if (!found)
            equal.clear();
        equal.removeIf(
            [](const AlignedStretch &stretch) { return stretch.theirLength < kShortestShared; });
    }
    for (AlignedStretch &stretch : equal) {
        stretch.theirs += head;
        stretch.ours += head;
    }
    if (head > 0)
        equal.prepend({0, head, 0, head, true});
    if (tail > 0)
        equal.append({theirs - tail, tail, ours - tail, tail, true});

    QList<AlignedStretch> all;
    qsizetype their = 0;
    qsizetype our = 0;
    const auto differUntil = [&](qsizetype nextTheir, qsizetype nextOur) {
        if (nextTheir > their || nextOur > our)
            all.append({their, nextTheir - their, our, nextOur - our, false});
    };
    for (const AlignedStretch &stretch : std::as_const(equal)) {
        differUntil(stretch.theirs, stretch.ours);
        all.append(stretch);
        their = stretch.theirs + stretch.theirLength;
        our = stretch.ours + stretch.ourLength;
    }
    differUntil(theirs, ours);
    return all;
}

} // namespace vexora
