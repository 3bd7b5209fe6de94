// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/mistakes.h"

namespace vexora::doctor {

/** The catalogue's ids as numbers, in its order: a place in mistakeKinds(). */
enum class Id : unsigned char {
    SecretTestOnLive,
    SecretLiveOnTest,
    SecretOtherProfile,
    SecretFirst,
    SecretBothEnds,
    SecretAbsent,
    SecretAmpKey,
    SecretKey,
    SecretAmpSecret,
    SecretAmp,
    SecretSpace,
    SecretNewline,
    SecretBom,
    SecretCase,
    OrderAsSent,
    OrderReverse,
    OrderFirstLetter,
    OrderIgnoringCase,
    OrderByValue,
    JoinAmp,
    JoinComma,
    JoinPipe,
    JoinNewline,
    JoinColon,
    PairsValuesOnly,
    PairsNamesOnly,
    PairsColon,
    PairsNoSign,
    EmptyIn,
    NullAsText,
    SignIn,
    MerchantNoIn,
    FieldMissing,
    UnknownOut,
    UnknownIn,
    DigestDoubleMd5,
    DigestHmacMd5,
    DigestHmacSha256,
    DigestSha1,
    DigestSha256,
    FormUpper,
    Form16,
    FormBase64,
    BodyAsSent,
    BodySorted,
    BodySpaced,
    TimestampSeconds,
    TimestampAnew,
    NumberRendering,
    AmountDecimals,
    AmountMinorUnits,
    AmountComma,
    LeadingZeroLost,
    Trimmed,
    NotTrimmed,
    Dash,
    Quotes,
    FullWidthDigits,
    HalfWidthKana,
    UnicodeForm,
    LineEnds,
    HtmlEscaped,
    JsonSlash,
    JsonUnicode,
    UrlEncoded,
    UrlEncodedTwice,
    UrlDecoded,
    PlusForSpace,
    CharsetShiftJis,
    CharsetBig5,
    CharsetGbk,
    CharsetUtf16,
    CharsetLatin1,
    CharsetUtf8Twice,
    Count,
};

inline constexpr int kIds = int(Id::Count);
inline constexpr int kFirstValue = int(Id::TimestampSeconds);
inline constexpr int kValues = int(Id::PlusForSpace) - kFirstValue + 1;

[[nodiscard]] inline const MistakeKind &kindOf(Id id)
{
    return mistakeKinds().at(qsizetype(id));
}

[[nodiscard]] inline bool isValue(Id id)
{
    return id >= Id::TimestampSeconds && id <= Id::PlusForSpace;
}

/** May be made several times, each time on another field. */
[[nodiscard]] inline bool isRepeatable(Id id)
{
    return isValue(id) || id == Id::FieldMissing || id == Id::UnknownOut || id == Id::UnknownIn;
}

} // namespace vexora::doctor
