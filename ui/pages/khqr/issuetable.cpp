// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/issuetable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

using Ask = AskWhom;
using IssueHash = QHash<QString, IssueSentence>;

/** What cannot be read at all. */
void addFraming(IssueHash &t)
{
    t.insert(u"EMPTY"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "There is no text to check."), Ask::Source});
    t.insert(u"TOO_SHORT"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The text is too short to be a KHQR."), Ask::Source});
    t.insert(u"CRC_NOT_LAST"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The checksum (63) does not stand at the end, so something was added behind it."),
              Ask::Maker});
    t.insert(
        u"CRC_MISMATCH"_s,
        {QT_TRANSLATE_NOOP(
             "IssueWords",
             "The checksum does not fit the text: at least one character was changed or lost."),
         Ask::Source});
    t.insert(u"CRC_MISSING"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The text does not end in a checksum, so nobody can tell whether it is whole."),
              Ask::Source});
    t.insert(u"CRC_TAG_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The checksum field (63) is missing."), Ask::Source});
    t.insert(u"CRC_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The checksum (63) is not four characters long."),
              Ask::Maker});
    t.insert(
        u"LENGTH_COUNTED_IN_BYTES"_s,
        {QT_TRANSLATE_NOOP(
             "IssueWords",
             "Lengths were counted in bytes instead of characters. Bank apps misread such a code."),
         Ask::Maker});
    t.insert(u"LENGTH_COUNTED_IN_CODE_POINTS"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "Lengths were counted in a way bank apps do not follow, so that "
                                "they misread this code."),
              Ask::Maker});
    t.insert(u"TLV_BAD_LENGTH"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "A field does not tell its length in two digits, or the text is "
                                "longer than any QR code holds."),
              Ask::Source});
    t.insert(u"TLV_BAD_LENGTH_IN"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "A field inside field %1 does not tell its length."),
              Ask::Source});
    t.insert(
        u"TLV_BAD_TAG"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "Where a field should begin there is no field number."),
         Ask::Source});
    t.insert(
        u"TLV_BAD_TAG_IN"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "Inside field %1 there is no field number where a field should begin."),
         Ask::Source});
    t.insert(u"TLV_TRUNCATED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The text ends before a field does: it was cut off."),
              Ask::Source});
    t.insert(
        u"TLV_TRUNCATED_IN"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "Field %1 is shorter than what it holds: something is missing in it."),
         Ask::Source});
    t.insert(
        u"TLV_UNEXPECTED_END"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "The text ends in the middle of a field, or holds a control character."),
         Ask::Source});
}

/** What must be there or must be in another form. */
void addContent(IssueHash &t)
{
    t.insert(u"DUPLICATE_TAG"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "Field %1 stands in the code twice. Bank apps may take either one "
                                "and pay different accounts or amounts."),
              Ask::Maker});
    t.insert(u"DUPLICATE_TAG_29/30"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "There are two accounts in the code, 29 and 30. Bank apps may pay either one."),
              Ask::Maker});
    t.insert(u"MERCHANT_NAME_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The shop's name (59) is missing."), Ask::Maker});
    t.insert(u"BAKONG_ACCOUNT_ID_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The Bakong account is missing."), Ask::Maker});
    t.insert(
        u"BAKONG_ACCOUNT_ID_INVALID"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The Bakong account does not have the form name@bank."),
         Ask::Maker});
    t.insert(u"TRANSACTION_AMOUNT_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The amount (54) is negative, empty or longer than 13 characters, "
                                "or does not fit the currency."),
              Ask::Maker});
    t.insert(u"TRANSACTION_AMOUNT_NOT_A_NUMBER"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The amount (54) is not a number."), Ask::Maker});
    t.insert(u"MERCHANT_TYPE_REQUIRED"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "No Bakong account is named (29 or 30). It may be a QR code of another scheme."),
              Ask::Maker});
    t.insert(
        u"MERCHANT_ID_REQUIRED"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The merchant number (30-01) is missing."), Ask::Maker});
    t.insert(u"ACQUIRING_BANK_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The bank's name (30-02) is missing."), Ask::Maker});
    t.insert(u"CURRENCY_TYPE_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The currency (53) is missing."), Ask::Maker});
    t.insert(u"PAYLOAD_FORMAT_INDICATOR_TAG_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The code does not begin with its format (00)."),
              Ask::Maker});
    t.insert(
        u"MERCHANT_CATEGORY_TAG_REQUIRED"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The kind of business (52) is missing."), Ask::Maker});
    t.insert(u"COUNTRY_CODE_TAG_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The country (58) is missing."), Ask::Maker});
    t.insert(u"MERCHANT_CITY_TAG_REQUIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The city (60) is missing."), Ask::Maker});
    t.insert(
        u"UNSUPPORTED_CURRENCY"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The currency is neither riel (116) nor US dollar (840)."),
         Ask::Maker});
    t.insert(u"POINT_OF_INITIATION_METHOD_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The code says neither that it is permanent (11) nor that it is "
                                "for one payment (12)."),
              Ask::Maker});
    t.insert(u"INVALID_MERCHANT_CATEGORY_CODE"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The kind of business (52) is not a number of four digits."),
              Ask::Maker});
    t.insert(
        u"LANGUAGE_PREFERENCE_REQUIRED"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "There is a name in another language, but not which language (64-00)."),
         Ask::Maker});
    t.insert(
        u"MERCHANT_NAME_ALTERNATE_LANGUAGE_REQUIRED"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "There is a second language, but no name in it (64-01)."),
         Ask::Maker});
}

