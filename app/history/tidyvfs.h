// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora {

/**
 * SQLite's file layer, with one thing added: what a page of a tree does not use is zeros when it is
 * written to the database file.
 *
 * PRAGMA secure_delete overwrites what is deleted, but not the copies a tree leaves behind when it
 * moves entries from a full page to its neighbour (rebuildPage() in SQLite's btree.c): they stay in
 * the gap between a page's list of entries and the entries, where nothing ever reads them, and
 * where an erasure of the entry in its new place does not reach them. Measured with 3.40: of every
 * few thousand hashes that were deleted, some were still in the file. The layout is that of
 * sqlite.org/fileformat2.html, 1.6; what is zeroed is outside everything SQLite looks at.
 *
 * The journal is written as SQLite wants it, because its checksums cover whole pages: it has to be
 * emptied, and the pages in memory forgotten (PRAGMA shrink_memory), before a deletion is one.
 */
[[nodiscard]] QString tidyVfs(); ///< its name; registers it at the first call, of any thread

/** As databaseUri() takes it. */
[[nodiscard]] QString tidyParameter();

} // namespace vexora
