// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/payerarchive.h"
#include "regions/regioncatalog.h"

#include <QObject>

#include <deque>

namespace vexora {

/**
 * The orders this run has sent, with what the payers' values were: for the same payer again, a new
 * order from an earlier one, and doubles made by hand. In memory only, gone with the program:
 * orders of earlier runs, of other windows and of the command line are not known here, and a double
 * of one of those is DoubleLookup's to find. The embedded gateway's workspace has one of its own,
 * so that practice never meets business. Owned by the composition root, so that it outlives a
 * window that is built anew. Times are milliseconds.
 */
class RunMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostOrders = 500; ///< the oldest go first
    static constexpr qint64 kDoubleMs = 24LL * 60 * 60 * 1000;

    using QObject::QObject;

    /**
     * Adds it, or replaces the one with its key. Told when sending starts, without an outcome, and
     * again when it has one: whoever is never told the end has an order that may exist. An invalid
     * order is not remembered.
     */
    void remember(const Order &order);
    /** Lets go of them, money facts and all: a double of one is not noticed any more. */
    void forget(const QList<OrderKey> &keys);
    /** Of those whose papers `wish` is about; what a person wants erased must not live on here. */
    [[nodiscard]] QList<OrderKey> matching(const EraseWish &wish,
                                           const RegionCatalog &catalog) const;
    [[nodiscard]] QList<OrderKey> keys() const;
    /** Null when this run knows nothing of it. Ends with the next remember() or forget(). */
    [[nodiscard]] const Order *find(const OrderKey &key) const;
    /** Recorded then or later, the latest first. */
    [[nodiscard]] QList<Order> since(qint64 sinceMs) const;
    [[nodiscard]] bool isEmpty() const { return m_orders.empty(); }

    struct Payer
    {
        QString name; ///< to choose by; two of one name differ in their values
        QString profile; ///< what the profile was called that last sent an order for them
        FieldMap fields; ///< of the region's payer group alone
        qint64 lastMs = 0;
    };
    /** Each payer once, the latest first: the address a payer came from this time is none of what
     *  makes a payer another one. Of orders of that environment alone: a payer made up for a test
     *  is nobody to send a live order for, and the other way round. */
    [[nodiscard]] QList<Payer> payers(const RegionSpec &region, Environment environment) const;

    /**
     * The latest order of the same merchant, amount and remark within kDoubleMs that was created or
     * may exist; null when there is none. Two without a remark have the same. Who pays does not
     * matter: one payer's mobile is easily put into another one's order. Neither does what became
     * of the money. What `order` corrects (OrderDraft::replaces) is none. A merchant is the same by
     * its number, host and currency, since that is what makes two links ask for one thing; what the
     * profile is called is the clerk's, and may have changed since.
     */
    [[nodiscard]] const Order *doubleOf(const PreparedOrder &order, qint64 nowMs) const;

Q_SIGNALS:
    void changed();
    /** Whoever still shows one of these lets go of it. */
    void forgot(const QList<vexora::OrderKey> &keys);

private:
    std::deque<Order> m_orders; ///< newest last
};

} // namespace vexora
