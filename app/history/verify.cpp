// SPDX-License-Identifier: MIT
#include "history/verify.h"

#include "history/papertable.h"
#include "history/schema.h"
#include "history/sidelist.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"

#include <QBitArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kMostFaults = 100; ///< SQLite's sentences about one file
constexpr int kTellEvery = 256;

// Where the parts begin, in percent. The first reads every page, the others what is in them.
constexpr int kSearchAt = 30;
constexpr int kPapersAt = 50;
constexpr int kActionsAt = 90;

/** SQLite's own words name tables and pages, never a value. */
Result<void> verifyPages(const QSqlDatabase &database, VerifyReport &report)
{
    QSqlQuery query(database);
    if (Result<void> done = runSql(query, u"PRAGMA integrity_check(%1)"_s.arg(kMostFaults));
        !done) {
        if (done.error() != storage::damaged())
            return done;
        report.damage << done.error().detail;
        return {};
    }
    while (query.next()) {
        if (const QString said = query.value(0).toString(); said != u"ok"_s)
            report.damage += said.split(u'\n', Qt::SkipEmptyParts);
    }
    return {};
}

/** Table and column names, each with its kind, as SQLite knows them. */
Result<QStringList> partsOf(SideList &list)
{
    QSqlQuery query(list.connection());
    if (const Result<void> done
        = runSql(query,
                 u"SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('table', 'index')"
                 " AND name NOT LIKE 'sqlite@_%' ESCAPE '@' UNION ALL"
                 " SELECT 'column ' || t.name || '.' || c.name FROM sqlite_schema t,"
                 " pragma_table_info(t.name) c WHERE t.type = 'table'"_s);
        !done)
        return tl::unexpected(done.error());
    QStringList parts;
    while (query.next())
        parts += query.value(0).toString();
    return query.lastError().isValid() ? storageFailure(query.lastError())
                                       : Result<QStringList>(parts);
}

/** Whether it has what a list of this version has: what leans on a part that is missing cannot be
 *  looked into. */
Result<bool> verifyParts(SideList &list, VerifyReport &report)
{
    SideList whole;
    const Result<QStringList> expected = whole.openInMemory()
                                             .and_then([&] {
                                                 return whole.write([](QSqlDatabase database) {
                                                     return schema::migrate(database);
                                                 });
                                             })
                                             .and_then([&] { return partsOf(whole); });
    const Result<QStringList> found = partsOf(list);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    QStringList missing;
    for (const QString &part : *expected) {
        if (!found->contains(part))
            missing << u"the %1 is missing"_s.arg(part);
    }
    report.damage += missing;
    return missing.isEmpty();
}

