// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "checkout/ordertotals.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <optional>

namespace vexora::test {

/** An order log without a database, whose faults are the test's to set. */
class MemoryOrderLog final : public OrderLog
{
public:
    using OrderLog::begin;
    using OrderLog::finish;
    using OrderLog::OrderLog;

    QList<OrderRecord> orders;
    std::optional<Error> beginError; ///< of every begin() while it is set
    std::optional<Error> noteError; ///< of every notePayment() while it is set
    int duplicates = 0; ///< so many next begin() find the number taken
    int failingFinishes = 0; ///< so many next finish() fail: Storage
    QList<OrderKey> asked; ///< every begin(), whatever came of it
    OrderPapers begunPapers; ///< of the last begin()
    OrderPapers finishedPapers; ///< of the last finish()
    int finishes = 0; ///< every finish(), whatever came of it
    QList<PrintNote> printNotes;
    QList<ActionNote> actionNotes;
    std::optional<ErrorCode> printFault; ///< of notePrints()
    std::function<void()> whilePrintsAreNoted; ///< before anybody hears that they are
    QStringList lost; ///< lostLists()
    bool holdBegins = false; ///< begin() is not durable until release()
    qint64 closingTimeMs = 1; ///< when close() is said to happen
    QString asideFile; ///< what setAsideFile() says

    QFuture<Result<void>> begin(const OrderRecord &record, const OrderPapers &papers) override
    {
        asked.append(record.key);
        begunPapers = papers;
        if (duplicates > 0) {
            --duplicates;
            return ready(Result<void>(failure(ErrorCode::Duplicate)));
        }
        if (beginError)
            return ready(Result<void>(tl::unexpected(*beginError)));
        if (at(record.key))
            return ready(Result<void>(failure(ErrorCode::Duplicate)));
        orders.append(record);
        if (!holdBegins)
            return ready(Result<void>());
        m_held.emplace();
        m_held->start();
        return m_held->future();
    }

    void release()
    {
        m_held->addResult(Result<void>());
        m_held->finish();
    }

    QFuture<Result<void>> finish(const OrderRecord &record, const OrderPapers &papers) override
    {
        ++finishes;
        finishedPapers = papers;
        if (failingFinishes > 0) {
            --failingFinishes;
            return ready(Result<void>(failure(ErrorCode::Storage)));
        }
        OrderRecord *known = at(record.key);
        if (!known)
            return ready(Result<void>(failure(ErrorCode::NotFound)));
        *known = record;
        return ready(Result<void>());
    }

    QFuture<Result<void>> notePayment(const OrderKey &key, const PaymentNote &note) override
    {
        if (noteError)
            return ready(Result<void>(tl::unexpected(*noteError)));
        OrderRecord *known = at(key);
        if (!known)
            return ready(Result<void>(failure(ErrorCode::NotFound)));
        const bool told = note.state != PaymentState::NotAsked;
        if (told && known->queriedAtMs <= note.queriedAtMs) {
            known->payment = note.state;
            known->paidAmount = note.paidAmount;
            known->queriedAtMs = note.queriedAtMs;
            if (!note.platFormTradeNo.isEmpty())
                known->platFormTradeNo = note.platFormTradeNo;
        }
        if (known->askedAtMs <= note.queriedAtMs) {
            known->askedAtMs = note.queriedAtMs;
            known->askResult = told ? QString() : note.result;
        }
        Q_EMIT changed(key);
        return ready(Result<void>());
    }

