// SPDX-License-Identifier: MIT
#include "fuzz/rules.h"
#include "fuzz/targets.h"
#include "json/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace vexora::fuzz {

namespace {

bool same(const json::Value &a, const json::Value &b)
{
    return a.kind() == b.kind() && a.toBool() == b.toBool() && a.text() == b.text()
        && std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end(), same)
        && std::equal(a.members().begin(), a.members().end(), b.members().begin(),
                      b.members().end(),
                      [](const json::Value::Member &x, const json::Value::Member &y) {
                          return x.first == y.first && same(x.second, y.second);
                      });
}

void checkRoundTrip(Rules &rules, const json::Value &value, const QByteArray &written,
                    const json::ReadOptions &options)
{
    const Result<json::Value> again = json::read(written, options);
    if (rules.require(again.has_value(), "what was written cannot be read"))
        rules.require(same(value, *again), "what was written reads as something else");
}

} // namespace

QString tryJson(const QByteArray &input)
{
    Rules rules;
    for (const bool duplicates : {false, true}) {
        json::ReadOptions options;
        options.allowDuplicateKeys = duplicates;
        const Result<json::Value> value = json::read(input, options);
        if (!value) {
            rules.require(value.error().code == ErrorCode::Malformed
                              && !value.error().detail.isEmpty(),
                          "refused without saying why");
            continue;
        }
        checkRoundTrip(rules, *value, json::write(*value), options);
        checkRoundTrip(rules, *value, json::writeIndented(*value), options);
        // Qt's reader takes objects and arrays only.
        if (value->isObject() || value->isArray())
            rules.require(!QJsonDocument::fromJson(input).isNull(), "read what is no JSON for Qt");
    }
    return rules.broken();
}

} // namespace vexora::fuzz
