// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "ui/ordernames.h"

#include <QCoreApplication>
#include <QVariant>

namespace vexora::ui {

/**
 * What a table of orders says in each column, with the catalogue's names. No payer data is among
 * it. Owned by HistoryTableModel; `catalog` may be null and outlives it.
 */
class OrderCells
{
    Q_DECLARE_TR_FUNCTIONS(OrderCells)

public:
    /** In the order they stand in at first; those from Link on are hidden then. */
    enum Column {
        Time,
        Number,
        Amount,
        Sent,
        Payment,
        Profile,
        Region,
        Link,
        GatewayNumber,
        Merchant,
        Answer, ///< the gateway's code, and its status
        Paid,
        Method,
        Environment,
        ColumnCount
    };

    OrderCells(const RegionCatalog *catalog, QString language);

    /** A word for a file: "time", "number", ... */
    [[nodiscard]] static QString id(int column);
    [[nodiscard]] static QString title(int column);
    /** The columns whose figures line up at the right. */
    [[nodiscard]] static bool isMoney(int column) { return column == Amount || column == Paid; }

    /** For data() of a model. */
    [[nodiscard]] QVariant cell(const OrderRecord &record, int column, int role) const;
    [[nodiscard]] QString text(const OrderRecord &record, int column) const;
    [[nodiscard]] QString regionName(const QString &region) const
    {
        return m_names.regionName(region);
    }
    [[nodiscard]] QString amountText(const OrderRecord &record, const QString &amount) const
    {
        return m_names.amountText(record, amount);
    }
    /** A sum in a currency some region has; a dash where there is no sum.
     *  `likely`: regions to look at first, so that the others need not be read. */
    [[nodiscard]] QString sumText(const QString &currency, const QString &sum,
                                  const QStringList &likely = {}) const;

private:
    const RegionCatalog *m_catalog;
    OrderNames m_names;
};

} // namespace vexora::ui
