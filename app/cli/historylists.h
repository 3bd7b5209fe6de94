// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "cli/command.h"

#include <QList>

namespace vexora::cli {

/** The lists of orders of a data folder: the person's own, then the embedded gateway's. */
struct HistoryLists
{
    QList<Workspace> all;
    QList<Workspace> existing; ///< looking makes no file

    [[nodiscard]] QList<OrderLog *> allLogs() const;
    /** Has each list brought up to date, and a damaged one put aside, before anything but its log
     *  reads the file. */
    [[nodiscard]] Result<void> settle() const;
};

[[nodiscard]] Result<HistoryLists> openLists(Assembly &assembly);

/** An order of some list. */
struct FoundOrder
{
    Workspace workspace;
    OrderRecord record;
};

/**
 * All orders of that number, the newest first; only those of --merchant-no and --host where these
 * were given, for merchants and hosts each count numbers of their own. NotFound when there is none.
 */
[[nodiscard]] Result<QList<FoundOrder>>
findOrders(const HistoryLists &lists, const Arguments &arguments, const QString &tradeNo);

/** "1 order", "2 orders". */
[[nodiscard]] QString counted(qint64 orders);

/** "2 orders have the number NO (merchant M at HOST; ...)": say which is meant. */
[[nodiscard]] QString severalSentence(const QList<FoundOrder> &found);

} // namespace vexora::cli
