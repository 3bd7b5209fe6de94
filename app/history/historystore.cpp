// SPDX-License-Identifier: MIT
#include "history/historystore.h"

#include "history/ordertable.h"
#include "history/papertable.h"
#include "history/payerkeys.h"
#include "history/setaside.h"

#include <QMutex>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace vexora {

/** The side of the store that runs in its thread. */
class HistoryStore::Worker final : public QObject
{
public:
    Worker(HistoryStore &store, QString file)
        : m_store(store)
        , m_table(std::move(file))
    {
    }

    Result<void> begin(const OrderRecord &record, const OrderTable::Also &also = {})
    {
        return writing(record.key, [&] { return m_table.begin(record, also); });
    }

    Result<void> finish(const OrderRecord &record, const OrderTable::Also &also = {})
    {
        return writing(record.key, [&] { return m_table.finish(record, also); });
    }

    Result<void> notePayment(const OrderKey &key, const PaymentNote &note, qint64 nowMs)
    {
        return writing(key, [&] { return m_table.notePayment(key, note, nowMs); });
    }

    Result<void> closeOrder(const OrderKey &key, ClosingReason reason, qint64 nowMs)
    {
        return recovered().and_then(
            [&] { return writing(key, [&] { return m_table.closeOrder(key, reason, nowMs); }); });
    }

    Result<OrderRecord> find(const OrderKey &key)
    {
        return recovered().and_then([&] { return m_table.find(key); });
    }

    Result<QList<OrderRecord>> findByNumber(const QString &tradeNo)
    {
        return recovered().and_then([&] { return m_table.findByNumber(tradeNo); });
    }

    Result<OrderPage> page(const OrderQuery &query)
    {
        return recovered().and_then([&] { return m_table.page(query); });
    }

    Result<OrderCounts> counts()
    {
        return recovered().and_then([&] { return m_table.counts(); });
    }

    Result<QList<CurrencyTotals>> totals(Environment environment, qint64 sinceMs)
    {
        return recovered().and_then([&] { return m_table.totals(environment, sinceMs); });
    }

    Result<void> notePrints(const QList<PrintNote> &notes)
    {
        Result<void> done = m_table.notePrints(notes);
        if (done) {
            for (const PrintNote &note : notes) {
                if (!note.key.tradeNo.isEmpty())
                    tell(note.key);
            }
        }
        return done;
    }

    Result<QHash<QString, PrintedBefore>> printed(const QStringList &md5s)
    {
        return m_table.printed(md5s);
    }

    Result<void> noteActions(const QList<ActionNote> &notes) { return m_table.noteActions(notes); }

    Result<QList<ActionNote>> actions(const OrderKey &key) { return m_table.actions(key); }

    OrderTable &table() { return m_table; }

    void close() { m_table.close(); }

    /** Of any thread. */
    QString setAsideFile() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_setAsideFile;
    }

    /** To be called after each call and before its answer is given. */
    void tellOfSetAside()
    {
        const QString file = m_table.setAsideFile();
        if (file == setAsideFile())
            return;
        {
            const QMutexLocker locker(&m_mutex);
            m_setAsideFile = file;
        }
        QMetaObject::invokeMethod(
            &m_store, [store = &m_store, file] { Q_EMIT store->setAside(file); },
            Qt::QueuedConnection);
    }

private:
    template <class Work> Result<void> writing(const OrderKey &key, Work work)
    {
        Result<void> done = work();
        if (done)
            tell(key);
        return done;
    }

    Result<void> recovered()
    {
        const Result<QList<OrderKey>> keys = m_table.recover();
        if (!keys)
            return tl::unexpected(keys.error());
        for (const OrderKey &key : *keys)
            tell(key);
        return {};
    }

    /** The store outlives this thread, and drops what arrives after its own end. */
    void tell(const OrderKey &key)
    {
        QMetaObject::invokeMethod(
            &m_store, [store = &m_store, key] { Q_EMIT store->changed(key); },
            Qt::QueuedConnection);
    }

    HistoryStore &m_store;
    OrderTable m_table;
    mutable QMutex m_mutex;
    QString m_setAsideFile;
};

