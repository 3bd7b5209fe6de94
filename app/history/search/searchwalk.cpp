// SPDX-License-Identifier: MIT
#include "history/search/searchwalk.h"

#include "history/search/statement.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qint64 kFew = 512; ///< found rows that are sorted by themselves

Result<qint64> number(const QSqlDatabase &database, const QString &text,
                      const QVariantList &values = {})
{
    Statement statement(database, text, values);
    const bool found = statement.next();
    if (statement.hasFailed())
        return tl::unexpected(statement.error());
    return found ? statement.number(0) : 0;
}

} // namespace

Result<qint64> OrdersCounted::until(const QSqlDatabase &database, qint64 newest)
{
    if (upTo == 0) {
        // One statement, one view of the list. An index is read for it, not the orders.
        Statement all(database,
                      u"SELECT (SELECT count(*) FROM orders), (SELECT max(id) FROM orders)"_s);
        if (!all.next())
            return all.hasFailed() ? Result<qint64>(tl::unexpected(all.error())) : 0;
        orders = all.number(0);
        upTo = all.number(1);
    }
    const QString between = u"SELECT count(*) FROM orders WHERE id > ? AND id <= ?"_s;
    if (newest < upTo) {
        return number(database, between, {newest, upTo}).map([this](qint64 later) {
            return orders - later;
        });
    }
    return number(database, between, {upTo, newest}).map([this, newest](qint64 later) {
        orders += later;
        upTo = newest;
        return orders;
    });
}

SearchWalk::SearchWalk(OrderFilter filter, QList<QByteArray> payerHashes, OrderSort sort)
    : m_sort(sort)
    , m_check(std::move(filter), std::move(payerHashes))
    , m_candidates(m_check, SumsOfShown::columns() + u", "_s, sort != OrderSort::Oldest)
{
}

SearchWalk::~SearchWalk() = default;

void SearchWalk::release()
{
    m_sorted.reset();
}

bool SearchWalk::hasFirstPage() const
{
    return m_hits.size() >= HitList::kPageSize || m_stage == Stage::Done
        || (m_dense && m_hits.size() >= m_all);
}

Result<void> SearchWalk::step(const QSqlDatabase &database, OrdersCounted &counted,
                              QDeadlineTimer deadline)
{
    if (m_stage == Stage::Start) {
        if (Result<void> started = start(database); !started)
            return started;
    } else if (m_all < 0) {
        return count(database, counted); // after the first page
    }
    switch (m_stage) {
    case Stage::SortFirst:
    case Stage::SortHits: {
        const Result<bool> sorted = sort(database, deadline);
        if (!sorted)
            return tl::unexpected(sorted.error());
        if (*sorted)
            m_stage = m_stage == Stage::SortFirst ? Stage::Walk : Stage::Done;
        return {};
    }
    case Stage::Walk:
        return walk(database, deadline);
    case Stage::Start:
    case Stage::Done:
        break;
    }
    return {};
}

Result<void> SearchWalk::start(const QSqlDatabase &database)
{
    Statement ends(database,
                   u"SELECT (SELECT min(id) FROM orders), (SELECT max(id) FROM orders)"_s);
    if (ends.next()) {
        m_oldest = ends.number(0);
        m_newest = ends.number(1);
    }
    if (ends.hasFailed())
        return tl::unexpected(ends.error());
    m_stage = m_check.isEverything() && !isByRow() ? Stage::SortFirst : Stage::Walk;
    return m_check.prepare(database).and_then(
        [&] { return m_candidates.plan(database, m_newest); });
}

Result<void> SearchWalk::count(const QSqlDatabase &database, OrdersCounted &counted)
{
    const Result<qint64> all = counted.until(database, m_newest);
    if (!all)
        return tl::unexpected(all.error());
    m_all = *all;
    m_dense = m_check.isEverything() && isByRow() && m_all > 0 && m_newest - m_oldest + 1 == m_all;
    return {};
}

void SearchWalk::take(const Statement &row, qint64 id)
{
    m_sums.add(row, 1);
    if (isByRow()) {
        if (!m_dense)
            m_hits.append(id);
    } else if (!m_check.isEverything()) {
        m_found.insert(id);
        ++m_foundCount;
        if (m_few.size() <= kFew)
            m_few.append(id);
    }
}

Result<void> SearchWalk::walk(const QSqlDatabase &database, QDeadlineTimer deadline)
{
    constexpr int kCheckColumn = 8; // after the row number and those of the sums
    const Result<bool> end
        = m_candidates.walk(database, deadline, [this](const Statement &row, qint64 id) {
              if (m_check.isWanted(row, id, kCheckColumn))
                  take(row, id);
              if (m_isFirst && m_hits.size() == HitList::kPageSize) {
                  m_isFirst = false;
                  return false;
              }
              return true;
          });
    if (!end)
        return tl::unexpected(end.error());
    if (*end)
        m_stage = isByRow() || m_foundCount == 0 ? Stage::Done : Stage::SortHits;
    return {};
}

QString SearchWalk::sortedRows() const
{
    const bool few = m_stage == Stage::SortHits && m_foundCount <= kFew;
    const QString index
        = m_sort == OrderSort::Number ? u"orders_by_trade_no"_s : u"orders_by_amount"_s;
    QString text = u"SELECT id FROM orders "_s;
    if (few) {
        QStringList ids;
        for (const qint64 id : m_few)
            ids << QString::number(id);
        text += u"WHERE id IN ("_s + ids.join(u',') + u")"_s;
    } else {
        text += u"INDEXED BY "_s + index + u" WHERE id <= "_s + QString::number(m_newest);
    }
    if (m_sort == OrderSort::Number)
        return text + u" ORDER BY trade_no, id"_s;
    // What is no number comes last either way.
    if (m_pass == 1)
        return text + u" AND amount_e4 IS NULL ORDER BY id DESC"_s;
    text += u" AND amount_e4 IS NOT NULL ORDER BY "_s;
    return text
        + (m_sort == OrderSort::AmountHigh ? u"amount_e4 DESC, id DESC"_s : u"amount_e4, id"_s);
}

Result<bool> SearchWalk::sort(const QSqlDatabase &database, QDeadlineTimer deadline)
{
    const bool all = m_stage == Stage::SortFirst;
    const int passes = m_sort == OrderSort::Number ? 1 : 2;
    while (m_pass < passes) {
        if (!m_sorted)
            m_sorted = std::make_unique<Statement>(database, sortedRows());
        for (int i = 1; m_sorted->next(); ++i) {
            const qint64 id = m_sorted->number(0);
            const bool hit = all || m_found.contains(id);
            if (hit)
                m_hits.append(id);
            const bool firstPage = hit && m_hits.size() == HitList::kPageSize;
            if (firstPage || (i % 64 == 0 && deadline.hasExpired()))
                return false;
        }
        if (m_sorted->hasFailed())
            return tl::unexpected(m_sorted->error());
        m_sorted.reset();
        ++m_pass;
    }
    return true;
}

QList<qint64> SearchWalk::page(qint64 number) const
{
    if (!m_dense)
        return m_hits.page(number);
    QList<qint64> ids;
    const bool newestFirst = m_sort == OrderSort::Newest;
    const qint64 first = number * HitList::kPageSize;
    for (qint64 row = first; number >= 0 && row < qMin(m_all, first + HitList::kPageSize); ++row)
        ids.append(newestFirst ? m_newest - row : m_oldest + row);
    return ids;
}

SearchProgress SearchWalk::progress() const
{
    return {shown(), m_all, isDone(), m_sums.sums()};
}

} // namespace vexora
