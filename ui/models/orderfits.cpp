// SPDX-License-Identifier: MIT
#include "ui/models/orderfits.h"

namespace vexora::ui {

namespace {

bool isUnsettled(const OrderRecord &record)
{
    return record.outcome == Outcome::Created && record.payment != PaymentState::Paid
        && record.payment != PaymentState::Failed && record.payment != PaymentState::Closed;
}

} // namespace

bool stillFits(const OrderRecord &record, const OrderFilter &filter)
{
    if (filter.openUnknown && !isOpenUnknown(record))
        return false;
    if (filter.unsettled && !isUnsettled(record))
        return false;
    if (!filter.outcomes.isEmpty()
        && !(record.outcome && filter.outcomes.contains(*record.outcome)))
        return false;
    return filter.payments.isEmpty() || filter.payments.contains(record.payment);
}

} // namespace vexora::ui