HistoryStore::HistoryStore(QString file, const Clock &clock, QObject *parent)
    : OrderLog(parent)
    , m_path(std::move(file))
    , m_clock(clock)
    , m_worker(new Worker(*this, m_path))
{
    m_thread.setObjectName(u"history"_s);
    m_worker->moveToThread(&m_thread);
}

HistoryStore::~HistoryStore()
{
    if (m_thread.isRunning()) {
        // Asked last, so done last: quitting from here would drop the calls still waiting.
        QMetaObject::invokeMethod(
            m_worker,
            [this] {
                m_worker->close();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }
    delete m_worker;
}

template <class T> QFuture<Result<T>> HistoryStore::ask(std::function<Result<T>(Worker &)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> answer = promise->future();
    m_thread.start(); // does nothing when it runs
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, question = std::move(question)] {
            Result<T> found = question(*worker);
            worker->tellOfSetAside();
            promise->addResult(std::move(found));
            promise->finish();
        },
        Qt::QueuedConnection);
    return answer;
}

/** An order on its way into the file, while the keys for its papers are looked for. */
struct HistoryStore::Beginning
{
    OrderRecord record;
    OrderPapers papers;
    QPromise<Result<void>> promise;

    void end(Result<void> done)
    {
        promise.addResult(std::move(done));
        promise.finish();
    }
};

QFuture<Result<void>> HistoryStore::begin(const OrderRecord &record, const OrderPapers &papers)
{
    OrderRecord begun = record;
    if (begun.recordedAtMs == 0)
        begun.recordedAtMs = m_clock.nowMs();
    if (begun.sender.pid == 0)
        begun.sender = thisProcess();
    if (!m_keys || papers.fields.isEmpty())
        return ask<void>(
            [begun = std::move(begun)](Worker &worker) { return worker.begin(begun); });
    const auto order = std::make_shared<Beginning>();
    order->record = std::move(begun);
    order->papers = papers;
    order->papers.answer.clear(); // there is none yet
    order->promise.start();
    m_keys->forKeeping(
        [this, order](const KeyRingPointer &ring) { beginUnder(ring, order, true); });
    return order->promise.future();
}

