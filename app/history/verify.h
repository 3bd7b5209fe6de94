// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "history/caretask.h"
#include "history/keyring.h"

namespace vexora {

/**
 * Reads a list through and holds its parts against each other: SQLite's pages, the text index, each
 * ciphertext's tag, the action log. One view of the file from beginning to end, whatever is written
 * meanwhile; changes nothing. On a thread that may wait; the caller shares the FolderLock.
 * Storage; cancelledError().
 */
[[nodiscard]] Result<VerifyReport> verifyList(const QString &file, const KeyRing &ring,
                                              const CareTask &task);

/** What the action log says against the orders, prints and papers; inside the caller's view. */
[[nodiscard]] Result<void> verifyActions(const QSqlDatabase &database, VerifyReport &report);

} // namespace vexora
