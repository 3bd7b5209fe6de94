// SPDX-License-Identifier: MIT
#include "ui/pages/support/ourfields.h"

#include "regions/ordercheck.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

Currency currencyFor(const RegionSpec &region, const QString &code)
{
    const RegionCurrency *asked = region.currency(code);
    if (asked)
        return asked->currency;
    return region.currencies.isEmpty() ? Currency() : region.currencies.first().currency;
}

FieldMap ourFields(const SentRequest &request, const RegionSpec *region, const QString &currency)
{
    FieldMap known;
    FieldMap made; // by the program at sending, so no field of a form
    for (const SentField &field : request.fields) {
        const bool isText = field.kind != SentKind::Null && field.kind != SentKind::Nested;
        if (!isText || field.value.isEmpty() || field.name == "sign"_L1)
            continue;
        if (field.name == "tradeNo"_L1 || field.name == "timestamp"_L1)
            made.insert(field.name, field.value);
        else if (!region || region->field(field.name))
            known.insert(field.name, field.value);
    }
    FieldMap ours = known;
    if (region)
        ours = checkOrder(*region, currencyFor(*region, currency), known, made.value(u"tradeNo"_s))
                   .fields;
    ours.insert(made);
    return ours;
}

} // namespace vexora::ui
