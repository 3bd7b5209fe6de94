// SPDX-License-Identifier: MIT
#include "history/historystore.h"

#include "history/ordertable.h"
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

    Result<void> begin(const OrderRecord &record)
    {
        return writing(record.key, [&] { return m_table.begin(record); });
    }

    Result<void> finish(const OrderRecord &record)
    {
        return writing(record.key, [&] { return m_table.finish(record); });
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

QFuture<Result<void>> HistoryStore::begin(const OrderRecord &record)
{
    OrderRecord begun = record;
    if (begun.recordedAtMs == 0)
        begun.recordedAtMs = m_clock.nowMs();
    if (begun.sender.pid == 0)
        begun.sender = thisProcess();
    return ask<void>([begun = std::move(begun)](Worker &worker) { return worker.begin(begun); });
}

QFuture<Result<void>> HistoryStore::finish(const OrderRecord &record)
{
    return ask<void>([record](Worker &worker) { return worker.finish(record); });
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

QFuture<Result<QList<CurrencyTotals>>> HistoryStore::totals(Environment environment, qint64 sinceMs)
{
    return ask<QList<CurrencyTotals>>(
        [environment, sinceMs](Worker &worker) { return worker.totals(environment, sinceMs); });
}

} // namespace vexora
