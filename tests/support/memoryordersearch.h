// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "khqr/check.h"
#include "support/memoryorderlog.h"

#include <QPointer>
#include <QTimer>

namespace vexora::test {

/** Finds in a MemoryOrderLog by number, amount or code, merchant and time. Its answers come on the
 *  next turn of the event loop, or with release(). */
class MemoryOrderSearch final : public OrderSearch
{
public:
    explicit MemoryOrderSearch(const QList<OrderRecord> &orders)
        : m_orders(orders)
    {
    }

    bool held = false;
    std::optional<ErrorCode> fault;
    QList<OrderFilter> asked;

    std::unique_ptr<SearchRun> start(const OrderFilter &filter, OrderSort) override
    {
        asked.append(filter);
        OrderPage page;
        for (qsizetype row = m_orders.size(); row > 0; --row) {
            const OrderRecord &order = m_orders[row - 1];
            const bool isText = order.key.tradeNo.contains(filter.text)
                || order.amount.contains(filter.text) || khqr::md5Of(order.payInfo) == filter.text;
            if (isText && order.recordedAtMs >= filter.fromMs.value_or(0)
                && (filter.merchants.isEmpty()
                    || filter.merchants.contains(order.key.merchantNo))) {
                page.orders.append(order);
                page.rows.append(row);
            }
        }
        auto run = std::make_unique<Run>(page, fault);
        if (held)
            m_waiting.append(run.get());
        else
            QTimer::singleShot(0, run.get(), [run = run.get()] { run->tell(); });
        return run;
    }
    QFuture<Result<Facets>> facets() override
    {
        return QtFuture::makeReadyFuture(Result<Facets>(Facets()));
    }

    void release()
    {
        held = false;
        for (const QPointer<Run> &run : std::exchange(m_waiting, {})) {
            if (run)
                run->tell();
        }
    }

private:
    class Run final : public SearchRun
    {
    public:
        Run(OrderPage page, std::optional<ErrorCode> fault)
            : m_page(std::move(page))
            , m_fault(fault)
        {
        }
        void tell()
        {
            if (m_fault) {
                Q_EMIT failed(Error{*m_fault, {}});
                return;
            }
            const QPointer<Run> alive(this);
            Q_EMIT firstPage(m_page);
            if (alive)
                Q_EMIT progressed({m_page.orders.size(), m_page.orders.size(), true, {}});
        }
        QFuture<Result<OrderPage>> page(qint64) override
        {
            return QtFuture::makeReadyFuture(Result<OrderPage>(m_page));
        }

    private:
        OrderPage m_page;
        std::optional<ErrorCode> m_fault;
    };

    const QList<OrderRecord> &m_orders;
    QList<QPointer<Run>> m_waiting;
};

} // namespace vexora::test
