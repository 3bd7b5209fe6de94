// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/newestorders.h"
#include "checkout/workspace.h"

#include <functional>
#include <optional>

namespace vexora {

/**
 * Finds the order that another one would repeat among those this run has not sent: of earlier runs,
 * other windows and the command line. What RunMemory::doubleOf() tells of this run, with the same
 * rule; of orders whose remark was not kept nothing is told. One question at a time; owned by who
 * asks.
 */
class DoubleLookup final : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<Order> &earlier)>;

    using QObject::QObject;

    /**
     * Calls `then` once: at once where payers are not kept, else later, and not at all when
     * cancel() or another look() comes before. What cannot be read was not found.
     */
    void look(const Workspace &workspace, const PreparedOrder &order, qint64 nowMs, Found then);
    void cancel();

private:
    void take(const QList<OrderRecord> &orders);
    void open(qsizetype next);
    void tell(const std::optional<Order> &earlier);

    Workspace m_workspace;
    PreparedOrder m_order;
    qint64 m_nowMs = 0;
    Found m_then; ///< null while nothing is asked
    std::unique_ptr<NewestOrders> m_search;
    QList<OrderRecord> m_candidates; ///< all but the remark is the same; the latest first
    int m_turn = 0;
};

/** What RunMemory::doubleOf() asks of a record: everything but the remark, which is none of it. */
[[nodiscard]] bool repeatsButRemark(const PreparedOrder &order, const OrderRecord &record,
                                    qint64 nowMs);

} // namespace vexora
