// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/secretsource.h"
#include "cli/signals.h"
#include "cli/target.h"
#include "domain/nearest.h"
#include "sandbox/sandbox.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

/** Where everything is. A secret made here is worth nothing elsewhere and has to be told; one that
 *  was given may be a shop's real one, and whoever gave it knows it. */
Value sandboxDocument(const Sandbox &sandbox, const RegionCatalog &catalog, bool secretIsOwn)
{
    Value document = Value::object();
    document.insert(u"port"_s, Value::number(QString::number(sandbox.port())));
    document.insert(u"merchantNo"_s, Value::string(Sandbox::merchantNo()));
    if (secretIsOwn)
        document.insert(u"secret"_s,
                        Value::string(QString::fromUtf8(sandbox.secret().reveal().toByteArray())));
    document.insert(u"fault"_s, Value::string(sandbox.fault()));
    document.insert(u"leavesOrder"_s, Value::boolean(Sandbox::leavesOrder(sandbox.fault())));
    Value regions = Value::array();
    for (const RegionSpec &region : catalog.regions()) {
        for (const RegionCurrency &currency : region.currencies) {
            const QString code = currency.currency.code;
            Value place = Value::object();
            place.insert(u"region"_s, Value::string(region.id));
            place.insert(u"currency"_s, Value::string(code));
            const Sandbox::Entry entry = sandbox.entry(region.id, code);
            place.insert(u"baseUrl"_s, Value::string(entry.baseUrl.toString()));
            if (!entry.caFile.isEmpty())
                place.insert(u"caFile"_s, Value::string(entry.caFile));
            if (entry.proxy.mode == ProxySettings::Mode::Manual)
                place.insert(u"proxy"_s,
                             Value::string(u"%1:%2"_s.arg(entry.proxy.host).arg(entry.proxy.port)));
            regions.append(place);
        }
    }
    document.insert(u"regions"_s, regions);
    return document;
}

void explain(const Output &output, const Value &document)
{
    output.line(u"merchant number\t"_s + document.stringAt(u"merchantNo"));
    output.line(u"app secret\t"_s
                + (document.find(u"secret") ? document.stringAt(u"secret") : u"as given"_s));
    // The same for all places, so said once.
    const QList<Value> &places = document.find(u"regions")->items();
    for (const auto &[name, label] :
         {std::pair{u"caFile"_s, u"CA file"_s}, std::pair{u"proxy"_s, u"proxy"_s}}) {
        if (!places.isEmpty() && places.first().find(name))
            output.line(label + u'\t' + places.first().stringAt(name));
    }
    for (const Value &place : places)
        output.line(u"%1\t%2\t%3"_s.arg(place.stringAt(u"region"), place.stringAt(u"currency"),
                                        place.stringAt(u"baseUrl")));
    output.say(u"The embedded gateway runs until Ctrl+C; its orders are forgotten then."_s);
}

/** What can be played, as a menu would show it. */
int listFaults(const Output &output)
{
    if (!output.json()) {
        for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
            output.line(group.id + u'\t' + group.names.join(u' '));
        return int(ExitCode::Ok);
    }
    Value groups = Value::array();
    for (const Sandbox::FaultGroup &each : Sandbox::faultGroups()) {
        Value faults = Value::array();
        for (const QString &name : each.names) {
            Value fault = Value::object();
            fault.insert(u"name"_s, Value::string(name));
            fault.insert(u"leavesOrder"_s, Value::boolean(Sandbox::leavesOrder(name)));
            faults.append(fault);
        }
        Value group = Value::object();
        group.insert(u"group"_s, Value::string(each.id));
        group.insert(u"faults"_s, faults);
        groups.append(group);
    }
    output.document(groups);
    return int(ExitCode::Ok);
}

} // namespace

int sandboxCommand(const QStringList &words)
{
    Arguments arguments;
    arguments.value(u"port"_s, u"N"_s, u"A free one when not given."_s);
    arguments.value(u"fault"_s, u"NAME"_s, u"Break every checkout in this way."_s);
    arguments.flag(u"list-faults"_s, u"Only name the ways, in groups."_s);
    arguments.value(u"secret-fd"_s, u"N"_s, u"Use this app secret instead of a random one."_s);
    const Result<void> parsed = arguments.parse(words);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    if (arguments.has(u"list-faults"_s))
        return listFaults(output);

    Sandbox::Options options;
    if (arguments.has(u"port"_s)) {
        bool ok = false;
        options.port = arguments.text(u"port"_s).toUShort(&ok);
        if (!ok)
            return output.fail({ErrorCode::Usage, u"--port wants a number up to 65535"_s});
    }
    if (arguments.has(u"secret-fd"_s)) {
        Result<Secret> secret = secretFromDescriptor(arguments, u"secret-fd"_s);
        if (!secret)
            return output.fail(secret.error());
        options.secret = std::move(*secret);
    } else if (std::optional<Secret> secret = environmentSecret()) {
        options.secret = std::move(*secret);
    }

    const bool secretIsOwn = options.secret.isEmpty();
    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    if (const Result<void> &found = assembly.folder().found(); !found)
        return output.fail(found.error());
    Sandbox sandbox(assembly.catalog());
    if (arguments.has(u"fault"_s)) {
        const QString fault = arguments.text(u"fault"_s);
        if (!sandbox.setFault(fault)) {
            const QStringList close = nearest(fault, Sandbox::faultNames());
            const QString hint = close.isEmpty()
                ? u"sandbox --list-faults names them all"_s
                : QString(u"did you mean "_s + close.join(u" or "_s)
                          + u"? sandbox --list-faults names them all"_s);
            return output.fail(
                {ErrorCode::Usage, u"there is no fault \"%1\"; %2"_s.arg(fault, hint)});
        }
        // For a certificate, should one be needed; where it cannot be written, start() says so.
        const DataFolder folder = assembly.folder().sandbox();
        (void)folder.ensure();
        options.folder = folder.path();
    }
    if (const Result<void> started = sandbox.start(std::move(options)); !started)
        return output.fail(started.error());

    Signals signals;
    QEventLoop loop;
    QObject::connect(&signals, &Signals::asked, &loop, &QEventLoop::quit);
    const Value document = sandboxDocument(sandbox, assembly.catalog(), secretIsOwn);
    if (output.json())
        output.document(document);
    explain(output, document);
    loop.exec();
    output.say(u"%1 checkout requests arrived."_s.arg(sandbox.arrivals()));
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
