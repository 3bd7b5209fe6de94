// SPDX-License-Identifier: MIT
#include "sandbox/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLifeMs = 365 * kDayMs; // a window may stay open for long
constexpr int kSerialBytes = 16;

template <auto function> struct FreeBy
{
    template <class T> void operator()(T *object) const { function(object); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeBy<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeBy<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, FreeBy<BIO_free_all>>;

Key makeKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

template <class Write> QByteArray pem(const Write &write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(memory.get())), Qt::Uninitialized);
    const int count = BIO_read(memory.get(), bytes.data(), static_cast<int>(bytes.size()));
    return count == bytes.size() ? bytes : QByteArray();
}

QByteArray pemOf(X509 *certificate)
{
    return pem([=](BIO *memory) { return PEM_write_bio_X509(memory, certificate); });
}

QByteArray pemOf(EVP_PKEY *key)
{
    return pem([=](BIO *memory) {
        return PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

/** A certificate before it is signed. Each step remembers whether all before it went well. */
class Draft
{
public:
    Draft(const QByteArray &name, EVP_PKEY *key, qint64 fromMs, qint64 untilMs)
        : m_certificate(X509_new())
        , m_ok(m_certificate && key)
    {
        if (!m_ok)
            return;
        X509 *const raw = m_certificate.get();
        std::array<unsigned char, kSerialBytes> serial{};
        require(RAND_bytes(serial.data(), kSerialBytes));
        serial[0] &= 0x7f; // a positive number (RFC 5280, 4.1.2.2)
        BIGNUM *const number = BN_bin2bn(serial.data(), kSerialBytes, nullptr);
        m_ok = m_ok && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(raw));
        BN_free(number);
        require(X509_set_version(raw, X509_VERSION_3));
        m_ok = m_ok && ASN1_TIME_set(X509_getm_notBefore(raw), fromMs / 1000)
            && ASN1_TIME_set(X509_getm_notAfter(raw), untilMs / 1000);
        const auto *const text = reinterpret_cast<const unsigned char *>(name.constData());
        require(X509_NAME_add_entry_by_NID(X509_get_subject_name(raw), NID_commonName,
                                           MBSTRING_UTF8, text, static_cast<int>(name.size()), -1,
                                           0));
        require(X509_set_pubkey(raw, key));
    }

    void extend(int nid, const QByteArray &value)
    {
        if (!m_ok)
            return;
        X509V3_CTX context{};
        X509V3_set_ctx(&context, m_certificate.get(), m_certificate.get(), nullptr, nullptr, 0);
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
        require(extension && X509_add_ext(m_certificate.get(), extension.get(), -1));
    }

    /** Null when anything went wrong. `issuer` null: by itself. */
    [[nodiscard]] Certificate sign(X509 *issuer, EVP_PKEY *key)
    {
        if (!m_ok)
            return {};
        X509 *const raw = m_certificate.get();
        require(X509_set_issuer_name(raw, X509_get_subject_name(issuer ? issuer : raw)));
        require(X509_sign(raw, key, EVP_sha256()) > 0);
        return m_ok ? std::move(m_certificate) : Certificate();
    }

private:
    void require(int result) { m_ok = m_ok && result == 1; }

    Certificate m_certificate;
    bool m_ok;
};

struct Authority
{
    Key key;
    Certificate certificate;
};

Authority makeAuthority(const QByteArray &name, qint64 nowMs)
{
    Authority authority{makeKey(), {}};
    // Older than the oldest certificate it signs.
    Draft draft(name, authority.key.get(), nowMs - 3 * kDayMs, nowMs + kLifeMs);
    draft.extend(NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    draft.extend(NID_key_usage, "critical,keyCertSign");
    draft.extend(NID_subject_key_identifier, "hash");
    authority.certificate = draft.sign(nullptr, authority.key.get());
    return authority;
}

struct Leaf
{
    QByteArray names; ///< subjectAltName
    qint64 fromMs = 0;
    qint64 untilMs = 0;
};

/** Signed by `authority`; without one by itself. Empty when that did not work. */
Identity makeLeaf(const Leaf &leaf, const Authority *authority)
{
    const Key key = makeKey();
    Draft draft("Vexora Sandbox Gateway", key.get(), leaf.fromMs, leaf.untilMs);
    draft.extend(NID_basic_constraints, "critical,CA:FALSE");
    draft.extend(NID_key_usage, "critical,digitalSignature");
    draft.extend(NID_ext_key_usage, "serverAuth");
    draft.extend(NID_subject_alt_name, leaf.names);
    const Certificate certificate = authority
        ? draft.sign(authority->certificate.get(), authority->key.get())
        : draft.sign(nullptr, key.get());
    if (!certificate)
        return {};
    return {pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace

Result<ServerIdentities> mintIdentities(qint64 nowMs)
{
    const Authority authority = makeAuthority("Vexora Sandbox Authority", nowMs);
    const Authority stranger = makeAuthority("Vexora Sandbox Stranger", nowMs);
    if (!authority.certificate || !stranger.certificate)
        return failure(ErrorCode::Internal, u"OpenSSL makes no certificates"_s);

    const QByteArray here = "DNS:localhost,DNS:sandbox.invalid,IP:127.0.0.1";
    const Leaf good{here, nowMs - kHourMs, nowMs + kLifeMs};
    ServerIdentities made;
    made.authority = pemOf(authority.certificate.get());
    made.good = makeLeaf(good, &authority);
    made.expired = makeLeaf({here, nowMs - 2 * kDayMs, nowMs - kDayMs}, &authority);
    made.notYetValid = makeLeaf({here, nowMs + kLifeMs / 2, nowMs + kLifeMs}, &authority);
    made.wrongHost = makeLeaf({"DNS:elsewhere.invalid", good.fromMs, good.untilMs}, &authority);
    made.selfSigned = makeLeaf(good, nullptr);
    made.unknownCa = makeLeaf(good, &stranger);
    for (const Identity *each : {&made.good, &made.expired, &made.notYetValid, &made.wrongHost,
                                 &made.selfSigned, &made.unknownCa}) {
        if (each->certificate.isEmpty() || each->key.isEmpty())
            return failure(ErrorCode::Internal, u"OpenSSL makes no certificates"_s);
    }
    return made;
}

} // namespace vexora::embedded
