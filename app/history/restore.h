// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "history/backup.h"

#include <functional>

namespace vexora {

class OrderTable;

/** What else is done while nobody has the list open, after the lists changed names. */
using Alongside = std::function<Result<void>()>;

/** The lists have changed names. */
struct ListRestored
{
    Result<void> after; ///< what did not go well since, which undoes nothing
};

/**
 * Puts the list of a backup that was looked at in the place of the table's own, which is kept
 * beside it. On the store's thread, so that no order of this process comes between; no other
 * process may have the list open. Until the two lists change names, in one step, nothing has
 * changed, and an error says so; a process that dies leaves one of the two whole under the list's
 * name. Storage; Malformed, when the backup is not any more what was looked at.
 */
[[nodiscard]] Result<ListRestored> restoreList(OrderTable &table, const QString &list,
                                               const QString &folder, qint64 nowMs,
                                               const CareTask &task,
                                               const Alongside &alongside = {});

/** Profiles, preferences, region files and the practice list of a backup, each where there is none.
 *  Each is made under the name of an unfinished list, which the next opening removes: to be called
 *  alongside. */
[[nodiscard]] Result<void> putBackFiles(const CareFolders &to, const QString &folder,
                                        const CareTask &task);

} // namespace vexora
