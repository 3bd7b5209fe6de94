// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "cli/command.h"

namespace vexora::cli {

class Assembly;

/** What `history list` and `history export` are asked for. */
struct HistoryWish
{
    OrderFilter filter;
    OrderSort sort = OrderSort::Newest;
};

/** --find, --find-payer, --from, --before, --region, --profile, --merchant-no, --outcome,
 * --payment,
 *  --environment, --open, --printed, --sort. */
void addFilterOptions(Arguments &arguments);
[[nodiscard]] QStringList filterOptions();
/** Those of them that may be given several times: what fits one of the values is shown. */
[[nodiscard]] QStringList severalOptions();

/** Usage where a value is none of those there are. Reads the payer from standard input. */
[[nodiscard]] Result<HistoryWish> historyWish(const Arguments &arguments, Assembly &assembly);

/** "2026-11-22", "2026-11-22T10:00", "2026-11-22T03:00:00Z": local time where no zone is said. */
[[nodiscard]] Result<qint64> timeOption(const Arguments &arguments, const QString &option);

/**
 * What a payer can be found by, from standard input: the option's value must be "-", because other
 * users of the machine can read arguments. Usage when it is not, and for what is nobody's value in
 * any region: a wish without words would mean everybody.
 */
[[nodiscard]] Result<QList<PayerWord>> payerFromInput(const Arguments &arguments,
                                                      const QString &option, Assembly &assembly);

/** Has the keys read that payers are found by, where they are asked for: a search does not wait for
 *  a keychain. KeychainUnavailable when nobody could be found. */
[[nodiscard]] Result<void> readyToFind(const OrderFilter &filter,
                                       const QList<Workspace> &workspaces);

} // namespace vexora::cli
