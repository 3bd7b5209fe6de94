// SPDX-License-Identifier: MIT
#include "settings/profilecheck.h"

#include "domain/texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/** Control characters, and those that turn the direction of text. Khmer needs zero-width spaces. */
bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || u == 0x061c || u == 0x200e || u == 0x200f
            || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    });
}

/** Text of one line that looks like what it is: it stands on a button beside an amount. */
QString nameFault(const QString &name)
{
    constexpr qsizetype kLongest = 80;
    if (name.trimmed().isEmpty())
        return u"must not be empty"_s;
    if (name.trimmed() != name)
        return u"must not begin or end with a space"_s;
    if (name.size() > kLongest)
        return u"must have at most %1 characters"_s.arg(kLongest);
    if (hasControls(name))
        return u"must not hold control characters"_s;
    return {};
}

QString baseUrlFault(const Profile &profile)
{
    const auto checked = checkedBaseUrl(profile.baseUrl.toString(QUrl::FullyEncoded));
    if (!checked)
        return checked.error().detail;
    if (profile.environment == Environment::Sandbox && !isLoopback(*checked))
        return u"a sandbox profile must point to this machine (127.0.0.1, ::1, localhost)"_s;
    return {};
}

QString merchantNoFault(const QString &merchantNo)
{
    const auto fits = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    if (merchantNo.isEmpty())
        return u"must not be empty"_s;
    // It becomes an HTTP header.
    if (merchantNo.size() > 64 || !std::all_of(merchantNo.begin(), merchantNo.end(), fits))
        return u"must be at most 64 letters, digits or signs without spaces"_s;
    return {};
}

/** A name as DNS knows them, or an address; an IPv6 one without brackets. */
bool isHost(const QString &host)
{
    constexpr qsizetype kLongest = 253;
    if (host.size() > kLongest)
        return false;
    if (host.contains(u':'))
        return matches(u"[0-9A-Fa-f:.]+"_s, host) && QUrl(u"http://["_s + host + u']').isValid();
    return matches(u"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?"_s, host) && !host.contains(".."_L1);
}

std::optional<ProfileFault> defaultsFault(const FieldMap &defaults)
{
    static const QSet<QString> kDefaults{u"notifyUrl"_s, u"returnUrl"_s, u"remark"_s,
                                         u"channelCode"_s, u"wayCode"_s};
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!kDefaults.contains(it.key()))
            return ProfileFault{u"defaults."_s + it.key(),
                                u"a profile holds no default for this field; only for notifyUrl, "
                                u"returnUrl, remark, channelCode, wayCode"_s};
    }
    if (defaults.value(u"remark"_s).size() > kMaxRemarkPattern)
        return ProfileFault{u"defaults.remark"_s,
                            u"must have at most %1 characters"_s.arg(kMaxRemarkPattern)};
    return std::nullopt;
}

/** A text of several lines; it must not turn around and show a payer another link than it opens. */
bool isCleanTemplate(QString text)
{
    text.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    return !hasControls(text);
}

std::optional<ProfileFault> messageFault(const Profile &profile)
{
    const QString known = programLanguages().join(u", "_s);
    const auto &templates = profile.messageTemplates;
    for (auto it = templates.begin(); it != templates.end(); ++it) {
        const QString member
            = it.key().isEmpty() ? u"messageTemplate"_s : u"messageTemplates."_s + it.key();
        if (!it.key().isEmpty() && !programLanguages().contains(it.key()))
            return ProfileFault{member, u"is no language of the program; it has "_s + known};
        if (it.value().isEmpty())
            return ProfileFault{member, u"must not be empty"_s};
        if (it.value().size() > kMaxTemplate)
            return ProfileFault{member, u"must have at most %1 characters"_s.arg(kMaxTemplate)};
        if (!isCleanTemplate(it.value()))
            return ProfileFault{member, u"must not hold control characters"_s};
    }
    if (!profile.messageLanguage.isEmpty() && !programLanguages().contains(profile.messageLanguage))
        return ProfileFault{u"messageLanguage"_s, u"must be one of "_s + known};
    return std::nullopt;
}

} // namespace

std::optional<ProfileFault> faultOf(const Profile &profile)
{
    if (!matches(u"[A-Za-z0-9_-]{1,64}"_s, profile.id))
        return ProfileFault{u"id"_s, u"must be letters, digits, - or _"_s};
    if (const QString fault = nameFault(profile.name); !fault.isEmpty())
        return ProfileFault{u"name"_s, fault};
    if (!matches(u"[a-z0-9-]{1,64}"_s, profile.region))
        return ProfileFault{u"region"_s, u"must be a region's id"_s};
    if (!profile.currency.isEmpty() && !matches(u"[A-Z]{3}"_s, profile.currency))
        return ProfileFault{u"currency"_s, u"must be a currency code of three capitals"_s};
    if (const QString fault = baseUrlFault(profile); !fault.isEmpty())
        return ProfileFault{u"baseUrl"_s, fault};
    if (const QString fault = merchantNoFault(profile.merchantNo); !fault.isEmpty())
        return ProfileFault{u"merchantNo"_s, fault};
    if (!matches(u"[A-Za-z0-9_-]{0,12}"_s, profile.tradeNoPrefix))
        return ProfileFault{u"tradeNoPrefix"_s, u"must be at most 12 letters, digits, - or _"_s};
    if (!profile.confirmLimit.isEmpty()
        && !matches(u"[0-9]{1,15}(\\.[0-9]{1,4})?"_s, profile.confirmLimit))
        return ProfileFault{u"confirmLimit"_s, u"must be a plain number like 1500 or 99.50"_s};
    if (const auto fault = faultOf(profile.proxy))
        return fault;
    if (const auto fault = defaultsFault(profile.defaults))
        return fault;
    return messageFault(profile);
}

std::optional<ProfileFault> faultOf(const ProxySettings &proxy)
{
    const QString host = u"proxy.host"_s;
    const QString port = u"proxy.port"_s;
    const QString user = u"proxy.user"_s;
    if (proxy.mode != ProxySettings::Mode::Manual) {
        const QString onlyManual = u"belongs to a manual proxy only"_s;
        if (!proxy.host.isEmpty())
            return ProfileFault{host, onlyManual};
        if (proxy.port != 0)
            return ProfileFault{port, onlyManual};
        if (!proxy.user.isEmpty())
            return ProfileFault{user, onlyManual};
        return std::nullopt;
    }
    if (proxy.host.isEmpty())
        return ProfileFault{host, u"must not be empty for a manual proxy"_s};
    if (!isHost(proxy.host))
        return ProfileFault{host, u"must be a host name or an address, without http:// and port"_s};
    if (proxy.port == 0)
        return ProfileFault{port, u"must be 1 to 65535"_s};
    // A colon ends the name where the login is sent (RFC 7617, section 2).
    constexpr qsizetype kLongest = 128;
    if (proxy.user.size() > kLongest || hasControls(proxy.user) || proxy.user.contains(u':'))
        return ProfileFault{user, u"must be at most 128 characters on one line, without a colon"_s};
    return std::nullopt;
}

QString foldedName(QStringView name)
{
    QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return folded;
}

const Profile *namesake(const QList<Profile> &profiles, const Profile &profile)
{
    const QString folded = foldedName(profile.name);
    for (const Profile &other : profiles) {
        if (other.id != profile.id && foldedName(other.name) == folded)
            return &other;
    }
    return nullptr;
}

} // namespace vexora
