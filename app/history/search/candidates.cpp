// SPDX-License-Identifier: MIT
#include "history/search/candidates.h"

#include "history/conditions.h"
#include "history/search/raregrams.h"
#include "history/search/rowcheck.h"
#include "history/search/searchindex.h"
#include "history/search/statement.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qint64 kScanned = 1024; ///< row numbers a statement looks through at once, 1 ms or so
constexpr qint64 kPrinted = 20'000; ///< more than so many codes are not listed beforehand

Result<qint64> one(Statement &statement)
{
    const bool found = statement.next();
    if (statement.hasFailed())
        return tl::unexpected(statement.error());
    return found ? statement.number(0) : 0;
}

} // namespace

Candidates::Candidates(const RowCheck &check, QString columns, bool newestFirst)
    : m_check(check)
    , m_columns(std::move(columns))
    , m_newestFirst(newestFirst)
{
}

Candidates::~Candidates() = default;

QString Candidates::direction() const
{
    return m_newestFirst ? u" DESC"_s : u" ASC"_s;
}

void Candidates::add(Way way, qint64 low, qint64 high)
{
    const Stretch stretch{way, qMax(low, m_low), qMin(high, m_high)};
    if (stretch.low > stretch.high)
        return;
    if (m_newestFirst)
        m_stretches.prepend(stretch);
    else
        m_stretches.append(stretch);
}

void Candidates::begin(const Stretch &stretch)
{
    m_at = m_newestFirst ? stretch.high : stretch.low;
}

Result<void> Candidates::planRange(const QSqlDatabase &database, qint64 newest)
{
    m_low = 1;
    m_high = newest;
    const OrderFilter &filter = m_check.filter();
    if (!filter.fromMs && !filter.beforeMs)
        return {};
    // By the index of times, whatever the clock did: rows are not in the order of time for certain.
    Statement range(database,
                    u"SELECT min(id), max(id) FROM orders INDEXED BY orders_by_time"
                    " WHERE recorded_at >= ? AND recorded_at < ?"_s,
                    {filter.fromMs.value_or(std::numeric_limits<qint64>::min()),
                     filter.beforeMs.value_or(std::numeric_limits<qint64>::max())});
    if (!range.next())
        return range.hasFailed() ? Result<void>(tl::unexpected(range.error())) : Result<void>();
    if (range.isNull(0)) {
        m_high = 0;
        return {};
    }
    m_low = range.number(0);
    m_high = qMin(newest, range.number(1));
    return {};
}

Result<bool> Candidates::planNamed(const QSqlDatabase &database)
{
    if (m_check.isPayerAlone()) {
        m_named = m_check.payersOrders();
        return true;
    }
    if (!m_check.filter().printed)
        return false;
    Statement count(database,
                    u"SELECT count(*) FROM (SELECT 1 FROM prints LIMIT %1)"_s.arg(kPrinted));
    const Result<qint64> printed = one(count);
    if (!printed)
        return tl::unexpected(printed.error());
    if (*printed >= kPrinted)
        return false;
    Statement rows(database,
                   u"SELECT DISTINCT orders.id FROM prints CROSS JOIN orders"
                   " ON orders.merchant_no = prints.merchant_no AND orders.host = prints.host"
                   " AND orders.trade_no = prints.trade_no"_s);
    while (rows.next())
        m_named.append(rows.number(0));
    if (rows.hasFailed())
        return tl::unexpected(rows.error());
    return true;
}

void Candidates::planState()
{
    const OrderFilter &filter = m_check.filter();
    if (filter.unsettled) {
        m_drivenFrom = u"orders INDEXED BY orders_unsettled WHERE "_s + isUnsettledRow();
        m_drivenValues = {};
    } else {
        m_drivenFrom = u"orders INDEXED BY orders_by_outcome WHERE outcome = ?"_s;
        m_drivenValues
            = {toText(filter.openUnknown ? Outcome::Unknown : filter.outcomes.constFirst())};
    }
    m_drivenId = u"id"_s;
}

Result<void> Candidates::planText(const QSqlDatabase &database, qint64 indexedTo)
{
    const Result<RareGrams> rare = RareGrams::of(database, m_check, indexedTo);
    if (!rare)
        return tl::unexpected(rare.error());
    m_share = rare->share;
    if (!rare->grams.empty()) {
        m_drivenFrom = u"search_text CROSS JOIN orders ON orders.id = search_text.rowid"
                       " WHERE search_text MATCH ?"_s;
        m_drivenValues = {grams::query(rare->grams)};
        m_drivenId = u"search_text.rowid"_s;
    }
    if (!rare->shortGrams.empty())
        m_blockQuery = grams::query(rare->shortGrams);
    return {};
}

