// SPDX-License-Identifier: MIT
#include "signing/doctor/hasher.h"

#include <openssl/crypto.h>

#include <cstring>

namespace vexora::doctor {

const std::vector<DigestOption> &digestOptions()
{
    static const std::vector<DigestOption> kOptions{
        {std::nullopt, DigestOption::Md5, false, false, 16},
        {Id::DigestDoubleMd5, DigestOption::DoubleMd5, false, false, 16},
        {Id::DigestDoubleMd5, DigestOption::DoubleMd5, true, false, 16},
        {Id::DigestHmacMd5, DigestOption::HmacMd5, false, true, 16},
        {Id::DigestHmacMd5, DigestOption::HmacMd5, false, false, 16},
        {Id::DigestHmacSha256, DigestOption::HmacSha256, false, true, 32},
        {Id::DigestHmacSha256, DigestOption::HmacSha256, false, false, 32},
        {Id::DigestSha1, DigestOption::Sha1, false, false, 20},
        {Id::DigestSha256, DigestOption::Sha256, false, false, 32},
    };
    return kOptions;
}

Hasher::Hasher()
    : m_md5(contextFor("MD5"))
    , m_sha1(contextFor("SHA1"))
    , m_sha256(contextFor("SHA256"))
{
}

/** A context that has begun once begins again without a look for engines, which takes a lock. Null
 *  in a library without the algorithm (a FIPS provider has no MD5). */
Hasher::Context Hasher::contextFor(const char *algorithm)
{
    EVP_MD *fetched = EVP_MD_fetch(nullptr, algorithm, nullptr);
    Context context(EVP_MD_CTX_new());
    if (!fetched || !context || EVP_DigestInit_ex2(context.get(), fetched, nullptr) != 1)
        context.reset();
    EVP_MD_free(fetched); // the context keeps its own
    return context;
}

void Hasher::make(const DigestOption &option, QByteArrayView message, QByteArrayView key,
                  Digest &digest)
{
    switch (option.algorithm) {
    case DigestOption::Md5:
        plain(m_md5, {}, message, digest);
        return;
    case DigestOption::Sha1:
        plain(m_sha1, {}, message, digest);
        return;
    case DigestOption::Sha256:
        plain(m_sha256, {}, message, digest);
        return;
    case DigestOption::HmacMd5:
        keyed(m_md5, message, key, digest);
        return;
    case DigestOption::HmacSha256:
        keyed(m_sha256, message, key, digest);
        return;
    case DigestOption::DoubleMd5:
        break;
    }
    plain(m_md5, {}, message, digest);
    std::array<char, 2 * EVP_MAX_MD_SIZE> hex{};
    const char *digits = option.upper ? "0123456789ABCDEF" : "0123456789abcdef";
    for (int i = 0; i < digest.size; ++i) {
        hex[size_t(i) * 2] = digits[digest.bytes[size_t(i)] >> 4];
        hex[size_t(i) * 2 + 1] = digits[digest.bytes[size_t(i)] & 0xf];
    }
    plain(m_md5, {}, QByteArrayView(hex.data(), digest.size * 2), digest);
}

void Hasher::plain(const Context &context, QByteArrayView before, QByteArrayView message,
                   Digest &digest)
{
    unsigned int size = 0;
    if (!context || EVP_DigestInit_ex2(context.get(), nullptr, nullptr) != 1
        || (!before.isEmpty()
            && EVP_DigestUpdate(context.get(), before.data(), size_t(before.size())) != 1)
        || EVP_DigestUpdate(context.get(), message.data(), size_t(message.size())) != 1
        || EVP_DigestFinal_ex(context.get(), digest.bytes.data(), &size) != 1)
        size = 0;
    digest.size = int(size);
}

/** RFC 2104. */
void Hasher::keyed(const Context &context, QByteArrayView message, QByteArrayView key,
                   Digest &digest)
{
    constexpr size_t kBlock = 64; // of MD5 and of SHA-256
    std::array<char, kBlock> inner{};
    std::array<char, kBlock> outer{};
    if (key.size() > qsizetype(kBlock)) {
        plain(context, {}, key, digest);
        std::memcpy(inner.data(), digest.bytes.data(), size_t(digest.size));
    } else if (!key.isEmpty()) {
        std::memcpy(inner.data(), key.data(), size_t(key.size()));
    }
    for (size_t i = 0; i < kBlock; ++i) {
        outer[i] = char(inner[i] ^ 0x5c);
        inner[i] = char(inner[i] ^ 0x36);
    }
    plain(context, QByteArrayView(inner.data(), kBlock), message, digest);
    const Digest first = digest;
    plain(context, QByteArrayView(outer.data(), kBlock),
          QByteArrayView(first.bytes.data(), first.size), digest);
    OPENSSL_cleanse(inner.data(), inner.size());
    OPENSSL_cleanse(outer.data(), outer.size());
}

} // namespace vexora::doctor
