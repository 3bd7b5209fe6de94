// SPDX-License-Identifier: MIT
#include "support/regionguess.h"

#include "regions/fieldrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** An address names its region (API.md section 1: the base holds it), unless the order is plainly
 *  another's. */
constexpr int kAddress = 6;

/** What says nothing: every request has them. */
bool isEverywhere(const QString &name)
{
    return name == u"sign" || name == u"timestamp" || name == u"tradeNo" || name == u"merchantNo";
}

/** As a JSON parser takes names that stand twice. */
FieldMap sentValues(const SentRequest &request)
{
    FieldMap values;
    for (const SentField &field : request.fields) {
        if (!isEverywhere(field.name) && field.kind != SentKind::Nested
            && field.kind != SentKind::Null && !field.value.isEmpty())
            values[field.name] = field.value;
    }
    return values;
}

QStringList addressPath(const QUrl &url)
{
    return url.path().toLower().split(u'/', Qt::SkipEmptyParts);
}

/** Whether the address is under one of the region's, whatever its host: shops have proxies. */
bool isAddressOf(const QString &address, const RegionSpec &region)
{
    const QStringList path = addressPath(QUrl(address));
    if (path.contains(region.id.toLower()))
        return true;
    return std::any_of(region.currencies.begin(), region.currencies.end(),
                       [&path](const RegionCurrency &currency) {
                           const QStringList base = addressPath(currency.sandboxUrl);
                           return !base.isEmpty()
                               && path.first(std::min(path.size(), base.size())) == base;
                       });
}

/** Channel and way code: a pair the region lists, half of one, or none of its. */
int codesScore(const RegionSpec &region, const FieldMap &values)
{
    bool hasCodes = false;
    int best = 0;
    for (const PaymentMethod &method : region.methods) {
        if (method.values.isEmpty())
            continue;
        int same = 0;
        int differ = 0;
        for (auto it = method.values.begin(); it != method.values.end(); ++it) {
            hasCodes = hasCodes || values.contains(it.key());
            same += values.value(it.key()) == it.value() ? 1 : 0;
            differ += values.value(it.key()) == it.value() ? 0 : 1;
        }
        best = std::max(best, differ == 0 ? 2 * same : same);
    }
    return hasCodes && best == 0 ? -1 : best;
}

/** A field of the region: there or not, and by its own rules. */
int fieldScore(const FieldSpec &field, const FieldMap &values)
{
    const auto value = values.find(field.name);
    const bool conditional = field.required.when == Requirement::When::Conditional;
    const bool wanted = field.required.holds(values);
    if (value == values.end())
        return wanted ? -2 : 0;
    int score = conditional && wanted ? 3 : 1;
    for (const Rule &rule : field.rules)
        score += keeps(rule, *value) ? 1 : -1;
    return score;
}

int scoreOf(const RegionSpec &region, const FieldMap &values, const QString &address)
{
    int score = !address.isEmpty() && isAddressOf(address, region) ? kAddress : 0;
    if (values.isEmpty())
        return score;
    for (const FieldSpec &field : region.fields)
        score += fieldScore(field, values);
    for (auto it = values.begin(); it != values.end(); ++it)
        score -= region.field(it.key()) ? 0 : 3;
    return score + codesScore(region, values);
}

} // namespace

QString guessRegion(const SentRequest &request, const RegionCatalog &catalog)
{
    FieldMap values = sentValues(request);
    // A callback and an answer have the same fields everywhere.
    if (values.contains(u"platFormTradeNo"_s))
        values.clear();
    QString best;
    int most = 0;
    bool tied = true;
    for (const RegionSpec &region : catalog.regions()) {
        const int score = scoreOf(region, values, request.url);
        if (score > most) {
            best = region.id;
            most = score;
            tied = false;
        } else if (score == most) {
            tied = true;
        }
    }
    return tied ? QString() : best;
}

} // namespace vexora
