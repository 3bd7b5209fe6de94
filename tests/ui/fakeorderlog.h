// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "checkout/ordertotals.h"

#include <QPromise>

#include <algorithm>
#include <deque>
#include <functional>

namespace vexora::test {

/** An OrderLog in memory whose answers come when the test says so. Rows count from 1. */
class FakeOrderLog final : public OrderLog
{
public:
    using OrderLog::begin;
    using OrderLog::finish;
    using OrderLog::OrderLog;

    bool held = false; ///< answers wait for release()
    std::optional<ErrorCode> fault;
    std::optional<ErrorCode> closeFault;
    QString aside; ///< the file a damaged list was put aside as
    QList<PrintNote> printNotes;
    QList<ActionNote> actionNotes;
    std::optional<ErrorCode> printFault; ///< of notePrints()
    std::optional<ErrorCode> actionFault; ///< of noteActions()
    QStringList lost; ///< damaged lists that lie beside this one
    int pagesAsked = 0;

    static OrderRecord make(qint64 number)
    {
        OrderRecord record;
        record.key = {QStringLiteral("1000000001"), QStringLiteral("pay.example"),
                      QString::number(number)};
        record.amount = QStringLiteral("100");
        record.currency = QStringLiteral("TWD");
        record.region = QStringLiteral("taiwan");
        record.profile = QStringLiteral("Shop");
        record.recordedAtMs = 1'800'000'000'000 + number * 1000;
        record.outcome = Outcome::Created;
        record.environment = Environment::Live;
        return record;
    }

    /** The n-th lies in row n + 1. */
    [[nodiscard]] const QList<OrderRecord> &orders() const { return m_orders; }

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            m_orders.append(make(m_orders.size() + 1));
    }

    void add(const OrderRecord &record)
    {
        m_orders.append(record);
        Q_EMIT changed(record.key);
    }

    void change(qsizetype row, const std::function<void(OrderRecord &)> &edit)
    {
        edit(m_orders[row - 1]);
        Q_EMIT changed(m_orders[row - 1].key);
    }

    void release()
    {
        held = false;
        while (!m_waiting.empty()) {
            const auto answer = std::move(m_waiting.front());
            m_waiting.pop_front();
            answer();
        }
    }

    QFuture<Result<void>> begin(const OrderRecord &, const OrderPapers &) override
    {
        return soon(Result<void>());
    }
    QFuture<Result<void>> finish(const OrderRecord &, const OrderPapers &) override
    {
        return soon(Result<void>());
    }
    QFuture<Result<void>> notePayment(const OrderKey &key, const PaymentNote &note) override
    {
        return edit(key, [&note](OrderRecord &order) {
            order.askedAtMs = note.queriedAtMs;
            order.askResult = note.result;
            if (note.state == PaymentState::NotAsked)
                return;
            order.payment = note.state;
            order.paidAmount = note.paidAmount;
            order.queriedAtMs = note.queriedAtMs;
        });
    }
    QFuture<Result<void>> notePrints(const QList<PrintNote> &notes) override
    {
        if (printFault)
            return soon(Result<void>(failure(*printFault)));
        printNotes += notes;
        return soon(Result<void>());
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
        return soon(Result<QHash<QString, PrintedBefore>>(found));
    }
    QFuture<Result<void>> noteActions(const QList<ActionNote> &notes) override
    {
        if (actionFault)
            return soon(Result<void>(failure(*actionFault)));
        actionNotes += notes;
        return soon(Result<void>());
    }
    QFuture<Result<QList<ActionNote>>> actions(const OrderKey &key) override
    {
        QList<ActionNote> found;
        for (const ActionNote &note : std::as_const(actionNotes)) {
            if (note.key == key)
                found.append(note);
        }
        return soon(Result<QList<ActionNote>>(found));
    }
    QFuture<Result<void>> close(const OrderKey &key, ClosingReason reason) override
    {
        if (closeFault)
            return soon(Result<void>(failure(*closeFault)));
        return edit(key, [reason](OrderRecord &order) {
            order.payment = PaymentState::Closed;
            order.closedReason = reason;
            order.closedAtMs = order.recordedAtMs + 60'000;
        });
    }
    QStringList lostLists() const override { return lost; }
    QString setAsideFile() const override { return aside; }
    QFuture<Result<OrderRecord>> find(const OrderKey &key) override
    {
        for (const OrderRecord &order : m_orders) {
            if (order.key == key)
                return soon(Result<OrderRecord>(order));
        }
        return soon(Result<OrderRecord>(failure(ErrorCode::NotFound)));
    }
    QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &) override
    {
        return soon(Result<QList<OrderRecord>>());
    }
    QFuture<Result<OrderPage>> page(const OrderQuery &query) override
    {
        ++pagesAsked;
        if (fault)
            return soon(Result<OrderPage>(failure(*fault)));
        OrderPage page;
        const qint64 before = query.beforeRow > 0 ? query.beforeRow : m_orders.size() + 1;
        for (qint64 row = before - 1; row > 0 && page.orders.size() < query.limit; --row) {
            const OrderRecord &order = m_orders[row - 1];
            if (query.outcome && order.outcome != query.outcome)
                continue;
            if (query.open && !isOpenUnknown(order))
                continue;
            if (query.unsettled
                && (order.outcome != Outcome::Created || order.payment == PaymentState::Paid
                    || order.payment == PaymentState::Failed))
                continue;
            if ((query.environment && order.environment != query.environment)
                || order.recordedAtMs < query.sinceMs)
                continue;
            page.orders.append(order);
            page.rows.append(row);
        }
        return soon(Result<OrderPage>(page));
    }
    QFuture<Result<OrderCounts>> counts() override
    {
        const auto open = std::count_if(m_orders.cbegin(), m_orders.cend(), &isRealOpenUnknown);
        return soon(Result<OrderCounts>(OrderCounts{m_orders.size(), open}));
    }
    QFuture<Result<QList<CurrencyTotals>>> totals(Environment environment, qint64 sinceMs) override
    {
        if (fault)
            return soon(Result<QList<CurrencyTotals>>(failure(*fault)));
        OrderTotals totals;
        for (const OrderRecord &order : m_orders) {
            if (order.environment == environment && order.recordedAtMs >= sinceMs)
                totals.add(order);
        }
        return soon(Result<QList<CurrencyTotals>>(totals.perCurrency()));
    }

private:
    static bool isRealOpenUnknown(const OrderRecord &order)
    {
        return isOpenUnknown(order) && order.environment != Environment::Sandbox;
    }

    QFuture<Result<void>> edit(const OrderKey &key, const std::function<void(OrderRecord &)> &with)
    {
        for (qsizetype row = 1; row <= m_orders.size(); ++row) {
            if (m_orders[row - 1].key == key) {
                change(row, with);
                return soon(Result<void>());
            }
        }
        return soon(Result<void>(failure(ErrorCode::NotFound)));
    }

    template <class T> QFuture<Result<T>> soon(Result<T> result)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto answer = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        QFuture<Result<T>> future = promise->future();
        if (held)
            m_waiting.push_back(answer);
        else
            answer();
        return future;
    }

    QList<OrderRecord> m_orders;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace vexora::test
