// SPDX-License-Identifier: MIT
#include "ui/models/orderpages.h"

#include "domain/whenfinished.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr int kSize = SearchRun::kPageSize;
constexpr int kAtOnce = 2;
constexpr int kMostTries = 3; ///< a file that cannot be read is not asked at every paint
constexpr qint64 kMostLocated = 64; ///< pages: some 8,000 orders

} // namespace

struct OrderPages::Reading
{
    QList<qint64> rows;
    QList<OrderRecord> orders;
    QPointer<QObject> context;
    Then then;
};

OrderPages::OrderPages(std::unique_ptr<SearchRun> run, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    connect(m_run.get(), &SearchRun::firstPage, this, &OrderPages::onFirst);
    connect(m_run.get(), &SearchRun::progressed, this, &OrderPages::onProgress);
    connect(m_run.get(), &SearchRun::failed, this,
            [this](const Error &error) { onFailed(error.code); });
}

OrderPages::~OrderPages() = default;

void OrderPages::onFirst(const OrderPage &page)
{
    m_answered = true;
    m_first = page;
    grow(page.orders.size());
    if (!page.orders.isEmpty())
        Q_EMIT loadedRows(0, page.orders.size() - 1);
    Q_EMIT firstCame();
}

void OrderPages::onProgress(const SearchProgress &progress)
{
    m_progress = progress;
    m_answered = m_answered || progress.done || progress.shown > 0;
    grow(progress.shown);
    Q_EMIT progressed();
}

void OrderPages::onFailed(ErrorCode code)
{
    m_failed = true;
    m_answered = true;
    Q_EMIT failed(code);
}

void OrderPages::grow(qint64 count)
{
    if (count <= m_count)
        return;
    Q_EMIT aboutToGrow(count);
    m_count = count;
    Q_EMIT grown();
}

const OrderRecord *OrderPages::loaded(qint64 row) const
{
    if (row < m_first.orders.size())
        return &m_first.orders[row];
    for (const Page &page : m_pages) {
        if (page.number == row / kSize)
            return row % kSize < page.orders.size() ? &page.orders[row % kSize] : nullptr;
    }
    return nullptr;
}

const OrderRecord *OrderPages::want(qint64 row)
{
    if (row < m_first.orders.size())
        return &m_first.orders[row];
    const qint64 number = row / kSize;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].number != number)
            continue;
        if (i > 0)
            m_pages.move(i, 0);
        const QList<OrderRecord> &orders = m_pages.constFirst().orders;
        if (row % kSize < orders.size())
            return &orders[row % kSize];
        return nullptr; // the answer has become shorter: asking again tells no more
    }
    // Of the first page the search itself tells more; read here once it is whole and has holes.
    if (m_asked.contains(number) || (number == 0 && !m_progress.done)
        || m_refused.value(number) >= kMostTries)
        return nullptr;
    if (m_wanted.isEmpty() && m_asked.size() < kAtOnce)
        QTimer::singleShot(0, this, [this] { askNext(); });
    m_wanted.removeOne(number);
    m_wanted.prepend(number);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeLast(); // out of view by now
    return nullptr;
}

void OrderPages::askNext()
{
    while (!m_wanted.isEmpty() && m_asked.size() < kAtOnce) {
        const qint64 number = m_wanted.takeFirst();
        m_asked.append(number);
        whenFinished(m_run->page(number), this, [this, number](const Result<OrderPage> &page) {
            m_asked.removeOne(number);
            if (page)
                keep(number, page->orders);
            else
                ++m_refused[number];
            askNext();
        });
    }
}

void OrderPages::keep(qint64 number, const QList<OrderRecord> &orders)
{
    m_pages.prepend({number, orders});
    if (m_pages.size() > kMostPages)
        m_pages.removeLast();
    if (!orders.isEmpty())
        Q_EMIT loadedRows(number * kSize, number * kSize + orders.size() - 1);
}

qint64 OrderPages::find(const OrderKey &key) const
{
    const auto in = [&key](const QList<OrderRecord> &orders) -> qint64 {
        const auto found
            = std::find_if(orders.cbegin(), orders.cend(),
                           [&key](const OrderRecord &order) { return order.key == key; });
        return found == orders.cend() ? -1 : found - orders.cbegin();
    };
    if (const qint64 at = in(m_first.orders); at >= 0)
        return at;
    for (const Page &page : m_pages) {
        if (const qint64 at = in(page.orders); at >= 0)
            return page.number * kSize + at;
    }
    return -1;
}

void OrderPages::replace(qint64 row, const OrderRecord &record)
{
    if (row < m_first.orders.size()) {
        m_first.orders[row] = record;
        return;
    }
    for (Page &page : m_pages) {
        if (page.number == row / kSize && row % kSize < page.orders.size())
            page.orders[row % kSize] = record;
    }
}

qint64 OrderPages::logRow(qint64 row) const
{
    return row < m_first.rows.size() ? m_first.rows[row] : 0;
}

void OrderPages::read(const QList<qint64> &rows, QObject *context, Then then)
{
    readOn(std::make_shared<Reading>(Reading{rows, {}, context, std::move(then)}));
}

void OrderPages::readOn(const std::shared_ptr<Reading> &reading)
{
    if (!reading->context)
        return;
    while (reading->orders.size() < reading->rows.size()) {
        const qint64 row = reading->rows[reading->orders.size()];
        if (const OrderRecord *order = loaded(row)) {
            reading->orders.append(*order);
            continue;
        }
        const qint64 number = row / kSize;
        whenFinished(m_run->page(number), this, [=, this](const Result<OrderPage> &page) {
            if (!reading->context)
                return;
            if (!page)
                return reading->then(tl::unexpected(page.error()));
            // Every row of this page that follows, so that no page is read twice in a row.
            const QList<qint64> &all = reading->rows;
            for (qsizetype next = reading->orders.size();
                 next < all.size() && all[next] / kSize == number; ++next) {
                if (all[next] % kSize >= page->orders.size())
                    return reading->then(failure(ErrorCode::NotFound));
                reading->orders.append(page->orders[all[next] % kSize]);
            }
            readOn(reading);
        });
        return;
    }
    reading->then(reading->orders);
}

void OrderPages::locate(const OrderKey &key, QObject *context,
                        const std::function<void(qint64)> &then)
{
    if (const qint64 row = find(key); row >= 0)
        return then(row);
    locateIn(1, key, context, then);
}

void OrderPages::locateIn(qint64 number, const OrderKey &key, QObject *context,
                          const std::function<void(qint64)> &then)
{
    if (number * kSize >= m_count || number > kMostLocated)
        return then(-1);
    const QPointer<QObject> alive(context);
    whenFinished(m_run->page(number), this, [=, this](const Result<OrderPage> &page) {
        if (!alive)
            return;
        if (!page)
            return then(-1);
        for (qsizetype i = 0; i < page->orders.size(); ++i) {
            if (page->orders[i].key == key) {
                if (!loaded(number * kSize + i))
                    keep(number, page->orders);
                return then(number * kSize + i);
            }
        }
        locateIn(number + 1, key, alive, then);
    });
}

} // namespace vexora::ui
