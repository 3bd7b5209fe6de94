// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

namespace vexora::ui {

/** Unknown, and neither a query nor a person has ended the matter. */
[[nodiscard]] inline bool isOpenUnknown(const OrderRecord &record)
{
    return record.outcome == Outcome::Unknown
        && (record.payment == PaymentState::NotAsked || record.payment == PaymentState::LinkLost);
}

/** Somebody has tried to ask the gateway about it, whatever came of that. */
[[nodiscard]] inline bool wasAsked(const OrderRecord &record)
{
    return record.askedAtMs > 0 || record.queriedAtMs > 0;
}

/** Money has been seen on it: another order for it would be paid twice. */
[[nodiscard]] inline bool isBeingPaid(const OrderRecord &record)
{
    return record.payment == PaymentState::Paid || record.payment == PaymentState::PartPaid;
}

} // namespace vexora::ui