void HistoryStore::beginUnder(const KeyRingPointer &ring, const std::shared_ptr<Beginning> &order,
                              bool mayRefresh)
{
    m_thread.start();
    const auto work = [this, ring, order, mayRefresh] {
        // Sealed before the transaction: nobody else can write meanwhile.
        Result<SealedPapers> sealed;
        if (ring->current() != 0)
            sealed = papertable::seal(*ring, order->record.key, order->papers);
        OrderTable::Also also;
        if (sealed && sealed->keyNo != 0) {
            also = [&sealed](const QSqlDatabase &database, qint64 row) {
                return papertable::add(database, row, *sealed);
            };
        }
        Result<void> begun = m_worker->begin(order->record, also);
        m_worker->tellOfSetAside();
        if (begun || begun.error() != papertable::staleKeys()) {
            order->end(std::move(begun));
            return;
        }
        const auto again = [this, order, mayRefresh] {
            if (m_keys && mayRefresh)
                m_keys->forKeepingAnew([this, order](const KeyRingPointer &newer) {
                    beginUnder(newer, order, false);
                });
            else
                beginUnder(std::make_shared<const KeyRing>(), order, false);
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

QFuture<Result<void>> HistoryStore::finish(const OrderRecord &record, const OrderPapers &papers)
{
    if (!m_keys || papers.answer.isEmpty())
        return ask<void>([record](Worker &worker) { return worker.finish(record); });
    // The outcome waits for no keychain: the ring is the one the order began with, or a newer one.
    return ask<void>([this, record, ring = m_keys->ring(), answer = papers.answer](Worker &worker) {
        bool stale = false;
        const auto also = [&](const QSqlDatabase &database, qint64 row) -> Result<void> {
            Result<void> set = papertable::setAnswer(database, row, record.key, *ring, answer);
            stale = !set && set.error() == papertable::staleKeys();
            return set;
        };
        Result<void> finished = worker.finish(record, also);
        if (finished && stale)
            QMetaObject::invokeMethod(
                this, [this, key = record.key, answer] { addAnswer(key, answer); },
                Qt::QueuedConnection);
        return finished;
    });
}

/** For an order whose papers another program sealed anew between its begin and its end. */
void HistoryStore::addAnswer(const OrderKey &key, const QByteArray &answer)
{
    if (!m_keys)
        return;
    m_keys->refresh([this, key, answer](const KeyRingPointer &ring) {
        post([key, answer, ring](OrderTable &table) {
            // An order whose key is out of reach goes without its answer.
            (void)table.write([&](const QSqlDatabase &database) {
                return papertable::rowOf(database, key).and_then([&](qint64 row) {
                    return papertable::setAnswer(database, row, key, *ring, answer);
                });
            });
        });
    });
}

QFuture<Result<void>> HistoryStore::notePayment(const OrderKey &key, const PaymentNote &note)
{
    const qint64 now = m_clock.nowMs();
    PaymentNote noted = note;
    if (noted.queriedAtMs == 0)
        noted.queriedAtMs = now;
    return ask<void>(
        [key, noted, now](Worker &worker) { return worker.notePayment(key, noted, now); });
}

QFuture<Result<void>> HistoryStore::close(const OrderKey &key, ClosingReason reason)
{
    const qint64 now = m_clock.nowMs();
    return ask<void>(
        [key, reason, now](Worker &worker) { return worker.closeOrder(key, reason, now); });
}

QString HistoryStore::setAsideFile() const
{
    return m_worker->setAsideFile();
}

QStringList HistoryStore::lostLists() const
{
    return listsSetAside(m_path);
}

QFuture<Result<OrderRecord>> HistoryStore::find(const OrderKey &key)
{
    return ask<OrderRecord>([key](Worker &worker) { return worker.find(key); });
}

QFuture<Result<QList<OrderRecord>>> HistoryStore::findByNumber(const QString &tradeNo)
{
    return ask<QList<OrderRecord>>(
        [tradeNo](Worker &worker) { return worker.findByNumber(tradeNo); });
}

QFuture<Result<OrderPage>> HistoryStore::page(const OrderQuery &query)
{
    return ask<OrderPage>([query](Worker &worker) { return worker.page(query); });
}

QFuture<Result<OrderCounts>> HistoryStore::counts()
{
    return ask<OrderCounts>([](Worker &worker) { return worker.counts(); });
}

QFuture<Result<void>> HistoryStore::notePrints(const QList<PrintNote> &notes)
{
    QList<PrintNote> dated = notes;
    for (PrintNote &note : dated) {
        if (note.atMs == 0)
            note.atMs = m_clock.nowMs();
    }
    return ask<void>([dated](Worker &worker) { return worker.notePrints(dated); });
}

QFuture<Result<QHash<QString, PrintedBefore>>> HistoryStore::printed(const QStringList &md5s)
{
    return ask<QHash<QString, PrintedBefore>>(
        [md5s](Worker &worker) { return worker.printed(md5s); });
}

QFuture<Result<void>> HistoryStore::noteActions(const QList<ActionNote> &notes)
{
    QList<ActionNote> dated = notes;
    for (ActionNote &note : dated) {
        if (note.atMs == 0)
            note.atMs = m_clock.nowMs();
    }
    return ask<void>([dated](Worker &worker) { return worker.noteActions(dated); });
}

QFuture<Result<QList<ActionNote>>> HistoryStore::actions(const OrderKey &key)
{
    return ask<QList<ActionNote>>([key](Worker &worker) { return worker.actions(key); });
}

void HistoryStore::tellChanged(const QList<OrderKey> &keys)
{
    for (const OrderKey &key : keys)
        Q_EMIT changed(key);
}

void HistoryStore::setOthers(std::function<void()> release)
{
    m_worker->table().file().setOthers(std::move(release));
}

void HistoryStore::post(std::function<void(OrderTable &)> work)
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work)] {
            work(worker->table());
            worker->tellOfSetAside();
        },
        Qt::QueuedConnection);
}

QFuture<Result<QList<CurrencyTotals>>> HistoryStore::totals(Environment environment, qint64 sinceMs)
{
    return ask<QList<CurrencyTotals>>(
        [environment, sinceMs](Worker &worker) { return worker.totals(environment, sinceMs); });
}

} // namespace vexora
