// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

namespace vexora {

class OrderTable;

/**
 * The text index, kept by who writes the list and read by searches. Always behind: an order is
 * written without it, and what has come since is looked at row by row. It grows by whole blocks of
 * row numbers, for what is short is indexed by the block, and because a few hundred orders at once
 * cost a tenth of what they would one by one.
 */
namespace searchindex {

inline constexpr qint64 kBlock = 256; ///< row numbers; block b begins with b * kBlock

[[nodiscard]] inline qint64 blockOf(qint64 id)
{
    return id / kBlock;
}

/**
 * Indexes one block, or what changed since it was indexed, in a transaction of its own of some ten
 * milliseconds. True when there is more to do. The newest orders are left alone: they still change,
 * and they are soon looked at.
 */
[[nodiscard]] Result<bool> step(OrderTable &table);

/** The last row number that is indexed, 0 for none. */
[[nodiscard]] Result<qint64> indexedTo(const QSqlDatabase &database);
/** Rows up to there that are to be looked at beside the index, rising. */
[[nodiscard]] Result<QList<qint64>> changedSince(const QSqlDatabase &database);

} // namespace searchindex

} // namespace vexora
