// SPDX-License-Identifier: MIT
#include "history/schema.h"

#include "history/storagefailure.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::schema {

namespace {

/**
 * Version 1. Nothing here is payer data; it gets tables of its own when it can be encrypted.
 *
 * Amounts stand twice: as the text that was signed, and in ten-thousandths of a unit for sums.
 * Four decimals for every currency, because that is what the provider answers with
 * ("50002.0000"), and so that a sum needs no region file. NULL where the text is no decimal.
 */
const QStringList &versionOne()
{
    static const QStringList statements{
        uR"(CREATE TABLE orders (
                id INTEGER PRIMARY KEY,
                merchant_no TEXT NOT NULL,
                host TEXT NOT NULL,
                trade_no TEXT NOT NULL,
                profile TEXT NOT NULL,
                region TEXT NOT NULL,
                environment TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount TEXT NOT NULL,
                amount_e4 INTEGER,
                channel_code TEXT NOT NULL,
                way_code TEXT NOT NULL,
                replaces TEXT NOT NULL,
                recorded_at INTEGER NOT NULL,
                sender_boot TEXT NOT NULL,
                sender_pid INTEGER NOT NULL,
                sender_start INTEGER NOT NULL,

                outcome TEXT CHECK (outcome IN ('created','invalid','refused','unknown','not_sent')),
                answered_at INTEGER NOT NULL DEFAULT 0,
                reason TEXT NOT NULL DEFAULT '',
                platform_trade_no TEXT NOT NULL DEFAULT '',
                status TEXT NOT NULL DEFAULT '',
                code TEXT NOT NULL DEFAULT '',
                message TEXT NOT NULL DEFAULT '',
                http_status INTEGER NOT NULL DEFAULT 0,
                link TEXT NOT NULL DEFAULT '',
                pay_info TEXT NOT NULL DEFAULT '',
                virtual_account TEXT,
                khqr TEXT,
                deviations TEXT,

                payment TEXT NOT NULL DEFAULT 'not_asked',
                paid_amount TEXT NOT NULL DEFAULT '',
                paid_e4 INTEGER,
                queried_at INTEGER NOT NULL DEFAULT 0
            ) STRICT)"_s,
        // An order number is used for one POST, by anyone, for ever.
        u"CREATE UNIQUE INDEX orders_by_key ON orders (merchant_no, host, trade_no)"_s,
        u"CREATE INDEX orders_by_trade_no ON orders (trade_no)"_s,
        // Every index ends in the row number, so this one also gives a page of one outcome. NULL
        // stands in it like any value: it finds what is being sent, too.
        u"CREATE INDEX orders_by_outcome ON orders (outcome)"_s,
    };
    return statements;
}

/**
 * Version 2: whom the connection met instead of the gateway, questions that were not answered, and
 * what a person said. The two indexes hold what still wants care, which stays small however long
 * the list grows; a query must state their conditions word for word.
 */
const QStringList &versionTwo()
{
    static const QStringList statements{
        u"ALTER TABLE orders ADD COLUMN found TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE orders ADD COLUMN asked_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE orders ADD COLUMN ask_result TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE orders ADD COLUMN closed_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE orders ADD COLUMN closed_reason TEXT NOT NULL DEFAULT ''"_s,
        // Until now only questions that were answered left a time.
        u"UPDATE orders SET asked_at = queried_at"_s,
        u"CREATE INDEX orders_open ON orders (outcome) WHERE outcome = 'unknown'"
        " AND payment IN ('not_asked', 'link_lost') AND environment <> 'sandbox'"_s,
        u"CREATE INDEX orders_unsettled ON orders (outcome) WHERE outcome = 'created'"
        " AND payment NOT IN ('paid', 'failed', 'closed')"_s,
    };
    return statements;
}

/**
 * Version 3: codes that were put on paper or into a file. By the payload's md5, so that a shop's
 * own permanent code, which belongs to no order, has its place; the order's key where there is one.
 */
const QStringList &versionThree()
{
    static const QStringList statements{
        uR"(CREATE TABLE prints (
                id INTEGER PRIMARY KEY,
                md5 TEXT NOT NULL,
                merchant_no TEXT NOT NULL,
                host TEXT NOT NULL,
                trade_no TEXT NOT NULL,
                layout TEXT NOT NULL,
                target TEXT NOT NULL,
                copies INTEGER NOT NULL,
                printed_at INTEGER NOT NULL
            ) STRICT)"_s,
        u"CREATE INDEX prints_by_md5 ON prints (md5)"_s,
    };
    return statements;
}

/** What leads from version n to n + 1 stands at n. A released entry never changes. */
std::array<const QStringList *, kVersion> migrations()
{
    return {&versionOne(), &versionTwo(), &versionThree()};
}

Result<int> number(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return storageFailure(query.lastError());
    return query.value(0).toInt();
}

Result<int> version(QSqlDatabase &database)
{
    return number(database, u"PRAGMA user_version"_s);
}

tl::unexpected<Error> newer()
{
    return failure(ErrorCode::NewerData, u"the history was written by a newer version"_s);
}

} // namespace

Result<Kind> kindOf(QSqlDatabase &database)
{
    // One statement is one view of the file: asked one by one, a file that another process is just
    // making would answer half empty and half made, and look like a stranger's.
    QSqlQuery query(database);
    if (!query.exec(u"SELECT (SELECT count(*) FROM sqlite_schema),"
                    " (SELECT application_id FROM pragma_application_id),"
                    " (SELECT user_version FROM pragma_user_version)"_s)
        || !query.next())
        return storageFailure(query.lastError());
    const int tables = query.value(0).toInt();
    const int owner = query.value(1).toInt();
    const int found = query.value(2).toInt();
    const bool blank = tables == 0 && owner == 0 && found == 0;
    if (blank)
        return Kind::Blank;
    if (owner != kApplicationId)
        return Kind::Foreign;
    return found > kVersion ? Kind::Newer : Kind::Ours;
}

Result<bool> isCurrent(QSqlDatabase &database)
{
    return version(database).map([](int found) { return found == kVersion; });
}

Result<void> migrate(QSqlDatabase &database)
{
    // Read again: another process may have been here between the check and this transaction.
    const Result<int> found = version(database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > kVersion)
        return newer();
    QStringList statements;
    const auto steps = migrations();
    for (size_t step = size_t(qMax(0, *found)); step < steps.size(); ++step)
        statements += *steps[step];
    statements << u"PRAGMA application_id = %1"_s.arg(kApplicationId)
               << u"PRAGMA user_version = %1"_s.arg(kVersion);
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return storageFailure(query.lastError());
    }
    return {};
}

} // namespace vexora::schema