    QFuture<Result<void>> notePrints(const QList<PrintNote> &notes) override
    {
        if (printFault)
            return ready(Result<void>(failure(*printFault)));
        printNotes += notes;
        if (whilePrintsAreNoted)
            whilePrintsAreNoted();
        return ready(Result<void>());
    }
    QFuture<Result<QHash<QString, PrintedBefore>>> printed(const QStringList &md5s) override
    {
        QHash<QString, PrintedBefore> found;
        for (const PrintNote &note : std::as_const(printNotes)) {
            if (!md5s.contains(note.md5))
                continue;
            PrintedBefore &before = found[note.md5];
            before.copies += note.copies;
            before.lastAtMs = note.atMs;
        }
        return ready(Result<QHash<QString, PrintedBefore>>(found));
    }
    QFuture<Result<void>> noteActions(const QList<ActionNote> &notes) override
    {
        actionNotes += notes;
        return ready(Result<void>());
    }
    QFuture<Result<QList<ActionNote>>> actions(const OrderKey &key) override
    {
        QList<ActionNote> found;
        for (const ActionNote &note : std::as_const(actionNotes)) {
            if (note.key == key)
                found.append(note);
        }
        return ready(Result<QList<ActionNote>>(found));
    }
    QFuture<Result<void>> close(const OrderKey &key, ClosingReason reason) override
    {
        OrderRecord *known = at(key);
        if (!known)
            return ready(Result<void>(failure(ErrorCode::NotFound)));
        if (known->outcome != Outcome::Unknown || known->askedAtMs == 0
            || (reason == ClosingReason::DoesNotExist && known->payment == PaymentState::LinkLost)
            || (known->payment != PaymentState::NotAsked
                && known->payment != PaymentState::LinkLost))
            return ready(Result<void>(failure(ErrorCode::Usage)));
        known->payment = PaymentState::Closed;
        known->closedAtMs = closingTimeMs;
        known->closedReason = reason;
        Q_EMIT changed(key);
        return ready(Result<void>());
    }

    QString setAsideFile() const override { return asideFile; }
    QStringList lostLists() const override { return lost; }

    QFuture<Result<OrderRecord>> find(const OrderKey &key) override
    {
        const OrderRecord *known = at(key);
        return ready(known ? Result<OrderRecord>(*known)
                           : Result<OrderRecord>(failure(ErrorCode::NotFound)));
    }

    QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &tradeNo) override
    {
        QList<OrderRecord> found;
        for (const OrderRecord &order : orders) {
            if (order.key.tradeNo == tradeNo)
                found.append(order);
        }
        return ready(Result<QList<OrderRecord>>(found));
    }

    QFuture<Result<OrderPage>> page(const OrderQuery &query) override
    {
        OrderPage page;
        for (qsizetype row = orders.size(); row > 0 && page.rows.size() < query.limit; --row) {
            const OrderRecord &order = orders[row - 1];
            if ((query.beforeRow > 0 && row >= query.beforeRow)
                || (query.outcome && order.outcome != query.outcome)
                || (query.open && !isOpenUnknown(order)) || (query.unsettled && !isUnsettled(order))
                || (query.environment && order.environment != query.environment)
                || order.recordedAtMs < query.sinceMs)
                continue;
            page.orders.append(order);
            page.rows.append(row);
        }
        return ready(Result<OrderPage>(page));
    }

    QFuture<Result<OrderCounts>> counts() override
    {
        OrderCounts counts;
        counts.all = orders.size();
        counts.openUnknown = std::count_if(orders.begin(), orders.end(), isRealOpenUnknown);
        return ready(Result<OrderCounts>(counts));
    }

    QFuture<Result<QList<CurrencyTotals>>> totals(Environment environment, qint64 sinceMs) override
    {
        OrderTotals totals;
        for (const OrderRecord &order : orders) {
            if (order.environment == environment && order.recordedAtMs >= sinceMs)
                totals.add(order);
        }
        return ready(Result<QList<CurrencyTotals>>(totals.perCurrency()));
    }

private:
    std::optional<QPromise<Result<void>>> m_held;

    template <class T> static QFuture<T> ready(T value)
    {
        return QtFuture::makeReadyFuture(std::move(value));
    }

    static bool isRealOpenUnknown(const OrderRecord &order)
    {
        return isOpenUnknown(order) && order.environment != Environment::Sandbox;
    }

    static bool isUnsettled(const OrderRecord &order)
    {
        return order.outcome == Outcome::Created && order.payment != PaymentState::Paid
            && order.payment != PaymentState::Failed && order.payment != PaymentState::Closed;
    }

    OrderRecord *at(const OrderKey &key)
    {
        const auto it = std::find_if(orders.begin(), orders.end(),
                                     [&key](const OrderRecord &order) { return order.key == key; });
        return it == orders.end() ? nullptr : &*it;
    }
};

} // namespace vexora::test
