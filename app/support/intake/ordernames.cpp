// SPDX-License-Identifier: MIT
#include "support/intake/ordernames.h"

#include "regions/regioncatalog.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::intake {

namespace {

/** Beside the region files: what every order has, what callbacks have, and other areas' fields. */
const QStringList &commonNames()
{
    static const QStringList kNames{
        u"amount"_s,      u"tradeNo"_s,       u"timestamp"_s,    u"sign"_s,
        u"notifyUrl"_s,   u"returnUrl"_s,     u"remark"_s,       u"channelCode"_s,
        u"wayCode"_s,     u"merchantNo"_s,    u"signType"_s,     u"platFormTradeNo"_s,
        u"status"_s,      u"message"_s,       u"successTime"_s,  u"name"_s,
        u"username"_s,    u"currency"_s,      u"payType"_s,      u"paymentType"_s,
        u"idType"_s,      u"idCardNumber"_s,  u"customerCert"_s, u"custId"_s,
        u"dateOfBirth"_s, u"subMerchantNo"_s, u"bankCode"_s,     u"identityType"_s,
        u"email"_s,       u"mobile"_s,        u"firstname"_s,    u"lastname"_s,
        u"userId"_s,      u"ipAddress"_s,     u"userIdentity"_s,
    };
    return kNames;
}

struct Names
{
    QSet<QString> all;
    QHash<QChar, QStringList> byEnd; ///< by last character, the longest first
};

const Names &names()
{
    static const Names kNames = [] {
        Names made;
        const QStringList &common = commonNames();
        made.all = QSet<QString>(common.begin(), common.end());
        const RegionCatalog catalog;
        for (const RegionSpec &region : catalog.regions()) {
            for (const FieldSpec &field : region.fields)
                made.all.insert(field.name);
        }
        for (const QString &name : std::as_const(made.all))
            made.byEnd[name.back()].append(name);
        for (QStringList &list : made.byEnd) {
            std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) {
                return a.size() != b.size() ? a.size() > b.size() : a < b;
            });
        }
        return made;
    }();
    return kNames;
}

} // namespace

bool isOrderName(QStringView name)
{
    return name.size() < 40 && names().all.contains(name.toString());
}

QStringView orderNameBefore(QStringView text, qsizetype from, qsizetype end)
{
    if (end <= from)
        return {};
    const auto list = names().byEnd.constFind(text[end - 1]);
    if (list == names().byEnd.constEnd())
        return {};
    const QStringView before = text.sliced(from, end - from);
    for (const QString &name : *list) {
        if (before.endsWith(name))
            return before.last(name.size());
    }
    return {};
}

bool looksLikeOrder(const QStringList &members)
{
    if (members.contains(u"sign"_s))
        return true;
    // An answer's data repeats the order's number, and has the gateway's.
    if (members.contains(u"platFormTradeNo"_s) || members.contains(u"code"_s))
        return false;
    static const QStringList kSure{u"amount"_s,      u"tradeNo"_s, u"timestamp"_s, u"notifyUrl"_s,
                                   u"channelCode"_s, u"wayCode"_s, u"returnUrl"_s};
    const auto sure = std::count_if(kSure.begin(), kSure.end(), [&members](const QString &name) {
        return members.contains(name);
    });
    return sure >= 2;
}

bool looksLikeOrder(const json::Value &object)
{
    static constexpr qsizetype kMostLookedAt = 200;
    QStringList members;
    for (const json::Value::Member &member : object.members()) {
        if (members.size() < kMostLookedAt)
            members.append(member.first);
        else if (member.first == u"sign")
            return true;
    }
    return looksLikeOrder(members);
}

QStringList namesOf(const SentRequest &request)
{
    QStringList members;
    for (const SentField &field : request.fields)
        members.append(field.name);
    return members;
}

} // namespace vexora::intake
