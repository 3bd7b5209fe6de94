// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "history/historyfile.h"
#include "history/storagefailure.h"

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

    /** What belongs to an order and is written in the same moment or not at all; the number is its
     *  row's. */
    using Also = std::function<Result<void>(const QSqlDatabase &, qint64)>;

    [[nodiscard]] Result<void> begin(const OrderRecord &record, const Also &also = {});
    /**
     * An order has one outcome for ever; only what recover() put in its place may be replaced, and
     * only by the process that sent the order, which knows better. It is written whether `also` can
     * be or not: what it is about money does not wait for what belongs to it.
     */
    [[nodiscard]] Result<void> finish(const OrderRecord &record, const Also &also = {});
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

    /** All of them or none. */
    [[nodiscard]] Result<void> noteActions(const QList<ActionNote> &notes);
    [[nodiscard]] Result<QList<ActionNote>> actions(const OrderKey &key);

    /** For the other tables of the file; with what a damaged one calls for, as every call here. */
    template <class T> Result<T> read(const std::function<Result<T>(QSqlDatabase)> &work)
    {
        return reading([&] { return work(m_file.connection()); });
    }
    /** In a transaction of its own, durable when it returns. */
    [[nodiscard]] Result<void> write(const std::function<Result<void>(QSqlDatabase)> &work)
    {
        return writing([&] { return work(m_file.connection()); });
    }
    [[nodiscard]] HistoryFile &file() { return m_file; }

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

    [[nodiscard]] Result<void> alsoWritten(const OrderKey &key, const Also &also);
    /** Undoes what `also` began and could not do, and nothing before it. An error is that of a
     *  transaction which ended with it; `failed` tells the one from the other. */
    [[nodiscard]] Result<void> alsoTried(const OrderKey &key, const Also &also, bool &failed);
    [[nodiscard]] Result<OrderRecord> selectOne(const OrderKey &key);
    /** Inside the caller's transaction. */
    [[nodiscard]] Result<void> noted(const QList<ActionNote> &notes) const;
    [[nodiscard]] Result<void> writeOutcome(const OrderRecord &record, const Also &also);

    HistoryFile m_file;
    QList<OrderKey> m_underWay; ///< begun by this object and not ended
    QList<OrderKey> m_unwritten; ///< ended in this process, and the file would not take it
};

template <class T> bool OrderTable::droppedDamaged(const Result<T> &result)
{
    if (result || result.error() != storage::damaged() || m_file.isReadOnly()
        || !m_underWay.isEmpty())
        return false;
    m_file.suspect();
    m_file.close();
    return true;
}

template <class Work> auto OrderTable::reading(Work work) -> decltype(work())
{
    for (int attempt = 1;; ++attempt) {
        if (const Result<void> opened = m_file.openForReading(); !opened)
            return tl::unexpected(opened.error());
        auto read = work();
        if (attempt == 1 && droppedDamaged(read))
            continue;
        if (m_file.isReadOnly()) {
            // SQLite calls it damage when a disk fails, see readHistoryThrough().
            if (!read && read.error() == storage::damaged()
                && m_file.whyReadOnly() == storage::ioError())
                read = tl::unexpected(storage::ioError());
            m_file.close(); // what was forbidden may be allowed at the next call
        }
        return read;
    }
}

} // namespace vexora
