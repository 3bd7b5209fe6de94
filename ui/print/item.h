// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "khqr/check.h"

#include <QString>

namespace vexora::print {

/** Cards of one job, and lines of a list of codes. */
inline constexpr int kMostCards = 10'000;

/** What a printed code is for. The two never share a template and never a sheet. */
enum class Use {
    OneSale, ///< the gateway's code of one order: dynamic, with an amount and an end
    Counter, ///< the shop's own static code from its bank; Vexora never sees its payments
};

/**
 * One code to be put on paper, and what is written around it. Everything that is said of the code
 * (shop, amount, end) is read from the payload itself, never from elsewhere, so that paper and code
 * cannot differ; what the order adds stands in `order`.
 */
struct Item
{
    QString payload; ///< exactly the gateway's or the bank's
    Use use = Use::OneSale;
    Environment environment = Environment::Sandbox; ///< anything but Live carries TEST across it
    std::optional<OrderRecord> order; ///< of OneSale
    QString label; ///< "Counter 2": outside of the code; empty for none
    QString source; ///< what a refusal names it by: an order number, a line of a file
    bool copy = false; ///< printed before: says so
};

/** What is written around the code, as read from it. */
struct CardTexts
{
    QString shop; ///< 64-01 where there is one, else 59
    QString city;
    QString amount; ///< "48,000"; empty on a code without one, or with one that is none
    QString currency; ///< "KHR"
    qint64 expiresAtMs = 0;
};

[[nodiscard]] CardTexts cardTexts(const khqr::Check &check);

} // namespace vexora::print
