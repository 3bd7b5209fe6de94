// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/verdict.h"
#include "ui/pages/issue/card.h"

#include <QCoreApplication>

#include <optional>

namespace vexora::ui {

/**
 * The cards of an order's states that stand still. Those that move are classes of their own:
 * SendingCard, ReadyCard. The caller owns what it gets.
 */
class OrderCards
{
    Q_DECLARE_TR_FUNCTIONS(OrderCards)

public:
    /** Before: what will be sent, in words, with what normalising changed. */
    [[nodiscard]] static Card *preview(const PreparedOrder &order, const QString &language);
    /** Refused by the gateway. */
    [[nodiscard]] static Card *refused(const Order &order);
    /** May or may not exist at the gateway; this window has not asked yet. */
    [[nodiscard]] static Card *unknown(const Order &order);
    /** The same after the gateway was asked. */
    [[nodiscard]] static Card *checked(const Order &order, const RegionSpec &region,
                                       const StatusAnswer &answer);
    /** The same when the gateway could not be asked. */
    [[nodiscard]] static Card *notChecked(const Order &order, const Error &error);
    [[nodiscard]] static Card *notSent(const Order &order);
    /** An error before anything was sent. */
    [[nodiscard]] static Card *failed(const Error &error);
    /** A typed order number that is taken; `holder` once it has been looked up. */
    [[nodiscard]] static Card *taken(const QString &tradeNo,
                                     const std::optional<OrderRecord> &holder);
    /** A KHQR that is not this order's, or cannot be read: it is not shown. */
    [[nodiscard]] static Card *stop(const Order &order, const RegionSpec &region);

private:
    /** The gateway told about an order nobody asked it about: said louder than the rest. */
    [[nodiscard]] static Card *anotherOrder(const Order &order, bool toAQuestion);
    static void addFound(Card &card, const OrderRecord &record);
    static void addTold(Card &card, const Order &order, const RegionSpec &region,
                        const StatusAnswer &answer);
    static void addUnknownFacts(Card &card, const Order &order);
    static void addUnknownActions(Card &card, const OrderRecord &record);
};

} // namespace vexora::ui
