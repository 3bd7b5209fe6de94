// SPDX-License-Identifier: MIT
#include "checkout/ordertotals.h"

namespace vexora {

void OrderTotals::Sum::add(bool read)
{
    ++count;
    isWhole = isWhole && read;
}

void OrderTotals::add(const OrderRecord &order)
{
    const bool isLink = order.outcome == Outcome::Created;
    // Of an unknown order, too: the money came, whatever became of the link.
    const bool isPaid = order.payment == PaymentState::Paid;
    if (!isLink && !isPaid)
        return;
    Sums &sums = m_sums[order.currency];
    if (isLink)
        sums.links.add(sums.links.sum.add(order.amount));
    if (isPaid)
        sums.paid.add(sums.paid.sum.add(order.paidAmount) || sums.paid.sum.add(order.amount));
}

QList<CurrencyTotals> OrderTotals::perCurrency() const
{
    QList<CurrencyTotals> totals;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        totals.append(
            {it.key(), it->links.count, it->links.text(), it->paid.count, it->paid.text()});
    return totals;
}

} // namespace vexora
