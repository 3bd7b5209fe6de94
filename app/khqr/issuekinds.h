// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

namespace vexora::khqr {

/** A line of the KHQR facts' table; names and codes are the official SDK's where it has one. */
struct IssueKind
{
    QStringView name;
    int code = 0;
    Verdict severity = Verdict::Content;

    [[nodiscard]] Issue issue() const { return {code, name.toString(), severity}; }
};

// Reading and writing refuse by the same names.
inline constexpr IssueKind kAccountRequired{u"BAKONG_ACCOUNT_ID_REQUIRED", 1};
inline constexpr IssueKind kNameRequired{u"MERCHANT_NAME_REQUIRED", 2};
inline constexpr IssueKind kAccountInvalid{u"BAKONG_ACCOUNT_ID_INVALID", 3};
inline constexpr IssueKind kAmountInvalid{u"TRANSACTION_AMOUNT_INVALID", 4};
inline constexpr IssueKind kAmountNotANumber{u"TRANSACTION_AMOUNT_NOT_A_NUMBER", 4};
inline constexpr IssueKind kMerchantTypeRequired{u"MERCHANT_TYPE_REQUIRED", 5};
inline constexpr IssueKind kAccountLength{u"BAKONG_ACCOUNT_ID_LENGTH_INVALID", 6};
inline constexpr IssueKind kNameLength{u"MERCHANT_NAME_LENGTH_INVALID", 7};
inline constexpr IssueKind kCurrencyRequired{u"CURRENCY_TYPE_REQUIRED", 9};
inline constexpr IssueKind kBillLength{u"BILL_NUMBER_LENGTH_INVALID", 10};
inline constexpr IssueKind kStoreLength{u"STORE_LABEL_LENGTH_INVALID", 11};
inline constexpr IssueKind kTerminalLength{u"TERMINAL_LABEL_LENGTH_INVALID", 12};
inline constexpr IssueKind kFormatLength{u"PAYLOAD_FORMAT_INDICATOR_LENGTH_INVALID", 16};
inline constexpr IssueKind kInitiationLength{u"POINT_INITIATION_LENGTH_INVALID", 17};
inline constexpr IssueKind kCategoryLength{u"MERCHANT_CODE_LENGTH_INVALID", 18};
inline constexpr IssueKind kCurrencyLength{u"TRANSACTION_CURRENCY_LENGTH_INVALID", 19};
inline constexpr IssueKind kCountryLength{u"COUNTRY_CODE_LENGTH_INVALID", 20};
inline constexpr IssueKind kCityLength{u"MERCHANT_CITY_LENGTH_INVALID", 21};
inline constexpr IssueKind kFormatRequired{u"PAYLOAD_FORMAT_INDICATOR_TAG_REQUIRED", 23};
inline constexpr IssueKind kCategoryRequired{u"MERCHANT_CATEGORY_TAG_REQUIRED", 25};
inline constexpr IssueKind kCountryRequired{u"COUNTRY_CODE_TAG_REQUIRED", 26};
inline constexpr IssueKind kCityRequired{u"MERCHANT_CITY_TAG_REQUIRED", 27};
inline constexpr IssueKind kCurrencyUnsupported{u"UNSUPPORTED_CURRENCY", 28};
inline constexpr IssueKind kMerchantIdRequired{u"MERCHANT_ID_REQUIRED", 30};
inline constexpr IssueKind kBankRequired{u"ACQUIRING_BANK_REQUIRED", 31};
inline constexpr IssueKind kMerchantIdLength{u"MERCHANT_ID_LENGTH_INVALID", 32};
inline constexpr IssueKind kBankLength{u"ACQUIRING_BANK_LENGTH_INVALID", 33};
inline constexpr IssueKind kMobileLength{u"MOBILE_NUMBER_LENGTH_INVALID", 34};
inline constexpr IssueKind kAccountInformationLength{u"ACCOUNT_INFORMATION_LENGTH_INVALID", 35};
inline constexpr IssueKind kLanguageRequired{u"LANGUAGE_PREFERENCE_REQUIRED", 37};
inline constexpr IssueKind kLanguageLength{u"LANGUAGE_PREFERENCE_LENGTH_INVALID", 38};
inline constexpr IssueKind kOtherNameRequired{u"MERCHANT_NAME_ALTERNATE_LANGUAGE_REQUIRED", 39};
inline constexpr IssueKind kOtherNameLength{u"MERCHANT_NAME_ALTERNATE_LANGUAGE_LENGTH_INVALID", 40};
inline constexpr IssueKind kOtherCityLength{u"MERCHANT_CITY_ALTERNATE_LANGUAGE_LENGTH_INVALID", 41};
inline constexpr IssueKind kPurposeLength{u"PURPOSE_OF_TRANSACTION_LENGTH_INVALID", 42};
inline constexpr IssueKind kUnionPayLength{u"UPI_ACCOUNT_INFORMATION_LENGTH_INVALID", 43};
inline constexpr IssueKind kInitiationInvalid{u"POINT_OF_INITIATION_METHOD_INVALID", 48};
inline constexpr IssueKind kCategoryInvalid{u"INVALID_MERCHANT_CATEGORY_CODE", 51};
/** The SDK limits this label nowhere, EMV and the KHQR specification do. */
inline constexpr IssueKind kReferenceLength{u"REFERENCE_LABEL_LENGTH_INVALID"};

inline constexpr IssueKind kUnionPayWithUsd{u"UPI_ACCOUNT_INFORMATION_INVALID_CURRENCY", 44,
                                            Verdict::Policy};
inline constexpr IssueKind kEndRequired{u"EXPIRATION_TIMESTAMP_REQUIRED", 45, Verdict::Policy};
inline constexpr IssueKind kExpired{u"KHQR_EXPIRED", 46, Verdict::Policy};
inline constexpr IssueKind kDynamicWithoutAmount{u"INVALID_DYNAMIC_KHQR", 47, Verdict::Policy};
inline constexpr IssueKind kEndLength{u"EXPIRATION_TIMESTAMP_LENGTH_INVALID", 49, Verdict::Policy};
inline constexpr IssueKind kEndBeforeCreation{u"EXPIRATION_TIMESTAMP_IN_THE_PAST", 50,
                                              Verdict::Policy};

inline constexpr IssueKind kAmountZero{u"AMOUNT_ZERO", 0, Verdict::Warn};
inline constexpr IssueKind kCountryOther{u"COUNTRY_NOT_KH", 0, Verdict::Warn};
inline constexpr IssueKind kCreationOdd{u"CREATION_TIMESTAMP_NOT_13_DIGITS", 0, Verdict::Warn};
/** What a static code says of its end counts for nothing. */
inline constexpr IssueKind kEndOdd{u"EXPIRATION_TIMESTAMP_LENGTH_INVALID", 0, Verdict::Warn};
inline constexpr IssueKind kRielDecimals{u"KHR_AMOUNT_HAS_DECIMALS", 0, Verdict::Warn};
inline constexpr IssueKind kDollarDecimals{u"USD_AMOUNT_OVER_2_DECIMALS", 0, Verdict::Warn};
inline constexpr IssueKind kOrder{u"TAG_NOT_IN_ORDER", 0, Verdict::Warn};

} // namespace vexora::khqr
