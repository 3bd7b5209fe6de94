// SPDX-License-Identifier: MIT
#include "history/carryover.h"

#include "history/actiontable.h"
#include "history/erasure.h"
#include "history/keytable.h"
#include "history/orderrow.h"
#include "history/papertable.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (Result<void> done = runSql(query, statement); !done)
            return done;
        query.finish();
    }
    return {};
}

/** Columns of `orders`, all but the row's number. */
Result<QString> orderColumnsOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(
            query, u"SELECT name FROM pragma_table_info('orders', 'main') WHERE name <> 'id'"_s);
        !done)
        return tl::unexpected(done.error());
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names.join(u',');
}

/** How final what is known of a payment is. Money that came is not taken back by any other word. */
QString settled(QChar list)
{
    return u"CASE %1.payment WHEN 'paid' THEN 2 WHEN 'failed' THEN 1 WHEN 'closed' THEN 1"
           " ELSE 0 END"_s.arg(list);
}

/**
 * What became of an order, in the groups of columns it is written in (orderrow.h). The list in use
 * goes on from where the backup was taken, so it is asked first, whatever the clocks of both said;
 * the backup's word stands where it knows something and the list in use nothing, or nothing final.
 */
Result<void> carryFates(const QSqlDatabase &database)
{
    const QString answer = answerColumns({}).columns;
    const QString payment = paymentColumns({}).columns;
    const QString asking = askColumns({}).columns;
    const QString closing = u"closed_at, closed_reason"_s;
    const auto row = [](QChar list, const QString &columns) -> QString {
        QStringList names = columns.split(u',');
        for (QString &name : names)
            name = list + QString(u'.') + name.trimmed();
        return u'(' + names.join(u',') + u')';
    };
    const auto differs = [&row](const QString &columns) -> QString {
        return row(u'm', columns) + u" IS NOT "_s + row(u'n', columns);
    };
    const auto taken = [](const QString &columns, QStringView which) -> QString {
        return u"UPDATE main.orders SET (%1) = (SELECT %1 FROM now.orders n WHERE n.id ="
               " (SELECT old FROM temp.fates WHERE id = orders.id))"
               " WHERE id IN (SELECT id FROM temp.fates WHERE %2)"_s.arg(columns, which);
    };
    const QString knowsAnswer = u"(n.outcome IS NOT NULL AND (n.outcome <> 'unknown'"
                                " OR m.outcome IS NULL OR m.outcome = 'unknown'))"_s;
    const QString knowsPayment
        = u"(n.queried_at <> 0 OR n.closed_at <> 0 OR n.payment <> 'not_asked')"_s;
    return runAll(
        database,
        {u"CREATE TEMP TABLE fates AS SELECT m.id AS id, n.id AS old, "_s + knowsAnswer
             + u" AS answer, "_s
             + knowsPayment
             // What is said of an unknown order is not said of one that the backup knows more of.
             + u" AND ("_s + knowsAnswer + u" OR n.payment NOT IN ('closed', 'link_lost')) AND ("_s
             + settled(u'n') + u" >= "_s
             + settled(u'm')
             // A person closed the matter, and later a query told something else.
             + u" OR (m.payment = 'closed' AND n.closed_at <> 0)) AS payment,"
               " n.asked_at <> 0 AS asking, n.closed_at <> 0 AND "_s
             + knowsAnswer
             + u" AS closing,"
               " coalesce(nullif(n.platform_trade_no, ''), m.platform_trade_no) AS platform"
               " FROM temp.order_map o CROSS JOIN main.orders m ON m.id = o.new"
               " CROSS JOIN now.orders n ON n.id = o.old WHERE "_s
             + differs(answer) + u" OR "_s + differs(payment) + u" OR "_s + differs(asking)
             + u" OR "_s + differs(closing),
         u"CREATE UNIQUE INDEX temp.fates_by_id ON fates (id)"_s, taken(answer, u"answer"),
         taken(payment, u"payment"), taken(asking, u"asking"), taken(closing, u"closing"),
         u"UPDATE main.orders SET platform_trade_no ="
         " (SELECT platform FROM temp.fates f WHERE f.id = orders.id)"
         " WHERE id IN (SELECT id FROM temp.fates WHERE platform <> '')"_s});
}

