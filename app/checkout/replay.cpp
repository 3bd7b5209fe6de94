// SPDX-License-Identifier: MIT
#include "checkout/replay.h"

#include "checkout/checkoutrun.h"
#include "domain/decimalsum.h"
#include "json/json.h"
#include "signing/doctor/doctor.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qsizetype kLongestMerchantNo = 64;
constexpr qsizetype kLongestAmount = 32;

/** The fields as text; `sign` is none. The last of a name counts, as a server reads it. */
FieldMap fieldsOf(const SentRequest &request)
{
    FieldMap fields;
    for (const SentField &field : request.fields) {
        if (field.name != "sign"_L1)
            fields.insert(field.name, field.value);
    }
    return fields;
}

/** Names that stand more than once. */
QSet<QString> namesTwice(const SentRequest &request)
{
    QSet<QString> seen;
    QSet<QString> twice;
    for (const SentField &field : request.fields) {
        if (seen.contains(field.name))
            twice.insert(field.name);
        seen.insert(field.name);
    }
    return twice;
}

bool isPlainAmount(const QString &text)
{
    return text.size() <= kLongestAmount && DecimalSum().add(text);
}

/** A secret was hidden in it: these are no longer the bytes and values of the customer. */
bool lacksSecret(const SentRequest &request)
{
    return QString::fromUtf8(request.body).contains(doctor::kSecretMark)
        || std::any_of(request.fields.cbegin(), request.fields.cend(), [](const SentField &field) {
               return field.name.contains(doctor::kSecretMark)
                   || field.value.contains(doctor::kSecretMark);
           });
}

/** A line end would begin a header of its own. */
bool fitsHeader(const QString &merchantNo)
{
    return !merchantNo.isEmpty() && merchantNo.size() <= kLongestMerchantNo
        && std::all_of(merchantNo.begin(), merchantNo.end(),
                       [](QChar c) { return c > u' ' && c < u'\u007f'; });
}

/** The one member of that name; null when there is none. */
const json::Value *onlyMember(const json::Value &body, QStringView name, bool &twice)
{
    const json::Value *found = nullptr;
    for (const auto &[member, value] : body.members()) {
        if (member != name)
            continue;
        twice = twice || found;
        found = &value;
    }
    return found;
}

/** As a number 1e3 is another one's 1000. */
bool isNumberText(const json::Value &number)
{
    const QString &text = number.text();
    return isTradeNo(text)
        && (number.isString() || std::all_of(text.begin(), text.end(), [](QChar c) {
                return c >= u'0' && c <= u'9';
            }));
}

/**
 * What the history will know this body by is what a server finds in it. The fields came out of a
 * pasted text: the bytes are read once more, strictly, and must say the same.
 */
QString exactProblem(const SentRequest &request)
{
    if (request.body.isEmpty())
        return u"no_body"_s;
    json::ReadOptions options;
    options.allowDuplicateKeys = true;
    const Result<json::Value> body = json::read(request.body, options);
    if (!body || !body->isObject())
        return u"not_json"_s;
    bool twice = false;
    const json::Value *number = onlyMember(*body, u"tradeNo", twice);
    const json::Value *amount = onlyMember(*body, u"amount", twice);
    if (twice)
        return u"duplicate_name"_s;
    const FieldMap fields = fieldsOf(request);
    if (!number || number->text().isEmpty() || number->text() != fields.value(u"tradeNo"_s))
        return u"no_number"_s;
    if (!isNumberText(*number))
        return u"bad_number"_s;
    return amount && amount->text() == fields.value(u"amount"_s) ? QString() : u"amount"_s;
}

QString freshProblem(const SentRequest &request)
{
    if (request.fields.isEmpty())
        return u"no_body"_s;
    if (!namesTwice(request).isEmpty())
        return u"duplicate_name"_s;
    const bool nested
        = std::any_of(request.fields.cbegin(), request.fields.cend(),
                      [](const SentField &field) { return field.kind == SentKind::Nested; });
    return nested ? u"nested"_s : QString();
}

/** What the region does not know may be anybody's name: personal, like all that is unmarked. */
RegionSpec withUnknownFields(RegionSpec region, const FieldMap &fields)
{
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() == "tradeNo"_L1 || field.key() == "timestamp"_L1
            || region.field(field.key()))
            continue;
        FieldSpec unknown;
        unknown.name = field.key();
        region.fields.append(unknown);
    }
    return region;
}

} // namespace

QString replayMerchantNo(const ReplayDraft &draft)
{
    const QString own
        = draft.kind == ReplayDraft::Kind::ByteExact ? draft.request.merchantNo() : QString();
    return own.isEmpty() ? draft.profile.merchantNo : own;
}

QString replayProblem(const ReplayDraft &draft)
{
    if (lacksSecret(draft.request))
        return u"secret"_s;
    const QString problem = draft.kind == ReplayDraft::Kind::ByteExact
        ? exactProblem(draft.request)
        : freshProblem(draft.request);
    if (!problem.isEmpty())
        return problem;
    if (!isPlainAmount(fieldsOf(draft.request).value(u"amount"_s)))
        return u"amount"_s;
    return fitsHeader(replayMerchantNo(draft)) ? QString() : u"bad_merchant"_s;
}

std::unique_ptr<CheckoutRun> startReplay(const ReplayDraft &draft, const RegionSpec &region,
                                         OrderLog &log, Gateway &gateway, const Clock &clock,
                                         Credentials credentials)
{
    Q_ASSERT(replayProblem(draft).isEmpty());
    PreparedOrder order;
    order.draft.profile = draft.profile;
    order.draft.profile.merchantNo = replayMerchantNo(draft);
    order.draft.timeoutMs = draft.timeoutMs;
    order.checked.fields = fieldsOf(draft.request);
    if (draft.kind == ReplayDraft::Kind::ByteExact) {
        order.draft.tradeNo = order.checked.fields.value(u"tradeNo"_s);
        order.verbatim = draft.request.body;
    } else {
        order.checked.fields.remove(u"tradeNo"_s);
        order.checked.fields.remove(u"timestamp"_s);
    }
    order.draft.values = order.checked.fields;
    order.region = withUnknownFields(region, order.checked.fields);
    order.currency.code = draft.profile.currency;
    if (const RegionCurrency *known = region.currency(draft.profile.currency))
        order.currency = known->currency;

    auto run = std::make_unique<PipelineRun>(
        Checkout(log, gateway, clock), log, gateway, clock, std::move(order),
        std::move(credentials), PipelineRun::usualStoreRetries(), PipelineRun::Papers::Forgotten);
    QMetaObject::invokeMethod(run.get(), &PipelineRun::begin, Qt::QueuedConnection);
    return run;
}

} // namespace vexora
