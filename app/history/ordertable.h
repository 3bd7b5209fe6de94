// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "history/historyfile.h"

namespace vexora {

/**
 * What OrderLog promises, synchronously, on one HistoryFile. Owned by HistoryStore's worker and
 * used on its thread; every call opens the file if it is not open yet.
 */
class OrderTable
{
public:
    explicit OrderTable(QString path, std::chrono::milliseconds patience = HistoryFile::kPatience);

    [[nodiscard]] Result<void> begin(const OrderRecord &record);
    [[nodiscard]] Result<void> finish(const OrderRecord &record);
    [[nodiscard]] Result<void> notePayment(const OrderKey &key, const PaymentNote &note);

    /**
     * Turns orders whose sender is gone from `sending` to `unknown` and names them. To be called
     * before reading: a sender may die long after the file was opened. A reader that finds none
     * waits for nobody.
     */
    [[nodiscard]] Result<QList<OrderKey>> recover();

    [[nodiscard]] Result<OrderRecord> find(const OrderKey &key);
    [[nodiscard]] Result<QList<OrderRecord>> findByNumber(const QString &tradeNo);
    [[nodiscard]] Result<OrderPage> page(const OrderQuery &query);
    [[nodiscard]] Result<OrderCounts> counts();

    void close() { m_file.close(); }

private:
    struct Orphan
    {
        qint64 row = 0;
        OrderKey key;
    };

    [[nodiscard]] Result<QList<Orphan>> orphans() const;
    [[nodiscard]] Result<OrderPage> select(const QString &condition, const QVariantList &values);
    /** Runs one statement; the number of rows it changed. */
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);

    HistoryFile m_file;
};

} // namespace vexora
