// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/profileexchange.h"
#include "cli/profilekeep.h"
#include "cli/profiletest.h"
#include "cli/proxyoption.h"
#include "cli/target.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

int listProfiles(const Output &output, Assembly &assembly)
{
    const Result<Workspace> own = assembly.own();
    if (!own)
        return output.fail(own.error());
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!sandbox)
        return output.fail(sandbox.error());
    Value list = Value::array();
    for (const Profile &profile : own->profiles->profiles() + sandbox->profiles->profiles()) {
        list.append(profileDocument(profile));
        output.line(u"%1\t%2\t%3\t%4\tproxy %5"_s.arg(profile.name, profile.region,
                                                      profile.currency, toText(profile.environment),
                                                      printableLine(proxyText(profile.proxy))));
    }
    if (output.json())
        output.document(list);
    return int(ExitCode::Ok);
}

/** A profile from the options, checked as far as no store is needed. */
Result<Profile> profileFrom(const Arguments &arguments, const Target &target, const QString &name)
{
    Profile profile = target.profile;
    profile.id = newProfileId();
    profile.name = name;
    if (arguments.has(u"environment"_s)) {
        const auto environment = environmentFromText(arguments.text(u"environment"_s));
        if (!environment)
            return failure(ErrorCode::Usage, u"--environment is sandbox, test or live"_s);
        profile.environment = *environment;
    }
    profile.tradeNoPrefix = arguments.text(u"prefix"_s);
    profile.confirmLimit = arguments.text(u"confirm-limit"_s);
    for (const QString &assignment : arguments.texts(u"default"_s)) {
        const auto pair = splitAssignment(assignment);
        if (!pair)
            return tl::unexpected(pair.error());
        const FieldSpec *field = target.region.field(pair->first);
        if (!field || !field->profileDefault)
            return failure(ErrorCode::Usage,
                           u"--default %1: a profile holds no default for that"_s.arg(pair->first));
        profile.defaults.insert(pair->first, pair->second);
    }
    return profile;
}

int addProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
               const QString &name)
{
    const Result<Target> target = chooseTarget(arguments, assembly);
    if (!target)
        return output.fail(target.error());
    const Result<Profile> profile = profileFrom(arguments, *target, name);
    if (!profile)
        return output.fail(profile.error());
    return keepProfile(output, arguments, assembly, *profile);
}

int removeProfile(const Output &output, Assembly &assembly, const QString &name)
{
    const Result<Workspace> own = assembly.own();
    if (!own)
        return output.fail(own.error());
    const Result<Profile> profile = own->profiles->require(name);
    if (!profile)
        return output.fail(profile.error());
    if (const Result<void> removed = own->profiles->remove(profile->id); !removed)
        return output.fail(removed.error());
    if (const Result<void> forgotten = forgetSecrets(*own, *profile); !forgotten)
        output.say(u"The profile is gone; its secrets may still be in the keychain: "_s
                   + forgotten.error().detail);
    if (output.json())
        output.document(profileDocument(*profile));
    output.line(u"removed %1"_s.arg(name));
    return int(ExitCode::Ok);
}

} // namespace

int profileCommand(const QStringList &words)
{
    Arguments arguments;
    addTargetOptions(arguments);
    arguments.value(u"environment"_s, u"WORD"_s, u"sandbox, test or live; told from the host."_s);
    arguments.value(u"prefix"_s, u"TEXT"_s, u"Order numbers start with it."_s);
    arguments.value(u"confirm-limit"_s, u"AMOUNT"_s, u"Ask once more above this amount."_s);
    arguments.value(u"default"_s, u"FIELD=VALUE"_s, u"A default; may be given many times."_s);
    arguments.value(u"timeout"_s, u"SECONDS"_s, u"For test; 30 by default."_s);
    arguments.flag(u"live"_s, u"For test: ask a live host."_s);
    addExchangeOptions(arguments);
    const Result<void> parsed = arguments.parse(words, 1, 2);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    if (arguments.has(u"profile"_s))
        return output.fail({ErrorCode::Usage,
                            u"--profile is for other commands; here the name "
                            "stands behind the action"_s});
    const QString action = arguments.positionals().at(0);
    const QString name = arguments.positionals().value(1);
    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    if (action == "list"_L1 && name.isEmpty())
        return listProfiles(output, assembly);
    if (action == "add"_L1 && !name.isEmpty())
        return addProfile(output, arguments, assembly, name);
    if (action == "remove"_L1 && !name.isEmpty())
        return removeProfile(output, assembly, name);
    if (action == "test"_L1 && !name.isEmpty())
        return testProfile(output, arguments, assembly, name);
    if (action == "export"_L1 && !name.isEmpty())
        return exportProfile(output, arguments, assembly, name);
    if (action == "import"_L1 && !name.isEmpty())
        return importProfile(output, arguments, assembly, name);
    return output.fail({ErrorCode::Usage,
                        u"profile list | add NAME ... | remove NAME | test NAME | "
                        "export NAME [--out FILE] | import FILE [--name NAME]"_s});
}

} // namespace vexora::cli
