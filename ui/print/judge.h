// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <optional>

namespace vexora::print {

/** A code that passed the rules, with what reading it gave. */
struct Judged
{
    khqr::Check check;
    std::optional<Refusal> refusal; ///< without item and source, which the caller knows
};

/**
 * The rules for one code: its own (khqr/check.h), its order's, its use's and its template's. An
 * order's code has to be sound and must agree with its order in everything: no word of a person
 * makes up for that. A counter's code of verdict Policy prints when it was `confirmed`; one that
 * is over never does.
 */
[[nodiscard]] Judged judge(const Item &item, const Template &layout, qint64 nowMs, bool confirmed);

/**
 * Whether an order may still be paid by its code, wherever that is shown, printed or saved. The
 * code asks for the whole sum, whatever came of it before.
 */
[[nodiscard]] std::optional<Refusal> judgePayment(PaymentState payment);

} // namespace vexora::print
