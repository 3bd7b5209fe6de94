// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "domain/result.h"
#include "history/conditions.h"
#include "history/search/hitlist.h"
#include "history/search/ordertext.h"

class QSqlDatabase;

namespace vexora {

/**
 * Whether a row is one a filter shows. The index only proposes rows: here is the one place that
 * says which are meant, so that an order in the index and one beside it are found alike.
 */
class RowCheck
{
public:
    RowCheck(OrderFilter filter, QList<QByteArray> payerHashes);

    /** Finds the orders of the payers asked for. */
    [[nodiscard]] Result<void> prepare(const QSqlDatabase &database);

    [[nodiscard]] const OrderFilter &filter() const { return m_filter; }
    [[nodiscard]] const QList<QByteArray> &words() const { return m_words; }
    /** Everything but text and payer. */
    [[nodiscard]] const Condition &facets() const { return m_facets; }
    [[nodiscard]] bool isEverything() const { return m_filter == OrderFilter(); }
    /** No text was given: then a payer's orders are all there is. */
    [[nodiscard]] bool isPayerAlone() const
    {
        return m_words.isEmpty() && !m_filter.payer.isEmpty();
    }
    [[nodiscard]] const QList<qint64> &payersOrders() const { return m_payersOrders; }

    /** What a statement must select for isWanted(), after the row number and the sums' columns. */
    [[nodiscard]] QString columns() const;
    /** `firstColumn` holds what facets() says of the row. */
    [[nodiscard]] bool isWanted(const Statement &row, qint64 id, int firstColumn);

private:
    OrderFilter m_filter;
    QList<QByteArray> m_payerHashes;
    QList<QByteArray> m_words;
    Condition m_facets;
    QList<qint64> m_payersOrders; ///< rising
    IdSet m_ofPayer;
    OrderText m_text;
};

} // namespace vexora
