// SPDX-License-Identifier: MIT
#include "regions/regionreader.h"

#include "json/objectreader.h"
#include "regions/fieldreader.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vexora {

using json::ObjectReader;
using json::Problem;
using json::Value;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

RegionCurrency readCurrency(const Value &value, const QString &path, Problem &problem)
{
    RegionCurrency result;
    ObjectReader reader(value, path, problem);
    result.currency.code = reader.text(u"code"_s);
    if (!matches(result.currency.code, u"[A-Z]{3}"_s))
        problem.say(reader.pathOf(u"code"_s), u"must be three capital letters"_s);
    result.currency.numeric = reader.text(u"numeric"_s);
    if (!matches(result.currency.numeric, u"[0-9]{3}"_s))
        problem.say(reader.pathOf(u"numeric"_s), u"must be three digits"_s);
    result.currency.symbol = reader.optionalText(u"symbol"_s);
    result.currency.exponent = reader.integer(u"exponent"_s);
    result.currency.decimals = reader.integer(u"decimals"_s);
    if (result.currency.exponent < 0 || result.currency.exponent > 4)
        problem.say(reader.pathOf(u"exponent"_s), u"must be 0 to 4"_s);
    if (result.currency.decimals < 0 || result.currency.decimals > result.currency.exponent)
        problem.say(reader.pathOf(u"decimals"_s), u"must be 0 to the exponent"_s);
    if (const Value *sandbox = reader.optional(u"sandbox"_s)) {
        ObjectReader place(*sandbox, reader.pathOf(u"sandbox"_s), problem);
        result.sandboxUrl = QUrl(place.text(u"url"_s), QUrl::StrictMode);
        result.sandboxConfirmed = place.boolean(u"confirmed"_s);
        if (!result.sandboxUrl.isValid() || result.sandboxUrl.scheme() != "https"_L1)
            problem.say(place.pathOf(u"url"_s), u"must be an https address"_s);
        place.finish();
    }
    reader.finish();
    return result;
}

FieldMap readTextMap(const Value *value, const QString &path, Problem &problem)
{
    FieldMap map;
    if (!value)
        return map;
    if (!value->isObject()) {
        problem.say(path, u"must be an object"_s);
        return map;
    }
    for (const auto &[name, text] : value->members()) {
        if (!text.isString())
            problem.say(path + u'.' + name, u"must be a string"_s);
        map.insert(name, text.text());
    }
    return map;
}

PaymentMethod readMethod(const Value &value, const QString &path, Problem &problem)
{
    PaymentMethod method;
    ObjectReader reader(value, path, problem);
    method.id = reader.text(u"id"_s);
    method.name = readTexts(reader, u"name"_s, problem);
    method.values = readTextMap(reader.require(u"values"_s), reader.pathOf(u"values"_s), problem);
    method.typed = reader.optionalTextList(u"typed"_s);
    method.khqr = reader.optionalBoolean(u"khqr"_s);
    method.virtualAccount = reader.optionalBoolean(u"virtualAccount"_s);
    reader.finish();
    return method;
}

AnswerSpec readAnswer(const Value *value, const QString &path, Problem &problem)
{
    AnswerSpec answer;
    if (!value)
        return answer;
    ObjectReader reader(*value, path, problem);
    answer.links = reader.textList(u"links"_s);
    answer.texts = reader.textList(u"texts"_s);
    if (const Value *documented = reader.require(u"documented"_s)) {
        ObjectReader words(*documented, reader.pathOf(u"documented"_s), problem);
        answer.documentedLink = words.text(u"link"_s);
        answer.documentedText = words.text(u"text"_s);
        const QString success = words.text(u"success"_s);
        if (success != "string"_L1 && success != "boolean"_L1)
            problem.say(words.pathOf(u"success"_s), u"must be \"string\" or \"boolean\""_s);
        answer.successIsString = success == "string"_L1;
        words.finish();
    }
    reader.finish();
    return answer;
}

RegionExample readExample(const Value &value, const QString &path, Problem &problem)
{
    RegionExample example;
    ObjectReader reader(value, path, problem);
    example.name = reader.text(u"name"_s);
    example.currency = reader.text(u"currency"_s);
    example.values = readTextMap(reader.require(u"values"_s), reader.pathOf(u"values"_s), problem);
    if (reader.has(u"faults"_s)) {
        example.tradeNo = reader.optionalText(u"tradeNo"_s);
        reader.each(u"faults"_s, [&](const Value &item, const QString &itemPath) {
            ObjectReader fault(item, itemPath, problem);
            const QString field = fault.text(u"field"_s);
            const QString rule = fault.text(u"rule"_s);
            fault.finish();
            example.faults.append({field, rule});
        });
        if (example.faults.isEmpty())
            problem.say(reader.pathOf(u"faults"_s), u"must name at least one"_s);
    } else {
        example.tradeNo = reader.text(u"tradeNo"_s);
        example.timestamp = reader.text(u"timestamp"_s);
        example.secret = reader.text(u"secret"_s);
        example.canonical = reader.text(u"canonical"_s);
        example.sign = reader.text(u"sign"_s);
    }
    reader.finish();
    return example;
}

void checkUnique(const QStringList &names, const QString &path, Problem &problem)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (seen.contains(names[i]))
            problem.say(u"%1[%2]"_s.arg(path).arg(i), u"\"%1\" stands twice"_s.arg(names[i]));
        seen.insert(names[i]);
    }
}

