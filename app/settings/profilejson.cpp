// SPDX-License-Identifier: MIT
#include "settings/profilejson.h"

#include "settings/profilecheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QMap<QString, QString> readTexts(const json::Value &value, const QString &path,
                                 json::Problem &problem)
{
    QMap<QString, QString> texts;
    if (!value.isObject())
        problem.say(path, u"must be an object"_s);
    for (const auto &[key, member] : value.members()) {
        if (!member.isString())
            problem.say(path + u'.' + key, u"must be a string"_s);
        texts.insert(key, member.text());
    }
    return texts;
}

json::Value textsToJson(const QMap<QString, QString> &texts)
{
    json::Value value = json::Value::object();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        value.insert(it.key(), json::Value::string(it.value()));
    return value;
}

/** Those of one language; the one for any has a key of its own, which is older. */
QMap<QString, QString> templatesByLanguage(const Profile &profile)
{
    QMap<QString, QString> templates = profile.messageTemplates;
    templates.remove(QString());
    return templates;
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

json::Value proxyToJson(const ProxySettings &proxy)
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

} // namespace

bool soundsLikeSecret(const QString &key)
{
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    static constexpr std::array<QStringView, 8> kWords{u"secret",     u"password", u"passwd",
                                                       u"passphrase", u"apikey",   u"privatekey",
                                                       u"appkey",     u"token"};
    // "md5Key", "signKey", "hash_key": no member of a profile ends like that.
    return plain.endsWith(u"key") || plain.endsWith(u"pwd")
        || std::any_of(kWords.begin(), kWords.end(),
                       [&plain](QStringView word) { return plain.contains(word); });
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
        profile.defaults = readTexts(*defaults, reader.pathOf(u"defaults"_s), problem);
    if (const json::Value *texts = reader.optional(u"messageTemplates"_s)) {
        const QString here = reader.pathOf(u"messageTemplates"_s);
        profile.messageTemplates = readTexts(*texts, here, problem);
        if (profile.messageTemplates.contains(QString()))
            problem.say(here, u"must name languages; the text for any is \"messageTemplate\""_s);
    }
    profile.messageLanguage = reader.optionalText(u"messageLanguage"_s);
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
    if (!profile.defaults.isEmpty())
        value.insert(u"defaults"_s, textsToJson(profile.defaults));
    put(u"messageTemplate"_s, profile.messageTemplates.value(QString()));
    if (const auto templates = templatesByLanguage(profile); !templates.isEmpty())
        value.insert(u"messageTemplates"_s, textsToJson(templates));
    put(u"messageLanguage"_s, profile.messageLanguage);
    put(u"caFile"_s, profile.caFile);
    if (profile.proxy != ProxySettings())
        value.insert(u"proxy"_s, proxyToJson(profile.proxy));
    return value;
}

bool hasMessageSettings(const Profile &profile)
{
    return !profile.messageLanguage.isEmpty() || !templatesByLanguage(profile).isEmpty();
}

} // namespace vexora
