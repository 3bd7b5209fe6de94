// SPDX-License-Identifier: MIT
#include "history/payerbook.h"

#include "domain/whenfinished.h"
#include "history/eraser.h"
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/pieces.h"
#include "history/sqlrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Orders, or hashes, a piece. */
constexpr int kBookPiece = 500;
constexpr int kPieceOfHashes = 5000;
/** Orders looked at for one look into the book, and payers it tells. */
constexpr int kLookedAt = 400;
constexpr qsizetype kTold = 20;

Result<void> setFact(const QSqlDatabase &database, const QString &name, const QVariant &value)
{
    QSqlQuery query(database);
    if (value.isNull())
        return runSql(query, u"DELETE FROM facts WHERE name = ?"_s, {name});
    return runSql(query,
                  u"INSERT INTO facts (name, value) VALUES (?, ?)"
                  " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                  {name, value});
}

const QString kBook = u"payer_book"_s; // 1 while there is one
const QString kFilled = u"payer_book_filled"_s; // orders up to this one are in it; gone at the end

Result<std::optional<qint64>> filledTo(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query, u"SELECT value FROM facts WHERE name = ?"_s, {kFilled});
        !done)
        return tl::unexpected(done.error());
    return query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

struct BookRow
{
    qint64 order = 0;
    OrderKey key;
    BookPayer payer = {};
};

Result<QList<BookRow>> rows(const QSqlDatabase &database, const QString &which,
                            const QVariantList &values)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query,
                 u"SELECT id, merchant_no, host, trade_no, region, profile, environment,"
                 " recorded_at FROM orders WHERE "_s
                     + which,
                 values);
        !done)
        return tl::unexpected(done.error());
    QList<BookRow> rows;
    while (query.next()) {
        BookRow row;
        row.order = query.value(0).toLongLong();
        row.key = {query.value(1).toString(), query.value(2).toString(), query.value(3).toString()};
        row.payer.region = query.value(4).toString();
        row.payer.profile = query.value(5).toString();
        row.payer.environment
            = environmentFromText(query.value(6).toString()).value_or(Environment::Live);
        row.payer.lastMs = query.value(7).toLongLong();
        rows.append(row);
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return rows;
}

/** Nothing where the order has no papers, or none that can be opened. */
Result<std::optional<OrderPapers>> opened(const QSqlDatabase &database, const BookRow &row,
                                          const KeyRing &ring)
{
    const Result<std::optional<SealedPapers>> sealed = papertable::find(database, row.order);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const DataKey *key = *sealed ? ring.key((*sealed)->keyNo) : nullptr;
    if (!key)
        return std::optional<OrderPapers>();
    SealedPapers fields = **sealed;
    fields.answer.clear(); // may be long, and is not wanted
    const Result<OrderPapers> papers = papertable::open(*key, row.key, fields);
    return papers ? std::optional(*papers) : std::nullopt;
}

Result<void> addToBook(const QSqlDatabase &database, const BookRow &row, const KeyRing &ring)
{
    const Result<std::optional<SealedPapers>> sealed = papertable::find(database, row.order);
    if (!sealed || !*sealed)
        return sealed.map([](const auto &) {});
    const Result<std::optional<OrderPapers>> papers = opened(database, row, ring);
    if (!papers || !*papers)
        return papers.map([](const auto &) {});
    QSqlQuery query(database);
    for (const PayerWord &word : (*papers)->words) {
        if (word.kind != PayerWord::Kind::LastFour)
            continue;
        if (Result<void> done
            = runSql(query, u"INSERT OR IGNORE INTO payer_book (hash, order_id) VALUES (?, ?)"_s,
                     {KeyRing::wordHash(*ring.key((*sealed)->keyNo), word), row.order});
            !done)
            return done;
    }
    return {};
}

/** Tells whether there is more. */
Result<bool> fillPiece(OrderTable &table, const KeyRing &ring)
{
    bool more = false;
    const Result<void> done = table.write([&](const QSqlDatabase &database) -> Result<void> {
        const Result<bool> on = papertable::hasBook(database);
        const Result<std::optional<qint64>> from = filledTo(database);
        if (!on || !from)
            return tl::unexpected(on ? from.error() : on.error());
        if (!*on || !*from)
            return {}; // switched off again, or done by another program
        const Result<QList<BookRow>> found
            = rows(database,
                   u"id IN (SELECT order_id FROM papers WHERE order_id > ?"
                   " ORDER BY order_id LIMIT ?) ORDER BY id"_s,
                   {**from, kBookPiece});
        if (!found)
            return tl::unexpected(found.error());
        for (const BookRow &row : *found) {
            if (Result<void> added = addToBook(database, row, ring); !added)
                return added;
        }
        more = !found->isEmpty();
        return setFact(database, kFilled, more ? QVariant(found->constLast().order) : QVariant());
    });
    return done.map([&] { return more; });
}

Result<bool> emptyPiece(OrderTable &table)
{
    bool more = false;
    const Result<void> done = table.write([&](const QSqlDatabase &database) -> Result<void> {
        const Result<bool> on = papertable::hasBook(database);
        if (!on || *on)
            return on.map([](bool) {});
        QSqlQuery query(database);
        if (Result<void> removed
            = runSql(query,
                     u"DELETE FROM payer_book WHERE (hash, order_id) IN"
                     " (SELECT hash, order_id FROM payer_book ORDER BY hash, order_id LIMIT ?)"_s,
                     {kPieceOfHashes});
            !removed)
            return removed;
        more = query.numRowsAffected() > 0;
        return more ? erasure::owe(database) : Result<void>();
    });
    return done.map([&] { return more; });
}

