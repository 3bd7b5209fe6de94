// SPDX-License-Identifier: MIT
#include "sealing/datakey.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kProofBytes = 16;
constexpr char kFormat = 1;
constexpr qsizetype kHeadBytes = 1 + kSaltBytes + kNonceBytes;

using Bytes32 = std::array<unsigned char, kKeyBytes>;

const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *unsignedData(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/** HKDF-SHA256 (RFC 5869). */
bool derive(QByteArrayView key, QByteArrayView salt, QByteArrayView purpose, Bytes32 &out)
{
    // Looked for once: finding an algorithm takes longer than running it.
    static const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free);
    if (!kdf)
        return false;
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), &EVP_KDF_CTX_free);
    if (!context)
        return false;
    std::array<char, 7> digest{"SHA256"};
    // An empty salt is left out: the library refuses one, and RFC 5869 means the same by both.
    const auto salting = salt.isEmpty()
        ? OSSL_PARAM_construct_end()
        : OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()),
                                            size_t(salt.size()));
    std::array<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char *>(key.data()),
                                          size_t(key.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char *>(purpose.data()),
                                          size_t(purpose.size())),
        salting, OSSL_PARAM_construct_end()};
    return EVP_KDF_derive(context.get(), out.data(), out.size(), parameters.data()) == 1;
}

QByteArray mac(QByteArrayView key, QByteArrayView text, qsizetype bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    size_t length = 0;
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, key.data(), size_t(key.size()),
                   unsignedData(text), size_t(text.size()), digest.data(), digest.size(), &length))
        return {};
    return {reinterpret_cast<const char *>(digest.data()), qMin(bytes, qsizetype(length))};
}

struct Cipher
{
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context{EVP_CIPHER_CTX_new(),
                                                                            &EVP_CIPHER_CTX_free};
    Bytes32 key{};

    Cipher() = default;
    Cipher(const Cipher &) = delete;
    Cipher &operator=(const Cipher &) = delete;
    ~Cipher() { OPENSSL_cleanse(key.data(), key.size()); }
};

} // namespace

DataKey::DataKey(Secret bytes)
    : m_bytes(std::move(bytes))
{
    Bytes32 derived{};
    const char *bytesDerived = reinterpret_cast<const char *>(derived.data());
    if (derive(m_bytes.reveal(), {}, "vexora payer hash 1", derived))
        m_hashKey = Secret(QByteArrayView(bytesDerived, kKeyBytes));
    if (derive(m_bytes.reveal(), {}, "vexora key proof 1", derived))
        m_proof = QByteArray(bytesDerived, kProofBytes);
    OPENSSL_cleanse(derived.data(), derived.size());
}

/** Never a key without the one for hashes: those would tell who is who to everybody. */
Result<DataKey> DataKey::of(Secret bytes)
{
    DataKey key(std::move(bytes));
    if (key.m_hashKey.isEmpty() || key.m_proof.isEmpty())
        return failure(ErrorCode::Internal, u"the crypto library refuses HKDF"_s);
    return key;
}

Result<DataKey> DataKey::make()
{
    Bytes32 random{};
    if (RAND_priv_bytes(random.data(), int(random.size())) != 1)
        return failure(ErrorCode::Internal, u"the crypto library has no random bytes"_s);
    Result<DataKey> key
        = of(Secret(QByteArrayView(reinterpret_cast<const char *>(random.data()), kKeyBytes)));
    OPENSSL_cleanse(random.data(), random.size());
    return key;
}

Result<DataKey> DataKey::fromText(const Secret &text)
{
    QByteArray bytes = QByteArray::fromBase64(
        QByteArray::fromRawData(text.reveal().data(), text.reveal().size()));
    if (bytes.size() != kKeyBytes) {
        wipe(bytes);
        return failure(ErrorCode::Malformed, u"the key in the keychain is none of this program"_s);
    }
    Result<DataKey> key = of(Secret(bytes));
    wipe(bytes);
    return key;
}