/** The key new papers are sealed with stays that of the list in use, where it has one. */
Result<void> carryKeys(const QSqlDatabase &database)
{
    // A key that this list did not make is that of another one, too, and is not this one's to
    // forget.
    const Result<bool> home = keytable::isAtHome(database, u"now"_s);
    if (!home)
        return tl::unexpected(home.error());
    const QString own = *home ? u"1"_s : u"0"_s;
    const Result<void> carried = runAll(
        database,
        {u"UPDATE main.payer_keys SET retired_at = made_at + 1 WHERE retired_at = 0"
         " AND EXISTS (SELECT 1 FROM now.payer_keys WHERE retired_at = 0)"_s,
         u"UPDATE main.payer_keys SET retired_at = (SELECT k.retired_at FROM now.payer_keys k"
         " WHERE k.id = payer_keys.id) WHERE id IN (SELECT id FROM now.payer_keys)"_s,
         u"INSERT INTO main.payer_keys (id, proof, made_at, retired_at)"
         " SELECT id, proof, made_at, retired_at FROM now.payer_keys"
         " WHERE id NOT IN (SELECT id FROM main.payer_keys) ORDER BY no"_s,
         u"UPDATE main.payer_keys SET made_here = coalesce((SELECT k.made_here AND %1"
         " FROM now.payer_keys k WHERE k.id = payer_keys.id), 0),"
         " forget = coalesce((SELECT k.forget AND %1"
         " FROM now.payer_keys k WHERE k.id = payer_keys.id), 0)"_s.arg(own),
         u"CREATE TEMP TABLE key_map AS SELECT n.no AS old, m.no AS new"
         " FROM now.payer_keys n JOIN main.payer_keys m ON m.id = n.id"_s});
    return carried.and_then([&] { return keytable::settleHome(database); });
}

Result<void> carryOrders(const QSqlDatabase &database)
{
    const Result<QString> all = orderColumnsOf(database);
    if (!all)
        return tl::unexpected(all.error());
    const QString same = u" m.merchant_no = n.merchant_no AND m.host = n.host"
                         " AND m.trade_no = n.trade_no"_s;
    return runAll(
               database,
               {u"INSERT INTO main.orders (%1) SELECT %1 FROM now.orders n WHERE NOT EXISTS"
                " (SELECT 1 FROM main.orders m WHERE%2) ORDER BY n.id"_s.arg(*all, same),
                u"CREATE TEMP TABLE order_map (old INTEGER PRIMARY KEY, new INTEGER NOT NULL UNIQUE)"_s,
                u"INSERT INTO temp.order_map SELECT n.id, m.id FROM now.orders n"
                " CROSS JOIN main.orders m ON"_s
                    + same})
        .and_then([&] { return carryFates(database); });
}

/** Papers of the list in use take the place of the backup's: they have the answer that came since,
 *  and are sealed with a key that still is one. */
