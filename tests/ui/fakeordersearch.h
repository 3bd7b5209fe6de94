// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "domain/decimalsum.h"
#include "fakeorderlog.h"

#include <QPointer>
#include <QTimer>

namespace vexora::test {

/**
 * Finds in the orders of a FakeOrderLog, as slowly as the test wants: `held` keeps back what comes
 * of itself, `heldPages` the pages, until release(). Its text search looks into numbers alone.
 */
class FakeOrderSearch final : public OrderSearch
{
public:
    explicit FakeOrderSearch(const FakeOrderLog &log)
        : m_log(&log)
    {
    }

    bool held = false;
    bool heldPages = false;
    std::optional<ErrorCode> fault;
    int started = 0;
    int living = 0; ///< runs that were not deleted
    QList<qint64> pagesAsked;
    OrderFilter lastFilter;
    OrderSort lastSort = OrderSort::Newest;

    [[nodiscard]] bool fits(const OrderRecord &order, const OrderFilter &filter) const
    {
        const auto in = [](const auto &list, const auto &value) {
            return list.isEmpty() || list.contains(value);
        };
        const bool unsettled = order.outcome == Outcome::Created
            && order.payment != PaymentState::Paid && order.payment != PaymentState::Failed;
        const bool printed = std::any_of(m_log->printNotes.cbegin(), m_log->printNotes.cend(),
                                         [&](const PrintNote &n) { return n.key == order.key; });
        return order.key.tradeNo.contains(filter.text)
            && order.recordedAtMs >= filter.fromMs.value_or(0)
            && (!filter.beforeMs || order.recordedAtMs < *filter.beforeMs)
            && in(filter.regions, order.region) && in(filter.profiles, order.profile)
            && in(filter.merchants, order.key.merchantNo)
            && (filter.outcomes.isEmpty()
                || (order.outcome && filter.outcomes.contains(*order.outcome)))
            && in(filter.payments, order.payment)
            && (!filter.environment || order.environment == *filter.environment)
            && (!filter.openUnknown || isOpenUnknown(order)) && (!filter.unsettled || unsettled)
            && (!filter.printed || printed);
    }

    std::unique_ptr<SearchRun> start(const OrderFilter &filter, OrderSort sort) override
    {
        ++started;
        lastFilter = filter;
        lastSort = sort;
        OrderPage found;
        const QList<OrderRecord> &orders = m_log->orders();
        for (qint64 row = orders.size(); row > 0; --row) {
            if (fits(orders[row - 1], filter)) {
                found.orders.append(orders[row - 1]);
                found.rows.append(row);
            }
        }
        if (sort == OrderSort::Oldest) {
            std::reverse(found.orders.begin(), found.orders.end());
            std::reverse(found.rows.begin(), found.rows.end());
        }
        auto run = std::make_unique<Run>(*this, found, orders.size());
        if (!held)
            QTimer::singleShot(0, run.get(), [run = run.get()] { run->tell(); });
        else
            m_waiting.append(run.get());
        return run;
    }

    QFuture<Result<Facets>> facets() override
    {
        Facets facets;
        for (const OrderRecord &order : m_log->orders()) {
            const auto add = [](QStringList &list, const QString &value) {
                if (!list.contains(value))
                    list.prepend(value);
            };
            add(facets.profiles, order.profile);
            add(facets.merchants, order.key.merchantNo);
            add(facets.regions, order.region);
        }
        return QtFuture::makeReadyFuture(Result<Facets>(facets));
    }

    void release()
    {
        held = false;
        heldPages = false;
        const auto runs = std::exchange(m_waiting, {});
        for (const auto &run : runs) {
            if (run)
                run->tell();
        }
        const auto pages = std::exchange(m_pages, {});
        for (const auto &page : pages)
            page();
    }

private:
    class Run final : public SearchRun
    {
    public:
        Run(FakeOrderSearch &search, OrderPage found, qint64 all)
            : m_search(&search)
            , m_found(std::move(found))
            , m_all(all)
        {
            ++search.living;
        }
        ~Run() override
        {
            if (m_search)
                --m_search->living;
        }

        void tell()
        {
            if (m_search && m_search->fault) {
                Q_EMIT failed(Error{*m_search->fault, {}});
                return;
            }
            const QPointer<Run> alive(this);
            if (!m_found.orders.isEmpty())
                Q_EMIT firstPage(part(0));
            if (alive)
                Q_EMIT progressed(whole());
        }

        QFuture<Result<OrderPage>> page(qint64 number) override
        {
            auto promise = std::make_shared<QPromise<Result<OrderPage>>>();
            promise->start();
            const auto answer = [promise, page = part(number)] {
                promise->addResult(page.orders.isEmpty()
                                       ? Result<OrderPage>(failure(ErrorCode::NotFound))
                                       : Result<OrderPage>(page));
                promise->finish();
            };
            m_search->pagesAsked.append(number);
            if (m_search->heldPages)
                m_search->m_pages.append(answer);
            else
                answer();
            return promise->future();
        }

    private:
        OrderPage part(qint64 number) const
        {
            OrderPage page;
            page.orders = m_found.orders.mid(number * kPageSize, kPageSize);
            page.rows = m_found.rows.mid(number * kPageSize, kPageSize);
            return page;
        }

        SearchProgress whole() const
        {
            SearchProgress progress{m_found.orders.size(), m_all, true, {}};
            for (const OrderRecord &order : m_found.orders) {
                const auto same = [&](const OrderSum &sum) {
                    return sum.currency == order.currency && sum.outcome == order.outcome
                        && sum.payment == order.payment;
                };
                auto sum = std::find_if(progress.sums.begin(), progress.sums.end(), same);
                if (sum == progress.sums.end()) {
                    progress.sums.append({order.currency, order.outcome, order.payment, 0, {}, {}});
                    sum = progress.sums.end() - 1;
                }
                ++sum->orders;
                sum->amount = plus(sum->amount, order.amount);
                sum->paid = plus(sum->paid, order.paidAmount);
            }
            return progress;
        }

        static QString plus(const QString &sum, const QString &amount)
        {
            DecimalSum both;
            both.add(sum.isEmpty() ? QStringLiteral("0") : sum);
            both.add(amount.isEmpty() ? QStringLiteral("0") : amount);
            return both.text();
        }

        QPointer<FakeOrderSearch> m_search;
        OrderPage m_found;
        qint64 m_all;
    };

    const FakeOrderLog *m_log;
    QList<QPointer<Run>> m_waiting;
    QList<std::function<void()>> m_pages;
};

} // namespace vexora::test