Secret DataKey::toText() const
{
    QByteArray text
        = QByteArray::fromRawData(m_bytes.reveal().data(), m_bytes.reveal().size()).toBase64();
    Secret secret(text);
    wipe(text);
    return secret;
}

Result<QByteArray> DataKey::seal(QByteArrayView plain, QByteArrayView identity) const
{
    const auto refused
        = [] { return failure(ErrorCode::Internal, u"the crypto library refuses AES-256-GCM"_s); };
    QByteArray sealed(kHeadBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    sealed[0] = kFormat;
    if (RAND_bytes(unsignedData(sealed) + 1, int(kSaltBytes + kNonceBytes)) != 1)
        return refused();
    Cipher cipher;
    const QByteArrayView head(sealed.constData(), kHeadBytes);
    int length = 0;
    unsigned char *out = unsignedData(sealed) + kHeadBytes;
    if (!derive(m_bytes.reveal(), head.sliced(1, kSaltBytes), "vexora seal 1", cipher.key)
        || EVP_EncryptInit_ex2(cipher.context.get(), EVP_aes_256_gcm(), cipher.key.data(),
                               unsignedData(head) + 1 + kSaltBytes, nullptr)
            != 1
        || EVP_EncryptUpdate(cipher.context.get(), nullptr, &length, unsignedData(head), 1) != 1
        || EVP_EncryptUpdate(cipher.context.get(), nullptr, &length, unsignedData(identity),
                             int(identity.size()))
            != 1
        || EVP_EncryptUpdate(cipher.context.get(), out, &length, unsignedData(plain),
                             int(plain.size()))
            != 1
        || EVP_EncryptFinal_ex(cipher.context.get(), out + length, &length) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.context.get(), EVP_CTRL_GCM_GET_TAG, int(kTagBytes),
                               out + plain.size())
            != 1)
        return refused();
    return sealed;
}

Result<QByteArray> DataKey::open(QByteArrayView sealed, QByteArrayView identity) const
{
    const auto foreign = [] {
        return failure(ErrorCode::Malformed, u"the ciphertext is not what was written here"_s);
    };
    if (sealed.size() < kHeadBytes + kTagBytes || sealed.front() != kFormat)
        return foreign();
    const qsizetype size = sealed.size() - kHeadBytes - kTagBytes;
    QByteArray plain(size, Qt::Uninitialized);
    QByteArray tag = sealed.last(kTagBytes).toByteArray();
    Cipher cipher;
    int length = 0;
    const bool opened
        = derive(m_bytes.reveal(), sealed.sliced(1, kSaltBytes), "vexora seal 1", cipher.key)
        && EVP_DecryptInit_ex2(cipher.context.get(), EVP_aes_256_gcm(), cipher.key.data(),
                               unsignedData(sealed) + 1 + kSaltBytes, nullptr)
            == 1
        && EVP_DecryptUpdate(cipher.context.get(), nullptr, &length, unsignedData(sealed), 1) == 1
        && EVP_DecryptUpdate(cipher.context.get(), nullptr, &length, unsignedData(identity),
                             int(identity.size()))
            == 1
        && EVP_DecryptUpdate(cipher.context.get(), unsignedData(plain), &length,
                             unsignedData(sealed) + kHeadBytes, int(size))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.context.get(), EVP_CTRL_GCM_SET_TAG, int(kTagBytes),
                               tag.data())
            == 1
        && EVP_DecryptFinal_ex(cipher.context.get(), unsignedData(plain) + size, &length) == 1;
    if (!opened) {
        wipe(plain);
        return foreign();
    }
    return plain;
}

QByteArray DataKey::hash(QByteArrayView kind, QByteArrayView value) const
{
    QByteArray text = kind.toByteArray();
    text.append('\0').append(value);
    QByteArray hashed = mac(m_hashKey.reveal(), text, kHashBytes);
    wipe(text);
    return hashed;
}

} // namespace vexora
