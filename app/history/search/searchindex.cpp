// SPDX-License-Identifier: MIT
#include "history/search/searchindex.h"

#include "history/ordertable.h"
#include "history/search/foldedtext.h"
#include "history/search/grams.h"
#include "history/search/ordertext.h"
#include "history/search/statement.h"

#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::searchindex {

namespace {

/** Changed rows that are worth a transaction, and as many as one takes. */
constexpr qint64 kChanged = 64;
/** Of a block, before those that are there twice go. */
constexpr size_t kManyGrams = 20'000;

/** Columns whose values somebody chooses from. */
const std::array<QString, 3> &nameColumns()
{
    static const std::array<QString, 3> columns{u"profile"_s, u"merchant_no"_s, u"region"_s};
    return columns;
}

struct Work
{
    qint64 first = 0; ///< row numbers of a block; 0 for none
    qint64 last = 0;
    bool changed = false; ///< changed rows first
};

Result<qint64> number(const QSqlDatabase &database, const QString &text,
                      const QVariantList &values = {})
{
    Statement statement(database, text, values);
    const bool found = statement.next();
    if (statement.hasFailed())
        return tl::unexpected(statement.error());
    return found ? statement.number(0) : 0;
}

Result<void> run(const QSqlDatabase &database, const QString &text, const QVariantList &values)
{
    Statement statement(database, text, values);
    if (statement.next() || !statement.hasFailed())
        return {};
    return tl::unexpected(statement.error());
}

Result<Work> nextWork(const QSqlDatabase &database)
{
    const Result<qint64> done = indexedTo(database);
    const Result<qint64> newest = number(database, u"SELECT max(id) FROM orders"_s);
    const Result<qint64> next = number(
        database, u"SELECT id FROM orders WHERE id > ? ORDER BY id LIMIT 1"_s, {done.value_or(0)});
    const Result<qint64> changed = number(
        database, u"SELECT count(*) FROM (SELECT 1 FROM search_again LIMIT %1)"_s.arg(kChanged));
    for (const Result<qint64> *found : {&done, &newest, &next, &changed}) {
        if (!*found)
            return tl::unexpected(found->error());
    }
    Work work;
    work.changed = *changed >= kChanged;
    const qint64 last = blockOf(*next) * kBlock + kBlock - 1;
    if (*next > 0 && *newest - last >= kBlock) {
        work.first = *next;
        work.last = last;
    }
    return work;
}

/** Adds rows to both indexes. A row that stands in them already is then found by both its texts. */
Result<void> indexRows(const QSqlDatabase &database, const QString &which,
                       const QVariantList &values)
{
    QMap<qint64, grams::Grams> blocks;
    std::array<QMap<QByteArray, qint64>, 3> names;
    Statement rows(database,
                   u"SELECT id, profile, merchant_no, region, "_s + OrderText::columns()
                       + u" FROM orders WHERE "_s + which + u" ORDER BY id"_s,
                   values);
    Statement add(database, u"INSERT INTO search_text (rowid, content) VALUES (?, ?)"_s);
    OrderText text;
    grams::Grams all;
    while (rows.next()) {
        const qint64 id = rows.number(0);
        for (int i = 0; i < int(names.size()); ++i)
            names[size_t(i)].insert(rows.text(1 + i).toByteArray(), id);
        text.read(rows, 4);
        all.clear();
        grams::Grams &block = blocks[blockOf(id)];
        for (const QByteArray &found : {text.folded(), text.md5()}) {
            grams::collect(found, all);
            grams::collectShort(found, block);
        }
        grams::reduce(all);
        if (block.size() > kManyGrams)
            grams::reduce(block);
        add.again({id, QString::fromUtf8(grams::content(all))});
        if (add.next() || add.hasFailed())
            return tl::unexpected(add.error());
    }
    if (rows.hasFailed())
        return tl::unexpected(rows.error());
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
        grams::reduce(it.value());
        const Result<void> added
            = run(database, u"INSERT INTO search_blocks (rowid, content) VALUES (?, ?)"_s,
                  {it.key(), QString::fromUtf8(grams::content(it.value()))});
        if (!added)
            return added;
    }
    for (size_t i = 0; i < names.size(); ++i) {
        for (auto it = names[i].cbegin(); it != names[i].cend(); ++it) {
            const Result<void> noted
                = run(database,
                      u"INSERT INTO search_names VALUES (?, ?, ?) ON CONFLICT (kind, name)"
                      " DO UPDATE SET last_id = max(last_id, excluded.last_id)"_s,
                      {nameColumns()[i], QString::fromUtf8(it.key()), it.value()});
            if (!noted)
                return noted;
        }
    }
    return {};
}

Result<void> doWork(const QSqlDatabase &database, const Work &work)
{
    if (work.changed) {
        const QString which = u"order_id IN (SELECT order_id FROM search_again ORDER BY order_id"
                              " LIMIT %1)"_s.arg(kChanged);
        return indexRows(database, QString(which).replace(u"order_id IN"_s, u"id IN"_s), {})
            .and_then(
                [&] { return run(database, u"DELETE FROM search_again WHERE "_s + which, {}); });
    }
    return indexRows(database, u"id BETWEEN ? AND ?"_s, {work.first, work.last}).and_then([&] {
        return run(database, u"INSERT OR REPLACE INTO facts VALUES ('indexed_to', ?)"_s,
                   {work.last});
    });
}

} // namespace

Result<bool> step(OrderTable &table)
{
    const Result<Work> work
        = table.read<Work>([](const QSqlDatabase &database) { return nextWork(database); });
    if (!work)
        return tl::unexpected(work.error());
    if (work->first == 0 && !work->changed)
        return false;
    Result<void> done = table.write([](const QSqlDatabase &database) {
        // Again: another process may index, too.
        return nextWork(database).and_then([&](const Work &now) {
            return now.first != 0 || now.changed ? doWork(database, now) : Result<void>();
        });
    });
    return done.map([] { return true; });
}

Result<qint64> indexedTo(const QSqlDatabase &database)
{
    return number(database, u"SELECT value FROM facts WHERE name = 'indexed_to'"_s);
}

Result<QList<qint64>> changedSince(const QSqlDatabase &database)
{
    QList<qint64> ids;
    Statement rows(database, u"SELECT order_id FROM search_again ORDER BY order_id"_s);
    while (rows.next())
        ids.append(rows.number(0));
    if (rows.hasFailed())
        return tl::unexpected(rows.error());
    return ids;
}

} // namespace vexora::searchindex
