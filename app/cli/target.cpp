// SPDX-License-Identifier: MIT
#include "cli/target.h"

#include "checkout/livehost.h"
#include "cli/proxyoption.h"
#include "cli/secretsource.h"
#include "domain/nearest.h"
#include "gateway/tlstrust.h"
#include "settings/profilecheck.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

QStringList currencyCodes(const RegionSpec &region)
{
    QStringList codes;
    for (const RegionCurrency &currency : region.currencies)
        codes.append(currency.currency.code);
    return codes;
}

Result<RegionSpec> regionOf(Assembly &assembly, const QString &id)
{
    const Result<const RegionSpec *> region = assembly.catalog().require(id);
    if (!region)
        return tl::unexpected(region.error());
    return **region;
}

Result<Target> savedTarget(const QString &name, Assembly &assembly)
{
    Target target;
    target.fromProfile = true;
    const Result<Workspace> own = assembly.own();
    if (!own)
        return tl::unexpected(own.error());
    target.workspace = *own;
    Result<Profile> profile = own->profiles->require(name);
    if (!profile) {
        const Result<Workspace> sandbox = assembly.sandbox();
        if (!sandbox)
            return tl::unexpected(sandbox.error());
        if (!sandbox->profiles->find(name)) {
            QStringList names;
            for (const Profile &known : own->profiles->profiles() + sandbox->profiles->profiles())
                names.append(known.name);
            const QStringList close = nearest(name, names);
            return failure(ErrorCode::NotFound,
                           u"there is no profile \"%1\"; known are %2"_s.arg(
                               name, (close.isEmpty() ? names : close).join(u", "_s)));
        }
        if (Result<void> started = assembly.startSandbox(); !started)
            return tl::unexpected(started.error());
        target.workspace = *sandbox;
        profile = sandbox->profiles->require(name);
    }
    target.profile = *profile;
    Result<RegionSpec> region = regionOf(assembly, target.profile.region);
    if (!region)
        return tl::unexpected(region.error());
    target.region = std::move(*region);
    if (!target.region.currency(target.profile.currency))
        return failure(
            ErrorCode::Usage,
            u"the profile \"%1\" has no currency of the region %2; it wants one of %3"_s.arg(
                target.profile.name, target.region.id, currencyCodes(target.region).join(u", "_s)));
    return target;
}

/** The rules of a saved profile, for one that has neither id nor name. */
Result<void> checkTyped(Profile profile)
{
    profile.id = newProfileId();
    profile.name = u"typed"_s;
    if (const auto fault = faultOf(profile)) {
        const QString option
            = fault->member == "merchantNo"_L1 ? u"--merchant-no"_s : fault->member;
        return failure(ErrorCode::Usage, option + u' ' + fault->what);
    }
    return {};
}

Result<Target> typedTarget(const Arguments &arguments, Assembly &assembly)
{
    for (const QString &needed : {u"region"_s, u"base-url"_s, u"merchant-no"_s}) {
        if (arguments.text(needed).isEmpty())
            return failure(ErrorCode::Usage,
                           u"--%1 is missing (or name a --profile)"_s.arg(needed));
    }
    Result<RegionSpec> region = regionOf(assembly, arguments.text(u"region"_s));
    if (!region)
        return tl::unexpected(region.error());
    const Result<QUrl> baseUrl = checkedBaseUrl(arguments.text(u"base-url"_s));
    if (!baseUrl)
        return failure(ErrorCode::Usage, baseUrl.error().detail);
    const Result<Workspace> own = assembly.ownOrders();
    if (!own)
        return tl::unexpected(own.error());

    Target target;
    target.workspace = *own;
    target.region = std::move(*region);
    target.profile.region = target.region.id;
    target.profile.baseUrl = *baseUrl;
    target.profile.merchantNo = arguments.text(u"merchant-no"_s);
    if (isLoopback(*baseUrl))
        target.profile.environment = Environment::Sandbox;
    else if (isSandboxHost(*baseUrl, target.region) || isNowhere(*baseUrl))
        target.profile.environment = Environment::Test;
    else
        target.profile.environment = Environment::Live;

    const QStringList codes = currencyCodes(target.region);
    target.profile.currency = arguments.has(u"currency"_s) ? arguments.text(u"currency"_s)
        : codes.size() == 1                                ? codes.first()
                                                           : QString();
    if (!codes.contains(target.profile.currency))
        return failure(
            ErrorCode::Usage,
            u"--currency must be one of %1 for %2"_s.arg(codes.join(u", "_s), target.region.id));
    if (const Result<void> checked = checkTyped(target.profile); !checked)
        return tl::unexpected(checked.error());
    return target;
}

} // namespace

void addTargetOptions(Arguments &arguments)
{
    arguments.value(u"profile"_s, u"NAME"_s, u"A saved profile, or one of the sandbox's."_s);
    arguments.value(u"region"_s, u"ID"_s, u"Instead of a profile: the region,"_s);
    arguments.value(u"base-url"_s, u"URL"_s, u"... where to post to,"_s);
    arguments.value(u"merchant-no"_s, u"NO"_s, u"... and the merchant number."_s);
    arguments.value(u"currency"_s, u"CODE"_s, u"Needed where a region has two."_s);
    arguments.value(u"ca-file"_s, u"PEM"_s, u"Trusted beside the system's certificates."_s);
    arguments.value(u"secret-fd"_s, u"N"_s, u"Read the app secret from this descriptor."_s);
    addProxyOptions(arguments);
}

