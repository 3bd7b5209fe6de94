// SPDX-License-Identifier: MIT
#include "checkout/runmemory.h"

#include "checkout/doublelookup.h"
#include "checkout/payerwords.h"
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

void RunMemory::forget(const QList<OrderKey> &keys)
{
    const std::size_t before = m_orders.size();
    std::erase_if(m_orders,
                  [&keys](const Order &order) { return keys.contains(order.record.key); });
    if (m_orders.size() == before)
        return;
    Q_EMIT forgot(keys);
    Q_EMIT changed();
}

QList<OrderKey> RunMemory::matching(const EraseWish &wish, const RegionCatalog &catalog) const
{
    QList<OrderKey> found;
    if (wish.isEmpty())
        return found;
    for (const Order &order : m_orders) {
        const OrderRecord &record = order.record;
        // One on its way is not recorded as a whole yet, and cannot be erased.
        if (!record.outcome || (wish.order && *wish.order != record.key)
            || (wish.beforeMs > 0 && record.recordedAtMs >= wish.beforeMs)
            || (!wish.region.isEmpty() && wish.region != record.region))
            continue;
        if (!wish.payer.isEmpty()) {
            const RegionSpec *region = catalog.find(record.region);
            const QList<PayerWord> words
                = region ? payerWords(*region, order.papers.fields) : order.papers.words;
            if (std::none_of(wish.payer.cbegin(), wish.payer.cend(),
                             [&words](const PayerWord &word) { return words.contains(word); }))
                continue;
        }
        found.append(record.key);
    }
    return found;
}

QList<OrderKey> RunMemory::keys() const
{
    QList<OrderKey> all;
    for (const Order &order : m_orders)
        all.append(order.record.key);
    return all;
}

const Order *RunMemory::find(const OrderKey &key) const
{
    const auto known = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                    [&key](const Order &order) { return order.record.key == key; });
    return known == m_orders.rend() ? nullptr : &*known;
}

QList<Order> RunMemory::since(qint64 sinceMs) const
{
    QList<Order> found;
    std::copy_if(m_orders.rbegin(), m_orders.rend(), std::back_inserter(found),
                 [sinceMs](const Order &order) { return order.record.recordedAtMs >= sinceMs; });
    return found;
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
    const auto same = [&](const Order &other) {
        return repeatsButRemark(order, other.record, nowMs)
            && other.papers.fields.value(u"remark"_s) == order.checked.fields.value(u"remark"_s);
    };
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), same);
    return found == m_orders.rend() ? nullptr : &*found;
}

bool repeatsButRemark(const PreparedOrder &order, const OrderRecord &record, qint64 nowMs)
{
    const Profile &profile = order.draft.profile;
    return mayBePaid(record) && nowMs - record.recordedAtMs < RunMemory::kDoubleMs
        && record.key.merchantNo == profile.merchantNo && record.key.host == hostOf(profile.baseUrl)
        && record.currency == profile.currency
        && isSameAmount(record.amount, order.checked.fields.value(u"amount"_s), order.currency)
        && (order.draft.replaces.isEmpty() || record.key.tradeNo != order.draft.replaces);
}

} // namespace vexora
