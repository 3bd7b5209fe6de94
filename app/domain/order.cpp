// SPDX-License-Identifier: MIT
#include "domain/order.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString toText(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

bool isOpenUnknown(const OrderRecord &record)
{
    return record.outcome == Outcome::Unknown
        && (record.payment == PaymentState::NotAsked || record.payment == PaymentState::LinkLost);
}

} // namespace vexora
