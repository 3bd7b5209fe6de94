// SPDX-License-Identifier: MIT
#include "history/search/historysearch.h"

#include "domain/whenfinished.h"
#include "history/historystore.h"
#include "history/ordertable.h"
#include "history/search/searchindex.h"
#include "history/search/searchreader.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr std::chrono::milliseconds kIndexSoon{1000};
/** Between two pieces, so that whoever waits for the disk or the processor gets it, too. */
constexpr std::chrono::milliseconds kIndexPause{5};

class Run final : public SearchRun
{
public:
    Run(QPointer<HistorySearch> search, SearchReader *reader, SearchReader::Link link)
        : m_search(std::move(search))
        , m_reader(reader)
        , m_link(std::move(link))
    {
        m_link->run = this;
    }

    ~Run() override
    {
        m_link->isDropped = true;
        m_link->run = nullptr;
    }

    QFuture<Result<OrderPage>> page(qint64 number) override
    {
        if (!m_search || m_link->failure) {
            const Error error
                = m_link->failure.value_or(Error{ErrorCode::NotFound, u"no such page"_s});
            return QtFuture::makeReadyFuture(Result<OrderPage>(tl::unexpected(error)));
        }
        auto promise = std::make_shared<QPromise<Result<OrderPage>>>();
        promise->start();
        QFuture<Result<OrderPage>> answer = promise->future();
        QMetaObject::invokeMethod(
            m_reader,
            [reader = m_reader, link = m_link, number, promise] {
                reader->page(link, number, *promise);
            },
            Qt::QueuedConnection);
        return answer;
    }

private:
    QPointer<HistorySearch> m_search;
    SearchReader *m_reader; ///< lives as long as m_search
    SearchReader::Link m_link;
};

} // namespace

HistorySearch::HistorySearch(HistoryStore &store, QObject *parent)
    : OrderSearch(parent)
    , m_store(store)
    , m_reader(new SearchReader(store.file(), *this))
{
    m_thread.setObjectName(u"search"_s);
    m_reader->moveToThread(&m_thread);
    m_indexTimer.setObjectName(u"indexSoon"_s);
    m_indexTimer.setSingleShot(true);
    connect(&m_indexTimer, &QTimer::timeout, this, &HistorySearch::indexSome);
    connect(&m_store, &OrderLog::changed, this, &HistorySearch::indexSoon);
    m_store.setOthers([reader = m_reader] { reader->letGo(); });
}

HistorySearch::~HistorySearch()
{
    m_store.setOthers({});
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_reader,
            [this] {
                m_reader->close();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }
    delete m_reader;
}

void HistorySearch::run()
{
    m_thread.start(); // does nothing when it runs
    indexSoon();
}

void HistorySearch::prepare()
{
    run();
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader] { reader->prepare(); }, Qt::QueuedConnection);
}

std::unique_ptr<SearchRun> HistorySearch::start(const OrderFilter &filter, OrderSort sort)
{
    run();
    auto link = std::make_shared<SearchLink>();
    auto run = std::make_unique<Run>(this, m_reader, link);
    const auto ask = [reader = m_reader, link, filter, sort](const QList<QByteArray> &hashes) {
        QMetaObject::invokeMethod(
            reader,
            [reader, link, filter, hashes, sort] {
                if (!link->isDropped)
                    reader->start(link, std::make_unique<SearchWalk>(filter, hashes, sort));
            },
            Qt::QueuedConnection);
    };
    if (filter.payer.isEmpty() || !m_payerHashes) {
        ask({});
    } else {
        whenFinished(m_payerHashes(filter.payer), this,
                     [ask](const QList<QByteArray> &hashes) { ask(hashes); });
    }
    return run;
}

QFuture<Result<OrderSearch::Facets>> HistorySearch::facets()
{
    run();
    auto promise = std::make_shared<QPromise<Result<Facets>>>();
    promise->start();
    QFuture<Result<Facets>> answer = promise->future();
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, promise] { reader->facets(promise); }, Qt::QueuedConnection);
    return answer;
}

void HistorySearch::indexSoon()
{
    if (!m_isIndexing && !m_indexTimer.isActive())
        m_indexTimer.start(kIndexSoon);
}

void HistorySearch::indexSome()
{
    m_isIndexing = true;
    const QFuture<Result<bool>> more = m_store.onTable<bool>(searchindex::step);
    whenFinished(more, this, [this](const Result<bool> &moreToDo) {
        m_isIndexing = false;
        if (moreToDo && *moreToDo)
            m_indexTimer.start(kIndexPause);
        else
            Q_EMIT indexed(); // what failed is tried again when an order comes
    });
}

} // namespace vexora
