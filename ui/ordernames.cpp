// SPDX-License-Identifier: MIT
#include "ui/ordernames.h"

namespace vexora::ui {

QString OrderNames::regionName(const QString &region) const
{
    const RegionSpec *spec = this->region(region);
    return spec ? spec->name.in(m_language) : region;
}

QString OrderNames::amountText(const OrderRecord &record, const QString &amount) const
{
    if (amount.isEmpty())
        return {};
    const RegionSpec *spec = region(record.region);
    const RegionCurrency *currency = spec ? spec->currency(record.currency) : nullptr;
    if (currency)
        return formatAmount(amount, currency->currency);
    return groupDigits(amount) + u' ' + record.currency;
}

QString OrderNames::fieldName(const RegionSpec *region, const QString &field) const
{
    const FieldSpec *spec = region ? region->field(field) : nullptr;
    return spec ? spec->label.in(m_language) : field;
}

} // namespace vexora::ui
