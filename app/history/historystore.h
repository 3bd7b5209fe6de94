// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/clock.h"
#include "history/sender.h"

#include <QPromise>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace vexora {

class KeyRing;
class OrderTable;
class PayerKeys;

/**
 * The OrderLog in SQLite: WAL, synchronous=FULL, one worker thread that owns the connection.
 * The file is opened (made, migrated) with the first call, so that building a window does not
 * wait for it; every call also turns rows whose sender is gone from `sending` to `unknown`.
 * A call that failed for the file's sake may be tried again: the next one opens it anew.
 *
 * A damaged file is put aside, with everything in it, and a new list begun (setAside). What that
 * costs: order numbers in the old list are no longer known as used. Numbers the program makes are
 * not made twice; one typed by hand is not sent while the old list lies there (lostLists). It does
 * not happen while any process has the file open, nor while an order of this one is under way.
 * Without write permission, orders can still be read; begin() fails, so nothing is sent.
 *
 * The folder must exist. Use from one thread, the one `changed` is emitted in.
 * Payers' data is stored when there are PayerKeys, encrypted, and else not at all.
 */
class HistoryStore final : public OrderLog
{
    Q_OBJECT

public:
    /** `clock` must outlive the store; it fills in times and is asked on the caller's thread. */
    HistoryStore(QString file, const Clock &clock, QObject *parent = nullptr);
    ~HistoryStore() override; ///< finishes what was asked, then closes

    /** A record without sender or time gets this process and now. */
    [[nodiscard]] QFuture<Result<void>> begin(const OrderRecord &record,
                                              const OrderPapers &papers) override;
    [[nodiscard]] QFuture<Result<void>> finish(const OrderRecord &record,
                                               const OrderPapers &papers) override;
    using OrderLog::begin;
    using OrderLog::finish;
    [[nodiscard]] QFuture<Result<void>> notePayment(const OrderKey &key,
                                                    const PaymentNote &note) override;
    [[nodiscard]] QFuture<Result<void>> close(const OrderKey &key, ClosingReason reason) override;
    [[nodiscard]] QString setAsideFile() const override;
    [[nodiscard]] QStringList lostLists() const override;
    [[nodiscard]] QFuture<Result<OrderRecord>> find(const OrderKey &key) override;
    [[nodiscard]] QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &tradeNo) override;
    [[nodiscard]] QFuture<Result<OrderPage>> page(const OrderQuery &query) override;
    [[nodiscard]] QFuture<Result<OrderCounts>> counts() override;
    [[nodiscard]] QFuture<Result<QList<CurrencyTotals>>> totals(Environment environment,
                                                                qint64 sinceMs) override;
    /** A note without a time gets now. */
    [[nodiscard]] QFuture<Result<void>> notePrints(const QList<PrintNote> &notes) override;
    [[nodiscard]] QFuture<Result<QHash<QString, PrintedBefore>>>
    printed(const QStringList &md5s) override;
    /** A note without a time gets now. */
    [[nodiscard]] QFuture<Result<void>> noteActions(const QList<ActionNote> &notes) override;
    [[nodiscard]] QFuture<Result<QList<ActionNote>>> actions(const OrderKey &key) override;

    /**
     * For what else works on this list: `work` runs on the store's thread, after what was asked
     * before, on the connection that writes. It must be short: orders wait for it.
     */
    template <class T> QFuture<Result<T>> onTable(std::function<Result<T>(OrderTable &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> answer = promise->future();
        post([promise, work = std::move(work)](OrderTable &table) {
            promise->addResult(work(table));
            promise->finish();
        });
        return answer;
    }

    /** Papers are kept under these from now on; null for not at all. HistoryPayers' to call. */
    void setKeys(PayerKeys *keys) { m_keys = keys; }
    /** For who looks for payers; null where papers are never kept. */
    [[nodiscard]] PayerKeys *keys() const { return m_keys; }
    /** HistoryFile::setOthers() of its file. */
    void setOthers(std::function<void()> release);

    [[nodiscard]] const QString &file() const { return m_path; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** Tells everybody that these orders changed. Main thread. */
    void tellChanged(const QList<OrderKey> &keys);

private:
    class Worker;

    template <class T> QFuture<Result<T>> ask(std::function<Result<T>(Worker &)> question);
    void post(std::function<void(OrderTable &)> work);
    struct Beginning;
    void beginUnder(const std::shared_ptr<const KeyRing> &ring,
                    const std::shared_ptr<Beginning> &order, bool mayRefresh);
    void addAnswer(const OrderKey &key, const QByteArray &answer);

    const QString m_path;
    const Clock &m_clock;
    QThread m_thread;
    PayerKeys *m_keys = nullptr;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted when it ended
};

} // namespace vexora
