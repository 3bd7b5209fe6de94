// SPDX-License-Identifier: MIT
#include "checkout/runmemory.h"

#include "regions/payername.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

FieldMap payerFields(const RegionSpec &region, const FieldMap &fields)
{
    FieldMap found;
    for (const FieldSpec &field : region.fields) {
        const QString value = fields.value(field.name);
        if (field.place.group == FieldGroup::Payer && !value.isEmpty())
            found.insert(field.name, value);
    }
    return found;
}

/** Without what differs each time a payer comes. */
FieldMap lasting(const RegionSpec &region, FieldMap payer)
{
    for (const FieldSpec &field : region.fields) {
        if (field.type == FieldType::IpAddress)
            payer.remove(field.name);
    }
    return payer;
}

/** There is, or may be, something the payer can pay. */
bool mayBePaid(const OrderRecord &record)
{
    return !record.outcome || record.outcome == Outcome::Created
        || record.outcome == Outcome::Unknown;
}

/** "12.5" and "12.50" are one amount. */
bool isSameAmount(const QString &one, const QString &other, const Currency &currency)
{
    const auto minor = parseMinor(one, currency.exponent);
    return minor ? minor == parseMinor(other, currency.exponent) : one == other;
}

} // namespace

void RunMemory::remember(const Order &order)
{
    if (order.record.outcome == Outcome::Invalid)
        return;
    const auto known = std::find_if(m_orders.begin(), m_orders.end(), [&order](const Order &other) {
        return other.record.key == order.record.key;
    });
    if (known != m_orders.end()) {
        *known = order;
    } else {
        m_orders.push_back(order);
        if (m_orders.size() > kMostOrders)
            m_orders.pop_front();
    }
    Q_EMIT changed();
}

const Order *RunMemory::find(const OrderKey &key) const
{
    const auto known = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                    [&key](const Order &order) { return order.record.key == key; });
    return known == m_orders.rend() ? nullptr : &*known;
}

QList<RunMemory::Payer> RunMemory::payers(const RegionSpec &region, Environment environment) const
{
    QList<Payer> found;
    for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order) {
        if (order->record.region != region.id || order->record.environment != environment)
            continue;
        Payer payer{payerName(region, order->papers.fields), order->record.profile,
                    payerFields(region, order->papers.fields), order->record.recordedAtMs};
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Payer &other) {
            return lasting(region, other.fields) == lasting(region, payer.fields);
        });
        if (!lasting(region, payer.fields).isEmpty() && !isKnown)
            found.append(std::move(payer));
    }
    return found;
}

const Order *RunMemory::doubleOf(const PreparedOrder &order, qint64 nowMs) const
{
    const Profile &profile = order.draft.profile;
    const FieldMap &fields = order.checked.fields;
    const auto same = [&](const Order &other) {
        const OrderRecord &record = other.record;
        return mayBePaid(record) && nowMs - record.recordedAtMs < kDoubleMs
            && record.key.merchantNo == profile.merchantNo
            && record.key.host == hostOf(profile.baseUrl) && record.currency == profile.currency
            && isSameAmount(record.amount, fields.value(u"amount"_s), order.currency)
            && other.papers.fields.value(u"remark"_s) == fields.value(u"remark"_s)
            && (order.draft.replaces.isEmpty() || record.key.tradeNo != order.draft.replaces);
    };
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), same);
    return found == m_orders.rend() ? nullptr : &*found;
}

} // namespace vexora
