// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/charsets.h"
#include "signing/doctor/doctor.h"

#include <array>
#include <map>
#include <vector>

namespace vexora::doctor {

// Where a secret stands, each a way of making the mistake; 0 is the rule.
enum class PlaceWay { Behind, First, BothEnds, Absent, AmpKey, Key, AmpSecret, Amp };
inline constexpr int kPlaceWays = int(PlaceWay::Amp) + 1;

/** What stands between string and secret. */
[[nodiscard]] QByteArrayView betweenOf(PlaceWay place);

/** A way a secret is written. The first is the rule's. */
struct SecretWriting
{
    std::optional<Id> id;
    const char *before;
    const char *behind;
    enum Case { Kept, Upper, Lower } letters = Kept;
};

[[nodiscard]] const std::vector<SecretWriting> &secretWritings();

/** The secrets in every writing and charset, made once and wiped at the end. */
class SecretTexts
{
public:
    explicit SecretTexts(const std::vector<KnownSecret> &secrets);

    [[nodiscard]] int count() const { return int(m_secrets.size()); }
    [[nodiscard]] const KnownSecret &secret(int owner) const { return m_secrets[size_t(owner)]; }
    /** Which mistake it is to have taken that one; nothing for the first, and for those with the
     *  very bytes of one before them. */
    [[nodiscard]] std::optional<Id> mistake(int owner) const;
    /** Null where there is no converter for the charset. */
    [[nodiscard]] const WipedBuffer *bytes(int owner, int writing, size_t charset);
    /** The text with every secret in it replaced by kSecretMark. */
    [[nodiscard]] QString masked(const QString &text) const;

private:
    struct Made
    {
        WipedBuffer bytes;
        bool exists = false;
    };

    const std::vector<KnownSecret> &m_secrets;
    std::map<std::array<size_t, 3>, Made> m_made;
    Converter m_converter;
};

} // namespace vexora::doctor
