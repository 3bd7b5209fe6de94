// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"

#include <functional>

namespace vexora {

/**
 * The newest orders a filter finds, at most SearchRun::kPageSize, once they are all there. Owned by
 * who asks; deleting it cancels, and nothing comes after that.
 */
class NewestOrders final : public QObject
{
    Q_OBJECT

public:
    /** Called once, later, and may delete this. Errors: SearchRun::failed(). */
    using Then = std::function<void(const Result<QList<OrderRecord>> &orders)>;

    NewestOrders(OrderSearch &search, const OrderFilter &filter, Then then);

private:
    void end(const Result<QList<OrderRecord>> &orders);

    std::unique_ptr<SearchRun> m_run;
    Then m_then;
    QList<OrderRecord> m_found;
    qint64 m_shown = -1; ///< how many there are, once that is known
};

} // namespace vexora
