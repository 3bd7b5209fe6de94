// SPDX-License-Identifier: MIT
#include "checkout/addressbudget.h"

#include "checkout/payerwords.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace vexora {

namespace {

bool mayHaveArrived(const OrderRecord &record)
{
    return !record.outcome || record.outcome == Outcome::Created
        || record.outcome == Outcome::Unknown;
}

} // namespace

const FieldSpec *limitedAddress(const RegionSpec &region)
{
    if (region.limits == RegionLimits())
        return nullptr;
    const auto field
        = std::find_if(region.fields.cbegin(), region.fields.cend(),
                       [](const FieldSpec &each) { return each.type == FieldType::IpAddress; });
    return field == region.fields.cend() ? nullptr : &*field;
}

qint64 startOfDayMs(const QString &timeZone, qint64 nowMs)
{
    const QTimeZone known(timeZone.toLatin1());
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    return today.startOfDay(zone).toMSecsSinceEpoch();
}

BudgetLevel budgetLevel(const RegionLimits &limits, const AddressUse &use)
{
    const int orders = limits.ordersPerIpAndDay;
    const int successes = limits.successesPerIpAndDay;
    if ((orders > 0 && use.orders >= orders) || (successes > 0 && use.successes >= successes))
        return BudgetLevel::Spent;
    // 8 of 10: time enough to ask the payer for another way.
    return orders > 0 && use.orders * 5 >= orders * 4 ? BudgetLevel::Near : BudgetLevel::Free;
}

AddressUse addressUseBy(const QList<Order> &orders, const RegionSpec &region,
                        const QString &address, const QString &payer)
{
    AddressUse use;
    const FieldSpec *field = limitedAddress(region);
    if (!field || address.isEmpty())
        return use;
    QSet<QString> others;
    for (const Order &order : orders) {
        if (order.record.region != region.id || !mayHaveArrived(order.record)
            || order.papers.fields.value(field->name) != address)
            continue;
        ++use.orders;
        use.successes += order.record.payment == PaymentState::Paid ? 1 : 0;
        const QString by = payerIdentity(region, order.papers.fields);
        if (!by.isEmpty() && by != payer)
            others.insert(by);
    }
    use.otherPayers = int(others.size());
    return use;
}

} // namespace vexora
