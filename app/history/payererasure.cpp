// SPDX-License-Identifier: MIT
#include "domain/whenfinished.h"
#include "history/eraser.h"
#include "history/erasurewatch.h"
#include "history/historypayers.h"
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/payerkeys.h"
#include "history/setaside.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Erasing, as HistoryPayers promises it: what a payer is found by, and who is told.

namespace vexora {

namespace {

template <class T> struct Asked
{
    Asked() { promise->start(); }

    void end(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }

    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();
};

erasure::Wanted wantedBy(const EraseWish &wish, const KeyRingPointer &ring)
{
    return {wish, ring->hashes(wish.payer), ring};
}

} // namespace

/** Only a payer is found with a key: a rule that is applied at start asks no keychain. And a payer
 *  with the keys there are now, for another program may have made one. */
void HistoryPayers::withKeysFor(const EraseWish &wish,
                                const std::function<void(const KeyRingPointer &)> &then)
{
    if (wish.payer.isEmpty())
        then(m_keys->ring());
    else
        m_keys->refresh(then);
}

QFuture<Result<ErasePreview>> HistoryPayers::preview(const EraseWish &wish)
{
    const Asked<ErasePreview> asked;
    withKeysFor(wish, [this, asked, wish](const KeyRingPointer &ring) {
        whenFinished(
            m_store.onTable<ErasePreview>([wanted = wantedBy(wish, ring)](OrderTable &table) {
                return table.read<ErasePreview>([&](const QSqlDatabase &database) {
                    return erasure::preview(database, wanted);
                });
            }),
            this, [this, asked](Result<ErasePreview> preview) {
                if (preview)
                    preview->notReached = listsSetAside(m_store.file());
                else if (preview.error() == papertable::staleKeys())
                    preview = failure(ErrorCode::Storage, preview.error().detail);
                asked.end(preview);
            });
    });
    return asked.promise->future();
}

QFuture<Result<EraseReceipt>> HistoryPayers::erase(const EraseWish &wish)
{
    const Asked<EraseReceipt> asked;
    ++m_erasing;
    const auto anew = [this, wish](const std::function<void(erasure::Wanted)> &then) {
        m_keys->refresh([wish, then](const KeyRingPointer &ring) { then(wantedBy(wish, ring)); });
    };
    withKeysFor(wish, [this, asked, wish, anew](const KeyRingPointer &ring) {
        const auto told = std::make_shared<qint64>(0);
        const auto tell = [this, told](const EraseReceipt &receipt) {
            if (m_watch)
                m_watch->know(receipt.orders - *told);
            *told = receipt.orders;
            Q_EMIT erased(receipt);
        };
        whenFinished(eraseFrom(m_store, wantedBy(wish, ring), this, anew, tell), this,
                     [this, asked](const Result<EraseReceipt> &receipt) {
                         --m_erasing;
                         asked.end(receipt);
                     });
    });
    return asked.promise->future();
}

QFuture<Result<QList<EraseReceipt>>> HistoryPayers::receipts()
{
    const Asked<QList<EraseReceipt>> asked;
    // Looking must not make a list.
    if (!QFile::exists(m_store.file())) {
        asked.end(QList<EraseReceipt>());
        return asked.promise->future();
    }
    const auto read = [this, asked] {
        whenFinished(m_store.onTable<QList<EraseReceipt>>([](OrderTable &table) {
            return table.read<QList<EraseReceipt>>(&erasure::receipts);
        }),
                     this,
                     [asked](const Result<QList<EraseReceipt>> &receipts) { asked.end(receipts); });
    };
    // An erasure under way makes good at its end what it owes, and is asked about at each piece.
    if (m_erasing > 0)
        read();
    else // whether it can be made good or not: the receipts tell
        whenFinished(payOwed(m_store, this), this, [read](const Result<bool> &) { read(); });
    return asked.promise->future();
}

} // namespace vexora
