// SPDX-License-Identifier: MIT
#include "support/orderexam.h"

#include "checkout/addressbudget.h"
#include "regions/ordercheck.h"
#include "signing/signer.h"
#include "support/examheaders.h"
#include "support/examplace.h"
#include "support/exampoints.h"
#include "support/requestpurpose.h"
#include "support/wrongregion.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

// No document names how fresh a timestamp must be (API.md section 10): these are hints, no faults.
constexpr int kOldMinutes = 5;
constexpr qint64 kOldMs = kOldMinutes * 60'000;
constexpr qint64 kFutureMs = 60'000;

constexpr qsizetype kMsDigits = 13;
constexpr qsizetype kSecondDigits = 10;

/** What a server's JSON parser makes of the body: the last of a name counts. */
FieldMap valuesOf(const SentRequest &request)
{
    FieldMap values;
    for (const SentField &field : request.fields) {
        if (field.kind == SentKind::Nested)
            values.remove(field.name);
        else
            values.insert(field.name, field.value);
    }
    return values;
}

bool isError(const Fault &fault)
{
    return fault.severity == Severity::Error;
}

bool hasErrorOf(const QList<Fault> &faults, const QString &field)
{
    return std::any_of(faults.cbegin(), faults.cend(), [&field](const Fault &fault) {
        return isError(fault) && fault.field == field;
    });
}

/** The same region, taking values as they are. */
RegionSpec asSent(RegionSpec region)
{
    for (FieldSpec &field : region.fields)
        field.normalisers.clear();
    return region;
}

/** `known`: what may stand in it beside `sign`; empty: nobody knows. */
void examineBody(const SentRequest &request, const QStringList &known, ExamPoints &points,
                 const QString &unknownSentence, const QString &regionName)
{
    if (request.sign().isEmpty())
        points.add(u"sign"_s, u"missing_sign"_s, Severity::Error);
    QStringList names;
    QSet<QString> seen;
    QSet<QString> twice;
    for (const SentField &field : request.fields) {
        if (!seen.contains(field.name)) {
            seen.insert(field.name);
            names.append(field.name);
        } else if (!twice.contains(field.name)) {
            twice.insert(field.name);
            points.add(field.name, u"duplicate_name"_s, Severity::Error);
        }
        if (field.kind == SentKind::Nested)
            points.addWith(u"nested"_s, field.name, u"not_text"_s, Severity::Error);
        else if (field.kind != SentKind::Text)
            points.add(field.name, u"not_text"_s, Severity::Warning);
    }
    for (const QString &name : std::as_const(names)) {
        if (!known.isEmpty() && !known.contains(name) && name != "sign"_L1)
            points.addWith(unknownSentence, name, u"unknown_field"_s, Severity::Warning,
                           {{u"region"_s, regionName}});
    }
}

/** The region's own rules, and what this program would have changed before signing. */
void examineFields(const FieldMap &values, const SentRequest &request, const RegionSpec &region,
                   const Currency &currency, const QString &language, ExamPoints &points)
{
    const CheckedOrder mended = checkOrder(region, currency, values, {}, language);
    const CheckedOrder sent = checkOrder(asSent(region), currency, values, {}, language);
    for (const FieldSpec &field : region.fields) {
        for (const Fault &fault : mended.faults) {
            // Of all fields, known to the region or not: said below.
            if (fault.field != field.name || fault.rule == "ambiguous"_L1)
                continue;
            // It is there, and said to be no text.
            if (fault.rule == "required"_L1 && request.has(field.name)
                && !values.contains(field.name))
                continue;
            points.add(fault);
        }
        // Where the value passes as it is, the change would only have been for neatness.
        const bool refused
            = hasErrorOf(sent.faults, field.name) && !hasErrorOf(mended.faults, field.name);
        for (const Change &change : mended.changes) {
            if (change.field == field.name)
                points.add(field.name, change.normaliser,
                           refused ? Severity::Error : Severity::Warning);
        }
    }
}

void examineTimestamp(const QString &timestamp, const ExamContext &context, ExamPoints &points)
{
    const QString field = u"timestamp"_s;
    const bool digits = std::all_of(timestamp.begin(), timestamp.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && timestamp.size() == kSecondDigits) {
        points.add(field, u"timestamp_seconds"_s, Severity::Error);
        return;
    }
    if (!digits || timestamp.size() != kMsDigits) {
        points.add(field, u"timestamp_form"_s, Severity::Error);
        return;
    }
    if (context.nowMs == 0)
        return;
    const qint64 gatewayNow = context.nowMs + context.clockDifferenceMs.value_or(0);
    const qint64 age = gatewayNow - timestamp.toLongLong();
    if (age > kOldMs)
        points.add(field, u"timestamp_old"_s, Severity::Warning,
                   {{u"minutes"_s, QString::number(kOldMinutes)}});
    else if (age < -kFutureMs)
        points.add(field, u"timestamp_future"_s, Severity::Warning);
}

void examineNumberForm(const QString &tradeNo, ExamPoints &points)
{
    if (!isTradeNo(tradeNo))
        points.add(u"tradeNo"_s, u"trade_no"_s, Severity::Error,
                   {{u"max"_s, QString::number(kMaxTradeNo)}});
}