/** A field's text is too long, or empty: what it is, by the start of the name. */
void addLengths(IssueHash &t)
{
    t.insert(u"BAKONG_ACCOUNT_ID_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The Bakong account is longer than 32 characters or empty."),
              Ask::Maker});
    t.insert(u"MERCHANT_NAME_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The shop's name (59) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"BILL_NUMBER_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The bill number (62-01) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"MOBILE_NUMBER_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The mobile number (62-02) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"STORE_LABEL_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The store label (62-03) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"REFERENCE_LABEL_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The reference (62-05) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"TERMINAL_LABEL_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The terminal (62-07) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"PURPOSE_OF_TRANSACTION_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The purpose (62-08) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"PAYLOAD_FORMAT_INDICATOR_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The format (00) is not two characters long."),
              Ask::Maker});
    t.insert(
        u"POINT_INITIATION_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP(
             "IssueWords",
             "The field that tells permanent from one payment (01) is not two characters long."),
         Ask::Maker});
    t.insert(u"MERCHANT_CODE_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The kind of business (52) is not four digits long."),
              Ask::Maker});
    t.insert(u"TRANSACTION_CURRENCY_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The currency (53) is not three digits long."),
              Ask::Maker});
    t.insert(
        u"COUNTRY_CODE_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The country (58) is not two letters long."), Ask::Maker});
    t.insert(
        u"MERCHANT_CITY_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The city (60) is longer than 15 characters or empty."),
         Ask::Maker});
    t.insert(
        u"ACQUIRING_BANK_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The bank's name is longer than 32 characters or empty."),
         Ask::Maker});
    t.insert(
        u"MERCHANT_ID_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "The merchant number (30-01) is longer than 32 characters or empty."),
         Ask::Maker});
    t.insert(u"ACCOUNT_INFORMATION_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The account information (29-01) is longer than 32 characters or empty."),
              Ask::Maker});
    t.insert(u"LANGUAGE_PREFERENCE_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The language (64-00) is not two letters long."),
              Ask::Maker});
    t.insert(u"MERCHANT_NAME_ALTERNATE_LANGUAGE_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The name in the other language (64-01) is longer than 25 characters or empty."),
              Ask::Maker});
    t.insert(u"MERCHANT_CITY_ALTERNATE_LANGUAGE_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The city in the other language (64-02) is longer than 15 characters or empty."),
              Ask::Maker});
    t.insert(u"UPI_ACCOUNT_INFORMATION_LENGTH_INVALID"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The UnionPay account (15) is longer than 99 characters or empty."),
              Ask::Maker});
}

/** What keeps a code from being paid now, and notes. */
void addRest(IssueHash &t)
{
    t.insert(u"UPI_ACCOUNT_INFORMATION_INVALID_CURRENCY"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "A UnionPay account (15) and US dollars do not go together."),
              Ask::Maker});
    t.insert(
        u"EXPIRATION_TIMESTAMP_REQUIRED"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "It is a code with an amount, but does not say when it ends (99-01)."),
         Ask::Maker});
    t.insert(u"KHQR_EXPIRED"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The code has expired: bank apps refuse it."),
              Ask::Payer});
    t.insert(u"EXPIRATION_TIMESTAMP_IN_THE_PAST"_s,
             {QT_TRANSLATE_NOOP("IssueWords", "The end (99-01) is in the past."), Ask::Payer});
    t.insert(u"INVALID_DYNAMIC_KHQR"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "It says that it is for one payment (12), but holds no amount."),
              Ask::Maker});
    t.insert(
        u"EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s,
        {QT_TRANSLATE_NOOP(
             "IssueWords",
             "The time it ends (99-01) is not a time of 13 digits, or lies before it was made."),
         Ask::Maker});
    t.insert(u"AMOUNT_ZERO"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The amount is zero. Bank apps then ask the payer for one."),
              Ask::Nobody});
    t.insert(
        u"COUNTRY_NOT_KH"_s,
        {QT_TRANSLATE_NOOP("IssueWords", "The country (58) is not Cambodia (KH)."), Ask::Nobody});
    t.insert(u"CREATION_TIMESTAMP_NOT_13_DIGITS"_s,
             {QT_TRANSLATE_NOOP("IssueWords",
                                "The time it was made (99-00) is not a time of 13 digits."),
              Ask::Nobody});
    t.insert(
        u"KHR_AMOUNT_HAS_DECIMALS"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "The amount is in riel and has decimals. Some bank apps refuse that."),
         Ask::Nobody});
    t.insert(u"USD_AMOUNT_OVER_2_DECIMALS"_s,
             {QT_TRANSLATE_NOOP(
                  "IssueWords",
                  "The amount in dollars has more than two decimals. Bank apps may round it."),
              Ask::Nobody});
    t.insert(
        u"REPEATED_UNKNOWN_TAG"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "Field %1, which the rules do not know, stands there more than once."),
         Ask::Nobody});
    t.insert(
        u"TAG_NOT_IN_ORDER"_s,
        {QT_TRANSLATE_NOOP("IssueWords",
                           "The fields stand in an unusual order. Bank apps read it all the same."),
         Ask::Nobody});
    t.insert(
        u"UNKNOWN_TAG"_s,
        {QT_TRANSLATE_NOOP(
             "IssueWords",
             "Field %1 is not in the rules. It is a bank's or scheme's own and is kept as it is."),
         Ask::Nobody});
}

} // namespace

const QHash<QString, IssueSentence> &issueTable()
{
    static const IssueHash kIssueHash = [] {
        IssueHash t;
        addFraming(t);
        addContent(t);
        addLengths(t);
        addRest(t);
        return t;
    }();
    return kIssueHash;
}

} // namespace vexora::ui
