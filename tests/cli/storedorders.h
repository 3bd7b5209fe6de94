// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "history/historystore.h"

#include <QDebug>
#include <QDir>

namespace vexora::test {

/** Orders put into a console's own list past the program: many, and recorded when they say. */
inline bool storeOrders(const Console &console, const QList<OrderRecord> &orders)
{
    QDir().mkpath(console.dataFolder());
    const SystemClock clock;
    HistoryStore store(console.dataFolder() + QStringLiteral("/history.sqlite"), clock);
    QList<QFuture<Result<void>>> all;
    for (const OrderRecord &order : orders) {
        OrderRecord begun = order;
        begun.outcome.reset();
        all.append(store.begin(begun));
        all.append(store.finish(order));
        if (order.payment != PaymentState::NotAsked)
            all.append(store.notePayment(
                order.key, {order.payment, order.paidAmount, {}, order.recordedAtMs + 1000}));
    }
    for (QFuture<Result<void>> &one : all) {
        one.waitForFinished();
        if (!one.result()) {
            qWarning().noquote() << one.result().error().detail;
            return false;
        }
    }
    return true;
}

} // namespace vexora::test