/** What one part of the file says about another. */
void checkReferences(const RegionSpec &region, Problem &problem)
{
    const QStringList names = region.fieldNames();
    checkUnique(names, u"fields"_s, problem);
    for (qsizetype i = 0; i < region.fields.size(); ++i) {
        const Requirement &required = region.fields[i].required;
        if (required.when == Requirement::When::Conditional
            && !names.contains(required.condition.field))
            problem.say(u"fields[%1].required.field"_s.arg(i), u"is no field of this file"_s);
    }
    for (qsizetype i = 0; i < region.fields.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (region.fields[j].place == region.fields[i].place)
                problem.say(u"fields[%1].place"_s.arg(i),
                            u"is where \"%1\" stands"_s.arg(region.fields[j].name));
        }
    }
    QStringList ids;
    for (qsizetype i = 0; i < region.methods.size(); ++i) {
        const PaymentMethod &method = region.methods[i];
        ids.append(method.id);
        QStringList codes = method.typed;
        for (auto code = method.values.cbegin(); code != method.values.cend(); ++code)
            codes.append(code.key());
        for (const QString &name : codes) {
            const FieldSpec *field = region.field(name);
            if (!field || field->type != FieldType::Code)
                problem.say(u"methods[%1]"_s.arg(i),
                            u"\"%1\" is no code field of this file"_s.arg(name));
        }
    }
    checkUnique(ids, u"methods"_s, problem);
    QStringList currencies;
    for (const RegionCurrency &currency : region.currencies)
        currencies.append(currency.currency.code);
    checkUnique(currencies, u"currencies"_s, problem);
    for (qsizetype i = 0; i < region.examples.size(); ++i) {
        if (!currencies.contains(region.examples[i].currency))
            problem.say(u"examples[%1].currency"_s.arg(i), u"is no currency of this file"_s);
    }
    // By this name it is signed, sent, recorded and compared with what was paid.
    const FieldSpec *amount = region.field(u"amount");
    if (!amount)
        problem.say(u"fields"_s, u"an amount is missing"_s);
    else if (amount->type != FieldType::Amount)
        problem.say(u"fields"_s, u"the field \"amount\" must be of the type amount"_s);
}

QString readPath(ObjectReader &reader, const QString &name, Problem &problem)
{
    const QString path = reader.text(name);
    if (!matches(path, u"(/[A-Za-z0-9._~-]+)+"_s))
        problem.say(reader.pathOf(name), u"must be a path such as /v1/vexora/checkout"_s);
    return path;
}

} // namespace

Result<RegionSpec> readRegion(const QByteArray &bytes)
{
    const Result<Value> document = json::read(bytes);
    if (!document)
        return tl::unexpected(document.error());

    Problem problem;
    RegionSpec region;
    ObjectReader reader(*document, {}, problem);
    if (reader.integer(u"schema"_s) != 1)
        problem.say(u"schema"_s, u"must be 1"_s);
    region.id = reader.text(u"id"_s);
    if (!matches(region.id, u"[a-z][a-z0-9-]{0,31}"_s))
        problem.say(u"id"_s, u"must be lower-case letters, digits and '-'"_s);
    region.name = readTexts(reader, u"name"_s, problem);
    region.timeZone = reader.text(u"timeZone"_s);
    region.payerLanguage
        = reader.has(u"payerLanguage"_s) ? reader.text(u"payerLanguage"_s) : u"en"_s;
    if (!programLanguages().contains(region.payerLanguage))
        problem.say(u"payerLanguage"_s, u"must be one of "_s + programLanguages().join(u", "_s));
    reader.each(u"currencies"_s, [&](const Value &value, const QString &path) {
        region.currencies.append(readCurrency(value, path, problem));
    });
    if (region.currencies.isEmpty())
        problem.say(u"currencies"_s, u"must name at least one"_s);

    if (const Value *endpoints = reader.require(u"endpoints"_s)) {
        ObjectReader paths(*endpoints, u"endpoints"_s, problem);
        region.checkoutPath = readPath(paths, u"checkout"_s, problem);
        region.queryPath = readPath(paths, u"query"_s, problem);
        region.balancePath = readPath(paths, u"balance"_s, problem);
        paths.finish();
    }
    if (const Value *signing = reader.require(u"signing"_s)) {
        ObjectReader rule(*signing, u"signing"_s, problem);
        region.signingRule = rule.text(u"rule"_s);
        region.signingVersion = rule.integer(u"version"_s);
        if (region.signingRule != "md5-sorted-concat-secret-last"_L1)
            problem.say(u"signing.rule"_s, u"must be \"md5-sorted-concat-secret-last\""_s);
        if (region.signingVersion != 1)
            problem.say(u"signing.version"_s, u"must be 1"_s);
        rule.finish();
    }
    reader.each(u"fields"_s, [&](const Value &value, const QString &path) {
        region.fields.append(readField(value, path, problem));
    });
    reader.each(u"methods"_s, [&](const Value &value, const QString &path) {
        region.methods.append(readMethod(value, path, problem));
    });
    region.answer = readAnswer(reader.require(u"answer"_s), u"answer"_s, problem);
    if (const Value *limits = reader.optional(u"limits"_s)) {
        ObjectReader numbers(*limits, u"limits"_s, problem);
        region.limits.ordersPerIpAndDay = numbers.integer(u"ordersPerIpAndDay"_s);
        region.limits.successesPerIpAndDay = numbers.integer(u"successesPerIpAndDay"_s);
        numbers.finish();
    }
    reader.each(u"deviations"_s, [&](const Value &value, const QString &path) {
        ObjectReader words(value, path, problem);
        const QString id = words.text(u"id"_s);
        const QString message = words.text(u"message"_s);
        words.finish();
        region.knownDeviations.append({id, message});
    });
    reader.each(u"examples"_s, [&](const Value &value, const QString &path) {
        region.examples.append(readExample(value, path, problem));
    });
    reader.finish();
    if (!problem.found())
        checkReferences(region, problem);
    if (problem.found())
        return tl::unexpected(problem.error());
    return region;
}

} // namespace vexora
