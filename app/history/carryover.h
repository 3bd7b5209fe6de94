// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

class QSqlDatabase;

namespace vexora {

/**
 * Brings what only the list in use knows into a restored copy, before that takes its place: orders,
 * what became of orders since the backup, papers, keys, prints, the action log, and above all what
 * was erased, which must not come back out of a backup. Rows get new numbers where theirs are
 * taken. The copy is `main` of the connection, the list in use is attached as `now`, both of this
 * program's version. Inside the caller's transaction.
 */
[[nodiscard]] Result<void> carryOver(const QSqlDatabase &database);

} // namespace vexora
