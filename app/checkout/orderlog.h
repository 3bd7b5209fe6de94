// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace vexora {

/** What a status query told about an order. */
struct PaymentNote
{
    PaymentState state = PaymentState::NotAsked;
    QString paidAmount;
    QString platFormTradeNo;
    qint64 queriedAtMs = 0;
};

/** Which orders a page holds: newest first, after the row a former page ended with. */
struct OrderQuery
{
    qint64 beforeRow = 0; ///< row number the page ends before; 0 for the newest
    int limit = 100;
    std::optional<Outcome> outcome; ///< only these; nothing for all
};

struct OrderPage
{
    QList<OrderRecord> orders;
    QList<qint64> rows; ///< row numbers of `orders`, falling; the last is the next page's beforeRow
};

struct OrderCounts
{
    qint64 all = 0;
    qint64 openUnknown = 0; ///< outcome unknown and payment not known by a query
};

/**
 * The durable list of orders, as the pipeline and the window see it; history/ implements it and
 * knows the database. Asynchronous; one worker does the work in the order it was asked.
 * Errors: Duplicate, NotFound, NewerData, Storage. Nothing in it is payer data.
 */
class OrderLog : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /**
     * Writes an order that is about to be sent. Resolves when it is on disk (synchronous=FULL).
     * Duplicate when merchant, host and order number are taken, by whatever outcome.
     */
    [[nodiscard]] virtual QFuture<Result<void>> begin(const OrderRecord &record) = 0;
    /** Writes how a begun order ended. */
    [[nodiscard]] virtual QFuture<Result<void>> finish(const OrderRecord &record) = 0;
    /** Writes what a status query told. The outcome of sending stays as recorded. */
    [[nodiscard]] virtual QFuture<Result<void>> notePayment(const OrderKey &key,
                                                            const PaymentNote &note)
        = 0;
    /** NotFound when there is none. */
    [[nodiscard]] virtual QFuture<Result<OrderRecord>> find(const OrderKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &tradeNo)
        = 0;
    [[nodiscard]] virtual QFuture<Result<OrderPage>> page(const OrderQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<OrderCounts>> counts() = 0;

Q_SIGNALS:
    /** An order was added or changed by this process. */
    void changed(const vexora::OrderKey &key);
};

} // namespace vexora
