// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::cli {

/**
 * What the machine words of OrderRecord::reason, StatusAnswer::reason and BalanceAnswer::reason
 * mean, for people: one table, in English as all of the command line. What that means for the
 * order stands in cli/outcomesentence.h.
 */

/** What happened, as one sentence that names `found` (whom the connection met) where that tells
 *  something; a word without a sentence is shown as it is. Empty for no reason. */
[[nodiscard]] QString reasonSentence(const QString &reason, const QString &found = {});

/** What to do about its cause, as one or two sentences; empty where there is nothing special. */
[[nodiscard]] QString reasonAdvice(const QString &reason);

} // namespace vexora::cli
