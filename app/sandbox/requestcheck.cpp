// SPDX-License-Identifier: MIT
#include "sandbox/requestcheck.h"

#include "json/json.h"
#include "regions/fieldrules.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr qsizetype kTradeNoLength = 32;

bool isAsciiDigits(const QString &text, qsizetype length)
{
    return text.size() == length
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** std::map sorts by byte, which for the ASCII names of the documents is their order. */
std::string expectedSign(const std::map<std::string, std::string> &fields, const Secret &secret)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestInit_ex(context, EVP_md5(), nullptr);
    for (const auto &[name, value] : fields) {
        EVP_DigestUpdate(context, name.data(), name.size());
        EVP_DigestUpdate(context, "=", 1);
        EVP_DigestUpdate(context, value.data(), value.size());
    }
    const QByteArrayView bytes = secret.reveal();
    EVP_DigestUpdate(context, bytes.data(), static_cast<size_t>(bytes.size()));
    EVP_DigestFinal_ex(context, digest.data(), &length);
    EVP_MD_CTX_free(context);

    std::string hex;
    for (unsigned int i = 0; i < length; ++i) {
        hex += "0123456789abcdef"[digest.at(i) >> 4];
        hex += "0123456789abcdef"[digest.at(i) & 15];
    }
    return hex;
}

bool holdsControlCharacter(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString ruleFault(const FieldSpec &field, const QString &value, const Currency &currency)
{
    if (holdsControlCharacter(value))
        return u"controls"_s;
    const QString kind = typeFault(field.type, value, currency);
    if (!kind.isEmpty())
        return kind;
    for (const Rule &rule : field.rules) {
        // Warnings are about what is unusual, and a gateway takes the unusual.
        if (rule.severity == Severity::Error && !keeps(rule, value))
            return rule.kind;
    }
    return {};
}

} // namespace

tl::expected<FieldMap, Refused> readRequest(const ApiRequest &request, const QString &merchantNo,
                                            const Secret &secret)
{
    const auto refuse = [](const QString &message) {
        return tl::unexpected<Refused>(Refused{message, {}});
    };
    if (request.contentType.rfind("application/json", 0) != 0)
        return refuse(u"Content-Type must be application/json"_s);
    if (request.merchantNo != merchantNo.toStdString())
        return refuse(u"merchantNo header missing or unknown"_s);
    const Result<json::Value> body = json::read(request.body);
    if (!body || !body->isObject())
        return refuse(u"the body is no JSON object"_s);

    FieldMap fields;
    std::map<std::string, std::string> signedFields;
    std::string sign;
    for (const auto &[name, value] : body->members()) {
        if (!value.isString())
            return refuse(u"every value must be a JSON string: %1"_s.arg(name));
        if (name == "sign"_L1) {
            sign = value.text().toStdString();
        } else if (!value.text().isEmpty()) {
            fields.insert(name, value.text());
            signedFields[name.toStdString()] = value.text().toStdString();
        }
    }
    if (!isAsciiDigits(fields.value(u"timestamp"_s), 13))
        return refuse(u"timestamp must be 13 digits"_s);
    if (sign != expectedSign(signedFields, secret))
        return refuse(u"sign error"_s);
    return fields;
}

QString fieldFault(const Account &account, const FieldMap &fields)
{
    const QString tradeNo = fields.value(u"tradeNo"_s);
    if (tradeNo.isEmpty())
        return u"tradeNo is required"_s;
    if (tradeNo.size() > kTradeNoLength)
        return u"tradeNo is longer than 32 characters"_s;
    for (const FieldSpec &field : account.region.fields) {
        const QString value = fields.value(field.name);
        if (value.isEmpty()) {
            if (field.required.holds(fields))
                return field.name + u" is required"_s;
            continue;
        }
        const QString rule = ruleFault(field, value, account.currency);
        if (!rule.isEmpty())
            return u"%1 is invalid (%2)"_s.arg(field.name, rule);
    }
    return {};
}

} // namespace vexora::embedded