QList<BookPayer> each(const QList<std::pair<BookRow, OrderPapers>> &found)
{
    QList<BookPayer> payers;
    QSet<QString> seen;
    for (const auto &[row, papers] : found) {
        const QString who = row.payer.region + u'\n' + papers.payer;
        if (papers.payer.isEmpty() || seen.contains(who) || payers.size() == kTold)
            continue;
        seen.insert(who);
        BookPayer payer = row.payer;
        payer.fields = papers.fields;
        payers.append(payer);
    }
    return payers;
}

} // namespace

PayerBook::PayerBook(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

bool PayerBook::isOn()
{
    if (!std::exchange(m_isAsked, true) && QFile::exists(m_store.file())) {
        whenFinished(m_store.onTable<bool>([](OrderTable &table) {
            return table.read<bool>(
                [](const QSqlDatabase &database) { return papertable::hasBook(database); });
        }),
                     this, [this, asked = m_generation](const Result<bool> &on) {
                         if (on && asked == m_generation)
                             note(*on);
                     });
    }
    return m_isOn;
}

void PayerBook::note(bool on)
{
    m_isAsked = true;
    if (std::exchange(m_isOn, on) != on)
        Q_EMIT changed(on);
}

QFuture<Result<void>> PayerBook::set(bool on, const KeyRingPointer &ring)
{
    ++m_generation;
    m_isResumed = true;
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    whenFinished(m_store.onTable<void>([on](OrderTable &table) {
        return table.write([on](const QSqlDatabase &database) {
            return setFact(database, kBook, on ? 1 : 0).and_then([&] {
                return setFact(database, kFilled, on ? QVariant(0) : QVariant());
            });
        });
    }),
                 this, [this, on, ring, end](const Result<void> &written) {
                     if (!written) {
                         end(written);
                         return;
                     }
                     note(on);
                     whenFinished(on ? fill(ring) : empty(), this, end);
                 });
    return promise->future();
}

QFuture<Result<void>> PayerBook::fill(const KeyRingPointer &ring)
{
    return inPieces(m_store, this, [ring](OrderTable &table) { return fillPiece(table, *ring); });
}

QFuture<Result<void>> PayerBook::empty()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    whenFinished(inPieces(m_store, this, &emptyPiece), this,
                 [this, end](const Result<void> &emptied) {
                     if (!emptied)
                         return end(emptied);
                     // What the pages were before stands in the journal, and in lists that a
                     // restore has kept. Where somebody reads just now it is owed.
                     whenFinished(payOwed(m_store, this), this,
                                  [end](const Result<bool> &paid) { end(paid.map([](bool) {})); });
                 });
    return promise->future();
}

void PayerBook::resume(const KeyRingPointer &ring)
{
    if (std::exchange(m_isResumed, true) || !QFile::exists(m_store.file()))
        return;
    whenFinished(m_store.onTable<int>([](OrderTable &table) {
        return table.read<int>([](const QSqlDatabase &database) -> Result<int> {
            const Result<bool> on = papertable::hasBook(database);
            QSqlQuery query(database);
            const Result<void> asked = runSql(query,
                                              u"SELECT (SELECT count(*) FROM facts WHERE name = ?)"
                                              " + 2 * EXISTS (SELECT 1 FROM payer_book)"_s,
                                              {kFilled});
            if (!on || !asked)
                return tl::unexpected(on ? asked.error() : on.error());
            const int left = query.next() ? query.value(0).toInt() : 0;
            return *on ? left & 1 : left & 2;
        });
    }),
                 this, [this, ring](const Result<int> &left) {
                     if (left && *left == 1)
                         (void)fill(ring);
                     else if (left && *left == 2)
                         (void)empty();
                 });
}

QFuture<Result<QList<BookPayer>>> PayerBook::find(const QList<PayerWord> &words,
                                                  const KeyRingPointer &ring)
{
    QList<PayerWord> known;
    for (const PayerWord &word : words) {
        if (word.kind == PayerWord::Kind::LastFour || word.kind == PayerWord::Kind::FullName)
            known.append(word);
    }
    const auto look = [ring, hashes = ring->hashes(known)](
                          const QSqlDatabase &database) -> Result<QList<BookPayer>> {
        const Result<bool> on = papertable::hasBook(database);
        if (!on)
            return tl::unexpected(on.error());
        if (!*on)
            return QList<BookPayer>();
        const Result<QList<qint64>> orders = papertable::ordersOf(database, hashes, kLookedAt);
        if (!orders)
            return tl::unexpected(orders.error());
        QList<std::pair<BookRow, OrderPapers>> found;
        for (const qint64 order : *orders) {
            const Result<QList<BookRow>> row = rows(database, u"id = ?"_s, {order});
            if (!row)
                return tl::unexpected(row.error());
            if (row->isEmpty())
                continue;
            const auto papers = opened(database, row->constFirst(), *ring);
            if (!papers)
                return tl::unexpected(papers.error());
            if (*papers)
                found.append({row->constFirst(), **papers});
        }
        return each(found);
    };
    return m_store.onTable<QList<BookPayer>>(
        [look](OrderTable &table) { return table.read<QList<BookPayer>>(look); });
}

} // namespace vexora
