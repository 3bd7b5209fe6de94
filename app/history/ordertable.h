// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "history/historyfile.h"

#include <functional>

namespace vexora {

struct Condition;

/**
 * What OrderLog promises, synchronously, on one HistoryFile. Owned by HistoryStore's worker and
 * used on its thread; every call opens the file if it is not open yet.
 *
 * A call that meets damage looks at the whole file, has it put aside if it is damaged indeed, and
 * is done anew on the new list. Not while an order of this process is under way: what became of
 * that belongs beside what it was. Then, and while others have the file open, the call fails.
 */
class OrderTable
{
public:
    explicit OrderTable(QString path, std::chrono::milliseconds patience = HistoryFile::kPatience);

    [[nodiscard]] Result<void> begin(const OrderRecord &record);
    /**
     * An order has one outcome for ever; only what recover() put in its place may be replaced, and
     * only by the process that sent the order, which knows better.
     */
    [[nodiscard]] Result<void> finish(const OrderRecord &record);
    /**
     * What a note older than the one that is there knows is dropped; the last answer and the last
     * question each have their time. `nowMs` tells a clock set back.
     */
    [[nodiscard]] Result<void> notePayment(const OrderKey &key, const PaymentNote &note,
                                           qint64 nowMs);

    /** Of an unknown order no query has told of: Usage when it is another, NotFound. */
    [[nodiscard]] Result<void> closeOrder(const OrderKey &key, ClosingReason reason, qint64 nowMs);

    /**
     * Turns orders whose sender is gone from `sending` to `unknown` and names them; so, too, those
     * of this process whose outcome could not be written. To be called before reading: a sender
     * may die long after the file was opened. A reader that finds none waits for nobody, and one
     * that may not write goes without: such orders are read as unknown all the same, only a page of
     * one outcome and the counts do not know of them.
     */
    [[nodiscard]] Result<QList<OrderKey>> recover();

    [[nodiscard]] Result<OrderRecord> find(const OrderKey &key);
    [[nodiscard]] Result<QList<OrderRecord>> findByNumber(const QString &tradeNo);
    [[nodiscard]] Result<OrderPage> page(const OrderQuery &query);
    [[nodiscard]] Result<OrderCounts> counts();
    [[nodiscard]] Result<QList<CurrencyTotals>> totals(Environment environment, qint64 sinceMs);

    /** All of them or none. */
    [[nodiscard]] Result<void> notePrints(const QList<PrintNote> &notes);
    [[nodiscard]] Result<QHash<QString, PrintedBefore>> printed(const QStringList &md5s);

    [[nodiscard]] QString setAsideFile() const { return m_file.setAsideFile(); }
    void close() { m_file.close(); }

private:
    struct Orphan
    {
        qint64 row = 0;
        OrderKey key;
        QString reason;
    };

    template <class Work> auto reading(Work work) -> decltype(work());
    [[nodiscard]] Result<void> writing(const std::function<Result<void>()> &work);
    /** Whether the file was closed because of damage, so that the call is worth a second try. */
    template <class T> bool droppedDamaged(const Result<T> &result);

    /** Why an order without an outcome will get none; empty while it is being sent. */
    [[nodiscard]] QString reasonGone(const OrderKey &key, const Sender &sender) const;
    [[nodiscard]] Result<QList<Orphan>> orphans() const;
    [[nodiscard]] Result<OrderPage> select(const Condition &which);
    /** Runs one statement; the number of rows it changed. */
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);

    [[nodiscard]] Result<OrderRecord> selectOne(const OrderKey &key);
    [[nodiscard]] Result<void> writeOutcome(const OrderRecord &record);

    HistoryFile m_file;
    QList<OrderKey> m_underWay; ///< begun by this object and not ended
    QList<OrderKey> m_unwritten; ///< ended in this process, and the file would not take it
};

} // namespace vexora
