// SPDX-License-Identifier: MIT
#include "settings/profilefile.h"

#include "json/objectreader.h"
#include "settings/profilecheck.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kVersion = 2;
constexpr int kVersionWithoutProxy = 1;

bool soundsLikeSecret(const QString &key)
{
    const QString low = key.toLower();
    static constexpr QStringView kWords[] = {u"secret", u"password", u"apikey", u"privatekey"};
    for (const QStringView word : kWords) {
        if (low.contains(word))
            return true;
    }
    return false;
}

/** Said before anything else: this mistake must not stay in the file. */
void refuseSecrets(const json::Value &value, const QString &path, json::Problem &problem)
{
    for (const auto &[key, member] : value.members()) {
        const QString here = path.isEmpty() ? key : QString(path + u'.' + key);
        if (soundsLikeSecret(key)) {
            problem.say(here,
                        u"secrets do not belong in this file; take it out and set it with "
                        u"\"profile add\", which keeps it in the keychain"_s);
        }
        refuseSecrets(member, here, problem);
    }
    for (qsizetype i = 0; i < value.items().size(); ++i)
        refuseSecrets(value.items()[i], u"%1[%2]"_s.arg(path).arg(i), problem);
}

FieldMap readDefaults(const json::Value &value, const QString &path, json::Problem &problem)
{
    FieldMap defaults;
    if (!value.isObject())
        problem.say(path, u"must be an object"_s);
    for (const auto &[key, member] : value.members()) {
        if (!member.isString())
            problem.say(path + u'.' + key, u"must be a string"_s);
        defaults.insert(key, member.text());
    }
    return defaults;
}

ProxySettings readProxy(const json::Value &value, const QString &path, json::Problem &problem)
{
    json::ObjectReader reader(value, path, problem);
    ProxySettings proxy;
    const auto mode = proxyModeFromText(reader.text(u"mode"_s));
    if (!mode)
        problem.say(reader.pathOf(u"mode"_s), u"must be system, direct or manual"_s);
    proxy.mode = mode.value_or(ProxySettings::Mode::Direct);
    proxy.host = reader.optionalText(u"host"_s);
    const int port = reader.optionalInteger(u"port"_s);
    if (port < 0 || port > 65535)
        problem.say(reader.pathOf(u"port"_s), u"must be 1 to 65535"_s);
    else
        proxy.port = quint16(port);
    proxy.user = reader.optionalText(u"user"_s);
    reader.finish();
    return proxy;
}

json::Value toJson(const ProxySettings &proxy)
{
    json::Value value = json::Value::object();
    value.insert(u"mode"_s, json::Value::string(toText(proxy.mode)));
    if (proxy.mode != ProxySettings::Mode::Manual)
        return value;
    value.insert(u"host"_s, json::Value::string(proxy.host));
    value.insert(u"port"_s, json::Value::number(QString::number(proxy.port)));
    if (!proxy.user.isEmpty())
        value.insert(u"user"_s, json::Value::string(proxy.user));
    return value;
}

Profile readProfile(const json::Value &value, const QString &path, json::Problem &problem)
{
    json::ObjectReader reader(value, path, problem);
    Profile profile;
    profile.id = reader.text(u"id"_s);
    profile.name = reader.text(u"name"_s);
    profile.region = reader.text(u"region"_s);
    profile.currency = reader.optionalText(u"currency"_s);
    const auto environment = environmentFromText(reader.text(u"environment"_s));
    if (!environment)
        problem.say(reader.pathOf(u"environment"_s), u"must be sandbox, test or live"_s);
    profile.environment = environment.value_or(Environment::Live);
    const auto baseUrl = checkedBaseUrl(reader.text(u"baseUrl"_s));
    if (baseUrl)
        profile.baseUrl = *baseUrl;
    else
        problem.say(reader.pathOf(u"baseUrl"_s), baseUrl.error().detail);
    profile.merchantNo = reader.text(u"merchantNo"_s);
    profile.tradeNoPrefix = reader.optionalText(u"tradeNoPrefix"_s);
    profile.confirmLimit = reader.optionalText(u"confirmLimit"_s);
    if (const json::Value *defaults = reader.optional(u"defaults"_s))
        profile.defaults = readDefaults(*defaults, reader.pathOf(u"defaults"_s), problem);
    const QString anyLanguage = reader.optionalText(u"messageTemplate"_s);
    if (!anyLanguage.isEmpty())
        profile.messageTemplates.insert(QString(), anyLanguage);
    profile.caFile = reader.optionalText(u"caFile"_s);
    if (const json::Value *proxy = reader.optional(u"proxy"_s))
        profile.proxy = readProxy(*proxy, reader.pathOf(u"proxy"_s), problem);
    reader.finish();
    if (!problem.found()) {
        if (const auto fault = faultOf(profile))
            problem.say(reader.pathOf(fault->member), fault->what);
    }
    return profile;
}

