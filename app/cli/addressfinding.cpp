// SPDX-License-Identifier: MIT
#include "cli/addressfinding.h"

#include "checkout/addressbudget.h"
#include "checkout/payerwords.h"
#include "cli/command.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

AddressFinding lookAtAddress(const Workspace &workspace, const PreparedOrder &order, qint64 nowMs)
{
    AddressFinding finding;
    const FieldSpec *field = limitedAddress(order.region);
    // A history is not begun, nor a key asked for, to find nothing in it.
    if (!field || !workspace.payers || order.checked.hasErrors()
        || !QFile::exists(workspace.folder.historyFile()))
        return finding;
    const FieldMap &fields = order.checked.fields;
    const QString address = fields.value(field->name);
    if (address.isEmpty())
        return finding;
    const Result<AddressUse> use = await(workspace.payers->addressUse(
        address, {order.region.id}, startOfDayMs(order.region.timeZone, nowMs),
        payerIdentity(order.region, fields)));
    if (!use)
        return finding;
    const RegionLimits &limits = order.region.limits;
    const QString count = u"%1 of %2 orders today from this address, %3 paid"_s.arg(
        QString::number(use->orders), QString::number(limits.ordersPerIpAndDay),
        QString::number(use->successes));
    const QString name = u"warning: %1: "_s.arg(field->name);
    if (use->otherPayers > 0)
        finding.said.append(name + u"another payer used this address today"_s);
    switch (budgetLevel(limits, *use)) {
    case BudgetLevel::Free:
        break;
    case BudgetLevel::Near:
        finding.said.append(name + count);
        break;
    case BudgetLevel::Spent:
        finding.faults.append({field->name, kAddressLimit, Severity::Warning,
                               u"The limit of this address is used up, the gateway may refuse it: "
                               "%1."_s.arg(count)});
        break;
    }
    return finding;
}

void noteAddressOverride(const Output &output, const Workspace &workspace, const Order &order)
{
    ActionNote note;
    note.what = ActionKind::Overridden;
    note.key = order.record.key;
    note.detail = kAddressLimit;
    if (const Result<void> noted = await(workspace.log->noteActions({note})); !noted)
        output.say(u"That the address's limit was overridden was not noted: "_s
                   + noted.error().detail);
}

} // namespace vexora::cli
