// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/ids.h"

#include <QByteArrayView>

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace vexora::doctor {

/** A way to make a digest. */
struct DigestOption
{
    enum Algorithm { Md5, DoubleMd5, HmacMd5, HmacSha256, Sha1, Sha256 };

    std::optional<Id> id; ///< nothing: the rule's own
    Algorithm algorithm = Md5;
    bool upper = false; ///< DoubleMd5: of the upper-case digits
    bool stringAlone = false; ///< HMAC: the secret is the key and not in the text as well
    int size = 16; ///< of the digest, bytes

    [[nodiscard]] bool isKeyed() const { return algorithm == HmacMd5 || algorithm == HmacSha256; }
};

/** The rule's first, then the catalogue's. */
[[nodiscard]] const std::vector<DigestOption> &digestOptions();

struct Digest
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    int size = 0; ///< 0: this library has not got the algorithm
};

/** Makes many digests with one context: what a fetch and a context cost is paid once. Not for two
 *  threads at once. */
class Hasher
{
public:
    Hasher();

    /** `key` is used by the keyed ones alone. */
    void make(const DigestOption &option, QByteArrayView message, QByteArrayView key,
              Digest &digest);

private:
    struct FreeContext
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

    static Context contextFor(const char *algorithm);
    static void plain(const Context &context, QByteArrayView before, QByteArrayView message,
                      Digest &digest);
    static void keyed(const Context &context, QByteArrayView message, QByteArrayView key,
                      Digest &digest);

    Context m_md5;
    Context m_sha1;
    Context m_sha256;
};

} // namespace vexora::doctor
