// SPDX-License-Identifier: MIT
#include "checkout/orderwalk.h"

#include "domain/money.h"
#include "domain/whenfinished.h"

#include <algorithm>

namespace vexora {

namespace {

constexpr qint64 kPage = SearchRun::kPageSize;
/** As the lists count amounts: finer than any currency. Text that is no number is less than any. */
constexpr int kDecimals = 4;

} // namespace

struct OrderWalk::Strand
{
    std::unique_ptr<SearchRun> run;
    qsizetype number = 0;
    qint64 shown = 0; ///< orders that can be asked for
    bool counted = false;
    qint64 at = 0; ///< the place of the next order
    qint64 held = -1; ///< which page is held
    OrderPage page;
    bool asking = false;
    bool ended = false; ///< a page had less than was told
    qint64 low = 0; ///< while its place is looked for: pages before this lie before it,
    qint64 high = -1; ///< and this one does not; -1 until looking has begun
};

OrderWalk::OrderWalk(std::vector<std::unique_ptr<SearchRun>> runs, OrderSort sort, QObject *parent)
    : QObject(parent)
    , m_sort(sort)
{
    for (std::unique_ptr<SearchRun> &run : runs) {
        auto strand = std::make_unique<Strand>();
        strand->run = std::move(run);
        strand->number = qsizetype(m_strands.size());
        listen(*strand);
        m_strands.push_back(std::move(strand));
    }
}

OrderWalk::~OrderWalk() = default;

void OrderWalk::listen(Strand &strand)
{
    connect(strand.run.get(), &SearchRun::firstPage, this, [this, &strand](const OrderPage &page) {
        // What is not full comes again, or is counted and can be asked for.
        if (strand.held >= 0 || page.orders.size() < kPage)
            return;
        strand.page = page;
        strand.held = 0;
        strand.shown = std::max(strand.shown, kPage);
        goOn();
    });
    connect(strand.run.get(), &SearchRun::progressed, this,
            [this, &strand](const SearchProgress &progress) {
                strand.shown = std::max(strand.shown, progress.shown);
                strand.counted = progress.done;
                goOn();
            });
    connect(strand.run.get(), &SearchRun::failed, this, &OrderWalk::fail);
}

QFuture<Result<QList<OrderWalk::Found>>> OrderWalk::next()
{
    m_asked.emplace();
    m_asked->start();
    QFuture<Result<QList<Found>>> future = m_asked->future();
    goOn();
    return future;
}

QFuture<Result<void>> OrderWalk::skip(std::vector<IsBefore> isBefore)
{
    m_isBefore = std::move(isBefore);
    m_seeking = 0;
    m_skipping.emplace();
    m_skipping->start();
    QFuture<Result<void>> future = m_skipping->future();
    goOn();
    return future;
}

qint64 OrderWalk::total() const
{
    qint64 all = 0;
    for (const auto &strand : m_strands) {
        if (!strand->counted)
            return -1;
        all += strand->shown;
    }
    return all;
}

void OrderWalk::goOn()
{
    if (m_error)
        fail(*m_error);
    else if (m_skipping)
        seek();
    else if (m_asked)
        fill();
}

void OrderWalk::fill()
{
    while (m_found.size() < kPage) {
        Strand *first = nullptr;
        const OrderRecord *record = nullptr;
        for (const auto &strand : m_strands) {
            const OrderRecord *head = headOf(*strand);
            if (!head && !strand->ended) {
                // Which order is the next is not known yet; those before it need not wait.
                if (!m_found.isEmpty())
                    tell();
                return;
            }
            if (head && (!record || standsBefore(*head, *record, m_sort))) {
                first = strand.get();
                record = head;
            }
        }
        if (!record)
            break;
        m_found.append(
            {first->number, *record, first->page.rows.value(first->at - first->held * kPage)});
        ++first->at;
    }
    tell();
}

const OrderRecord *OrderWalk::headOf(Strand &strand)
{
    if (strand.ended)
        return nullptr;
    const qint64 page = strand.at / kPage;
    if (strand.held == page) {
        const qint64 place = strand.at - page * kPage;
        if (place < strand.page.orders.size())
            return &strand.page.orders[place];
        strand.ended = true;
        return nullptr;
    }
    if (strand.counted && strand.at >= strand.shown)
        strand.ended = true;
    else if (isHere(strand, page))
        ask(strand, page);
    return nullptr;
}

bool OrderWalk::isHere(const Strand &strand, qint64 page) const
{
    return strand.counted || strand.shown >= (page + 1) * kPage;
}

void OrderWalk::ask(Strand &strand, qint64 page)
{
    if (strand.asking)
        return;
    strand.asking = true;
    whenFinished(strand.run->page(page), this,
                 [this, &strand, page](const Result<OrderPage> &answer) {
                     strand.asking = false;
                     if (!answer) {
                         fail(answer.error());
                         return;
                     }
                     strand.page = *answer;
                     strand.held = page;
                     goOn();
                 });
}

void OrderWalk::seek()
{
    while (m_seeking < m_strands.size()) {
        Strand &strand = *m_strands[m_seeking];
        const IsBefore &isBefore = m_isBefore[m_seeking];
        if (!strand.counted)
            return;
        const qint64 pages = (strand.shown + kPage - 1) / kPage;
        if (strand.high < 0)
            strand.high = pages;
        const auto isPageBefore = [&] {
            return !strand.page.orders.isEmpty()
                && isBefore(strand.page.orders.last(), strand.page.rows.last());
        };
        while (strand.low < strand.high) {
            const qint64 middle = strand.low + (strand.high - strand.low) / 2;
            if (strand.held != middle) {
                ask(strand, middle);
                return;
            }
            (isPageBefore() ? strand.low : strand.high) = isPageBefore() ? middle + 1 : middle;
        }
        if (strand.low < pages && strand.held != strand.low) {
            ask(strand, strand.low);
            return;
        }
        strand.at = std::min(strand.low * kPage, strand.shown);
        if (strand.low < pages) {
            for (qsizetype i = 0; i < strand.page.orders.size(); ++i) {
                if (!isBefore(strand.page.orders[i], strand.page.rows[i]))
                    break;
                ++strand.at;
            }
        }
        ++m_seeking;
    }
    m_skipping->addResult(Result<void>());
    m_skipping->finish();
    m_skipping.reset();
}

void OrderWalk::fail(const Error &error)
{
    m_error = error;
    if (m_skipping) {
        m_skipping->addResult(Result<void>(tl::unexpected(error)));
        m_skipping->finish();
        m_skipping.reset();
    }
    if (m_asked) {
        m_asked->addResult(Result<QList<Found>>(tl::unexpected(error)));
        m_asked->finish();
        m_asked.reset();
    }
}

void OrderWalk::tell()
{
    m_asked->addResult(Result<QList<Found>>(std::exchange(m_found, {})));
    m_asked->finish();
    m_asked.reset();
}

bool standsBefore(const OrderRecord &one, const OrderRecord &other, OrderSort sort)
{
    const auto amount = [](const OrderRecord &record) {
        return parseMinor(record.amount, kDecimals).value_or(-1);
    };
    switch (sort) {
    case OrderSort::Newest:
        return one.recordedAtMs > other.recordedAtMs;
    case OrderSort::Oldest:
        return one.recordedAtMs < other.recordedAtMs;
    case OrderSort::AmountHigh:
        return amount(one) > amount(other);
    case OrderSort::AmountLow:
        return amount(one) < amount(other);
    case OrderSort::Number:
        return one.key.tradeNo < other.key.tradeNo;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace vexora
