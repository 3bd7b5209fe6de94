// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/codefield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Translations of the form's labels. */
struct CodeFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeFieldWords)
};

constexpr int kAccountLimit = 32;
constexpr int kNameLimit = 25;
constexpr int kCityLimit = 15;
constexpr int kLabelLimit = 25;
constexpr int kWholeTag = 99; ///< what two digits of length can say

} // namespace

QList<CodeField> codeFields()
{
    using Fields = khqr::CodeFields;
    const auto field = [](const char16_t *name, const QString &label, QString Fields::*member,
                          int limit, const QStringList &issues) {
        CodeField made;
        made.name = QString::fromUtf16(name);
        made.label = label;
        made.member = member;
        made.limit = limit;
        made.issues = issues;
        return made;
    };
    return {
        field(u"bakongId", CodeFieldWords::tr("Bakong account"), &Fields::bakongId, kAccountLimit,
              {u"BAKONG_ACCOUNT_ID"_s}),
        field(u"accountInformation", CodeFieldWords::tr("Account information"),
              &Fields::accountInformation, kAccountLimit, {u"ACCOUNT_INFORMATION"_s}),
        field(u"merchantId", CodeFieldWords::tr("Merchant number"), &Fields::merchantId,
              kAccountLimit, {u"MERCHANT_ID"_s}),
        field(u"acquiringBank", CodeFieldWords::tr("Bank"), &Fields::acquiringBank, kAccountLimit,
              {u"ACQUIRING_BANK"_s}),
        field(u"merchantName", CodeFieldWords::tr("Shop"), &Fields::merchantName, kNameLimit,
              {u"MERCHANT_NAME"_s}),
        field(u"merchantCity", CodeFieldWords::tr("City"), &Fields::merchantCity, kCityLimit,
              {u"MERCHANT_CITY"_s}),
        field(u"merchantCategoryCode", CodeFieldWords::tr("Kind of business"),
              &Fields::merchantCategoryCode, 4,
              {u"MERCHANT_CODE"_s, u"MERCHANT_CATEGORY"_s, u"INVALID_MERCHANT_CATEGORY"_s}),
        field(u"billNumber", CodeFieldWords::tr("Bill number"), &Fields::billNumber, kLabelLimit,
              {u"BILL_NUMBER"_s}),
        field(u"mobileNumber", CodeFieldWords::tr("Mobile number"), &Fields::mobileNumber,
              kLabelLimit, {u"MOBILE_NUMBER"_s}),
        field(u"storeLabel", CodeFieldWords::tr("Store label"), &Fields::storeLabel, kLabelLimit,
              {u"STORE_LABEL"_s}),
        field(u"referenceLabel", CodeFieldWords::tr("Reference"), &Fields::referenceLabel,
              kLabelLimit, {u"REFERENCE_LABEL"_s}),
        field(u"terminalLabel", CodeFieldWords::tr("Terminal"), &Fields::terminalLabel, kLabelLimit,
              {u"TERMINAL_LABEL"_s}),
        field(u"purpose", CodeFieldWords::tr("Purpose"), &Fields::purpose, kLabelLimit,
              {u"PURPOSE_OF_TRANSACTION"_s}),
        field(u"languagePreference", CodeFieldWords::tr("Other language, two letters"),
              &Fields::languagePreference, 2, {u"LANGUAGE_PREFERENCE"_s}),
        field(u"alternateName", CodeFieldWords::tr("Shop, other language"), &Fields::alternateName,
              kNameLimit, {u"MERCHANT_NAME_ALTERNATE"_s}),
        field(u"alternateCity", CodeFieldWords::tr("City, other language"), &Fields::alternateCity,
              kCityLimit, {u"MERCHANT_CITY_ALTERNATE"_s}),
        field(u"unionPayMerchant", CodeFieldWords::tr("UnionPay account"),
              &Fields::unionPayMerchant, kWholeTag, {u"UPI_"_s}),
    };
}

QString fieldOfIssue(const QList<CodeField> &fields, const khqr::Issue &issue)
{
    // The longest beginning that fits: MERCHANT_NAME is that of MERCHANT_NAME_ALTERNATE too.
    QString found;
    qsizetype longest = 0;
    const auto offer = [&](const QString &begin, const QString &name) {
        if (issue.name.startsWith(begin) && begin.size() > longest) {
            longest = begin.size();
            found = name;
        }
    };
    for (const CodeField &field : fields) {
        for (const QString &begin : field.issues)
            offer(begin, field.name);
    }
    offer(u"TRANSACTION_AMOUNT"_s, u"amount"_s);
    offer(u"AMOUNT_"_s, u"amount"_s);
    offer(u"CURRENCY"_s, u"currency"_s);
    offer(u"UNSUPPORTED_CURRENCY"_s, u"currency"_s);
    offer(u"EXPIRATION"_s, u"expiry"_s);
    offer(u"KHQR_EXPIRED"_s, u"expiry"_s);
    return found;
}

} // namespace vexora::ui
