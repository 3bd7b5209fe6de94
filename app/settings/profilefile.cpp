// SPDX-License-Identifier: MIT
#include "settings/profilefile.h"

#include "settings/profilecheck.h"
#include "settings/profilejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kFirstVersion = 1;
constexpr int kVersionOfProxy = 2;
constexpr int kVersionOfMessages = 3;
constexpr int kNewestVersion = kVersionOfMessages;

/** The first version whose program knows every key of the profile. */
int versionFor(const Profile &profile)
{
    if (hasMessageSettings(profile))
        return kVersionOfMessages;
    return profile.proxy != ProxySettings() ? kVersionOfProxy : kFirstVersion;
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
    if (!problem.found() && version > kNewestVersion)
        return failure(ErrorCode::NewerData,
                       u"version: the profiles were written by a newer program"_s);
    if (version < kFirstVersion)
        problem.say(u"version"_s, u"must be %1 to %2"_s.arg(kFirstVersion).arg(kNewestVersion));
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
    int version = kFirstVersion;
    for (const Profile &profile : profiles) {
        list.append(toJson(profile));
        version = std::max(version, versionFor(profile));
    }
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(QString::number(version)));
    document.insert(u"profiles"_s, list);
    return json::writeIndented(document) + '\n';
}

} // namespace vexora
