// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>

namespace vexora {

/**
 * The key of a data folder's payer data: 32 random bytes that live in the keychain and in this
 * object, wiped when it goes. Move-only; read by any thread. Keys for sealing, for hashing and for
 * the check are derived from it (HKDF-SHA256), so none tells another.
 *
 * A sealed text is: format (1 byte, now 1), salt (16 random bytes), nonce (12 random bytes),
 * ciphertext, tag (16 bytes); AES-256-GCM (NIST SP 800-38D). The AES key is derived anew for every
 * text from its salt, so no pair of key and nonce ever comes twice, however many texts there are.
 * Errors: Malformed for a text that was not sealed with this key for this identity.
 */
class DataKey
{
public:
    /** A new one. Internal when the crypto library has no random bytes. */
    [[nodiscard]] static Result<DataKey> make();
    /** As toText() gave it. Malformed. */
    [[nodiscard]] static Result<DataKey> fromText(const Secret &text);
    /** For the keychain: Base64. */
    [[nodiscard]] Secret toText() const;

    /** 16 bytes that tell this key from another and nothing about it. */
    [[nodiscard]] const QByteArray &proof() const { return m_proof; }

    /** `identity` is not stored, and must be the same when the text is opened. */
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, QByteArrayView identity) const;
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView identity) const;

    static constexpr qsizetype kHashBytes = 12;
    /** HMAC-SHA256 of kind and value, cut to kHashBytes. */
    [[nodiscard]] QByteArray hash(QByteArrayView kind, QByteArrayView value) const;

private:
    explicit DataKey(Secret bytes);
    [[nodiscard]] static Result<DataKey> of(Secret bytes);

    Secret m_bytes;
    Secret m_hashKey;
    QByteArray m_proof;
};

} // namespace vexora
