// SPDX-License-Identifier: MIT
#include "history/search/searchreader.h"

#include "history/orderrow.h"
#include "history/search/searchindex.h"
#include "history/search/statement.h"
#include "history/sender.h"
#include "history/storagefailure.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr std::chrono::milliseconds kPatience{2000};
constexpr int kSliceMs = 5;
constexpr qint64 kFirstPageMs = 50; ///< between two that are not full
constexpr qint64 kProgressMs = 100;

Error replaced()
{
    return {ErrorCode::Storage, u"the history was put aside while it was searched"_s};
}

/** As OrderTable reads them: no order is called sending whose sender is gone. */
void endIfSenderGone(OrderRecord &order)
{
    static const Sender self = thisProcess();
    if (order.outcome || order.sender == self || isAlive(order.sender))
        return;
    order.outcome = Outcome::Unknown;
    order.reason = u"interrupted"_s;
}

QStringList latestFirst(const QMap<QByteArray, qint64> &last)
{
    QList<QByteArray> names = last.keys();
    std::stable_sort(names.begin(), names.end(), [&last](const QByteArray &a, const QByteArray &b) {
        return last[a] > last[b];
    });
    QStringList texts;
    for (const QByteArray &name : names) {
        if (!name.isEmpty())
            texts << QString::fromUtf8(name);
    }
    return texts;
}

} // namespace

SearchReader::SearchReader(const QString &file, QObject &home)
    : m_home(home)
    , m_file(file, kPatience)
{
    m_clock.start();
}

Result<void> SearchReader::open()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isOpen = true;
    }
    Result<void> opened = m_file.openBeside();
    if (!opened)
        close();
    return opened;
}

void SearchReader::prepare()
{
    if (open() && m_file.isReadOnly())
        close(); // what was forbidden may be allowed at the next question
}

void SearchReader::close()
{
    for (Asked &asked : m_asked)
        asked.walk->release();
    m_file.close();
    m_counted = {};
    const QMutexLocker locker(&m_mutex);
    m_isOpen = false;
    m_closed.wakeAll();
}

void SearchReader::letGo()
{
    QMutexLocker locker(&m_mutex);
    if (!m_isOpen)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // What they found are rows of a list that is about to be another one.
            for (Asked &asked : m_asked)
                fail(asked, replaced());
            forgetDropped();
            close();
        },
        Qt::QueuedConnection);
    while (m_isOpen)
        m_closed.wait(&m_mutex);
}

void SearchReader::start(const Link &link, std::unique_ptr<SearchWalk> walk)
{
    m_asked.push_front({link, std::move(walk)});
    goOn();
}

void SearchReader::goOn()
{
    if (m_stepPosted)
        return;
    m_stepPosted = true;
    QMetaObject::invokeMethod(
        this, [this] { step(); }, Qt::QueuedConnection);
}

void SearchReader::forgetDropped()
{
    m_asked.remove_if([](const Asked &asked) { return asked.link->isDropped.load(); });
}

void SearchReader::step()
{
    m_stepPosted = false;
    forgetDropped();
    // Names first: they are few slices, and somebody waits for a menu.
    const auto asked = std::find_if(m_asked.begin(), m_asked.end(),
                                    [](const Asked &one) { return !one.walk->isDone(); });
    if (m_names.empty() && asked == m_asked.end()) {
        if (m_file.isReadOnly())
            close(); // what was forbidden may be allowed at the next question
        return;
    }
    Result<void> done = open();
    if (done && !m_names.empty()) {
        const Result<bool> whole = gatherNames(m_names.front());
        if (!whole || *whole) {
            Names &names = m_names.front();
            names.promise->addResult(whole ? Result<OrderSearch::Facets>(OrderSearch::Facets{
                                         latestFirst(names.last[0]), latestFirst(names.last[1]),
                                         latestFirst(names.last[2])})
                                           : tl::unexpected(whole.error()));
            names.promise->finish();
            m_names.pop_front();
        }
        done = whole.map([](bool) {});
    } else if (done) {
        done = slice(*asked);
        if (!done)
            fail(*asked, done.error());
    } else {
        for (Asked &one : m_asked)
            fail(one, done.error());
        for (const Names &names : m_names) {
            names.promise->addResult(tl::unexpected(done.error()));
            names.promise->finish();
        }
        m_names.clear();
    }
    forgetDropped();
    if (!done && done.error() == storage::damaged())
        close(); // it is the store's to look at it closely and to put it aside
    goOn();
}

Result<void> SearchReader::slice(Asked &asked)
{
    return asked.walk->step(m_file.connection(), m_counted, QDeadlineTimer(kSliceMs))
        .and_then([&] { return tellFirstPage(asked); })
        .map([&] { tellProgress(asked); });
}

