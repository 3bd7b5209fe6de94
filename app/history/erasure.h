// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

class QSqlDatabase;

namespace vexora {

class OrderTable;

/**
 * Takes payers' data out of a list for good. In pieces, each a short transaction of its own: an
 * order on its way waits for one piece, and a process that dies in the middle leaves a list in
 * which some orders are erased and told to be, and the rest is as it was; asked again, it goes on.
 * What is gone from the tables may still stand in the journal, and in lists a restore has kept
 * beside this one; that this is owed is written down in the same transaction, so that it is not
 * forgotten.
 *
 * An order that is being sent is erased like any other: its answer is not added to papers that are
 * no longer there.
 */
namespace erasure {

/** What is wished, with what its payer is found by: hashes under every key. */
struct Wanted
{
    EraseWish wish;
    QList<QByteArray> hashes; ///< of wish.payer
    /** They were made under; null where no payer is wished. */
    KeyRingPointer ring = {};
};

/** "order", "age", "region", "payer", "rule", joined by '+'. */
[[nodiscard]] QString toText(const EraseWish &wish);

/** NotFound for an order that is not in the list. Usage for an empty wish. For a payer also
 *  KeychainUnavailable where a key cannot be read that papers are sealed with, and
 *  papertable::staleKeys() where the ring has it not yet: to leave one out would be to erase a part
 *  and call it the whole. */
[[nodiscard]] Result<ErasePreview> preview(const QSqlDatabase &database, const Wanted &wanted);

/** How far one erasure has come. */
struct Way
{
    qint64 upTo = -1; ///< the newest order there was at its beginning
    qint64 after = 0; ///< the last one looked at
    bool done = false;
    EraseReceipt receipt; ///< without a number while nothing was erased
};

/** Orders a piece erases. */
inline constexpr int kPiece = 200;

/** One piece more. Errors for a payer as of preview(). */
[[nodiscard]] Result<Way> step(OrderTable &table, const Wanted &wanted, Way way, qint64 nowMs);

/** Inside a transaction that takes something of payers away. */
[[nodiscard]] Result<void> owe(const QSqlDatabase &database);

/** Tells one debt from a later one; 0 when no journal or kept list may still hold what was erased.
 */
[[nodiscard]] Result<qint64> owed(const QSqlDatabase &database);

/** Notes that what was `owed` is done. False, and nothing is noted, when more was erased since: of
 *  that the journal may hold something again. */
[[nodiscard]] Result<bool> settle(OrderTable &table, qint64 owed);

/** Newest first. */
[[nodiscard]] Result<QList<EraseReceipt>> receipts(const QSqlDatabase &database);

/**
 * Erases from the list at `kept` what is erased in the one at `list`, its payer book where that has
 * none, journal and all. For any
 * thread; takes no look at a list without payers' data. Storage.
 */
[[nodiscard]] Result<void> eraseInKept(const QString &kept, const QString &list);

/** The same in a connection to the kept list that has the other one attached as `now`, inside the
 *  caller's transaction. */
[[nodiscard]] Result<void> applyErased(const QSqlDatabase &database);

/** Lists that a restore has put out of use and kept beside the one at `path`. */
[[nodiscard]] QStringList keptLists(const QString &path);

/** The mark in such a list's name, after the list's own. */
[[nodiscard]] QString keptMark();

} // namespace erasure

} // namespace vexora
