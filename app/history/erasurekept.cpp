// SPDX-License-Identifier: MIT
#include "history/erasure.h"
#include "history/papertable.h"
#include "history/sidelist.h"
#include "history/sqlrun.h"
#include "history/storagefailure.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::erasure {

namespace {

bool isJournalName(const QString &name)
{
    return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s) || name.endsWith(u"-journal"_s);
}

Result<QList<qint64>> toErase(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    // From the papers to the erased: of each order two look-ups, whichever list is the longer.
    if (const Result<void> done
        = runSql(query,
                 u"SELECT p.order_id FROM papers p CROSS JOIN orders o ON o.id = p.order_id"
                 " CROSS JOIN now.orders n ON n.merchant_no = o.merchant_no AND n.host = o.host"
                 " AND n.trade_no = o.trade_no CROSS JOIN now.erased e ON e.order_id = n.id"_s);
        !done)
        return tl::unexpected(done.error());
    QList<qint64> orders;
    while (query.next())
        orders.append(query.value(0).toLongLong());
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return orders;
}

} // namespace

QString keptMark()
{
    return u".before-restore-"_s;
}

QStringList keptLists(const QString &path)
{
    const QFileInfo list(path);
    QStringList kept;
    for (const QString &name :
         list.dir().entryList({list.fileName() + keptMark() + u'*'}, QDir::Files, QDir::Name)) {
        if (!isJournalName(name))
            kept.append(list.dir().filePath(name));
    }
    return kept;
}

Result<void> applyErased(const QSqlDatabase &database)
{
    const Result<QList<qint64>> orders = toErase(database);
    if (!orders)
        return tl::unexpected(orders.error());
    QSqlQuery query(database);
    for (const qint64 order : *orders) {
        if (Result<void> gone = papertable::remove(database, order); !gone)
            return gone;
        // The receipt's own number belongs to the other list.
        if (Result<void> told
            = runSql(query, u"INSERT OR REPLACE INTO erased VALUES (?, 0)"_s, {order});
            !told)
            return told;
    }
    return runSql(query,
                  u"DELETE FROM payer_book WHERE NOT EXISTS"
                  " (SELECT 1 FROM now.facts WHERE name = 'payer_book' AND value <> 0)"_s);
}

Result<void> eraseInKept(const QString &kept, const QString &list)
{
    SideList side;
    if (Result<void> opened = side.open(kept, SideList::Way::Write); !opened)
        return opened;
    const Result<QVariant> has
        = side.ask(u"SELECT count(*) FROM sqlite_schema WHERE name = 'papers'"_s);
    if (!has || has->toInt() == 0)
        return has.map([](const QVariant &) {});
    return side.attach(list, u"now"_s)
        .and_then([&] { return side.write(applyErased); })
        .and_then([&]() -> Result<void> {
            const Result<QVariant> busy = side.ask(u"PRAGMA main.wal_checkpoint(TRUNCATE)"_s);
            if (!busy)
                return tl::unexpected(busy.error());
            return busy->toInt() == 0 ? Result<void>() : tl::unexpected(storage::busy());
        });
}

} // namespace vexora::erasure
