// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/profiletest.h"
#include "cli/proxyoption.h"
#include "cli/secretsource.h"
#include "cli/target.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

QString placeWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Undecided:
        return u"undecided"_s;
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Memory:
        return u"memory"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Value profileDocument(const Profile &profile)
{
    Value object = Value::object();
    object.insert(u"name"_s, Value::string(profile.name));
    object.insert(u"region"_s, Value::string(profile.region));
    object.insert(u"currency"_s, Value::string(profile.currency));
    object.insert(u"environment"_s, Value::string(toText(profile.environment)));
    object.insert(u"baseUrl"_s, Value::string(profile.baseUrl.toString()));
    object.insert(u"merchantNo"_s, Value::string(profile.merchantNo));
    object.insert(u"proxy"_s, Value::string(proxyText(profile.proxy)));
    if (!profile.proxy.user.isEmpty())
        object.insert(u"proxyUser"_s, Value::string(profile.proxy.user));
    return object;
}

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

/** Both of a profile's secrets, whether it has them or not; the first failure. */
Result<void> forgetSecrets(const Workspace &own, const Profile &profile)
{
    Result<void> forgotten;
    for (const QString &key : {profile.id, proxySecretKey(profile)}) {
        const Result<void> removed = await(own.secrets->remove(key));
        if (!removed && removed.error().code != ErrorCode::NoSecret && forgotten)
            forgotten = removed;
    }
    return forgotten;
}

/** Into the keychain, or nowhere. */
Result<void> keepSecrets(const Workspace &own, const Profile &profile, std::optional<Secret> secret,
                         std::optional<Secret> proxyPassword)
{
    if (!secret && !proxyPassword)
        return {};
    Result<void> kept;
    if (secret)
        kept = await(own.secrets->write(profile.id, std::move(*secret)));
    if (kept && proxyPassword)
        kept = await(own.secrets->write(proxySecretKey(profile), std::move(*proxyPassword)));
    if (kept && own.secrets->place() != SecretPlace::Keychain)
        kept = failure(ErrorCode::KeychainUnavailable,
                       own.secrets->keeps()
                           ? u"there is no keychain to keep the secret in; nothing was added"_s
                           : u"Settings say that secrets are not kept in the keychain; nothing was "
                             "added"_s);
    if (!kept)
        (void)forgetSecrets(own, profile);
    return kept;
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
    const Result<Workspace> read = assembly.own();
    if (!read)
        return output.fail(read.error());
    const Workspace &own = *read;
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!sandbox)
        return output.fail(sandbox.error());
    if (own.profiles->find(name) || sandbox->profiles->find(name))
        return output.fail(
            {ErrorCode::Duplicate, u"there is a profile \"%1\" already"_s.arg(name)});
    if (const Result<void> folder = own.folder.ensure(); !folder)
        return output.fail(folder.error());

    std::optional<Secret> secret = environmentSecret();
    if (arguments.has(u"secret-fd"_s)) {
        Result<Secret> given = secretFromDescriptor(arguments, u"secret-fd"_s);
        if (!given)
            return output.fail(given.error());
        secret = std::move(*given);
    }
    Result<std::optional<Secret>> password = proxyPasswordFrom(arguments);
    if (!password)
        return output.fail(password.error());
    const bool hasSecret = secret.has_value();
    const bool hasPassword = password->has_value();
    // The secrets first: a profile whose secret found no safe place would only disappoint later.
    if (const Result<void> kept
        = keepSecrets(own, *profile, std::move(secret), std::move(*password));
        !kept)
        return output.fail(kept.error());
    if (const Result<void> added = own.profiles->put(*profile); !added) {
        if (hasSecret || hasPassword)
            (void)forgetSecrets(own, *profile);
        return output.fail(added.error());
    }
    Value document = profileDocument(*profile);
    document.insert(u"secret"_s,
                    Value::string(hasSecret ? placeWord(own.secrets->place()) : u"none"_s));
    if (output.json())
        output.document(document);
    output.line(u"added %1"_s.arg(name));
    if (!hasSecret)
        output.say(
            u"No secret was given; give one with each command, or add the profile with --secret-fd N."_s);
    if (!profile->proxy.user.isEmpty() && !hasPassword)
        output.say(u"No proxy password was given; give one with each command, or add the profile "
                   "with --proxy-password-fd N."_s);
    return int(ExitCode::Ok);
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
    return output.fail(
        {ErrorCode::Usage, u"profile list | add NAME ... | remove NAME | test NAME"_s});
}

} // namespace vexora::cli
