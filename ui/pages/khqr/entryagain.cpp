// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/entryagain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

khqr::CodeFields fieldsOf(const QMap<QString, QString> &fields)
{
    khqr::CodeFields code;
    const auto take = [&fields](QString &into, const QString &name) {
        if (fields.contains(name))
            into = fields.value(name);
    };
    if (fields.value(u"merchantType"_s) == "30"_L1)
        code.account = khqr::AccountType::Merchant;
    take(code.bakongId, u"bakongAccountID"_s);
    take(code.accountInformation, u"accountInformation"_s);
    take(code.merchantId, u"merchantID"_s);
    take(code.acquiringBank, u"acquiringBank"_s);
    take(code.unionPayMerchant, u"unionPayMerchant"_s);
    take(code.merchantCategoryCode, u"merchantCategoryCode"_s);
    const QString currency = khqr::currencyOf(fields.value(u"transactionCurrency"_s));
    if (currency == "KHR"_L1 || currency == "USD"_L1)
        code.currency = currency;
    take(code.amount, u"transactionAmount"_s);
    take(code.merchantName, u"merchantName"_s);
    take(code.merchantCity, u"merchantCity"_s);
    take(code.billNumber, u"billNumber"_s);
    take(code.mobileNumber, u"mobileNumber"_s);
    take(code.storeLabel, u"storeLabel"_s);
    take(code.referenceLabel, u"referenceLabel"_s);
    take(code.terminalLabel, u"terminalLabel"_s);
    take(code.purpose, u"purposeOfTransaction"_s);
    take(code.languagePreference, u"languagePreference"_s);
    take(code.alternateName, u"merchantNameAlternateLanguage"_s);
    take(code.alternateCity, u"merchantCityAlternateLanguage"_s);
    return code;
}

khqr::CodeFields reliableFields(const khqr::Check &check, const std::optional<BrokenCode> &broken)
{
    khqr::CodeFields code = fieldsOf(broken ? broken->wholeFields() : check.fields);
    const bool isWhole = !check.crcFound.isEmpty() && !check.has(u"CRC_MISMATCH");
    const bool isOne
        = std::none_of(check.issues.cbegin(), check.issues.cend(), [](const khqr::Issue &issue) {
              return issue.name.startsWith("DUPLICATE_TAG"_L1);
          });
    // What asks for one payment may be a gateway's, and so is its account.
    if (isWhole && isOne && check.pointOfInitiation() != khqr::PointOfInitiation::Dynamic)
        return code;
    code.bakongId.clear();
    code.accountInformation.clear();
    code.merchantId.clear();
    code.unionPayMerchant.clear();
    return code;
}

} // namespace vexora::ui
