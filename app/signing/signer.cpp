// SPDX-License-Identifier: MIT
#include "signing/signer.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace vexora {

QString canonicalString(const FieldMap &fields)
{
    QString text;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() == "sign"_L1 || field.value().isEmpty())
            continue;
        text += field.key();
        text += u'=';
        text += field.value();
    }
    return text;
}

QByteArray signature(const QString &canonical, const Secret &secret)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    const QByteArray utf8 = canonical.toUtf8();
    const QByteArrayView salt = secret.reveal();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    // A library without MD5 (a FIPS provider) is the only way this fails.
    if (!context || EVP_DigestInit_ex(context.get(), EVP_md5(), nullptr) != 1
        || EVP_DigestUpdate(context.get(), utf8.constData(), size_t(utf8.size())) != 1
        || EVP_DigestUpdate(context.get(), salt.data(), size_t(salt.size())) != 1
        || EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1)
        return {};

    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray hex;
    hex.reserve(qsizetype(size) * 2);
    for (unsigned int i = 0; i < size; ++i) {
        hex += kHex[digest[i] >> 4];
        hex += kHex[digest[i] & 0xf];
    }
    return hex;
}

QStringList ambiguousFields(const FieldMap &fields, const QStringList &knownNames)
{
    QStringList names;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        for (const QString &known : knownNames) {
            if (field.value().contains(known + u'=')) {
                names.append(field.key());
                break;
            }
        }
    }
    return names;
}

} // namespace vexora
