// SPDX-License-Identifier: MIT
#include "support/harmless.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::harmless {

namespace {

bool fits(const QRegularExpression &form, QStringView text)
{
    return form.match(text).hasMatch();
}

// A wrong form may be the very mistake (300.00, 1.7E12, a blank at the end), a name in its place
// is payer data.
bool isNumberLike(QStringView text)
{
    static const QRegularExpression kForm(
        u"\\A[\\s\\x{feff}]{0,4}[+-]?[0-9\\x{ff10}-\\x{ff19}][0-9\\x{ff10}-\\x{ff19}.,]{0,30}"
        "([eE][+-]?[0-9]{1,3})?[\\s\\x{feff}]{0,4}\\z"_s);
    return fits(kForm, text);
}

bool isCode(QStringView text)
{
    static const QRegularExpression kForm(u"\\A\\s{0,4}[A-Za-z0-9_-]{1,32}\\s{0,4}\\z"_s);
    return fits(kForm, text);
}

bool isOrderNumber(QStringView text)
{
    static const QRegularExpression kForm(u"\\A\\s{0,4}[A-Za-z0-9_-]{1,64}\\s{0,4}\\z"_s);
    return fits(kForm, text);
}

bool isCodeName(const QString &field)
{
    return field == "channelCode"_L1 || field == "wayCode"_L1;
}

} // namespace

Share ofField(const QString &field, const QString &value, const RegionSpec *region)
{
    const auto allIf = [](bool harmless) { return harmless ? Share::All : Share::Nothing; };
    if (value.isEmpty())
        return Share::All;
    // Free text and the signature never, whatever a region file says of them.
    if (field == "remark"_L1 || field == "sign"_L1)
        return Share::Nothing;
    if (field == "tradeNo"_L1)
        return allIf(isOrderNumber(value));
    if (field == "timestamp"_L1)
        return allIf(isNumberLike(value));
    const FieldSpec *spec = region ? region->field(field) : nullptr;
    if (spec ? spec->personal : region != nullptr)
        return Share::Nothing;
    if (field == "amount"_L1)
        return allIf(isNumberLike(value));
    if (isCodeName(field))
        return allIf(isCode(value));
    if (!spec)
        return Share::Nothing;
    switch (spec->type) {
    case FieldType::Amount:
        return allIf(isNumberLike(value));
    case FieldType::Code:
    case FieldType::Identifier:
        return allIf(isCode(value));
    case FieldType::Url:
        return Share::Host;
    case FieldType::Text:
    case FieldType::Name:
    case FieldType::Mobile:
    case FieldType::Email:
    case FieldType::IpAddress:
    case FieldType::Account:
        // Marked plain, and yet of a form that says who somebody is.
        return Share::Nothing;
    }
    return Share::Nothing;
}

bool isName(QStringView name)
{
    static const QRegularExpression kForm(u"\\A[A-Za-z_][A-Za-z0-9_]{0,39}\\z"_s);
    static const QRegularExpression kNumber(u"[0-9]{4}"_s);
    return fits(kForm, name) && !fits(kNumber, name);
}

bool isMethod(QStringView method)
{
    static const QSet<QString> kMethods{u"GET"_s,    u"POST"_s, u"PUT"_s,    u"PATCH"_s,
                                        u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s};
    return kMethods.contains(method.toString().toUpper());
}

bool isHeaderName(QStringView name)
{
    static const QRegularExpression kForm(u"\\A[A-Za-z][A-Za-z_-]{0,39}\\z"_s);
    return fits(kForm, name);
}