Result<Target> chooseTarget(const Arguments &arguments, Assembly &assembly)
{
    const bool saved = arguments.has(u"profile"_s);
    for (const QString &typed : {u"region"_s, u"base-url"_s, u"merchant-no"_s, u"currency"_s}) {
        if (saved && arguments.has(typed))
            return failure(ErrorCode::Usage, u"--profile and --%1 exclude each other"_s.arg(typed));
    }
    const bool readsInput = arguments.has(u"values"_s) && arguments.text(u"values"_s) == "-"_L1;
    if (const Result<void> open = checkDescriptors(arguments, readsInput); !open)
        return tl::unexpected(open.error());
    // What a profile may have is known when it is read; whatever was typed is looked at before.
    const Result<std::optional<ProxySettings>> proxy = proxyFrom(arguments);
    if (!proxy)
        return tl::unexpected(proxy.error());
    if (*proxy || !saved) {
        if (const auto fits = checkProxyPassword(arguments, proxy->value_or(ProxySettings()));
            !fits)
            return tl::unexpected(fits.error());
    }
    Result<Target> target = saved ? savedTarget(arguments.text(u"profile"_s), assembly)
                                  : typedTarget(arguments, assembly);
    if (!target)
        return target;
    if (arguments.has(u"ca-file"_s)) {
        const QString file = arguments.text(u"ca-file"_s);
        if (file.isEmpty())
            return failure(ErrorCode::Usage, u"--ca-file is empty"_s);
        // Absolute: a saved profile is used from other folders than this one.
        target->profile.caFile = QFileInfo(file).absoluteFilePath();
        // The gateway's own reading: a file it could not use would end an order that is recorded.
        if (const auto trust = tlsTrust(target->profile.caFile); !trust)
            return failure(ErrorCode::Usage, u"--ca-file %1: %2"_s.arg(file, trust.error().detail));
    }
    if (*proxy) {
        target->profile.proxy = **proxy;
        target->proxyGiven = true;
    }
    if (const auto fits = checkProxyPassword(arguments, target->profile.proxy); !fits)
        return tl::unexpected(fits.error());
    target->needsLive = needsLive(target->profile, target->region);
    return target;
}

QStringList optionsNaming(const Target &target, const Arguments &arguments,
                          const DataFolder &folder)
{
    const Profile &profile = target.profile;
    QStringList words;
    if (target.fromProfile) {
        words += {u"--profile"_s, profile.name};
    } else {
        words += {u"--region"_s,      profile.region,
                  u"--base-url"_s,    QString::fromLatin1(profile.baseUrl.toEncoded()),
                  u"--merchant-no"_s, profile.merchantNo};
        if (target.region.currencies.size() > 1)
            words += {u"--currency"_s, profile.currency};
    }
    if (arguments.has(u"ca-file"_s))
        words += {u"--ca-file"_s, profile.caFile};
    if (target.proxyGiven) {
        words += {u"--proxy"_s, proxyText(profile.proxy)};
        if (!profile.proxy.user.isEmpty())
            words += {u"--proxy-user"_s, profile.proxy.user};
    }
    if (target.needsLive)
        words += u"--live"_s;
    // One of the environment is there for the next command as well.
    if (arguments.has(u"data-dir"_s))
        words += {u"--data-dir"_s, folder.path()};
    return words;
}

Result<Credentials> credentialsFor(const Arguments &arguments, const Target &target)
{
    std::optional<Secret> given;
    if (arguments.has(u"secret-fd"_s)) {
        Result<Secret> read = secretFromDescriptor(arguments, u"secret-fd"_s);
        if (!read)
            return tl::unexpected(read.error());
        given = std::move(*read);
    } else if (std::optional<Secret> secret = environmentSecret();
               secret && !target.workspace.isSandbox) {
        given = std::move(secret);
    }
    const QString how = u"give it with --secret-fd N or VEXORA_CONSOLE_SECRET"_s;
    if (!given && !target.fromProfile)
        return failure(ErrorCode::NoSecret, u"there is no app secret; %1"_s.arg(how));
    if (!given) {
        Result<Secret> stored = await(target.workspace.secrets->read(target.profile.id));
        if (!stored)
            return failure(stored.error().code,
                           u"no app secret for the profile \"%1\": %2; %3"_s.arg(
                               target.profile.name, stored.error().detail, how));
        given = std::move(*stored);
    }
    Credentials credentials(std::move(*given));
    const ProxySettings &proxy = target.profile.proxy;
    Result<std::optional<Secret>> typed = proxyPasswordFrom(arguments);
    if (!typed)
        return tl::unexpected(typed.error());
    const bool stored = target.fromProfile && !target.proxyGiven
        && proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty();
    if (*typed) {
        credentials.proxyPassword = std::make_shared<const Secret>(std::move(**typed));
    } else if (stored) {
        Result<Secret> password
            = await(target.workspace.secrets->read(proxySecretKey(target.profile)));
        if (password)
            credentials.proxyPassword = std::make_shared<const Secret>(std::move(*password));
        else if (password.error().code != ErrorCode::NoSecret)
            return failure(
                password.error().code,
                u"no proxy password for the profile \"%1\": %2; give it with "
                "--proxy-password-fd N"_s.arg(target.profile.name, password.error().detail));
    }
    return credentials;
}

Result<int> timeoutFrom(const Arguments &arguments)
{
    if (!arguments.has(u"timeout"_s))
        return 30'000;
    bool ok = false;
    const double seconds = arguments.text(u"timeout"_s).toDouble(&ok);
    if (!ok || !(seconds > 0.0) || seconds > 600.0)
        return failure(ErrorCode::Usage, u"--timeout wants seconds, more than 0 and at most 600"_s);
    return int(seconds * 1000.0);
}

} // namespace vexora::cli
