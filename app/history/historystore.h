// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/clock.h"

#include <QString>
#include <QThread>

#include <memory>

namespace vexora {

/**
 * The OrderLog in SQLite: WAL, synchronous=FULL, one worker thread that owns the connection.
 * The file is opened (made, migrated) with the first call, so that building a window does not
 * wait for it; opening also turns rows whose sender is gone from `sending` to `unknown`.
 * Payer data is not stored at all; it gets a place when it can be encrypted.
 */
class HistoryStore final : public OrderLog
{
    Q_OBJECT

public:
    /** `clock` must outlive the store. */
    HistoryStore(QString file, const Clock &clock, QObject *parent = nullptr);
    ~HistoryStore() override; ///< finishes what was asked, then closes

    [[nodiscard]] QFuture<Result<void>> begin(const OrderRecord &record) override;
    [[nodiscard]] QFuture<Result<void>> finish(const OrderRecord &record) override;
    [[nodiscard]] QFuture<Result<void>> notePayment(const OrderKey &key,
                                                    const PaymentNote &note) override;
    [[nodiscard]] QFuture<Result<OrderRecord>> find(const OrderKey &key) override;
    [[nodiscard]] QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &tradeNo) override;
    [[nodiscard]] QFuture<Result<OrderPage>> page(const OrderQuery &query) override;
    [[nodiscard]] QFuture<Result<OrderCounts>> counts() override;

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted when it ends
};

/** This process, as recovery tells it from others: boot id, pid and start time from /proc. */
[[nodiscard]] Sender thisProcess();
/** Whether that process still runs. A pid used again by another process does not count. */
[[nodiscard]] bool isAlive(const Sender &sender);

} // namespace vexora
