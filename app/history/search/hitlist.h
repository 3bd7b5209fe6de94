// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <bitset>
#include <memory>
#include <unordered_map>
#include <vector>

namespace vexora {

/**
 * Row numbers of the orders a search found, in the order they are shown. They lie close to each
 * other, so each is kept as its distance from the one before: a byte or two an order, which costs
 * less than finding a page again and keeps what was found as it was when it was found.
 */
class HitList
{
public:
    static constexpr int kPageSize = 128; ///< as SearchRun's

    void append(qint64 id);
    [[nodiscard]] qint64 size() const { return m_size; }
    /** Of one page; empty beyond the end. */
    [[nodiscard]] QList<qint64> page(qint64 number) const;

private:
    QByteArray m_steps;
    std::vector<qsizetype> m_pages; ///< where each begins in m_steps, with a row number
    qint64 m_last = 0;
    qint64 m_size = 0;
};

/** Row numbers without an order, a bit each where they are many. */
class IdSet
{
public:
    void insert(qint64 id) { m_blocks[id >> kShift].set(size_t(id & kRest)); }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto block = m_blocks.find(id >> kShift);
        return block != m_blocks.end() && block->second.test(size_t(id & kRest));
    }

private:
    static constexpr int kShift = 9;
    static constexpr qint64 kRest = (1 << kShift) - 1;
    std::unordered_map<qint64, std::bitset<1 << kShift>> m_blocks;
};

} // namespace vexora
