// SPDX-License-Identifier: MIT
#pragma once

#include "history/search/candidates.h"
#include "history/search/hitlist.h"
#include "history/search/rowcheck.h"
#include "history/search/sumsofshown.h"

namespace vexora {

/** How many orders a list has, remembered: none is ever deleted, so only new ones are counted. */
struct OrdersCounted
{
    qint64 upTo = 0; ///< row number
    qint64 orders = 0;

    /** Orders up to the row `newest`. */
    [[nodiscard]] Result<qint64> until(const QSqlDatabase &database, qint64 newest);
};

/** One question on its way through the list, a slice at a time. Lives in the reader's thread. */
class SearchWalk
{
public:
    SearchWalk(OrderFilter filter, QList<QByteArray> payerHashes, OrderSort sort);
    ~SearchWalk();
    SearchWalk(const SearchWalk &) = delete;
    SearchWalk &operator=(const SearchWalk &) = delete;

    /** Works until then, or until the first page is full. */
    [[nodiscard]] Result<void> step(const QSqlDatabase &database, OrdersCounted &counted,
                                    QDeadlineTimer deadline);
    /** Holds nothing of the file any more. */
    void release();

    [[nodiscard]] bool isDone() const { return m_stage == Stage::Done && m_all >= 0; }
    /** So far. */
    [[nodiscard]] qint64 shown() const { return m_dense ? m_all : m_hits.size(); }
    /** Whether it was said that page 0 is full, or that it never will be. */
    [[nodiscard]] bool hasFirstPage() const;
    /** Row numbers; empty beyond what was found so far. */
    [[nodiscard]] QList<qint64> page(qint64 number) const;
    [[nodiscard]] SearchProgress progress() const;

private:
    enum class Stage { Start, SortFirst, Walk, SortHits, Done };

    [[nodiscard]] bool isByRow() const
    {
        return m_sort == OrderSort::Newest || m_sort == OrderSort::Oldest;
    }
    [[nodiscard]] Result<void> start(const QSqlDatabase &database);
    [[nodiscard]] Result<void> count(const QSqlDatabase &database, OrdersCounted &counted);
    [[nodiscard]] Result<void> walk(const QSqlDatabase &database, QDeadlineTimer deadline);
    void take(const Statement &row, qint64 id);
    /** Lists rows in the order of an index: all, or those of m_found. */
    [[nodiscard]] Result<bool> sort(const QSqlDatabase &database, QDeadlineTimer deadline);
    [[nodiscard]] QString sortedRows() const;

    const OrderSort m_sort;
    RowCheck m_check;
    Candidates m_candidates;
    Stage m_stage = Stage::Start;
    qint64 m_oldest = 0;
    qint64 m_newest = 0;
    qint64 m_all = -1;
    bool m_dense = false; ///< everything is shown, and the row numbers have no gaps
    bool m_isFirst = true; ///< in the walk, until page 0 is full

    HitList m_hits;
    SumsOfShown m_sums;
    IdSet m_found; ///< to be sorted
    QList<qint64> m_few; ///< the same while they are few
    qint64 m_foundCount = 0;
    std::unique_ptr<Statement> m_sorted; ///< under way
    int m_pass = 0; ///< of the statements that sort takes
};

} // namespace vexora
