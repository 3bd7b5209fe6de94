// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "regions/regioncatalog.h"
#include "spreadsheet/sheetwriter.h"

namespace vexora {

/** What an export shows of the payers. */
enum class PersonalColumns {
    None,
    Masked, ///< of checkout/maskedvalue.h
    Clear, ///< only when a person said so, for this one file
};

/**
 * The columns of an export, in their order. Their names are for programs and stay. Those of the
 * payers are "papers" (what became of their data: toText(PapersFound::State)) and "payer.FIELD" for
 * each field that a region marks as personal, by its wire name.
 */
class ExportTable
{
public:
    /** `catalog` must outlive it. */
    ExportTable(const RegionCatalog &catalog, PersonalColumns personal);

    [[nodiscard]] QList<SheetColumn> columns() const;
    /** An order's cells. `papers` are looked at where there are personal columns. */
    [[nodiscard]] QStringList cells(const OrderRecord &record, const PapersFound &papers) const;

private:
    const RegionCatalog &m_catalog;
    PersonalColumns m_personal;
    QStringList m_fields; ///< wire names of the personal ones, of all regions
};

} // namespace vexora
