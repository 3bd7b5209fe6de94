// SPDX-License-Identifier: MIT
#include "domain/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vexora {

namespace {

/** Levenshtein's distance, one row at a time. */
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j);
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({substituted, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearest(const QString &wanted, const QStringList &candidates)
{
    constexpr int kFarthest = 3;
    constexpr qsizetype kMost = 3;
    const QString low = wanted.toLower();
    std::vector<std::pair<int, QString>> ranked;
    for (const QString &candidate : candidates) {
        const QString other = candidate.toLower();
        int distance = editDistance(low, other);
        if (low.size() >= 2 && other.startsWith(low))
            distance = std::min(distance, 1);
        if (distance <= kFarthest && distance < other.size())
            ranked.emplace_back(distance, candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[distance, name] : ranked) {
        if (names.size() < kMost)
            names.append(name);
    }
    return names;
}

} // namespace vexora
