// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/runmemory.h"

#include <QListWidget>

#include <optional>

namespace vexora::ui {

inline constexpr int kPayerListWidth = 328;

/**
 * Payers to choose from, by name. Two of one name are told apart by the ends of their numbers, and
 * payers of several merchants name theirs; nothing else of a payer can be read in it. Never has the
 * focus: keys come from the field a person types in. Owned by the popup it stands in.
 */
class PayerList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PayerList(QWidget *parent);

    /** As high as they need, up to some rows. `ofThisRun`: times in place of days. */
    void setPayers(const QList<RunMemory::Payer> &payers, const RegionSpec &region, bool ofThisRun);
    /** Hides whom the text does not fit and marks the first who is left; false for nobody. */
    bool filter(const QString &typed);
    /** The values of the marked payer. */
    [[nodiscard]] std::optional<FieldMap> marked() const;

private:
    QList<RunMemory::Payer> m_payers;
};

} // namespace vexora::ui