Result<void> carryPapers(const QSqlDatabase &database)
{
    if (Result<void> done = runAll(
            database,
            {u"CREATE TEMP TABLE carried AS SELECT o.old AS old, o.new AS new FROM now.papers n"
             " CROSS JOIN temp.order_map o ON o.old = n.order_id"
             " LEFT JOIN main.papers m ON m.order_id = o.new"
             " WHERE (m.fields IS NOT n.fields OR m.answer IS NOT n.answer)"
             // Erased when the backup was made: the list in use is an older one, put back by hand.
             " AND o.new NOT IN (SELECT order_id FROM main.erased)"_s,
             u"CREATE UNIQUE INDEX temp.carried_by_old ON carried (old)"_s});
        !done)
        return done;
    QSqlQuery query(database);
    if (Result<void> done = runSql(
            query, u"SELECT new FROM temp.carried WHERE new IN (SELECT order_id FROM papers)"_s);
        !done)
        return done;
    QList<qint64> replaced;
    while (query.next())
        replaced << query.value(0).toLongLong();
    query.finish();
    for (const qint64 order : std::as_const(replaced)) {
        if (Result<void> gone = papertable::remove(database, order); !gone)
            return gone;
    }
    return runAll(
        database,
        {u"INSERT INTO main.papers (order_id, key_no, fields, answer, payer, words)"
         " SELECT c.new, k.new, n.fields, n.answer, n.payer, n.words FROM temp.carried c"
         " CROSS JOIN now.papers n ON n.order_id = c.old"
         " CROSS JOIN temp.key_map k ON k.old = n.key_no ORDER BY c.new"_s,
         u"INSERT OR IGNORE INTO main.payer_words SELECT w.hash, c.new FROM now.payer_words w"
         " CROSS JOIN temp.carried c ON c.old = w.order_id"_s,
         u"INSERT OR IGNORE INTO main.payer_book SELECT w.hash, c.new FROM now.payer_book w"
         " CROSS JOIN temp.carried c ON c.old = w.order_id"_s,
         // A person has switched it off: what a backup has of it stays away, too.
         u"DELETE FROM main.facts WHERE name = 'payer_book' AND NOT EXISTS"
         " (SELECT 1 FROM now.facts WHERE name = 'payer_book' AND value <> 0)"_s,
         u"DELETE FROM main.payer_book WHERE NOT EXISTS"
         " (SELECT 1 FROM main.facts WHERE name = 'payer_book' AND value <> 0)"_s,
         u"DELETE FROM main.payer_keys WHERE retired_at <> 0"
         " AND no NOT IN (SELECT key_no FROM main.papers)"
         " AND id NOT IN (SELECT id FROM now.payer_keys)"_s});
}

/** Rows of `table` that the list in use has more often than the copy, oldest first. */
QString missingRows(const QString &table, const QString &columns)
{
    QStringList same;
    for (const QString &column : columns.split(u','))
        same << u"m.%1 = n.%1"_s.arg(column);
    const QString counted = u"SELECT id, %1, row_number() OVER (PARTITION BY %1 ORDER BY id) AS nth"
                            " FROM %2.%3"_s;
    return u"SELECT %1 FROM (%2) n WHERE NOT EXISTS (SELECT 1 FROM temp.known_%3 m"
           " WHERE %4 AND m.nth = n.nth) ORDER BY n.id"_s.arg(
               columns, counted.arg(columns, u"now"_s, table), table, same.join(u" AND "_s));
}

/** Their rows in the copy, with an index to find them by. */
QStringList known(const QString &table, const QString &columns, const QString &key)
{
    return {u"CREATE TEMP TABLE known_%1 AS SELECT %2,"
            " row_number() OVER (PARTITION BY %2 ORDER BY id) AS nth FROM main.%1"_s.arg(table,
                                                                                         columns),
            u"CREATE INDEX temp.known_%1_key ON known_%1 (%2)"_s.arg(table, key)};
}

Result<void> carryPrints(const QSqlDatabase &database)
{
    const QString columns = u"md5,merchant_no,host,trade_no,layout,target,copies,printed_at"_s;
    return runAll(database,
                  known(u"prints"_s, columns, u"md5, printed_at"_s)
                      + QStringList{u"INSERT INTO main.prints (%1) %2"_s.arg(
                          columns, missingRows(u"prints"_s, columns))});
}

