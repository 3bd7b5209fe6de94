// SPDX-License-Identifier: MIT
#include "fuzz/rules.h"
#include "fuzz/targets.h"
#include "regions/ordercheck.h"
#include "regions/regionreader.h"
#include "signing/signer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

void checkRefusal(Rules &rules, const Error &error)
{
    rules.require(error.code == ErrorCode::Malformed, "refused with another error than Malformed");
    // What is no JSON has no path.
    static const QRegularExpression kWhere(
        u"\\A(.+: .|not valid JSON|nested deeper than|the key )"_s,
        QRegularExpression::DotMatchesEverythingOption);
    rules.require(kWhere.match(error.detail).hasMatch(), "refused without saying where");
}

void checkOrderOf(Rules &rules, const RegionSpec &region, const Currency &currency,
                  const FieldMap &values)
{
    for (const QString &language : programLanguages()) {
        const CheckedOrder order = checkOrder(region, currency, values, u"VX-1"_s, language);
        for (const Fault &fault : order.faults)
            rules.require(region.field(fault.field) && !fault.rule.isEmpty(),
                          "a fault of no field");
        rules.require(unknownFields(region, order.fields).isEmpty(), "a field from nowhere");
        for (const QString &value : order.fields)
            rules.require(!value.isEmpty(), "an empty value would be sent");
    }
    // What passed is what is signed.
    FieldMap body = checkOrder(region, currency, values, {}).fields;
    body.insert(u"tradeNo"_s, u"VX-1"_s);
    rules.require(canonicalString(body).contains(u"tradeNo=VX-1"_s),
                  "the order number is unsigned");
    (void)methodOf(region, body);
}

void checkUsable(Rules &rules, const RegionSpec &region)
{
    rules.require(!region.currencies.isEmpty(), "no currency");
    const FieldSpec *amount = region.field(u"amount");
    rules.require(amount && amount->type == FieldType::Amount, "no amount");
    for (const QString &path : {region.checkoutPath, region.queryPath, region.balancePath})
        rules.require(path.startsWith(u'/'), "a path from nowhere");
    FieldMap examples;
    for (const FieldSpec &field : region.fields)
        examples.insert(field.name, field.example);
    for (const RegionCurrency &currency : region.currencies) {
        checkOrderOf(rules, region, currency.currency, {});
        checkOrderOf(rules, region, currency.currency, examples);
    }
    for (const RegionExample &example : region.examples) {
        const RegionCurrency *currency = region.currency(example.currency);
        if (rules.require(currency, "an example in a currency from nowhere"))
            (void)checkOrder(region, currency->currency, example.values, example.tradeNo);
    }
}

} // namespace

QString tryRegion(const QByteArray &input)
{
    Rules rules;
    const Result<RegionSpec> read = readRegion(input);
    if (read)
        checkUsable(rules, *read);
    else
        checkRefusal(rules, read.error());
    return rules.broken();
}

} // namespace vexora::fuzz
