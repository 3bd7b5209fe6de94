// SPDX-License-Identifier: MIT
#include "sandbox/ledger.h"

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

/** The gateway's own smallest step: whole units where it takes no decimals. */
qint64 steps(const LedgerOrder &order)
{
    return parseMinor(order.amount, order.account->currency.decimals).value_or(0);
}

qint64 receivedSteps(const LedgerOrder &order)
{
    switch (order.payment) {
    case Payment::Full:
        return steps(order);
    case Payment::Part:
        return steps(order) / 2;
    case Payment::Waiting:
    case Payment::Failed:
        break;
    }
    return 0;
}

} // namespace

QString LedgerOrder::received() const
{
    if (payment == Payment::Full)
        return amount;
    return plainFromMinor(receivedSteps(*this), account->currency.decimals);
}

bool LedgerOrder::canBePaidInPart() const
{
    return steps(*this) / 2 > 0;
}

int Ledger::count(const Account &account, const QString &payerIp, QDate day, bool paidOnly) const
{
    int count = 0;
    for (const auto &[tradeNo, order] : m_orders) {
        if (order.account == &account && order.payerIp == payerIp && order.day == day
            && (!paidOnly || order.payment == Payment::Full))
            ++count;
    }
    return count;
}

QString Ledger::limitFault(const Account &account, const QString &payerIp, QDate day) const
{
    const RegionLimits &limits = account.region.limits;
    if (payerIp.isEmpty())
        return {};
    if (limits.ordersPerIpAndDay > 0
        && count(account, payerIp, day, false) >= limits.ordersPerIpAndDay)
        return u"too many orders from this ipAddress today"_s;
    if (limits.successesPerIpAndDay > 0
        && count(account, payerIp, day, true) >= limits.successesPerIpAndDay)
        return u"too many payments from this ipAddress today"_s;
    return {};
}

const LedgerOrder &Ledger::add(LedgerOrder order)
{
    m_tokens[order.token] = order.tradeNo;
    const QString tradeNo = order.tradeNo;
    return m_orders.insert_or_assign(tradeNo, std::move(order)).first->second;
}

const LedgerOrder *Ledger::find(const Account &account, const QString &tradeNo) const
{
    const auto found = m_orders.find(tradeNo);
    return found != m_orders.end() && found->second.account == &account ? &found->second : nullptr;
}

const LedgerOrder *Ledger::findByToken(const QString &token) const
{
    const auto found = m_tokens.find(token);
    return found != m_tokens.end() ? &m_orders.at(found->second) : nullptr;
}

void Ledger::settle(const QString &token, Payment payment)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return;
    LedgerOrder &order = m_orders.at(found->second);
    const bool open = order.payment == Payment::Waiting
        || (order.payment == Payment::Part && payment == Payment::Full);
    if (!open || (payment == Payment::Part && !order.canBePaidInPart()))
        return;
    const int most = order.account->region.limits.successesPerIpAndDay;
    const bool tooMany = payment == Payment::Full && most > 0 && !order.payerIp.isEmpty()
        && count(*order.account, order.payerIp, order.day, true) >= most;
    order.payment = tooMany ? Payment::Failed : payment;
}

QString Ledger::takings(const Account &account) const
{
    qint64 sum = 0;
    for (const auto &[tradeNo, order] : m_orders) {
        if (order.account == &account)
            sum += receivedSteps(order);
    }
    return plainFromMinor(sum, account.currency.decimals);
}

} // namespace vexora::embedded
