// SPDX-License-Identifier: MIT
#include "history/erasure.h"

#include "history/actiontable.h"
#include "history/conditions.h"
#include "history/keytable.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"

using namespace Qt::StringLiterals;

namespace vexora::erasure {

namespace {

/** Orders with papers that a wish is about. `orders` is o, `papers` is p. */
Condition isMeant(const Wanted &wanted)
{
    const EraseWish &wish = wanted.wish;
    Condition meant{u"1"_s, {}};
    const auto also = [&meant](const QString &text, const QVariantList &values) {
        meant.text += u" AND "_s + text;
        meant.values += values;
    };
    if (wish.order) {
        also(u"o.merchant_no = ? AND o.host = ? AND o.trade_no = ?"_s,
             {wish.order->merchantNo, wish.order->host, wish.order->tradeNo});
    }
    if (wish.beforeMs != 0)
        also(u"o.recorded_at < ?"_s, {wish.beforeMs});
    if (!wish.region.isEmpty())
        also(u"o.region = ?"_s, {wish.region});
    if (!wish.payer.isEmpty()) {
        QStringList marks;
        QVariantList hashes;
        for (const QByteArray &hash : wanted.hashes) {
            marks << u"?"_s;
            hashes << hash;
        }
        const QString among = u" WHERE hash IN ("_s + marks.join(u',') + u')';
        also(u"p.order_id IN (SELECT order_id FROM payer_words"_s + among
                 + u" UNION SELECT order_id FROM payer_book"_s + among + u')',
             hashes + hashes);
    }
    return meant;
}

/** Whether a payer's hashes are all there are. How many orders nobody can look into, for their key
 *  is lost. */
Result<qint64> notLookedInto(const QSqlDatabase &database, const Wanted &wanted)
{
    if (wanted.wish.payer.isEmpty() || !wanted.ring)
        return 0;
    const Result<keytable::NotHere> keys = keytable::notHere(database, *wanted.ring);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->isStale)
        return tl::unexpected(papertable::staleKeys());
    if (keys->isOutOfReach)
        return failure(ErrorCode::KeychainUnavailable,
                       u"the keychain with the key of the payers' data cannot be read"_s);
    Wanted anybody = wanted;
    anybody.wish.payer.clear();
    const Condition meant = isMeant(anybody);
    qint64 orders = 0;
    for (const qint64 key : keys->lost) {
        QSqlQuery query(database);
        if (const Result<void> done
            = runSql(query,
                     u"SELECT count(*) FROM papers p CROSS JOIN orders o ON o.id = p.order_id"
                     " WHERE p.key_no = ? AND "_s
                         + meant.text,
                     QVariantList{key} + meant.values);
            !done)
            return tl::unexpected(done.error());
        if (!query.next())
            return storageFailure(query.lastError());
        orders += query.value(0).toLongLong();
    }
    return orders;
}

struct Meant
{
    qint64 row = 0;
    OrderKey key;
};

Result<QList<Meant>> next(const QSqlDatabase &database, const Wanted &wanted, const Way &way)
{
    const Condition meant = isMeant(wanted);
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query,
                 u"SELECT p.order_id, o.merchant_no, o.host, o.trade_no FROM papers p"
                 " CROSS JOIN orders o ON o.id = p.order_id"
                 " WHERE p.order_id > ? AND p.order_id <= ? AND "_s
                     + meant.text + u" ORDER BY p.order_id LIMIT ?"_s,
                 QVariantList{way.after, way.upTo} + meant.values + QVariantList{kPiece});
        !done)
        return tl::unexpected(done.error());
    QList<Meant> found;
    while (query.next()) {
        found.append(
            {query.value(0).toLongLong(),
             {query.value(1).toString(), query.value(2).toString(), query.value(3).toString()}});
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return found;
}

Result<qint64> number(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(query, statement); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return storageFailure(query.lastError());
    return query.value(0).toLongLong();
}

/** The receipt's row, made with the first order: what erases nothing leaves none. */
Result<void> open(const QSqlDatabase &database, const EraseWish &wish, EraseReceipt &receipt)
{
    if (receipt.number != 0)
        return {};
    QSqlQuery query(database);
    if (Result<void> done
        = runSql(query, u"INSERT INTO erasures (erased_at, wish, orders) VALUES (?, ?, 0)"_s,
                 {receipt.atMs, toText(wish)});
        !done)
        return done;
    receipt.number = query.lastInsertId().toLongLong();
    return {};
}

Result<void> eraseOne(const QSqlDatabase &database, qint64 order, qint64 erasure)
{
    QSqlQuery query(database);
    return papertable::remove(database, order).and_then([&] {
        return runSql(query, u"INSERT OR REPLACE INTO erased VALUES (?, ?)"_s, {order, erasure});
    });
}

} // namespace