/** An order number is used once for a merchant at a host; without both it may be another's. */
void examineNumberUse(const SentRequest &request, const QString &tradeNo,
                      const ExamContext &context, ExamPoints &points)
{
    const QString host = context.profile ? hostOf(context.profile->baseUrl) : QString();
    const QString merchantNo = context.profile ? context.profile->merchantNo : request.merchantNo();
    const bool used = std::any_of(
        context.sameNumber.cbegin(), context.sameNumber.cend(), [&](const OrderRecord &record) {
            return record.key.tradeNo == tradeNo && (host.isEmpty() || record.key.host == host)
                && (merchantNo.isEmpty() || record.key.merchantNo == merchantNo);
        });
    if (used)
        points.add(u"tradeNo"_s, u"duplicate_number"_s,
                   merchantNo.isEmpty() ? Severity::Warning : Severity::Error);
}

void examineAddressUse(const RegionSpec &region, const ExamContext &context, ExamPoints &points)
{
    const FieldSpec *address = limitedAddress(region);
    if (!address || !context.addressUse
        || budgetLevel(region.limits, *context.addressUse) != BudgetLevel::Spent)
        return;
    points.add(address->name, u"address_spent"_s, Severity::Warning,
               {{u"region"_s, region.name.in(context.language)},
                {u"limit"_s, QString::number(region.limits.ordersPerIpAndDay)},
                {u"successes"_s, QString::number(region.limits.successesPerIpAndDay)}});
}

/** The merchant's region against the order's: as it was read, and as its fields tell. */
void examineRegion(const SentRequest &request, const RegionSpec &region, RequestKind kind,
                   const ExamContext &context, ExamPoints &points)
{
    if (!context.profile)
        return;
    if (context.profile->region != region.id) {
        points.addWith(u"wrong_region_profile"_s, QString(), u"wrong_region"_s, Severity::Error,
                       {{u"region"_s, region.id}, {u"other"_s, context.profile->region}});
        return;
    }
    const RegionSpec *other = kind == RequestKind::Order && context.catalog
        ? otherRegionOf(request, region, *context.catalog)
        : nullptr;
    if (other)
        points.addWith(u"wrong_region_fields"_s, QString(), u"wrong_region"_s, Severity::Error,
                       {{u"region"_s, region.name.in(context.language)},
                        {u"other"_s, other->name.in(context.language)}});
}

QString noteOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Query:
        return u"query_request"_s;
    case RequestKind::Balance:
        return u"balance_request"_s;
    case RequestKind::Other:
        return u"other_request"_s;
    case RequestKind::FromGateway:
        return u"gateway_request"_s;
    case RequestKind::Order:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

/** What is no order: what it is, and what every request has. */
void examineOther(const SentRequest &request, const ExamPlace &place, const ExamContext &context,
                  ExamPoints &points)
{
    const RequestPurpose &purpose = place.purpose;
    points.add(QString(), noteOf(purpose.kind), Severity::Warning, {{u"path"_s, purpose.path}});
    if (purpose.kind == RequestKind::FromGateway)
        return;
    const FieldMap values = valuesOf(request);
    examineBody(request, fieldNamesOf(purpose, place.region), points, u"unknown_question_field"_s,
                {});
    if (purpose.kind == RequestKind::Query)
        examineNumberForm(values.value(u"tradeNo"_s), points);
    examineTimestamp(values.value(u"timestamp"_s), context, points);
    examinePlace(request, place, points);
    examineHeaders(request, context.headersKnown, place.profile, points);
}

} // namespace

QList<Fault> examineOrder(const SentRequest &request, const RegionSpec &region,
                          const Currency &currency, const ExamContext &context)
{
    const ExamPlace place{purposeOf(request, &region), &region, region.currency(currency.code),
                          context.profile ? &*context.profile : nullptr};
    ExamPoints points(context.language);
    if (place.purpose.kind != RequestKind::FromGateway)
        examineRegion(request, region, place.purpose.kind, context, points);
    if (place.purpose.kind != RequestKind::Order) {
        examineOther(request, place, context, points);
        return points.take();
    }

    const FieldMap values = valuesOf(request);
    const QStringList known = fieldNamesOf(place.purpose, &region);
    const QString tradeNo = values.value(u"tradeNo"_s);
    examineBody(request, known, points, u"unknown_field"_s, region.name.in(context.language));
    examineFields(values, request, region, currency, context.language, points);
    for (const QString &field : ambiguousFields(values, known + QStringList{u"sign"_s}))
        points.add(field, u"ambiguous_value"_s, Severity::Warning);
    examineNumberForm(tradeNo, points);
    examineNumberUse(request, tradeNo, context, points);
    examineTimestamp(values.value(u"timestamp"_s), context, points);
    examineAddressUse(region, context, points);
    examinePlace(request, place, points);
    examineHeaders(request, context.headersKnown, place.profile, points);
    return points.take();
}

QList<Fault> examineWithoutRegion(const SentRequest &request, const ExamContext &context)
{
    const ExamPlace place{purposeOf(request, nullptr), nullptr, nullptr,
                          context.profile ? &*context.profile : nullptr};
    if (place.purpose.kind == RequestKind::Order)
        return {};
    ExamPoints points(context.language);
    examineOther(request, place, context, points);
    return points.take();
}

} // namespace vexora
