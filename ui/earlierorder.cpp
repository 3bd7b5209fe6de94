// SPDX-License-Identifier: MIT
#include "ui/earlierorder.h"

#include "checkout/statussweep.h"
#include "ui/openorders.h"
#include "ui/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

const Profile *EarlierOrder::profileFor(const Workspace &workspace, const OrderRecord &record)
{
    if (!workspace.profiles)
        return nullptr;
    const QList<Profile> &all = workspace.profiles->profiles();
    if (const Profile *sender = profileOf(all, record))
        return sender;
    const auto moved = std::find_if(all.begin(), all.end(), [&record](const Profile &profile) {
        return profile.name == record.profile && profile.region == record.region
            && profile.currency == record.currency;
    });
    return moved == all.end() ? nullptr : &*moved;
}

QString EarlierOrder::whyNot(const Workspace &workspace, const OrderRecord &record, bool hasValues)
{
    if (!workspace.memory || (!hasValues && (workspace.isSandbox || !workspace.payers)))
        return tr("New from this: payer data is kept only until you quit.");
    if (!hasValues)
        return tr("New from this: there is no payer data of it to begin with.");
    if (!profileFor(workspace, record))
        return Words::reason(u"no_profile"_s);
    if (record.outcome && record.outcome != Outcome::Unknown)
        return {};
    if (isBeingPaid(record))
        return tr("No new order from these values: it would ask for the same money again.");
    if (!wasAsked(record))
        return tr("A new order from these values can be made once this one has been checked.");
    return {};
}

} // namespace vexora::ui
