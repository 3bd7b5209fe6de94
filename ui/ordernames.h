// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "regions/regioncatalog.h"

namespace vexora::ui {

/** What regions and amounts of stored orders are called in the window's language, wherever orders
 *  are shown. */
class OrderNames
{
public:
    /** `catalog` may be null and must outlive it. */
    OrderNames(const RegionCatalog *catalog, QString language)
        : m_catalog(catalog)
        , m_language(std::move(language))
    {
    }

    /** The region's name, or its id where the catalogue does not know it. */
    [[nodiscard]] QString regionName(const QString &region) const;
    /** "NT$ 12,000", or amount and code where the catalogue does not know the currency. */
    [[nodiscard]] QString amountText(const OrderRecord &record, const QString &amount) const;
    /** The field's label, or its wire name. `region` may be null. */
    [[nodiscard]] QString fieldName(const RegionSpec *region, const QString &field) const;
    [[nodiscard]] const RegionSpec *region(const QString &id) const
    {
        return m_catalog ? m_catalog->find(id) : nullptr;
    }

private:
    const RegionCatalog *m_catalog;
    QString m_language;
};

} // namespace vexora::ui