json::Value toJson(const Profile &profile)
{
    json::Value value = json::Value::object();
    const auto put = [&value](const QString &key, const QString &text) {
        if (!text.isEmpty())
            value.insert(key, json::Value::string(text));
    };
    put(u"id"_s, profile.id);
    put(u"name"_s, profile.name);
    put(u"region"_s, profile.region);
    put(u"currency"_s, profile.currency);
    put(u"environment"_s, toText(profile.environment));
    put(u"baseUrl"_s, profile.baseUrl.toString(QUrl::FullyEncoded));
    put(u"merchantNo"_s, profile.merchantNo);
    put(u"tradeNoPrefix"_s, profile.tradeNoPrefix);
    put(u"confirmLimit"_s, profile.confirmLimit);
    if (!profile.defaults.isEmpty()) {
        json::Value defaults = json::Value::object();
        for (auto it = profile.defaults.begin(); it != profile.defaults.end(); ++it)
            defaults.insert(it.key(), json::Value::string(it.value()));
        value.insert(u"defaults"_s, defaults);
    }
    put(u"messageTemplate"_s, profile.messageTemplates.value(QString()));
    put(u"caFile"_s, profile.caFile);
    if (profile.proxy != ProxySettings())
        value.insert(u"proxy"_s, toJson(profile.proxy));
    return value;
}

} // namespace

Result<QList<Profile>> readProfiles(const QByteArray &bytes)
{
    const auto document = json::read(bytes);
    if (!document)
        return tl::unexpected(document.error());
    json::Problem problem;
    refuseSecrets(*document, {}, problem);
    json::ObjectReader reader(*document, {}, problem);
    const int version = reader.integer(u"version"_s);
    if (!problem.found() && version > kVersion)
        return failure(ErrorCode::NewerData,
                       u"version: the profiles were written by a newer program"_s);
    if (version < kVersionWithoutProxy)
        problem.say(u"version"_s, u"must be %1 or %2"_s.arg(kVersionWithoutProxy).arg(kVersion));
    QList<Profile> profiles;
    reader.each(u"profiles"_s, [&](const json::Value &item, const QString &path) {
        const Profile profile = readProfile(item, path, problem);
        for (const Profile &other : profiles) {
            if (other.id == profile.id)
                problem.say(path + u".id", u"stands twice"_s);
        }
        if (namesake(profiles, profile))
            problem.say(path + u".name", u"stands twice"_s);
        profiles.append(profile);
    });
    reader.finish();
    if (problem.found())
        return tl::unexpected(problem.error());
    return profiles;
}

QByteArray writeProfiles(const QList<Profile> &profiles)
{
    json::Value list = json::Value::array();
    int version = kVersionWithoutProxy;
    for (const Profile &profile : profiles) {
        list.append(toJson(profile));
        if (profile.proxy != ProxySettings())
            version = kVersion;
    }
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(QString::number(version)));
    document.insert(u"profiles"_s, list);
    return json::writeIndented(document) + '\n';
}

} // namespace vexora
