// SPDX-License-Identifier: MIT
#include "support/wrongregion.h"

#include "support/regionguess.h"

#include <algorithm>

namespace vexora {

namespace {

bool isFieldOf(const SentField &field, const RegionSpec &region)
{
    return field.kind != SentKind::Null && !field.value.isEmpty() && region.field(field.name);
}

/** Whether the request has the codes of a method the region lists. */
bool hasCodesOf(const SentRequest &request, const RegionSpec &region)
{
    return std::any_of(
        region.methods.cbegin(), region.methods.cend(), [&request](const PaymentMethod &method) {
            for (auto code = method.values.cbegin(); code != method.values.cend(); ++code) {
                if (request.value(code.key()) != code.value())
                    return false;
            }
            return !method.values.isEmpty();
        });
}

} // namespace

const RegionSpec *otherRegionOf(const SentRequest &request, const RegionSpec &region,
                                const RegionCatalog &catalog)
{
    SentRequest fieldsAlone;
    fieldsAlone.fields = request.fields;
    const RegionSpec *other = catalog.find(guessRegion(fieldsAlone, catalog));
    if (!other || other->id == region.id)
        return nullptr;
    const bool hasField
        = std::any_of(request.fields.cbegin(), request.fields.cend(), [&](const SentField &field) {
              return isFieldOf(field, *other) && !region.field(field.name);
          });
    const bool hasCodes = hasCodesOf(request, *other) && !hasCodesOf(request, region);
    return hasField || hasCodes ? other : nullptr;
}

} // namespace vexora
