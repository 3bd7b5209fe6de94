// SPDX-License-Identifier: MIT
#include "settings/profileexchange.h"

#include "settings/profilecheck.h"
#include "settings/profilejson.h"
#include "settings/profilestore.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using Kind = ProfileFileFault::Kind;
using Found = std::optional<ProfileFileFault>;

constexpr int kFileVersion = 1;
constexpr qsizetype kLongestName = 80; ///< as profilecheck has it

QString memberPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

/** "https://me:word@shop.example": whoever reads the file could log in. */
bool holdsLogin(const QString &text)
{
    static const QRegularExpression kLogin(u"\\A\\s*[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*@"_s);
    return kLogin.match(text).hasMatch();
}

/** Said before anything else: this mistake must not go from hand to hand. */
Found findSecret(const json::Value &value, const QString &path = {})
{
    if (value.isString() && holdsLogin(value.text()))
        return ProfileFileFault{Kind::HoldsLogin, path,
                                u"an address with a user name or password before its host is not "
                                "taken; take both out of it"_s};
    for (const auto &[key, member] : value.members()) {
        const QString here = memberPath(path, key);
        if (soundsLikeSecret(key))
            return ProfileFileFault{
                Kind::HoldsSecret, here,
                u"a profile file goes from hand to hand, so it must not hold a secret; take it "
                "out, change the secret at the provider if others had the file, and enter it "
                "when the profile is imported"_s};
        if (Found inside = findSecret(member, here))
            return inside;
    }
    for (qsizetype i = 0; i < value.items().size(); ++i) {
        if (Found inside = findSecret(value.items()[i], u"%1[%2]"_s.arg(path).arg(i)))
            return inside;
    }
    return std::nullopt;
}

/** What every machine or person has of its own; a file by hand may have it all the same. */
Found findOfOneMachine(const json::Value &profile)
{
    const auto fault = [](const QString &where, const QString &what) {
        return ProfileFileFault{Kind::OfOneMachine, where, what};
    };
    if (profile.find(u"id"))
        return fault(u"profile.id"_s, u"a profile gets its id where it is imported; take it out"_s);
    if (profile.find(u"caFile"))
        return fault(u"profile.caFile"_s,
                     u"a CA file is chosen on the machine that trusts it; take it out"_s);
    const json::Value *proxy = profile.find(u"proxy");
    if (proxy && proxy->find(u"user"))
        return fault(u"profile.proxy.user"_s,
                     u"everybody logs in to a proxy with their own name; take it out"_s);
    return std::nullopt;
}

ProfileFileFault malformed(const json::Problem &problem)
{
    const QString detail = problem.error().detail;
    const qsizetype colon = detail.indexOf(u": "_s);
    return {Kind::Malformed, colon < 0 ? QString() : detail.first(colon),
            colon < 0 ? detail : detail.sliced(colon + 2)};
}

/** The document around the profile; the profile itself when nothing is wrong. */
tl::expected<json::Value, ProfileFileFault> unwrapped(const json::Value &document)
{
    const json::Value *version = document.find(u"vexora-profile");
    if (!version)
        return tl::unexpected(ProfileFileFault{Kind::NotAProfile,
                                               {},
                                               u"this is no profile file; it would begin with "
                                               "\"vexora-profile\""_s});
    json::Problem problem;
    json::ObjectReader reader(document, {}, problem);
    const int number = reader.integer(u"vexora-profile"_s);
    if (!problem.found() && number > kFileVersion)
        return tl::unexpected(ProfileFileFault{Kind::Newer, u"vexora-profile"_s,
                                               u"the file was written by a newer program"_s});
    if (number != kFileVersion)
        problem.say(u"vexora-profile"_s, u"must be %1"_s.arg(kFileVersion));
    const json::Value *profile = reader.require(u"profile"_s);
    if (profile && !profile->isObject())
        problem.say(u"profile"_s, u"must be an object"_s);
    reader.finish();
    if (problem.found())
        return tl::unexpected(malformed(problem));
    return *profile;
}

} // namespace

Error ProfileFileFault::error() const
{
    const ErrorCode code = kind == Kind::Newer ? ErrorCode::NewerData : ErrorCode::Malformed;
    return {code, where.isEmpty() ? what : QString(where + u": " + what)};
}

ProfileExport exportedProfile(const Profile &profile)
{
    ProfileExport exported;
    Profile shared = profile;
    shared.id.clear();
    if (!std::exchange(shared.caFile, {}).isEmpty())
        exported.leftOut.append(u"caFile"_s);
    if (!std::exchange(shared.proxy.user, {}).isEmpty())
        exported.leftOut.append(u"proxy.user"_s);
    json::Value document = json::Value::object();
    document.insert(u"vexora-profile"_s, json::Value::number(QString::number(kFileVersion)));
    document.insert(u"profile"_s, toJson(shared));
    exported.bytes = json::writeIndented(document) + '\n';
    return exported;
}

tl::expected<Profile, ProfileFileFault> importedProfile(const QByteArray &bytes)
{
    if (bytes.size() > kMaxProfileFile)
        return tl::unexpected(ProfileFileFault{
            Kind::TooLarge,
            {},
            u"this is no profile file; one has at most %1 KiB"_s.arg(kMaxProfileFile / 1024)});
    // Some editors begin a file with one; it says nothing.
    const auto document = json::read(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    if (!document)
        return tl::unexpected(ProfileFileFault{Kind::NotJson, {}, document.error().detail});
    if (Found secret = findSecret(*document))
        return tl::unexpected(*secret);
    auto inner = unwrapped(*document);
    if (!inner)
        return tl::unexpected(inner.error());
    if (Found own = findOfOneMachine(*inner))
        return tl::unexpected(*own);
    inner->insert(u"id"_s, json::Value::string(newProfileId()));
    json::Problem problem;
    Profile profile = readProfile(*inner, u"profile"_s, problem);
    if (problem.found())
        return tl::unexpected(malformed(problem));
    return profile;
}

QString freeName(const QString &name, const QList<Profile> &profiles)
{
    const auto isTaken = [&profiles](const QString &wanted) {
        Profile asked; // without an id it is nobody's own name
        asked.name = wanted;
        return namesake(profiles, asked) != nullptr;
    };
    QString free = name;
    // "Store 7" is followed by "Store 7 (2)": "Store 8" may be the next shop.
    const bool isNumbered = !name.isEmpty() && name.back().isDigit();
    for (int number = 2; isTaken(free); ++number) {
        const QString tail = isNumbered ? u" (%1)"_s.arg(number) : u" %1"_s.arg(number);
        free = name.first(qMin(name.size(), kLongestName - tail.size())).trimmed() + tail;
    }
    return free;
}

} // namespace vexora
