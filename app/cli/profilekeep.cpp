// SPDX-License-Identifier: MIT
#include "cli/profilekeep.h"

#include "cli/proxyoption.h"
#include "cli/secretsource.h"

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

} // namespace

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

int keepProfile(const Output &output, const Arguments &arguments, Assembly &assembly,
                const Profile &profile)
{
    const Result<Workspace> read = assembly.own();
    if (!read)
        return output.fail(read.error());
    const Workspace &own = *read;
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!sandbox)
        return output.fail(sandbox.error());
    if (own.profiles->find(profile.name) || sandbox->profiles->find(profile.name))
        return output.fail(
            {ErrorCode::Duplicate, u"there is a profile \"%1\" already"_s.arg(profile.name)});
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
        = keepSecrets(own, profile, std::move(secret), std::move(*password));
        !kept)
        return output.fail(kept.error());
    if (const Result<void> added = own.profiles->put(profile); !added) {
        if (hasSecret || hasPassword)
            (void)forgetSecrets(own, profile);
        return output.fail(added.error());
    }
    Value document = profileDocument(profile);
    document.insert(u"secret"_s,
                    Value::string(hasSecret ? placeWord(own.secrets->place()) : u"none"_s));
    if (output.json())
        output.document(document);
    output.line(u"added %1"_s.arg(profile.name));
    if (!hasSecret)
        output.say(
            u"No secret was given; give one with each command, or add the profile with --secret-fd N."_s);
    if (!profile.proxy.user.isEmpty() && !hasPassword)
        output.say(u"No proxy password was given; give one with each command, or add the profile "
                   "with --proxy-password-fd N."_s);
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