Result<void> Candidates::plan(const QSqlDatabase &database, qint64 newest)
{
    if (Result<void> range = planRange(database, newest); !range || m_high < m_low)
        return range;
    const Result<bool> named = planNamed(database);
    if (!named)
        return tl::unexpected(named.error());
    // What changed since it was indexed, before how far is indexed: a row that changes in between
    // is either among the one or behind the other.
    const Result<QList<qint64>> changed = searchindex::changedSince(database);
    if (!changed)
        return tl::unexpected(changed.error());
    const Result<qint64> indexedTo = searchindex::indexedTo(database);
    if (!indexedTo)
        return tl::unexpected(indexedTo.error());

    const OrderFilter &filter = m_check.filter();
    const bool rareState = filter.unsettled || filter.openUnknown
        || (filter.outcomes.size() == 1 && filter.outcomes.constFirst() != Outcome::Created);
    if (*named) {
        add(Way::Named, m_low, m_high);
    } else {
        if (*indexedTo > 0) {
            if (const Result<void> text = planText(database, *indexedTo); !text)
                return text;
        }
        constexpr double kFewOfAll = 0.02;
        constexpr double kHalf = 0.5; // one after the other, rows cost half of what they do singly
        const bool byText = !m_drivenFrom.isEmpty() && m_share < (rareState ? kFewOfAll : kHalf);
        if (!byText && (rareState || filter.outcomes.size() == 1)) {
            planState();
            add(Way::Driven, m_low, m_high);
        } else if (byText || !m_blockQuery.isEmpty()) {
            m_named = *changed + m_check.payersOrders();
            add(byText ? Way::Driven : Way::Blocks, m_low, *indexedTo);
            add(Way::Scan, *indexedTo + 1, m_high);
            m_named.removeIf([&](qint64 id) { return id > *indexedTo; });
        } else {
            add(Way::Scan, m_low, m_high);
        }
    }
    m_named.removeIf([this](qint64 id) { return id < m_low || id > m_high; });
    std::sort(m_named.begin(), m_named.end());
    m_named.resize(std::unique(m_named.begin(), m_named.end()) - m_named.begin());
    if (m_newestFirst)
        std::reverse(m_named.begin(), m_named.end());
    if (!m_stretches.isEmpty())
        begin(m_stretches.constFirst());
    return {};
}

Result<bool> Candidates::walk(const QSqlDatabase &database, QDeadlineTimer deadline,
                              const Visit &visit)
{
    m_deadline = deadline;
    m_visit = &visit;
    Result<End> end = End::Reached;
    while (end && *end == End::Reached && !m_stretches.isEmpty()) {
        const Stretch stretch = m_stretches.constFirst();
        switch (stretch.way) {
        case Way::Scan:
            end = scan(database, stretch);
            break;
        case Way::Driven:
            end = driven(database, stretch);
            break;
        case Way::Blocks:
            end = blocks(database, stretch);
            break;
        case Way::Named:
            end = namedBefore(database, after(m_newestFirst ? stretch.low : stretch.high));
            break;
        }
        if (end && *end == End::Reached) {
            m_stretches.removeFirst();
            if (!m_stretches.isEmpty())
                begin(m_stretches.constFirst());
        }
    }
    m_visit = nullptr;
    m_scan.reset();
    m_one.reset();
    if (!end)
        return tl::unexpected(end.error());
    return *end == End::Reached;
}

Result<qint64> Candidates::nextRow(const QSqlDatabase &database, const Stretch &stretch)
{
    Statement next(database,
                   u"SELECT id FROM orders WHERE id BETWEEN ? AND ? ORDER BY id"_s + direction()
                       + u" LIMIT 1"_s,
                   m_newestFirst ? QVariantList{stretch.low, m_at}
                                 : QVariantList{m_at, stretch.high});
    return one(next);
}

Result<Candidates::End> Candidates::scanRange(const QSqlDatabase &database, qint64 low, qint64 high,
                                              bool &any)
{
    const Condition &facets = m_check.facets();
    const QVariantList values = facets.values + facets.values + QVariantList{low, high};
    if (m_scan) {
        m_scan->again(values);
    } else {
        m_scan = std::make_unique<Statement>(
            database,
            u"SELECT id, "_s + m_columns + m_check.columns() + u" FROM orders WHERE ("_s
                + facets.text + u") AND id BETWEEN ? AND ? ORDER BY id"_s + direction(),
            values);
    }
    while (m_scan->next()) {
        any = true;
        const qint64 id = m_scan->number(0);
        const bool goOn = (*m_visit)(*m_scan, id);
        m_at = after(id);
        if (!goOn)
            return End::Stopped;
    }
    if (m_scan->hasFailed())
        return tl::unexpected(m_scan->error());
    m_at = m_newestFirst ? low - 1 : high + 1;
    return End::Reached;
}

