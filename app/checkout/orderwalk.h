// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace vexora {

/**
 * Walks through what one or several searches find, in their order, as one list: the order that
 * stands first is the next, and of two alike the one of the earlier search. Holds one page of each
 * search, however many orders there are, and begins before they are counted. Main thread.
 */
class OrderWalk : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        qsizetype run = 0; ///< which search found it
        OrderRecord record;
        qint64 row = 0; ///< its row number there
    };

    /** `runs` were started with `sort`, and nobody else listens to them. */
    OrderWalk(std::vector<std::unique_ptr<SearchRun>> runs, OrderSort sort,
              QObject *parent = nullptr);
    ~OrderWalk() override;

    /** The next orders, SearchRun::kPageSize at most; none once all were told. One call at a time.
     *  Errors are those of the searches. */
    [[nodiscard]] QFuture<Result<QList<Found>>> next();

    /** Whether an order, of that row number, stands before the place that is looked for. */
    using IsBefore = std::function<bool(const OrderRecord &, qint64 row)>;
    /**
     * Goes on behind the orders for which `isBefore` (one for each search) holds; they must be the
     * first ones of their search. Looks at few pages of many. Before the first next().
     */
    [[nodiscard]] QFuture<Result<void>> skip(std::vector<IsBefore> isBefore);

    /** What all searches found together; -1 until they are counted. */
    [[nodiscard]] qint64 total() const;

private:
    struct Strand;

    void listen(Strand &strand);
    void goOn();
    void fill();
    void seek();
    /** The order at the strand's place; null when it is not here yet, or there is no more. */
    [[nodiscard]] const OrderRecord *headOf(Strand &strand);
    [[nodiscard]] bool isHere(const Strand &strand, qint64 page) const;
    void ask(Strand &strand, qint64 page);
    void fail(const Error &error);
    void tell();

    OrderSort m_sort;
    std::vector<std::unique_ptr<Strand>> m_strands;
    std::optional<Error> m_error;
    QList<Found> m_found;
    std::optional<QPromise<Result<QList<Found>>>> m_asked;
    std::optional<QPromise<Result<void>>> m_skipping;
    std::vector<IsBefore> m_isBefore;
    std::size_t m_seeking = 0; ///< strand whose place is looked for
};

/** Whether `one` stands before `other` in a list of that order. */
[[nodiscard]] bool standsBefore(const OrderRecord &one, const OrderRecord &other, OrderSort sort);

} // namespace vexora
