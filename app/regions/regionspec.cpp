// SPDX-License-Identifier: MIT
#include "regions/regionspec.h"

namespace vexora {

bool Requirement::holds(const FieldMap &values) const
{
    switch (when) {
    case When::Never:
        return false;
    case When::Always:
        return true;
    case When::Conditional:
        return values.value(condition.field) == condition.is;
    }
    Q_UNREACHABLE();
    return false;
}

const FieldSpec *RegionSpec::field(QStringView wireName) const
{
    for (const FieldSpec &candidate : fields) {
        if (candidate.name == wireName)
            return &candidate;
    }
    return nullptr;
}

const RegionCurrency *RegionSpec::currency(QStringView code) const
{
    for (const RegionCurrency &candidate : currencies) {
        if (candidate.currency.code == code)
            return &candidate;
    }
    return nullptr;
}

QStringList RegionSpec::fieldNames() const
{
    QStringList names;
    for (const FieldSpec &candidate : fields)
        names.append(candidate.name);
    return names;
}

} // namespace vexora