bool isHeader(QStringView name, QStringView value)
{
    static const QSet<QString> kNames{u"content-type"_s, u"accept"_s, u"accept-charset"_s,
                                      u"accept-encoding"_s, u"content-encoding"_s};
    static const QSet<QString> kWords{u"application"_s, u"json"_s,     u"x-www-form-urlencoded"_s,
                                      u"text"_s,        u"plain"_s,    u"html"_s,
                                      u"xml"_s,         u"charset"_s,  u"utf-8"_s,
                                      u"utf8"_s,        u"utf-16"_s,   u"gbk"_s,
                                      u"big5"_s,        u"gzip"_s,     u"deflate"_s,
                                      u"shift_jis"_s,   u"br"_s,       u"iso-8859-1"_s,
                                      u"q"_s,           u"identity"_s, u"multipart"_s,
                                      u"form-data"_s};
    if (!kNames.contains(name.toString().toLower()))
        return false;
    static const QRegularExpression kBetween(u"[\\s/;,=*\"]+|[01]\\.[0-9]"_s);
    const QStringList words = value.toString().toLower().split(kBetween, Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return kWords.contains(word); });
}

bool isPathPart(const QString &part, const RegionSpec *region)
{
    static const QSet<QString> kParts{
        u"v1"_s,           u"vexora"_s,           u"checkout"_s,          u"deposits"_s,
        u"payinSubmit"_s,  u"queryPayInResult"_s, u"queryPayOutResult"_s, u"disbursements"_s,
        u"queryBalance"_s, u"kycApplyFor"_s};
    if (part.isEmpty() || kParts.contains(part))
        return true;
    if (!region)
        return false;
    QStringList own{region->id, region->checkoutPath, region->queryPath, region->balancePath};
    for (const RegionCurrency &currency : region->currencies)
        own.append(currency.sandboxUrl.path());
    return own.join(u'/').split(u'/').contains(part);
}

bool isAnswerMember(const QString &name)
{
    static const QSet<QString> kNames{u"msg"_s,
                                      u"code"_s,
                                      u"timestamp"_s,
                                      u"success"_s,
                                      u"data"_s,
                                      u"tradeNo"_s,
                                      u"platFormTradeNo"_s,
                                      u"status"_s,
                                      u"message"_s,
                                      u"desc"_s,
                                      u"remark"_s,
                                      u"paymentLink"_s,
                                      u"paymentUrl"_s,
                                      u"payInfo"_s,
                                      u"payInfoVA"_s,
                                      u"payInfoVa"_s,
                                      u"bankName"_s,
                                      u"virtualAccountNumber"_s,
                                      u"virtualAccountHolder"_s,
                                      u"expirationTimestamp"_s,
                                      u"amount"_s,
                                      u"orderAmount"_s,
                                      u"payAmount"_s,
                                      u"receivedAmount"_s,
                                      u"paymentList"_s,
                                      u"paymentDetails"_s,
                                      u"successTime"_s,
                                      u"sign"_s,
                                      u"error"_s,
                                      u"availableAmount"_s,
                                      u"freezeAmount"_s,
                                      u"unsettledAmount"_s,
                                      u"channelCode"_s,
                                      u"wayCode"_s,
                                      u"rrn"_s,
                                      u"serialNumber"_s};
    return kNames.contains(name);
}

bool isAnswerValue(const QString &name, const QString &text)
{
    static const QRegularExpression kCode(u"\\A[0-9]{1,7}\\z"_s);
    static const QRegularExpression kTime(u"\\A[0-9]{10,13}\\z"_s);
    static const QRegularExpression kDate(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?"
        "(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"_s);
    if (text.isEmpty())
        return true;
    if (name == "code"_L1 || name == "status"_L1)
        return fits(kCode, text);
    if (name == "timestamp"_L1)
        return fits(kTime, text);
    if (name == "successTime"_L1 || name == "expirationTimestamp"_L1)
        return fits(kTime, text) || fits(kDate, text);
    if (name == "success"_L1)
        return text == "true"_L1 || text == "false"_L1;
    if (name == "tradeNo"_L1 || name == "platFormTradeNo"_L1)
        return isOrderNumber(text);
    return false;
}

} // namespace vexora::harmless
