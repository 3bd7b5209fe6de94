// SPDX-License-Identifier: MIT
#include "checkout/masking.h"

#include <algorithm>

namespace vexora {

namespace {

struct PersonalValue
{
    QString field;
    QString value;
};

/** The payer's values that are long enough to tell anything, longest first. */
QList<PersonalValue> personalValues(const FieldMap &fields, const RegionSpec &region)
{
    QList<PersonalValue> values;
    for (const FieldSpec &field : region.fields) {
        const QString value = fields.value(field.name);
        // One or two Latin letters stand in every sentence; one Chinese character is a name.
        const bool telling = value.size() >= 3
            || std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x7f; });
        if (!field.personal || !telling)
            continue;
        values.append({field.name, value});
        // Written with a country code, a number loses its leading 0.
        if (field.type == FieldType::Mobile && value.startsWith(u'0') && value.size() > 6)
            values.append({field.name, value.sliced(1)});
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const auto &a, const auto &b) { return a.value.size() > b.value.size(); });
    return values;
}

} // namespace

OrderRecord maskedForStorage(OrderRecord record, const FieldMap &fields, const RegionSpec &region)
{
    const QList<PersonalValue> values = personalValues(fields, region);
    const auto mask = [&values](QString &text) {
        for (const PersonalValue &personal : values)
            text.replace(personal.value, u'‹' + personal.field + u'›', Qt::CaseInsensitive);
    };
    mask(record.message);
    for (Deviation &deviation : record.deviations)
        mask(deviation.message);
    if (record.virtualAccount)
        mask(record.virtualAccount->holder);
    return record;
}

} // namespace vexora
