// SPDX-License-Identifier: MIT
#include "history/journal.h"

#include "history/ordertable.h"
#include "history/sqlrun.h"

using namespace Qt::StringLiterals;

namespace vexora::journal {

namespace {

/** Orders wait meanwhile, so a reader is not waited for longer, and may be for less. */
constexpr int kPatienceMs = 200;

Result<int> number(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (const Result<void> done = runSql(query, statement); !done)
        return tl::unexpected(done.error());
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

Result<bool> empty(OrderTable &table)
{
    return table.read<bool>([](const QSqlDatabase &database) -> Result<bool> {
        const Result<int> patience = number(database, u"PRAGMA busy_timeout"_s);
        if (!patience)
            return tl::unexpected(patience.error());
        (void)number(database, u"PRAGMA busy_timeout = %1"_s.arg(qMin(*patience, kPatienceMs)));
        // The first column: 1 where somebody kept it from being done.
        const Result<int> busy = number(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        (void)number(database, u"PRAGMA busy_timeout = %1"_s.arg(*patience));
        // Pages kept in memory may hold old copies, see tidyVfs(): the next change of one would
        // write those into the journal.
        (void)number(database, u"PRAGMA shrink_memory"_s);
        if (!busy && busy.error() == storage::busy())
            return false;
        return busy.map([](int found) { return found == 0; });
    });
}

} // namespace vexora::journal
