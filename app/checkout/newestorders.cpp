// SPDX-License-Identifier: MIT
#include "checkout/newestorders.h"

#include <algorithm>

namespace vexora {

NewestOrders::NewestOrders(OrderSearch &search, const OrderFilter &filter, Then then)
    : m_run(search.start(filter))
    , m_then(std::move(then))
{
    const auto endWhenWhole = [this] {
        const qint64 whole = m_shown < 0 ? qint64(SearchRun::kPageSize)
                                         : std::min<qint64>(m_shown, SearchRun::kPageSize);
        if (m_found.size() >= whole)
            end(m_found);
    };
    connect(m_run.get(), &SearchRun::firstPage, this, [this, endWhenWhole](const OrderPage &page) {
        m_found = page.orders;
        endWhenWhole();
    });
    connect(m_run.get(), &SearchRun::progressed, this,
            [this, endWhenWhole](const SearchProgress &progress) {
                if (!progress.done)
                    return;
                m_shown = progress.shown;
                endWhenWhole();
            });
    connect(m_run.get(), &SearchRun::failed, this,
            [this](const Error &error) { end(tl::unexpected(error)); });
}

void NewestOrders::end(const Result<QList<OrderRecord>> &orders)
{
    m_run->disconnect(this);
    m_run.release()->deleteLater(); // this comes from one of its signals
    const Then then = std::move(m_then);
    then(orders);
}

} // namespace vexora