Result<void> SearchReader::tellFirstPage(Asked &asked)
{
    if (asked.toldFirst)
        return {};
    const qint64 now = m_clock.elapsed();
    const bool whole = asked.walk->hasFirstPage();
    const qint64 hits = qMin<qint64>(asked.walk->shown(), HitList::kPageSize);
    const bool more = hits > asked.toldHits
        && (asked.toldFirstAt < 0 || now - asked.toldFirstAt >= kFirstPageMs);
    if (!whole && !more)
        return {};
    asked.toldFirst = whole;
    if (hits == asked.toldHits && asked.toldFirstAt >= 0)
        return {}; // it was whole already
    const Result<OrderPage> page = read(asked.walk->page(0));
    if (!page)
        return tl::unexpected(page.error());
    asked.toldHits = hits;
    asked.toldFirstAt = now;
    post(asked.link, [page = *page](SearchRun &run) { Q_EMIT run.firstPage(page); });
    return {};
}

void SearchReader::tellProgress(Asked &asked)
{
    const qint64 now = m_clock.elapsed();
    const bool due = asked.toldAt < 0 || now - asked.toldAt >= kProgressMs;
    if (!asked.walk->isDone() && !(due && asked.toldFirstAt >= 0))
        return;
    asked.toldAt = now;
    post(asked.link,
         [progress = asked.walk->progress()](SearchRun &run) { Q_EMIT run.progressed(progress); });
}

void SearchReader::fail(Asked &asked, const Error &error)
{
    asked.link->isDropped = true;
    QMetaObject::invokeMethod(
        &m_home,
        [link = asked.link, error] {
            link->failure = error;
            if (link->run != nullptr)
                Q_EMIT link->run->failed(error);
        },
        Qt::QueuedConnection);
}

void SearchReader::post(const Link &link, std::function<void(SearchRun &)> message)
{
    QMetaObject::invokeMethod(
        &m_home,
        [link, message = std::move(message)] {
            if (link->run != nullptr && !link->failure)
                message(*link->run);
        },
        Qt::QueuedConnection);
}

SearchReader::Asked *SearchReader::find(const Link &link)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(),
                                    [&link](const Asked &asked) { return asked.link == link; });
    return found == m_asked.end() ? nullptr : &*found;
}

void SearchReader::page(const Link &link, qint64 number, QPromise<Result<OrderPage>> &promise)
{
    const Asked *asked = find(link);
    const QList<qint64> ids = asked != nullptr ? asked->walk->page(number) : QList<qint64>();
    Result<OrderPage> page = failure(ErrorCode::NotFound, u"no such page"_s);
    if (!ids.isEmpty())
        page = open().and_then([&] { return read(ids); });
    promise.addResult(page);
    promise.finish();
}

Result<OrderPage> SearchReader::read(const QList<qint64> &ids)
{
    OrderPage page;
    if (ids.isEmpty())
        return page;
    QStringList numbers;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        numbers << QString::number(ids[i]);
        places.insert(ids[i], i);
    }
    page.rows = ids;
    page.orders.resize(ids.size());
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT "_s + orderColumns() + u" FROM orders WHERE id IN ("_s
                    + numbers.join(u',') + u')'))
        return storageFailure(query.lastError());
    while (query.next()) {
        OrderRecord order = orderFromRow(query);
        endIfSenderGone(order);
        page.orders[places[query.value(0).toLongLong()]] = std::move(order);
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return page;
}

void SearchReader::facets(std::shared_ptr<QPromise<Result<OrderSearch::Facets>>> promise)
{
    m_names.push_back({{}, 0, std::move(promise)});
    goOn();
}

Result<bool> SearchReader::gatherNames(Names &names)
{
    const QSqlDatabase database = m_file.connection();
    const auto note = [](QMap<QByteArray, qint64> &last, QByteArrayView name, qint64 id) {
        qint64 &known = last[name.toByteArray()];
        known = qMax(known, id);
    };
    if (names.at == 0) {
        const Result<qint64> indexedTo = searchindex::indexedTo(database);
        if (!indexedTo)
            return tl::unexpected(indexedTo.error());
        names.at = *indexedTo + 1;
        Statement known(database, u"SELECT name, last_id, kind FROM search_names"_s);
        while (known.next()) {
            const QByteArrayView kind = known.text(2);
            const size_t which = kind == "profile" ? 0 : kind == "merchant_no" ? 1 : 2;
            note(names.last[which], known.text(0), known.number(1));
        }
        if (known.hasFailed())
            return tl::unexpected(known.error());
    }
    // And those of the orders that are not indexed yet, in slices: after an update to this
    // version that is all of them.
    const QDeadlineTimer deadline(kSliceMs);
    Statement rows(
        database,
        u"SELECT id, profile, merchant_no, region FROM orders WHERE id >= ? ORDER BY id"_s,
        {names.at});
    while (rows.next()) {
        const qint64 id = rows.number(0);
        for (int i = 0; i < int(names.last.size()); ++i)
            note(names.last[size_t(i)], rows.text(1 + i), id);
        names.at = id + 1;
        if (deadline.hasExpired())
            return false;
    }
    if (rows.hasFailed())
        return tl::unexpected(rows.error());
    return true;
}

} // namespace vexora
