// SPDX-License-Identifier: MIT
#include "support/requestpurpose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Endpoints that no region file has (API.md section 1). */
const QStringList &otherPaths()
{
    static const QStringList kPaths{u"/v1/vexora/deposits"_s, u"/v1/vexora/disbursements"_s,
                                    u"/v1/vexora/queryPayOutResult"_s, u"/v1/vexora/kycApplyFor"_s,
                                    u"/v1/vexora/payinSubmit"_s};
    return kPaths;
}

QString ownOr(const RegionSpec *region, QString RegionSpec::*own, const QString &usual)
{
    return region && !(region->*own).isEmpty() ? region->*own : usual;
}

RequestPurpose orderIn(const RegionSpec *region)
{
    return {RequestKind::Order, ownOr(region, &RegionSpec::checkoutPath, u"/v1/vexora/checkout"_s)};
}

RequestPurpose queryIn(const RegionSpec *region)
{
    return {RequestKind::Query,
            ownOr(region, &RegionSpec::queryPath, u"/v1/vexora/queryPayInResult"_s)};
}

RequestPurpose balanceIn(const RegionSpec *region)
{
    return {RequestKind::Balance,
            ownOr(region, &RegionSpec::balancePath, u"/v1/vexora/queryBalance"_s)};
}

/** Nobody asks a question with these: an order went to the wrong path. */
bool hasWhatOrdersHave(const SentRequest &request)
{
    return request.has(u"amount") || request.has(u"notifyUrl");
}

bool hasOnly(const SentRequest &request, const QStringList &names)
{
    return std::all_of(request.fields.cbegin(), request.fields.cend(),
                       [&names](const SentField &field) { return names.contains(field.name); });
}

RequestPurpose byFields(const SentRequest &request, const RegionSpec *region)
{
    // merchantNo is a header, and often sent as a field by mistake.
    const bool isQuestion
        = hasOnly(request, {u"tradeNo"_s, u"timestamp"_s, u"sign"_s, u"merchantNo"_s});
    const bool isTimed = request.has(u"timestamp");
    if (isQuestion && request.has(u"tradeNo") && (isTimed || request.has(u"sign")))
        return queryIn(region);
    if (isQuestion && isTimed && request.has(u"sign"))
        return balanceIn(region);
    return orderIn(region);
}

} // namespace

QString pathOf(const QUrl &url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

RequestPurpose purposeOf(const SentRequest &request, const RegionSpec *region)
{
    // Its address, where it has one, is the shop's own.
    if (request.has(u"platFormTradeNo") && request.has(u"status"))
        return {RequestKind::FromGateway, {}};
    const QString path = pathOf(QUrl(request.url.trimmed()));
    const RequestPurpose order = orderIn(region);
    if (path.endsWith(order.path))
        return order;
    for (const RequestPurpose &question : {queryIn(region), balanceIn(region)}) {
        if (path.endsWith(question.path))
            return hasWhatOrdersHave(request) ? order : question;
    }
    for (const QString &other : otherPaths()) {
        if (path.endsWith(other))
            return {RequestKind::Other, other};
    }
    return byFields(request, region);
}

QStringList fieldNamesOf(const RequestPurpose &purpose, const RegionSpec *region)
{
    switch (purpose.kind) {
    case RequestKind::Order:
        return region ? region->fieldNames() + QStringList{u"tradeNo"_s, u"timestamp"_s}
                      : QStringList();
    case RequestKind::Query:
        return {u"tradeNo"_s, u"timestamp"_s};
    case RequestKind::Balance:
        return {u"timestamp"_s};
    case RequestKind::Other:
    case RequestKind::FromGateway:
        break;
    }
    return {};
}

} // namespace vexora
