// SPDX-License-Identifier: MIT
#include "history/keychange.h"

#include "domain/whenfinished.h"
#include "history/historystore.h"
#include "history/journal.h"
#include "history/keytable.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/payerkeys.h"
#include "history/pieces.h"
#include "history/sqlrun.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Orders a piece: some ten milliseconds of other orders' waiting. */
constexpr int kPiece = 200;

struct Place
{
    qint64 key = 0; ///< of the rows looked at
    qint64 order = 0; ///< those up to it are done
};

struct Row
{
    qint64 order = 0;
    OrderKey key;
};

Result<QList<Row>> rowsUnder(const QSqlDatabase &database, const Place &after)
{
    QSqlQuery query(database);
    if (const Result<void> done
        = runSql(query,
                 u"SELECT p.order_id, o.merchant_no, o.host, o.trade_no FROM papers p"
                 " JOIN orders o ON o.id = p.order_id WHERE p.key_no = ? AND p.order_id > ?"
                 " ORDER BY p.order_id LIMIT ?"_s,
                 {after.key, after.order, kPiece});
        !done)
        return tl::unexpected(done.error());
    QList<Row> rows;
    while (query.next())
        rows.append(
            {query.value(0).toLongLong(),
             {query.value(1).toString(), query.value(2).toString(), query.value(3).toString()}});
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return rows;
}

Result<void> sealOne(const QSqlDatabase &database, const Row &row, const KeyRing &ring)
{
    const Result<std::optional<SealedPapers>> sealed = papertable::find(database, row.order);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const DataKey *key = *sealed ? ring.key((*sealed)->keyNo) : nullptr;
    if (!key)
        return {};
    const Result<OrderPapers> papers = papertable::open(*key, row.key, **sealed);
    if (!papers)
        return {}; // tampered with: it stays, to be found and said
    const Result<SealedPapers> anew = papertable::seal(ring, row.key, *papers);
    if (!anew)
        return tl::unexpected(anew.error());
    return papertable::replace(database, row.order, *anew);
}

} // namespace

KeyChange::KeyChange(HistoryStore &store, PayerKeys &keys, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keys(keys)
{
}

QFuture<Result<void>> KeyChange::start()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](Result<void> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    m_keys.change([this, end](const Result<void> &made) {
        if (!made) {
            end(made);
            return;
        }
        sealAnew(end);
    });
    return promise->future();
}

void KeyChange::resume()
{
    const KeyRingPointer ring = m_keys.ring();
    if (m_isRunning || ring->current() == 0)
        return;
    const auto ignore = [](const Result<void> &) {};
    bool isRetired = false;
    for (const KeyRing::Entry &entry : ring->entries()) {
        isRetired = isRetired || entry.retired;
        if (entry.retired && entry.state == KeyRing::State::Here) {
            sealAnew(ignore);
            return;
        }
    }
    // It ended when the key was out of the keychain, and before it was out of the file.
    if (isRetired)
        forgetOld(false, ignore);
}

void KeyChange::sealAnew(std::function<void(Result<void>)> then)
{
    m_isRunning = true;
    const KeyRingPointer ring = m_keys.ring();
    QList<qint64> old;
    for (const KeyRing::Entry &entry : ring->entries()) {
        if (entry.retired && entry.key)
            old.append(entry.number);
    }
    const auto place = std::make_shared<Place>();
    const auto piece = [ring, old, place](OrderTable &table) -> Result<bool> {
        while (place->key == 0 || place->order < 0) {
            const qsizetype next = place->key == 0 ? 0 : old.indexOf(place->key) + 1;
            if (next >= old.size())
                return false;
            *place = {old[next], 0};
        }
        Place reached = *place;
        const Result<void> done = table.write([&](const QSqlDatabase &database) -> Result<void> {
            // A yet newer key of another program's: that one goes on with the work.
            const Result<qint64> current = keytable::current(database);
            if (!current)
                return tl::unexpected(current.error());
            if (*current != ring->current())
                return tl::unexpected(papertable::staleKeys());
            const Result<QList<Row>> rows = rowsUnder(database, *place);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const Row &row : *rows) {
                if (Result<void> sealed = sealOne(database, row, *ring); !sealed)
                    return sealed;
            }
            reached.order = rows->size() < kPiece ? -1 : rows->constLast().order;
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        *place = reached;
        return true;
    };
    whenFinished(inPieces(m_store, this, piece), this,
                 [this, then = std::move(then)](const Result<void> &sealed) {
                     if (sealed) {
                         forgetOld(true, [this, then](Result<void> done) {
                             m_isRunning = false;
                             then(std::move(done));
                         });
                         return;
                     }
                     m_isRunning = false;
                     then(sealed.error() == papertable::staleKeys()
                              ? failure(ErrorCode::Storage, sealed.error().detail)
                              : tl::unexpected(sealed.error()));
                 });
}

void KeyChange::forgetOld(bool emptyJournal, std::function<void(Result<void>)> then)
{
    // The old hashes are gone from the file; from its journal, too, before the key is.
    const auto look = [emptyJournal](OrderTable &table) -> Result<QList<KeyRow>> {
        if (emptyJournal) {
            const Result<bool> emptied = journal::empty(table);
            if (!emptied)
                return tl::unexpected(emptied.error());
        }
        return table.read<QList<KeyRow>>([](const QSqlDatabase &database) -> Result<QList<KeyRow>> {
            const Result<QList<KeyRow>> keys = keytable::rows(database);
            const Result<bool> home = keytable::isAtHome(database, u"main"_s);
            if (!keys || !home)
                return tl::unexpected(keys ? home.error() : keys.error());
            QList<KeyRow> unused;
            for (KeyRow key : *keys) {
                key.forget = key.forget && *home; // a copy, whose original may need it still
                const Result<bool> used = keytable::isUsed(database, key.number);
                if (!used)
                    return tl::unexpected(used.error());
                if (key.retired && !*used)
                    unused.append(key);
            }
            return unused;
        });
    };
    whenFinished(m_store.onTable<QList<KeyRow>>(look), this,
                 [this, then = std::move(then)](const Result<QList<KeyRow>> &unused) {
                     if (!unused) {
                         then(tl::unexpected(unused.error()));
                         return;
                     }
                     forgetEach(*unused, then);
                 });
}

/** One after the other; the first that stays is told. */
void KeyChange::forgetEach(QList<KeyRow> keys, const std::function<void(Result<void>)> &then)
{
    if (keys.isEmpty()) {
        then({});
        return;
    }
    const KeyRow key = keys.takeFirst();
    m_keys.forget(key, [this, keys, then](Result<void> forgotten) {
        if (forgotten)
            forgetEach(keys, then);
        else
            then(std::move(forgotten));
    });
}

} // namespace vexora