/** Every order up to the one the index says it has come to must be among what it holds. */
Result<bool> isSearchWhole(SideList &list)
{
    const Result<QVariant> indexed
        = list.ask(u"SELECT coalesce((SELECT value FROM facts WHERE name = 'indexed_to'), 0)"_s);
    const Result<QVariant> newest = list.ask(u"SELECT coalesce(max(id), 0) FROM orders"_s);
    if (!indexed || !newest)
        return tl::unexpected(indexed ? newest.error() : indexed.error());
    const qint64 last = indexed->toLongLong();
    if (last > newest->toLongLong() || last < 0)
        return false;
    if (Result<void> made = list.run(u"CREATE VIRTUAL TABLE temp.indexed"
                                     " USING fts5vocab('main', 'search_text', 'instance')"_s);
        !made)
        return tl::unexpected(made.error());
    QBitArray known(qsizetype(last + 1));
    QSqlQuery query(list.connection());
    if (const Result<void> done = runSql(query, u"SELECT doc FROM temp.indexed"_s); !done)
        return tl::unexpected(done.error());
    while (query.next()) {
        if (const qint64 row = query.value(0).toLongLong(); row >= 0 && row <= last)
            known.setBit(qsizetype(row));
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    if (const Result<void> done = runSql(query, u"SELECT id FROM orders WHERE id <= ?"_s, {last});
        !done)
        return tl::unexpected(done.error());
    while (query.next()) {
        if (!known.testBit(qsizetype(query.value(0).toLongLong())))
            return false;
    }
    return query.lastError().isValid() ? storageFailure(query.lastError()) : Result<bool>(true);
}

Result<void> verifySearch(SideList &list, VerifyReport &report)
{
    const Result<bool> whole = isSearchWhole(list);
    if (!whole && whole.error() != storage::damaged())
        return tl::unexpected(whole.error());
    report.searchWhole = whole && *whole;
    return {};
}

Result<void> countOrders(SideList &list, VerifyReport &report)
{
    const Result<QVariant> orders = list.ask(u"SELECT count(*) FROM orders"_s);
    if (!orders)
        return tl::unexpected(orders.error());
    report.orders = orders->toLongLong();
    return {};
}

/** The tables of hashes, asked about one order after the other. */
class HashTables
{
public:
    explicit HashTables(const QSqlDatabase &database)
        : m_words(database)
        , m_book(database)
    {
    }

    Result<void> prepare()
    {
        m_words.setForwardOnly(true);
        m_book.setForwardOnly(true);
        if (!m_words.prepare(u"SELECT 1 FROM payer_words WHERE hash = ? AND order_id = ?"_s))
            return storageFailure(m_words.lastError());
        if (!m_book.prepare(u"SELECT hash FROM payer_book WHERE order_id = ?"_s))
            return storageFailure(m_book.lastError());
        return {};
    }

    /** Whether the order has each hash it should. That it has no more is told by their number; of
     *  the payer book, which may be filled in part, it has none it should not. */
    Result<bool> haveThoseOf(qint64 order, const SealedPapers &hashes)
    {
        for (const QByteArray &hash : papertable::splitHashes(hashes.words)) {
            m_words.bindValue(0, hash);
            m_words.bindValue(1, order);
            if (!m_words.exec())
                return storageFailure(m_words.lastError());
            const bool found = m_words.next();
            m_words.finish();
            if (!found)
                return false;
        }
        const QList<QByteArray> book = papertable::splitHashes(hashes.book);
        m_book.bindValue(0, order);
        if (!m_book.exec())
            return storageFailure(m_book.lastError());
        bool all = true;
        while (m_book.next())
            all = all && book.contains(m_book.value(0).toByteArray());
        return m_book.lastError().isValid() ? storageFailure(m_book.lastError())
                                            : Result<bool>(all);
    }

private:
    QSqlQuery m_words;
    QSqlQuery m_book;
};

/** The number of its key may have been changed, so that nobody looks into it. */
bool isOfAnotherKey(const KeyRing &ring, const OrderKey &order, const SealedPapers &sealed)
{
    const QList<KeyRing::Entry> &keys = ring.entries();
    return std::any_of(keys.cbegin(), keys.cend(), [&](const KeyRing::Entry &entry) {
        return entry.key && papertable::open(*entry.key, order, sealed);
    });
}

Result<void> verifyPapers(const QSqlDatabase &database, const KeyRing &ring, const CareTask &task,
                          VerifyReport &report)
{
    QSqlQuery query(database);
    if (Result<void> done = runSql(query, u"SELECT count(*) FROM papers"_s); !done)
        return done;
    const qint64 all = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    HashTables hashes(database);
    if (Result<void> done = hashes.prepare(); !done)
        return done;
    if (Result<void> done
        = runSql(query,
                 u"SELECT o.merchant_no, o.host, o.trade_no, p.key_no, p.fields, p.answer,"
                 " p.payer, p.words, p.order_id"
                 " FROM papers p LEFT JOIN orders o ON o.id = p.order_id ORDER BY p.order_id"_s);
        !done)
        return done;
    while (query.next()) {
        const OrderKey order{query.value(0).toString(), query.value(1).toString(),
                             query.value(2).toString()};
        SealedPapers sealed;
        sealed.keyNo = query.value(3).toLongLong();
        sealed.fields = query.value(4).toByteArray();
        sealed.answer = query.value(5).toByteArray();
        sealed.payer = query.value(6).toByteArray();
        sealed.words = query.value(7).toByteArray();
        if (const DataKey *key = ring.key(sealed.keyNo)) {
            const Result<OrderPapers> papers = papertable::openWhole(*key, order, sealed);
            Result<bool> found = papers.has_value();
            if (papers)
                found = hashes.haveThoseOf(query.value(8).toLongLong(),
                                           papertable::hashesOf(*key, *papers));
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                report.tampered << order;
        } else if (isOfAnotherKey(ring, order, sealed)) {
            report.tampered << order;
        } else {
            ++report.withoutKey;
        }
        if (++report.papers % kTellEvery == 0)
            task.tell(kPapersAt + int((kActionsAt - kPapersAt) * report.papers / qMax(all, 1LL)));
    }
    return query.lastError().isValid() ? storageFailure(query.lastError()) : Result<void>();
}

} // namespace

Result<VerifyReport> verifyList(const QString &file, const KeyRing &ring, const CareTask &task)
{
    VerifyReport report;
    SideList list;
    Result<void> done = list.open(file, SideList::Way::Read);
    if (!done)
        return tl::unexpected(done.error());
    const Interruption interruption(list.connection(), task);
    task.tell(0);
    bool hasAll = true;
    done = list.run(u"BEGIN"_s)
               .and_then([&] { return verifyPages(list.connection(), report); })
               .and_then([&] { return verifyParts(list, report); })
               .map([&hasAll](bool found) { hasAll = found; });
    if (done && !hasAll) {
        (void)countOrders(list, report); // they may be missing, too
        task.tell(100);
        return report;
    }
    if (done) {
        task.tell(kSearchAt);
        done = verifySearch(list, report).and_then([&] { return countOrders(list, report); });
    }
    if (done) {
        task.tell(kPapersAt);
        done = verifyPapers(list.connection(), ring, task, report);
    }
    if (done) {
        task.tell(kActionsAt);
        done = verifyActions(list.connection(), report);
    }
    if (task.isCancelled())
        return tl::unexpected(cancelledError());
    // What a damaged file does not let be read is told by the damage.
    if (!done && !(done.error() == storage::damaged() && !report.damage.isEmpty()))
        return tl::unexpected(done.error());
    task.tell(100);
    return report;
}

} // namespace vexora
