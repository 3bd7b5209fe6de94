// SPDX-License-Identifier: MIT
#include "history/ordertable.h"

#include "checkout/ordertotals.h"
#include "history/actiontable.h"
#include "history/conditions.h"
#include "history/orderrow.h"
#include "history/printtable.h"
#include "history/sender.h"
#include "history/storagefailure.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

const Sender &self()
{
    static const Sender sender = thisProcess();
    return sender;
}

Result<void> run(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return storageFailure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageFailure(query.lastError());
    return {};
}

} // namespace

OrderTable::OrderTable(QString path, std::chrono::milliseconds patience)
    : m_file(std::move(path), patience)
{
}

Result<void> OrderTable::writing(const std::function<Result<void>()> &work)
{
    for (int attempt = 1;; ++attempt) {
        if (Result<void> opened = m_file.open(); !opened)
            return opened;
        Result<void> written = m_file.write(work);
        if (attempt > 1 || !droppedDamaged(written))
            return written;
    }
}

Result<void> OrderTable::begin(const OrderRecord &record, const Also &also)
{
    if (record.outcome)
        return failure(ErrorCode::Internal, u"an order begins without an outcome"_s);
    const ColumnGroup facts = factColumns(record);
    // Not tried again on a new list, when this finds the old one damaged: the number may stand in
    // that. Whoever asks next learns of it (lostLists).
    if (Result<void> opened = m_file.open(); !opened)
        return opened;
    Result<void> begun = m_file.write([&]() -> Result<void> {
        const Result<int> added = change(
            u"INSERT INTO orders ("_s + facts.columns + u") VALUES ("_s + facts.placeholders()
                + u") ON CONFLICT (merchant_no, host, trade_no) DO NOTHING"_s,
            facts.values);
        if (!added)
            return tl::unexpected(added.error());
        if (*added != 1)
            return failure(ErrorCode::Duplicate, u"the order number is in the history already"_s);
        const QString detail = also ? QString(actiontable::kWithPapers) : QString();
        return noted({{ActionKind::Issued, record.key, detail, record.recordedAtMs}}).and_then([&] {
            return alsoWritten(record.key, also);
        });
    });
    if (begun)
        m_underWay.append(record.key);
    else
        droppedDamaged(begun);
    return begun;
}

Result<void> OrderTable::finish(const OrderRecord &record, const Also &also)
{
    if (!record.outcome)
        return failure(ErrorCode::Internal, u"an order ends with an outcome"_s);
    Result<void> written = writeOutcome(record, also);
    if (written || written.error().code != ErrorCode::Storage) {
        m_underWay.removeAll(record.key);
        m_unwritten.removeAll(record.key);
    } else if (!m_unwritten.contains(record.key)) {
        m_unwritten.append(record.key); // it may be tried again
    }
    return written;
}

Result<void> OrderTable::writeOutcome(const OrderRecord &record, const Also &also)
{
    const ColumnGroup answer = answerColumns(record);
    const Condition which = isOrder(record.key);
    const Condition own = isOwnRecovered(self());
    bool alsoFailed = false;
    Result<void> written = writing([&]() -> Result<void> {
        // The payment is a query's to write, and one may have been answered already.
        const Result<int> ended
            = change(u"UPDATE orders SET ("_s + answer.columns + u") = ("_s + answer.placeholders()
                         + u") WHERE (outcome IS NULL OR "_s + own.text + u") AND "_s + which.text,
                     answer.values + own.values + which.values);
        if (!ended)
            return tl::unexpected(ended.error());
        if (*ended == 1)
            return alsoTried(record.key, also, alsoFailed);
        if (const Result<OrderRecord> known = selectOne(record.key); !known)
            return tl::unexpected(known.error());
        return failure(ErrorCode::Internal, u"the order has its outcome already"_s);
    });
    // A full disk ends the whole transaction, the outcome's part with it.
    return alsoFailed && !written ? writeOutcome(record, {}) : written;
}

Result<void> OrderTable::notePayment(const OrderKey &key, const PaymentNote &note, qint64 nowMs)
{
    const Condition which = isOrder(key);
    return writing([&]() -> Result<void> {
        if (const Result<OrderRecord> known = selectOne(key); !known)
            return tl::unexpected(known.error());
        const QVariantList when{note.queriedAtMs, nowMs};
        if (note.state != PaymentState::NotAsked) {
            // An answer without the gateway's number does not take away one that is known.
            const ColumnGroup payment = paymentColumns(note);
            const Result<int> told = change(
                u"UPDATE orders SET ("_s + payment.columns + u") = ("_s + payment.placeholders()
                    + u"), platform_trade_no = coalesce(nullif(?, ''), platform_trade_no)"
                      " WHERE (queried_at <= ? OR queried_at > ?) AND "_s
                    + which.text,
                payment.values + QVariantList{textValue(note.platFormTradeNo)} + when
                    + which.values);
            if (!told)
                return tl::unexpected(told.error());
        }
        const ColumnGroup ask = askColumns(note);
        const Result<int> asked
            = change(u"UPDATE orders SET ("_s + ask.columns + u") = ("_s + ask.placeholders()
                         + u") WHERE (asked_at <= ? OR asked_at > ?) AND "_s + which.text,
                     ask.values + when + which.values);
        return asked.map([](int) {});
    });
}