Result<void> addLines(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (Result<void> done = runSql(query, statement); !done)
        return done;
    QList<ActionNote> lines;
    while (query.next()) {
        if (const auto what = actionKindFromText(query.value(1).toString())) {
            lines.append(
                {*what,
                 {query.value(2).toString(), query.value(3).toString(), query.value(4).toString()},
                 query.value(5).toString(),
                 query.value(0).toLongLong()});
        }
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    query.finish();
    return actiontable::add(database, lines);
}

Result<void> carryActions(const QSqlDatabase &database)
{
    const QString columns = u"done_at,what,merchant_no,host,trade_no,detail"_s;
    const QString none = u" AND NOT EXISTS (SELECT 1 FROM main.actions a WHERE"
                         " a.trade_no = x.trade_no AND a.merchant_no = x.merchant_no"
                         " AND a.host = x.host AND "_s;
    return runAll(database, known(u"actions"_s, columns, u"trade_no, done_at"_s))
        .and_then([&] { return addLines(database, missingRows(u"actions"_s, columns)); })
        // Recorded there before there was an action log.
        .and_then([&] {
            return addLines(database,
                            u"SELECT recorded_at, 'issued', merchant_no, host, trade_no, 'carried'"
                            " FROM main.orders x WHERE id >= (SELECT value FROM main.facts"
                            " WHERE name = 'actions_from_order')"_s
                                + none + u"a.what = 'issued') ORDER BY id"_s);
        })
        .and_then([&] {
            const QString detail = u"layout || ' ' || target || ' ' || copies"_s;
            return addLines(database,
                            u"SELECT printed_at, 'printed', merchant_no, host, trade_no, "_s
                                + detail
                                + u" FROM main.prints x WHERE id >= (SELECT value FROM main.facts"
                                  " WHERE name = 'actions_from_print')"_s
                                + none
                                + u"a.what = 'printed' AND a.done_at = x.printed_at"
                                  " AND a.detail = x.layout || ' ' || x.target || ' ' || x.copies)"
                                  " ORDER BY id"_s);
        });
}

Result<void> carryErasures(const QSqlDatabase &database)
{
    return erasure::applyErased(database).and_then([&] {
        return runAll(
            database,
            {u"INSERT INTO main.erasures (erased_at, wish, orders, journal_emptied)"
             " SELECT erased_at, wish, orders, journal_emptied FROM now.erasures n"
             " WHERE NOT EXISTS (SELECT 1 FROM main.erasures m WHERE m.erased_at = n.erased_at"
             " AND m.wish = n.wish AND m.orders = n.orders) ORDER BY id"_s,
             u"INSERT OR REPLACE INTO main.erased SELECT o.new, coalesce((SELECT m.id"
             " FROM now.erasures n JOIN main.erasures m ON m.erased_at = n.erased_at"
             " AND m.wish = n.wish AND m.orders = n.orders WHERE n.id = e.erasure), 0)"
             " FROM now.erased e CROSS JOIN temp.order_map o ON o.old = e.order_id"_s,
             u"INSERT OR REPLACE INTO main.facts SELECT name, value FROM now.facts"
             " WHERE name = 'erasing_owed'"_s,
             // The list in use is kept, with papers of orders that only the backup knows as erased.
             u"INSERT OR REPLACE INTO main.facts SELECT 'erasing_owed', 1 + coalesce("
             "(SELECT value FROM main.facts WHERE name = 'erasing_owed'), 0) WHERE EXISTS"
             " (SELECT 1 FROM now.papers p CROSS JOIN temp.order_map o ON o.old = p.order_id"
             " CROSS JOIN main.erased e ON e.order_id = o.new)"_s});
    });
}

} // namespace

Result<void> carryOver(const QSqlDatabase &database)
{
    return carryKeys(database)
        .and_then([&] { return carryOrders(database); })
        .and_then([&] { return carryPapers(database); })
        .and_then([&] { return carryErasures(database); })
        .and_then([&] { return carryPrints(database); })
        .and_then([&] { return carryActions(database); });
}

} // namespace vexora
