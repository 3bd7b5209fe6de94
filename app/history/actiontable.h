// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"

class QSqlDatabase;

namespace vexora {

/**
 * The action log: one row a note, added and never changed. Each row's `chain` is the SHA-256 of its
 * own columns and the chain of the row before, so that one taken out or changed by another program
 * shows. That tells accidents and clumsy hands; who can write the file can make the chain anew.
 * Called by OrderTable on its file.
 */
namespace actiontable {

/** Detail of an order's Issued line: its papers were written with it. */
inline constexpr QLatin1StringView kWithPapers{"papers"};

/** Inside the caller's transaction, which an error undoes. */
[[nodiscard]] Result<void> add(const QSqlDatabase &database, const QList<ActionNote> &notes);

/** Oldest first. */
[[nodiscard]] Result<QList<ActionNote>> find(const QSqlDatabase &database, const OrderKey &key);

struct ChainCheck
{
    qint64 lines = 0;
    qint64 firstBroken = 0; ///< the first line that does not follow from the one before; 0: none
};
/** Reads every line. One taken off the end shows only where the orders tell of it. */
[[nodiscard]] Result<ChainCheck> checkChain(const QSqlDatabase &database);

} // namespace actiontable

} // namespace vexora
