// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"

class QSqlDatabase;

namespace vexora {

/**
 * The history's list of codes that were put on paper or into a file: one row a note, never changed
 * and never deleted. Called by OrderTable on its file; whether it can be written is known there.
 */
namespace printtable {

/**
 * Inside the caller's transaction, which an error undoes, so that all of them stand there or none.
 * Internal for a note without md5 or copies.
 */
[[nodiscard]] Result<void> add(const QSqlDatabase &database, const QList<PrintNote> &notes);

/** What its line in the action log says of it: "slip-80 printer 2". */
[[nodiscard]] QString line(const PrintNote &note);

[[nodiscard]] Result<QHash<QString, PrintedBefore>> find(const QSqlDatabase &database,
                                                         const QStringList &md5s);

} // namespace printtable

} // namespace vexora