Result<void> OrderTable::closeOrder(const OrderKey &key, ClosingReason reason, qint64 nowMs)
{
    const Condition which = isOrder(key);
    return writing([&]() -> Result<void> {
        const Result<OrderRecord> known = selectOne(key);
        if (!known)
            return tl::unexpected(known.error());
        if (known->outcome != Outcome::Unknown)
            return failure(ErrorCode::Usage, u"only an order whose outcome is unknown is closed"_s);
        if (known->payment == PaymentState::Closed)
            return failure(ErrorCode::Usage, u"the order is closed already"_s);
        if (known->payment != PaymentState::NotAsked && known->payment != PaymentState::LinkLost)
            return failure(ErrorCode::Usage, u"the gateway has told what became of the order"_s);
        if (known->askedAtMs == 0)
            return failure(ErrorCode::Usage, u"the gateway was not asked about the order yet"_s);
        if (reason == ClosingReason::DoesNotExist && known->payment == PaymentState::LinkLost)
            return failure(ErrorCode::Usage, u"a query found the order at the gateway"_s);
        const ColumnGroup closing = closingColumns(reason, nowMs);
        return change(u"UPDATE orders SET ("_s + closing.columns + u") = ("_s
                          + closing.placeholders() + u") WHERE "_s + which.text,
                      closing.values + which.values)
            .and_then([&](int) {
                return noted({{ActionKind::Closed, key, toText(reason), nowMs}});
            });
    });
}

Result<QList<OrderKey>> OrderTable::recover()
{
    const Result<QList<Orphan>> seen = reading([&]() -> Result<QList<Orphan>> {
        if (m_file.isReadOnly())
            return QList<Orphan>();
        return orphans();
    });
    if (!seen)
        return tl::unexpected(seen.error());
    QList<OrderKey> recovered;
    if (seen->isEmpty())
        return recovered;
    const Result<void> done = writing([&]() -> Result<void> {
        // Looked for again: another process may have recovered them while this one waited.
        const Result<QList<Orphan>> found = orphans();
        if (!found)
            return tl::unexpected(found.error());
        for (const Orphan &orphan : *found) {
            const Result<int> changed
                = change(u"UPDATE orders SET outcome = ?, reason = ? WHERE id = ?"_s,
                         {toText(Outcome::Unknown), orphan.reason, orphan.row});
            if (!changed)
                return tl::unexpected(changed.error());
            recovered.append(orphan.key);
        }
        return {};
    });
    // On a full disk the list can still be read, and the next call tries again.
    if (!done)
        return QList<OrderKey>();
    for (const OrderKey &key : recovered) {
        m_unwritten.removeAll(key);
        m_underWay.removeAll(key);
    }
    return recovered;
}

QString OrderTable::reasonGone(const OrderKey &key, const Sender &sender) const
{
    if (sender == self())
        return m_unwritten.contains(key) ? u"not_recorded"_s : QString();
    return isAlive(sender) ? QString() : u"interrupted"_s;
}

