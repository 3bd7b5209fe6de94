// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/target.h"
#include "regions/regionreader.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

Value currencyList(const RegionSpec &region)
{
    Value list = Value::array();
    for (const RegionCurrency &currency : region.currencies) {
        Value object = Value::object();
        object.insert(u"code"_s, Value::string(currency.currency.code));
        object.insert(u"decimals"_s, Value::number(QString::number(currency.currency.decimals)));
        if (!currency.sandboxUrl.isEmpty()) {
            object.insert(u"sandbox"_s, Value::string(currency.sandboxUrl.toString()));
            object.insert(u"sandboxConfirmed"_s, Value::boolean(currency.sandboxConfirmed));
        }
        list.append(object);
    }
    return list;
}

QString requiredWord(const Requirement &required)
{
    switch (required.when) {
    case Requirement::When::Never:
        return u"never"_s;
    case Requirement::When::Always:
        return u"always"_s;
    case Requirement::When::Conditional:
        return u"when %1 is %2"_s.arg(required.condition.field, required.condition.is);
    }
    Q_UNREACHABLE();
    return {};
}

Value regionSummary(const RegionSpec &region)
{
    Value object = Value::object();
    object.insert(u"id"_s, Value::string(region.id));
    object.insert(u"name"_s, Value::string(region.name.english()));
    object.insert(u"user"_s, Value::boolean(region.fromUser));
    object.insert(u"currencies"_s, currencyList(region));
    return object;
}

Value regionDocument(const RegionSpec &region)
{
    Value object = regionSummary(region);
    object.insert(u"checkout"_s, Value::string(region.checkoutPath));
    Value fields = Value::array();
    for (const FieldSpec &field : region.fields) {
        Value item = Value::object();
        item.insert(u"name"_s, Value::string(field.name));
        item.insert(u"label"_s, Value::string(field.label.english()));
        item.insert(u"required"_s, Value::string(requiredWord(field.required)));
        item.insert(u"personal"_s, Value::boolean(field.personal));
        if (!field.example.isEmpty())
            item.insert(u"example"_s, Value::string(field.example));
        fields.append(item);
    }
    object.insert(u"fields"_s, fields);
    Value methods = Value::array();
    for (const PaymentMethod &method : region.methods) {
        Value item = Value::object();
        item.insert(u"id"_s, Value::string(method.id));
        item.insert(u"name"_s, Value::string(method.name.english()));
        for (auto code = method.values.cbegin(); code != method.values.cend(); ++code)
            item.insert(code.key(), Value::string(code.value()));
        methods.append(item);
    }
    object.insert(u"methods"_s, methods);
    return object;
}

int listRegions(const Output &output, Assembly &assembly)
{
    Value list = Value::array();
    for (const RegionSpec &region : assembly.catalog().regions()) {
        list.append(regionSummary(region));
        QStringList codes;
        for (const RegionCurrency &currency : region.currencies)
            codes.append(currency.currency.code);
        output.line(u"%1\t%2\t%3%4"_s.arg(region.id, region.name.english(), codes.join(u", "_s),
                                          region.fromUser ? u"\tyours"_s : QString()));
    }
    for (const RegionCatalog::Broken &broken : assembly.catalog().broken())
        output.say(u"not usable: %1: %2"_s.arg(broken.file, broken.error.detail));
    if (output.json())
        output.document(list);
    return int(ExitCode::Ok);
}

int showRegion(const Output &output, Assembly &assembly, const QString &id)
{
    const Result<const RegionSpec *> region = assembly.catalog().require(id);
    if (!region)
        return output.fail(region.error());
    const Value document = regionDocument(**region);
    if (output.json())
        output.document(document);
    output.line(QString::fromUtf8(json::writeIndented(document)));
    return int(ExitCode::Ok);
}

int checkRegion(const Output &output, const QString &file)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return output.fail(bytes.error());
    const Result<RegionSpec> region = readRegion(*bytes);
    if (!region)
        return output.fail({ErrorCode::Malformed, file + u": "_s + region.error().detail});
    if (output.json())
        output.document(regionDocument(*region));
    output.line(u"%1: %2, %3 fields"_s.arg(file, region->id).arg(region->fields.size()));
    return int(ExitCode::Ok);
}

} // namespace

int regionsCommand(const QStringList &words)
{
    Arguments arguments;
    const Result<void> parsed = arguments.parse(words, 1, 2);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const QString action = arguments.positionals().at(0);
    const QString what = arguments.positionals().value(1);
    if (action == "check"_L1 && !what.isEmpty())
        return checkRegion(output, what);
    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    if (action == "list"_L1 && what.isEmpty())
        return listRegions(output, assembly);
    if (action == "show"_L1 && !what.isEmpty())
        return showRegion(output, assembly, what);
    return output.fail({ErrorCode::Usage, u"regions list | show ID | check FILE"_s});
}

} // namespace vexora::cli
