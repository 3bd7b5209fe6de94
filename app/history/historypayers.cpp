// SPDX-License-Identifier: MIT
#include "history/historypayers.h"

#include "domain/whenfinished.h"
#include "history/addressuse.h"
#include "history/erasurewatch.h"
#include "history/historystore.h"
#include "history/keychange.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/payerbook.h"
#include "history/payerkeys.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

template <class T> using Promise = std::shared_ptr<QPromise<T>>;

template <class T> Promise<T> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T> void keep(const Promise<T> &promise, T result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

tl::unexpected<Error> outOfReach()
{
    return failure(ErrorCode::KeychainUnavailable,
                   u"the keychain with the key of the payers' data cannot be read"_s);
}

} // namespace

HistoryPayers::HistoryPayers(HistoryStore &store, SecretStore *secrets, QObject *parent)
    : PayerArchive(parent)
    , m_store(store)
    , m_keys(new PayerKeys(store, secrets, PayerKeys::kLimit, this))
    , m_book(new PayerBook(store, this))
    , m_change(new KeyChange(store, *m_keys, this))
{
    connect(m_keys, &PayerKeys::keepingChanged, this, &PayerArchive::keepingChanged);
    connect(m_keys, &PayerKeys::ringChanged, this, &HistoryPayers::resume);
    connect(m_book, &PayerBook::changed, this, &PayerArchive::bookChanged);
    if (!secrets)
        return;
    m_store.setKeys(m_keys);
    m_watch = new ErasureWatch(store, this);
    connect(m_watch, &ErasureWatch::erased, this, &PayerArchive::erased);
}

HistoryPayers::~HistoryPayers()
{
    m_store.setKeys(nullptr);
    // Orders that still wait for a key go on without, while the store is there.
    delete m_keys;
}

/** What an earlier run began and did not end. */
void HistoryPayers::resume()
{
    if (m_keys->ring()->current() == 0)
        return;
    m_book->resume(m_keys->ring());
    if (!m_isChanging)
        m_change->resume();
}

Keeping HistoryPayers::keeping() const
{
    return m_keys->keeping();
}

QFuture<Keeping> HistoryPayers::decide()
{
    const auto promise = promised<Keeping>();
    m_keys->decide([this, promise](const KeyRingPointer &) { keep(promise, keeping()); });
    return promise->future();
}

QFuture<QList<QByteArray>> HistoryPayers::hashes(const QList<PayerWord> &words)
{
    const auto promise = promised<QList<QByteArray>>();
    m_keys->forFinding(
        [promise, words](const KeyRingPointer &ring) { keep(promise, ring->hashes(words)); });
    return promise->future();
}

QFuture<Result<PapersFound>> HistoryPayers::papers(const OrderKey &key)
{
    const auto promise = promised<Result<PapersFound>>();
    m_keys->forReading([this, promise, key](const KeyRingPointer &ring) {
        lookUp(key, ring, true,
               [promise](Result<PapersFound> found) { keep(promise, std::move(found)); });
    });
    return promise->future();
}

void HistoryPayers::lookUp(const OrderKey &key, const KeyRingPointer &ring, bool mayRefresh,
                           std::function<void(Result<PapersFound>)> then)
{
    using Found = papertable::Found;
    whenFinished(m_store.onTable<Found>([key, ring](OrderTable &table) {
        return table.read<Found>(
            [&](const QSqlDatabase &database) { return papertable::look(database, key, *ring); });
    }),
                 this, [this, key, mayRefresh, then = std::move(then)](const Result<Found> &found) {
                     if (!found) {
                         then(tl::unexpected(found.error()));
                         return;
                     }
                     if (found->papers.state == PapersFound::State::NoKey) {
                         const KeyRing::Entry *entry = m_keys->ring()->find(found->keyNo);
                         // Made by another program since the keys were read.
                         if (!entry && mayRefresh) {
                             m_keys->refresh([this, key, then](const KeyRingPointer &newer) {
                                 lookUp(key, newer, false, then);
                             });
                             return;
                         }
                         if (entry && entry->state == KeyRing::State::OutOfReach) {
                             then(outOfReach());
                             return;
                         }
                     }
                     then(found->papers);
                 });
}

QFuture<Result<AddressUse>> HistoryPayers::addressUse(const QString &address,
                                                      const QStringList &regions, qint64 sinceMs,
                                                      const QString &payer)
{
    const auto promise = promised<Result<AddressUse>>();
    m_keys->forFinding([=, this](const KeyRingPointer &ring) {
        if (keeping() == Keeping::NoSafePlace) {
            keep(promise, Result<AddressUse>(outOfReach()));
            return;
        }
        // Nothing was ever kept; looking must not make a list.
        if (ring->isEmpty() && !QFile::exists(m_store.file())) {
            keep(promise, Result<AddressUse>(AddressUse()));
            return;
        }
        whenFinished(m_store.onTable<AddressUse>([=](OrderTable &table) {
            return table.read<AddressUse>([&](const QSqlDatabase &database) {
                return vexora::addressUse(database, *ring, address, regions, sinceMs, payer);
            });
        }),
                     this, [promise](const Result<AddressUse> &use) { keep(promise, use); });
    });
    return promise->future();
}

bool HistoryPayers::hasBook() const
{
    return m_book->isOn();
}

QFuture<Result<void>> HistoryPayers::setBook(bool on)
{
    if (!on)
        return m_book->set(false, m_keys->ring());
    const auto promise = promised<Result<void>>();
    m_keys->decide([this, promise](const KeyRingPointer &ring) {
        if (keeping() == Keeping::NoSafePlace) {
            keep(promise, Result<void>(outOfReach()));
            return;
        }
        whenFinished(m_book->set(true, ring), this,
                     [promise](const Result<void> &done) { keep(promise, done); });
    });
    return promise->future();
}

QFuture<Result<QList<BookPayer>>> HistoryPayers::book(const QList<PayerWord> &words)
{
    const auto promise = promised<Result<QList<BookPayer>>>();
    if (!QFile::exists(m_store.file())) {
        keep(promise, Result<QList<BookPayer>>(QList<BookPayer>()));
        return promise->future();
    }
    m_keys->forFinding([this, promise, words](const KeyRingPointer &ring) {
        whenFinished(m_book->find(words, ring), this,
                     [promise](const Result<QList<BookPayer>> &found) { keep(promise, found); });
    });
    return promise->future();
}

QFuture<Result<void>> HistoryPayers::changeKey()
{
    m_isChanging = true;
    const QFuture<Result<void>> changed = m_change->start();
    whenFinished(changed, this, [this](const QFuture<Result<void>> &) { m_isChanging = false; });
    return changed;
}

} // namespace vexora