Result<QList<OrderTable::Orphan>> OrderTable::orphans() const
{
    QSqlQuery query(m_file.connection());
    if (const Result<void> done
        = run(query,
              u"SELECT id, merchant_no, host, trade_no, sender_boot, sender_pid, sender_start"
              " FROM orders WHERE outcome IS NULL ORDER BY id"_s,
              {});
        !done)
        return tl::unexpected(done.error());
    QList<Orphan> orphans;
    while (query.next()) {
        const Sender sender{query.value(4).toString(), query.value(5).toLongLong(),
                            query.value(6).toLongLong()};
        const OrderKey key{query.value(1).toString(), query.value(2).toString(),
                           query.value(3).toString()};
        if (const QString reason = reasonGone(key, sender); !reason.isEmpty())
            orphans.append({query.value(0).toLongLong(), key, reason});
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return orphans;
}

Result<OrderRecord> OrderTable::find(const OrderKey &key)
{
    return reading([&] { return selectOne(key); });
}

Result<OrderRecord> OrderTable::selectOne(const OrderKey &key)
{
    const Result<OrderPage> found = select(isOrder(key));
    if (!found)
        return tl::unexpected(found.error());
    if (found->orders.isEmpty())
        return failure(ErrorCode::NotFound, u"the order is not in the history"_s);
    return found->orders.constFirst();
}

Result<QList<OrderRecord>> OrderTable::findByNumber(const QString &tradeNo)
{
    return reading([&] {
               return select({u"trade_no = ? ORDER BY id DESC"_s, {textValue(tradeNo)}});
           })
        .map([](const OrderPage &found) { return found.orders; });
}

Result<OrderPage> OrderTable::page(const OrderQuery &query)
{
    Condition wanted = isWanted(query);
    wanted.text += u" ORDER BY id DESC LIMIT ?"_s;
    wanted.values << qMax(0, query.limit);
    return reading([&] { return select(wanted); });
}

Result<OrderCounts> OrderTable::counts()
{
    return reading([&]() -> Result<OrderCounts> {
        QSqlQuery query(m_file.connection());
        if (const Result<void> done
            = run(query,
                  u"SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM orders WHERE "_s
                      + isRealOpenUnknown() + u')',
                  {});
            !done)
            return tl::unexpected(done.error());
        if (!query.next())
            return storageFailure(query.lastError());
        return OrderCounts{query.value(0).toLongLong(), query.value(1).toLongLong()};
    });
}

Result<QList<CurrencyTotals>> OrderTable::totals(Environment environment, qint64 sinceMs)
{
    OrderQuery wanted;
    wanted.environment = environment;
    wanted.sinceMs = sinceMs;
    const Condition which = isWanted(wanted);
    return reading([&]() -> Result<QList<CurrencyTotals>> {
        QSqlQuery query(m_file.connection());
        if (const Result<void> done
            = run(query,
                  u"SELECT currency, amount, outcome, payment, paid_amount FROM orders WHERE "_s
                      + which.text,
                  which.values);
            !done)
            return tl::unexpected(done.error());
        OrderTotals totals;
        while (query.next()) {
            OrderRecord order;
            order.currency = query.value(0).toString();
            order.amount = query.value(1).toString();
            order.outcome = outcomeFromText(query.value(2).toString());
            order.payment
                = paymentStateFromText(query.value(3).toString()).value_or(PaymentState::NotAsked);
            order.paidAmount = query.value(4).toString();
            totals.add(order);
        }
        if (query.lastError().isValid())
            return storageFailure(query.lastError());
        return totals.perCurrency();
    });
}

Result<OrderPage> OrderTable::select(const Condition &which)
{
    QSqlQuery query(m_file.connection());
    if (const Result<void> done
        = run(query, u"SELECT "_s + orderColumns() + u" FROM orders WHERE "_s + which.text,
              which.values);
        !done)
        return tl::unexpected(done.error());
    OrderPage page;
    while (query.next()) {
        page.rows.append(query.value(0).toLongLong());
        OrderRecord order = orderFromRow(query);
        if (!order.outcome) {
            // Not yet recovered, or never where nothing can be written: no reason to call it
            // sending.
            const QString gone = reasonGone(order.key, order.sender);
            if (!gone.isEmpty()) {
                order.outcome = Outcome::Unknown;
                order.reason = gone;
            }
        }
        page.orders.append(order);
    }
    // next() is false at the end and when reading failed; a list cut short is not an answer.
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return page;
}

Result<void> OrderTable::notePrints(const QList<PrintNote> &notes)
{
    QList<ActionNote> lines;
    for (const PrintNote &note : notes)
        lines.append({ActionKind::Printed, note.key, printtable::line(note), note.atMs});
    return writing([&] {
        return printtable::add(m_file.connection(), notes).and_then([&] { return noted(lines); });
    });
}

Result<void> OrderTable::noted(const QList<ActionNote> &notes) const
{
    return actiontable::add(m_file.connection(), notes);
}

Result<void> OrderTable::noteActions(const QList<ActionNote> &notes)
{
    return writing([&] { return noted(notes); });
}

Result<QList<ActionNote>> OrderTable::actions(const OrderKey &key)
{
    return reading([&] { return actiontable::find(m_file.connection(), key); });
}

Result<QHash<QString, PrintedBefore>> OrderTable::printed(const QStringList &md5s)
{
    return reading([&] { return printtable::find(m_file.connection(), md5s); });
}

Result<void> OrderTable::alsoWritten(const OrderKey &key, const Also &also)
{
    if (!also)
        return {};
    const Condition which = isOrder(key);
    QSqlQuery query(m_file.connection());
    if (Result<void> done
        = run(query, u"SELECT id FROM orders WHERE "_s + which.text, which.values);
        !done)
        return done;
    if (!query.next())
        return storageFailure(query.lastError());
    const qint64 row = query.value(0).toLongLong();
    query.finish();
    return also(m_file.connection(), row);
}

Result<void> OrderTable::alsoTried(const OrderKey &key, const Also &also, bool &failed)
{
    if (!also)
        return {};
    return change(u"SAVEPOINT also"_s, {}).and_then([&](int) -> Result<void> {
        const Result<void> done = alsoWritten(key, also);
        failed = !done;
        if (failed && !change(u"ROLLBACK TO also"_s, {}))
            return done;
        return change(u"RELEASE also"_s, {}).map([](int) {});
    });
}

Result<int> OrderTable::change(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_file.connection());
    return run(query, statement, values).map([&query] { return query.numRowsAffected(); });
}

} // namespace vexora
