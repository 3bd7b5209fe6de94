// SPDX-License-Identifier: MIT
#include "history/eraser.h"

#include "domain/whenfinished.h"
#include "history/folderlock.h"
#include "history/historystore.h"
#include "history/journal.h"
#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/setaside.h"
#include "history/storagefailure.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

namespace vexora {

namespace {

constexpr int kTries = 6;
constexpr std::chrono::milliseconds kBetweenTries{50};

Result<bool> eraseInAllKept(const QString &list)
{
    FolderLock lock(QFileInfo(list).path());
    if (!lock.share(std::chrono::milliseconds(1000)))
        return false;
    bool all = true;
    for (const QString &kept : erasure::keptLists(list)) {
        // One that is busy or broken does not keep the others.
        if (!erasure::eraseInKept(kept, list))
            all = false;
    }
    return all;
}

/** Lives as long as its last question. */
class Debt : public std::enable_shared_from_this<Debt>
{
public:
    Debt(HistoryStore &store, QObject *context)
        : m_store(store)
        , m_context(context)
    {
    }

    QFuture<Result<bool>> pay()
    {
        m_promise.start();
        QFuture<Result<bool>> answer = m_promise.future();
        lookForIt();
        return answer;
    }

private:
    void end(const Result<bool> &paid)
    {
        m_promise.addResult(paid);
        m_promise.finish();
    }

    void lookForIt()
    {
        const auto question = [](OrderTable &table) {
            return table.read<qint64>(
                [](const QSqlDatabase &database) { return erasure::owed(database); });
        };
        whenFinished(m_store.onTable<qint64>(question), m_context,
                     [self = shared_from_this()](const Result<qint64> &owed) {
                         if (!owed)
                             return self->end(tl::unexpected(owed.error()));
                         if (*owed == 0)
                             return self->end(true);
                         self->m_owed = *owed;
                         self->emptyKept();
                     });
    }

    void emptyKept()
    {
        const QString list = m_store.file();
        if (erasure::keptLists(list).isEmpty())
            return emptyJournal();
        auto done = std::make_shared<QPromise<Result<bool>>>();
        done->start();
        // Its end, or the context's, waits for what it does: nothing may end under SQLite.
        auto *pool = new QThreadPool(m_context);
        whenFinished(done->future(), m_context,
                     [self = shared_from_this(), pool](const Result<bool> &all) {
                         pool->deleteLater();
                         self->m_kept = all && *all;
                         self->emptyJournal();
                     });
        pool->start([done, list] {
            done->addResult(eraseInAllKept(list));
            done->finish();
        });
    }

    void emptyJournal()
    {
        whenFinished(m_store.onTable<bool>(&journal::empty), m_context,
                     [self = shared_from_this()](const Result<bool> &emptied) {
                         if (!emptied)
                             return self->end(tl::unexpected(emptied.error()));
                         if (!*emptied && ++self->m_tries < kTries) {
                             QTimer::singleShot(kBetweenTries, self->m_context,
                                                [self] { self->emptyJournal(); });
                             return;
                         }
                         if (!*emptied || !self->m_kept)
                             return self->end(false);
                         self->settle();
                     });
    }

    void settle()
    {
        const auto work
            = [owed = m_owed](OrderTable &table) { return erasure::settle(table, owed); };
        whenFinished(m_store.onTable<bool>(work), m_context,
                     [self = shared_from_this()](const Result<bool> &settled) {
                         if (settled && !*settled && ++self->m_tries < kTries)
                             self->lookForIt();
                         else
                             self->end(settled);
                     });
    }

    HistoryStore &m_store;
    QObject *m_context;
    QPromise<Result<bool>> m_promise;
    qint64 m_owed = 0;
    bool m_kept = true;
    int m_tries = 0;
};

class Erasing : public std::enable_shared_from_this<Erasing>
{
public:
    Erasing(HistoryStore &store, erasure::Wanted wanted, QObject *context, WantAnew anew,
            OnErased onErased)
        : m_store(store)
        , m_wanted(std::move(wanted))
        , m_anew(std::move(anew))
        , m_context(context)
        , m_onErased(std::move(onErased))
    {
    }

    QFuture<Result<EraseReceipt>> run()
    {
        m_promise.start();
        QFuture<Result<EraseReceipt>> answer = m_promise.future();
        check();
        return answer;
    }

private:
    void end(const Result<EraseReceipt> &receipt)
    {
        if (receipt && receipt->orders > 0)
            tell(*receipt);
        m_promise.addResult(receipt);
        m_promise.finish();
    }

    void tell(const EraseReceipt &receipt) const
    {
        if (m_onErased)
            m_onErased(receipt);
    }

    void check()
    {
        const auto question = [wanted = m_wanted](OrderTable &table) {
            return table.read<ErasePreview>([&wanted](const QSqlDatabase &database) {
                return erasure::preview(database, wanted);
            });
        };
        whenFinished(m_store.onTable<ErasePreview>(question), m_context,
                     [self = shared_from_this()](const Result<ErasePreview> &preview) {
                         if (preview)
                             self->step();
                         else
                             self->failed(preview.error());
                     });
    }

    /** Under keys that another program has changed since, goes on with the new ones: from the
     *  beginning, for what was sealed anew was not found. */
    void failed(const Error &error)
    {
        if (error != papertable::staleKeys())
            return end(tl::unexpected(error));
        if (!m_anew || ++m_tries == kTries)
            return end(failure(ErrorCode::Storage, error.detail));
        m_anew([self = shared_from_this()](const erasure::Wanted &wanted) {
            self->m_wanted = wanted;
            self->m_way.after = 0;
            self->step();
        });
    }

    void step()
    {
        const auto work = [wanted = m_wanted, way = m_way, now = m_store.clock().nowMs()](
                              OrderTable &table) { return erasure::step(table, wanted, way, now); };
        whenFinished(m_store.onTable<erasure::Way>(work), m_context,
                     [self = shared_from_this()](const Result<erasure::Way> &way) {
                         if (!way)
                             return self->failed(way.error());
                         const bool erased = way->receipt.orders > self->m_way.receipt.orders;
                         self->m_way = *way;
                         if (self->m_way.done)
                             return self->payDebt(); // and tells with the receipt
                         if (erased)
                             self->tell(way->receipt);
                         self->step();
                     });
    }

    void payDebt()
    {
        whenFinished(payOwed(m_store, m_context), m_context,
                     [self = shared_from_this()](const Result<bool> &paid) {
                         EraseReceipt receipt = self->m_way.receipt;
                         receipt.journalEmptied = paid && *paid;
                         receipt.notReached = listsSetAside(self->m_store.file());
                         self->end(receipt);
                     });
    }

    HistoryStore &m_store;
    erasure::Wanted m_wanted;
    const WantAnew m_anew;
    QObject *m_context;
    const OnErased m_onErased;
    QPromise<Result<EraseReceipt>> m_promise;
    erasure::Way m_way;
    int m_tries = 0;
};

} // namespace

QFuture<Result<EraseReceipt>> eraseFrom(HistoryStore &store, erasure::Wanted wanted,
                                        QObject *context, WantAnew anew, OnErased onErased)
{
    return std::make_shared<Erasing>(store, std::move(wanted), context, std::move(anew),
                                     std::move(onErased))
        ->run();
}

QFuture<Result<bool>> payOwed(HistoryStore &store, QObject *context)
{
    return std::make_shared<Debt>(store, context)->pay();
}

} // namespace vexora
