// SPDX-License-Identifier: MIT
#include "signing/doctor/secrets.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

char inCase(char c, SecretWriting::Case letters)
{
    if (letters == SecretWriting::Upper && c >= 'a' && c <= 'z')
        return char(c - 'a' + 'A');
    if (letters == SecretWriting::Lower && c >= 'A' && c <= 'Z')
        return char(c - 'A' + 'a');
    return c;
}

} // namespace

QByteArrayView betweenOf(PlaceWay place)
{
    switch (place) {
    case PlaceWay::AmpKey:
        return "&key=";
    case PlaceWay::Key:
        return "key=";
    case PlaceWay::AmpSecret:
        return "&secret=";
    case PlaceWay::Amp:
        return "&";
    default:
        return {};
    }
}

const std::vector<SecretWriting> &secretWritings()
{
    static const std::vector<SecretWriting> kWritings{
        {std::nullopt, "", "", SecretWriting::Kept},
        {Id::SecretSpace, "", " ", SecretWriting::Kept},
        {Id::SecretSpace, " ", "", SecretWriting::Kept},
        {Id::SecretNewline, "", "\n", SecretWriting::Kept},
        {Id::SecretNewline, "", "\r\n", SecretWriting::Kept},
        {Id::SecretNewline, "", "\r", SecretWriting::Kept},
        {Id::SecretBom, "\xEF\xBB\xBF", "", SecretWriting::Kept},
        {Id::SecretCase, "", "", SecretWriting::Upper},
        {Id::SecretCase, "", "", SecretWriting::Lower},
    };
    return kWritings;
}

SecretTexts::SecretTexts(const std::vector<KnownSecret> &secrets)
    : m_secrets(secrets)
{
}

std::optional<Id> SecretTexts::mistake(int owner) const
{
    const KnownSecret &taken = secret(owner);
    if (taken.secret.isEmpty())
        return std::nullopt;
    for (int i = 0; i < owner; ++i) {
        if (secret(i).secret.reveal() == taken.secret.reveal())
            return std::nullopt;
    }
    const bool isLive = taken.environment == Environment::Live;
    const bool shouldBeLive = secret(0).environment == Environment::Live;
    if (owner == 0)
        return std::nullopt;
    if (isLive == shouldBeLive)
        return Id::SecretOtherProfile;
    return shouldBeLive ? Id::SecretTestOnLive : Id::SecretLiveOnTest;
}

const WipedBuffer *SecretTexts::bytes(int owner, int writing, size_t charset)
{
    const auto [place, isNew]
        = m_made.try_emplace(std::array<size_t, 3>{size_t(owner), size_t(writing), charset});
    Made &made = place->second;
    if (isNew && owner < count()) {
        const SecretWriting &how = secretWritings()[size_t(writing)];
        WipedBuffer utf8;
        utf8.append(QByteArrayView(how.before));
        for (const char c : secret(owner).secret.reveal())
            utf8.append(inCase(c, how.letters));
        utf8.append(QByteArrayView(how.behind));
        made.exists = m_converter.convert(charset, utf8.view(), made.bytes);
    }
    return made.exists ? &made.bytes : nullptr;
}

QString SecretTexts::masked(const QString &text) const
{
    QByteArray utf8 = text.toUtf8();
    // The longest first: one secret may be another's beginning.
    std::vector<QByteArrayView> views;
    for (const KnownSecret &known : m_secrets) {
        if (!known.secret.isEmpty() && utf8.contains(known.secret.reveal()))
            views.push_back(known.secret.reveal());
    }
    if (views.empty())
        return text;
    std::sort(views.begin(), views.end(),
              [](QByteArrayView a, QByteArrayView b) { return a.size() > b.size(); });
    const QByteArray mark = kSecretMark.toUtf8();
    QByteArray out;
    for (qsizetype at = 0; at < utf8.size();) {
        const QByteArrayView rest = QByteArrayView(utf8).sliced(at);
        const auto found
            = std::find_if(views.cbegin(), views.cend(),
                           [rest](QByteArrayView secret) { return rest.startsWith(secret); });
        out += found == views.cend() ? QByteArrayView(rest.first(1)) : QByteArrayView(mark);
        at += found == views.cend() ? 1 : found->size();
    }
    vexora::wipe(utf8);
    return QString::fromUtf8(out);
}

} // namespace vexora::doctor