QString toText(const EraseWish &wish)
{
    QStringList words;
    if (wish.byRule)
        words << u"rule"_s;
    if (wish.order)
        words << u"order"_s;
    if (wish.beforeMs != 0)
        words << u"age"_s;
    if (!wish.region.isEmpty())
        words << u"region"_s;
    if (!wish.payer.isEmpty())
        words << u"payer"_s;
    return words.join(u'+');
}

Result<ErasePreview> preview(const QSqlDatabase &database, const Wanted &wanted)
{
    if (wanted.wish.isEmpty())
        return failure(ErrorCode::Usage, u"nothing is said of what to erase"_s);
    if (wanted.wish.order) {
        if (const auto row = papertable::rowOf(database, *wanted.wish.order); !row)
            return tl::unexpected(row.error());
    }
    const Result<qint64> closed = notLookedInto(database, wanted);
    if (!closed)
        return tl::unexpected(closed.error());
    const Condition meant = isMeant(wanted);
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query,
                 u"SELECT count(*), coalesce(min(o.recorded_at), 0),"
                 " coalesce(max(o.recorded_at), 0)"
                 " FROM papers p CROSS JOIN orders o ON o.id = p.order_id WHERE "_s
                     + meant.text,
                 meant.values);
        !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return storageFailure(query.lastError());
    ErasePreview preview{query.value(0).toLongLong(), query.value(1).toLongLong(),
                         query.value(2).toLongLong()};
    preview.notLookedInto = *closed;
    return preview;
}

Result<Way> step(OrderTable &table, const Wanted &wanted, Way way, qint64 nowMs)
{
    const Way before = way;
    const Result<void> done = table.write([&](const QSqlDatabase &database) -> Result<void> {
        way = before; // it may be done twice, on a list that takes a damaged one's place
        const Result<qint64> closed = notLookedInto(database, wanted);
        if (!closed)
            return tl::unexpected(closed.error());
        way.receipt.notLookedInto = *closed;
        if (way.upTo < 0) {
            const Result<qint64> newest
                = number(database, u"SELECT coalesce(max(id), 0) FROM orders"_s);
            if (!newest)
                return tl::unexpected(newest.error());
            way.upTo = *newest;
            way.receipt.atMs = nowMs;
            way.receipt.wish = toText(wanted.wish);
        }
        const Result<QList<Meant>> meant = next(database, wanted, way);
        if (!meant)
            return tl::unexpected(meant.error());
        way.done = meant->size() < kPiece;
        if (meant->isEmpty())
            return {};
        if (Result<void> begun = open(database, wanted.wish, way.receipt); !begun)
            return begun;
        QList<ActionNote> lines;
        for (const Meant &order : *meant) {
            if (Result<void> gone = eraseOne(database, order.row, way.receipt.number); !gone)
                return gone;
            lines.append({ActionKind::Erased, order.key, way.receipt.wish, nowMs});
        }
        way.after = meant->last().row;
        way.receipt.orders += meant->size();
        QSqlQuery query(database);
        return actiontable::add(database, lines)
            .and_then([&] {
                return runSql(query,
                              u"UPDATE erasures SET orders = ?, journal_emptied = 0 WHERE id = ?"_s,
                              {way.receipt.orders, way.receipt.number});
            })
            .and_then([&] { return owe(database); });
    });
    return done ? Result<Way>(way) : tl::unexpected(done.error());
}

Result<void> owe(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return runSql(query,
                  u"INSERT INTO facts VALUES ('erasing_owed', 1)"
                  " ON CONFLICT (name) DO UPDATE SET value = value + 1"_s);
}

Result<qint64> owed(const QSqlDatabase &database)
{
    return number(database,
                  u"SELECT coalesce(max(value), 0) FROM facts WHERE name = 'erasing_owed'"_s);
}

Result<bool> settle(OrderTable &table, qint64 owed)
{
    bool settled = false;
    const Result<void> done = table.write([&](const QSqlDatabase &database) -> Result<void> {
        const Result<qint64> now = erasure::owed(database);
        if (!now)
            return tl::unexpected(now.error());
        settled = *now == owed;
        if (!settled)
            return {};
        QSqlQuery query(database);
        return runSql(query, u"UPDATE erasures SET journal_emptied = 1 WHERE journal_emptied = 0"_s)
            .and_then(
                [&] { return runSql(query, u"DELETE FROM facts WHERE name = 'erasing_owed'"_s); });
    });
    return done ? Result<bool>(settled) : tl::unexpected(done.error());
}

Result<QList<EraseReceipt>> receipts(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(
            query,
            u"SELECT id, erased_at, wish, orders, journal_emptied FROM erasures ORDER BY id DESC"_s);
        !done)
        return tl::unexpected(done.error());
    QList<EraseReceipt> receipts;
    while (query.next()) {
        EraseReceipt receipt;
        receipt.number = query.value(0).toLongLong();
        receipt.atMs = query.value(1).toLongLong();
        receipt.wish = query.value(2).toString();
        receipt.orders = query.value(3).toLongLong();
        receipt.journalEmptied = query.value(4).toBool();
        receipts.append(receipt);
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return receipts;
}

} // namespace vexora::erasure
