// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

namespace vexora::cli {

/**
 * What became of an order, for people: of the sending, why, whether money can arrive on it, and
 * what to do next; and of the money where that is known. `naming`: the options that name its
 * merchant again (optionsNaming() of cli/target.h); without, what the record has of them.
 */
[[nodiscard]] QString outcomeSentence(const OrderRecord &record, qint64 nowMs,
                                      const QStringList &naming = {});

/** The command that asks what became of it, in quotes of a shell where it needs them. */
[[nodiscard]] QString queryCommandLine(const OrderRecord &record, const QStringList &naming = {});

/** How much of an answer somebody may still pay with. */
enum class Payable {
    Nothing, ///< it is paid, it failed, or its code is not this order's
    Link, ///< a code would ask for the wrong amount, or is too old
    All,
};
[[nodiscard]] Payable payableOf(const OrderRecord &record, qint64 nowMs);

} // namespace vexora::cli