Result<Candidates::End> Candidates::scan(const QSqlDatabase &database, const Stretch &stretch)
{
    while (m_at >= stretch.low && m_at <= stretch.high) {
        const qint64 low = m_newestFirst ? qMax(stretch.low, m_at - kScanned + 1) : m_at;
        const qint64 high = m_newestFirst ? m_at : qMin(stretch.high, m_at + kScanned - 1);
        bool any = false;
        const Result<End> end = scanRange(database, low, high, any);
        if (!end || *end == End::Stopped)
            return end;
        if (!any && m_at >= stretch.low && m_at <= stretch.high) {
            // Perhaps there is a wide gap in the numbers.
            const Result<qint64> next = nextRow(database, stretch);
            if (!next)
                return tl::unexpected(next.error());
            if (*next == 0)
                return End::Reached;
            m_at = *next;
        }
        if (m_deadline.hasExpired())
            return End::Stopped;
    }
    return End::Reached;
}

Result<Candidates::End> Candidates::namedBefore(const QSqlDatabase &database, qint64 id)
{
    while (m_nextNamed < m_named.size()) {
        const qint64 named = m_named[m_nextNamed];
        if (m_newestFirst ? named <= id : named >= id) {
            if (named == id)
                ++m_nextNamed; // comes as itself
            return End::Reached;
        }
        ++m_nextNamed;
        const QVariantList values = m_check.facets().values + QVariantList{named};
        if (m_one) {
            m_one->again(values);
        } else {
            m_one = std::make_unique<Statement>(database,
                                                u"SELECT id, "_s + m_columns + m_check.columns()
                                                    + u" FROM orders WHERE id = ?"_s,
                                                values);
        }
        const bool goOn = !m_one->next() || (*m_visit)(*m_one, named);
        if (m_one->hasFailed())
            return tl::unexpected(m_one->error());
        m_at = after(named);
        if (!goOn || m_deadline.hasExpired())
            return End::Stopped;
    }
    return End::Reached;
}

Result<Candidates::End> Candidates::driven(const QSqlDatabase &database, const Stretch &stretch)
{
    Statement rows(
        database,
        u"SELECT "_s + m_drivenId + u", "_s + m_columns + m_check.columns() + u" FROM "_s
            + m_drivenFrom + u" AND "_s + m_drivenId + u" BETWEEN ? AND ? ORDER BY "_s + m_drivenId
            + direction(),
        m_check.facets().values + m_drivenValues
            + (m_newestFirst ? QVariantList{stretch.low, m_at} : QVariantList{m_at, stretch.high}));
    while (rows.next()) {
        const qint64 id = rows.number(0);
        const Result<End> named = namedBefore(database, id);
        if (!named || *named == End::Stopped)
            return named;
        const bool goOn = (*m_visit)(rows, id);
        m_at = after(id);
        if (!goOn || m_deadline.hasExpired())
            return End::Stopped;
    }
    if (rows.hasFailed())
        return tl::unexpected(rows.error());
    m_at = m_newestFirst ? stretch.low - 1 : stretch.high + 1;
    return namedBefore(database, m_at);
}

Result<Candidates::End> Candidates::blocks(const QSqlDatabase &database, const Stretch &stretch)
{
    const qint64 low = m_newestFirst ? stretch.low : m_at;
    const qint64 high = m_newestFirst ? m_at : stretch.high;
    Statement found(database,
                    u"SELECT rowid FROM search_blocks WHERE search_blocks MATCH ?"
                    " AND rowid BETWEEN ? AND ? ORDER BY rowid"_s
                        + direction(),
                    {m_blockQuery, searchindex::blockOf(low), searchindex::blockOf(high)});
    while (found.next()) {
        const qint64 first = found.number(0) * searchindex::kBlock;
        const qint64 last = first + searchindex::kBlock - 1;
        // Rows that are named come with their block where that is looked at, and before it else.
        Result<End> end = namedBefore(database, m_newestFirst ? last : first);
        while (m_nextNamed < m_named.size() && end && *end == End::Reached
               && m_named[m_nextNamed] >= first && m_named[m_nextNamed] <= last)
            ++m_nextNamed;
        if (!end || *end == End::Stopped)
            return end;
        bool any = false;
        end = scanRange(database, qMax(first, low), qMin(last, high), any);
        if (!end || *end == End::Stopped)
            return end;
        if (m_deadline.hasExpired())
            return End::Stopped;
    }
    if (found.hasFailed())
        return tl::unexpected(found.error());
    m_at = m_newestFirst ? stretch.low - 1 : stretch.high + 1;
    return namedBefore(database, m_at);
}

} // namespace vexora
