// SPDX-License-Identifier: MIT
#include "ui/pages/support/casefacts.h"

#include "checkout/addressbudget.h"
#include "checkout/payerwords.h"
#include "domain/whenfinished.h"
#include "regions/ordercheck.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

CaseFacts::CaseFacts(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void CaseFacts::look(const Workspace &workspace, const RegionSpec *region, const FieldMap &ours)
{
    lookForNumber(workspace, ours.value(u"tradeNo"_s));
    lookForAddress(workspace, region, ours);
}

void CaseFacts::lookForNumber(const Workspace &workspace, const QString &tradeNo)
{
    if (tradeNo == m_number && workspace.log == m_log)
        return;
    m_number = tradeNo;
    m_log = workspace.log;
    m_sameNumber.clear();
    ++m_numberTurn;
    if (!workspace.log || !isTradeNo(tradeNo))
        return;
    whenFinished(workspace.log->findByNumber(tradeNo), this,
                 [this, turn = m_numberTurn](const Result<QList<OrderRecord>> &found) {
                     if (turn != m_numberTurn || !found || found->isEmpty())
                         return;
                     m_sameNumber = *found;
                     Q_EMIT changed();
                 });
}

void CaseFacts::lookForAddress(const Workspace &workspace, const RegionSpec *region,
                               const FieldMap &ours)
{
    const FieldSpec *field = region ? limitedAddress(*region) : nullptr;
    // No prompt for the sake of a text that was pasted: only where payers are known already.
    const bool canAsk = field && workspace.payers && workspace.payers->keeping() == Keeping::Keeps;
    const QString address = field ? ours.value(field->name) : QString();
    QStringList asked;
    if (canAsk && !address.isEmpty()) {
        asked.append(address);
        asked.append(region->id);
        asked.append(payerIdentity(*region, ours));
    }
    if (asked == m_address)
        return;
    m_address = asked;
    m_addressUse.reset();
    ++m_addressTurn;
    if (asked.isEmpty())
        return;
    const qint64 since = startOfDayMs(region->timeZone, m_clock.nowMs());
    whenFinished(workspace.payers->addressUse(address, {region->id}, since, asked.last()), this,
                 [this, turn = m_addressTurn](const Result<AddressUse> &use) {
                     if (turn != m_addressTurn || !use)
                         return;
                     m_addressUse = *use;
                     Q_EMIT changed();
                 });
}

void CaseFacts::forget()
{
    ++m_numberTurn;
    ++m_addressTurn;
    m_number.clear();
    m_log = nullptr;
    m_sameNumber.clear();
    m_address.clear();
    m_addressUse.reset();
}

} // namespace vexora::ui
