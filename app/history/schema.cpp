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

/**
 * Version 4: payers' data as ciphertext, what it is found by, what was erased, who did what, and
 * the text index. Nothing that may have to be erased is in the text index: SQLite's full-text
 * search does not delete securely.
 */
const QStringList &versionFour()
{
    static const QStringList statements{
        u"ALTER TABLE orders ADD COLUMN remark TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX orders_by_amount ON orders (amount_e4)"_s,
        u"CREATE INDEX prints_by_order ON prints (trade_no, merchant_no, host)"_s,

        // The keys themselves are in the keychain, under `id`; `proof` tells one from another.
        // `made_here`: by this list, and not by one that it was restored from, which may still be
        // in use. `forget`: a person changed it, so it goes when nothing is sealed with it.
        uR"(CREATE TABLE payer_keys (
                no INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                proof BLOB NOT NULL,
                made_at INTEGER NOT NULL,
                retired_at INTEGER NOT NULL DEFAULT 0,
                made_here INTEGER NOT NULL DEFAULT 0,
                forget INTEGER NOT NULL DEFAULT 0
            ) STRICT)"_s,
        // `words`: the hashes of this order in payer_words, one after the other, so that erasing
        // an order finds them without a second index of them all. `fields` holds what they were
        // made of, too: a change of the key makes them anew.
        uR"(CREATE TABLE papers (
                order_id INTEGER PRIMARY KEY,
                key_no INTEGER NOT NULL,
                fields BLOB NOT NULL,
                answer BLOB,
                payer BLOB NOT NULL,
                words BLOB NOT NULL
            ) STRICT)"_s,
        u"CREATE INDEX papers_by_key ON papers (key_no)"_s,
        uR"(CREATE TABLE payer_words (
                hash BLOB NOT NULL,
                order_id INTEGER NOT NULL,
                PRIMARY KEY (hash, order_id)
            ) STRICT, WITHOUT ROWID)"_s,

        // The payer book's hashes, apart from the others: it is emptied at once and without a key.
        uR"(CREATE TABLE payer_book (
                hash BLOB NOT NULL,
                order_id INTEGER NOT NULL,
                PRIMARY KEY (hash, order_id)
            ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX payer_book_by_order ON payer_book (order_id)"_s,

        uR"(CREATE TABLE erasures (
                id INTEGER PRIMARY KEY,
                erased_at INTEGER NOT NULL,
                wish TEXT NOT NULL,
                orders INTEGER NOT NULL,
                journal_emptied INTEGER NOT NULL DEFAULT 0
            ) STRICT)"_s,
        uR"(CREATE TABLE erased (
                order_id INTEGER PRIMARY KEY,
                erasure INTEGER NOT NULL
            ) STRICT)"_s,

        // Lines are added and never changed; `chain` is a hash of the line and of the one before.
        uR"(CREATE TABLE actions (
                id INTEGER PRIMARY KEY,
                done_at INTEGER NOT NULL,
                what TEXT NOT NULL,
                merchant_no TEXT NOT NULL,
                host TEXT NOT NULL,
                trade_no TEXT NOT NULL,
                detail TEXT NOT NULL,
                chain BLOB NOT NULL
            ) STRICT)"_s,
        u"CREATE INDEX actions_by_order ON actions (trade_no, merchant_no, host)"_s,

        // What the list knows about itself: how far it is indexed, whether there is a payer book.
        uR"(CREATE TABLE facts (
                name TEXT PRIMARY KEY,
                value ANY NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
        // Row numbers from which on each order and each print has its line in `actions`.
        u"INSERT INTO facts SELECT 'actions_from_order', coalesce(max(id), 0) + 1 FROM orders"_s,
        u"INSERT INTO facts SELECT 'actions_from_print', coalesce(max(id), 0) + 1 FROM prints"_s,

        // By the row's number. Its words are made by search/grams.h, so SQLite has only to part
        // them at spaces; content is not kept, and of what is not kept nothing is ever deleted.
        u"CREATE VIRTUAL TABLE search_text USING fts5("
        "content, content='', tokenize='ascii', detail=none, columnsize=0)"_s,
        // Which characters and pairs of them occur among 256 row numbers: what is too short for the
        // index above is looked for where it can be.
        u"CREATE VIRTUAL TABLE search_blocks USING fts5("
        "content, content='', tokenize='ascii', detail=none, columnsize=0)"_s,
        // Rows that changed after they were indexed; looked at beside the index.
        uR"(CREATE TABLE search_again (order_id INTEGER PRIMARY KEY) STRICT)"_s,
        uR"(CREATE TRIGGER orders_changed AFTER UPDATE OF platform_trade_no, link, pay_info, code,
                status, remark ON orders
            WHEN (new.platform_trade_no <> old.platform_trade_no OR new.link <> old.link
                    OR new.pay_info <> old.pay_info OR new.code <> old.code
                    OR new.status <> old.status OR new.remark <> old.remark)
                AND new.id <= (SELECT value FROM facts WHERE name = 'indexed_to')
            BEGIN
                INSERT OR IGNORE INTO search_again VALUES (new.id);
            END)"_s,
        // What there is to choose from among the rows that are indexed, for no list is read through
        // to fill a menu. `kind` is the column's name.
        uR"(CREATE TABLE search_names (
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                last_id INTEGER NOT NULL,
                PRIMARY KEY (kind, name)
            ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX orders_by_time ON orders (recorded_at)"_s,
    };
    return statements;
}

/** What leads from version n to n + 1 stands at n. A released entry never changes. */
std::array<const QStringList *, kVersion> migrations()
{
    return {&versionOne(), &versionTwo(), &versionThree(), &versionFour()};
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
