// SPDX-License-Identifier: MIT
#include "khqr/writer.h"

#include "domain/money.h"
#include "khqr/crc.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::khqr {

namespace {

constexpr qsizetype kBakongIdLimit = 32;
constexpr qsizetype kNameLimit = 25;
constexpr qsizetype kCityLimit = 15;
constexpr qsizetype kBillLimit = 25;
constexpr qsizetype kAmountLimit = 13;
constexpr qint64 kFirst13Digits = 1'000'000'000'000;
constexpr qint64 kLast13Digits = 9'999'999'999'999;

/** The tag's value counted in UTF-16 units, as bank apps read it. */
QString triple(QStringView tag, const QString &value)
{
    return tag + QString::number(value.size()).rightJustified(2, u'0') + value;
}

/** Text that is there, fits and has no control character or half a surrogate pair. */
bool fits(const QString &value, qsizetype limit)
{
    if (value.trimmed().isEmpty() || value.size() > limit || !value.isValidUtf16())
        return false;
    return std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isBakongId(const QString &id)
{
    const qsizetype at = id.indexOf(u'@');
    return fits(id, kBakongIdLimit) && at > 0 && at == id.lastIndexOf(u'@') && at < id.size() - 1;
}

bool is13Digits(qint64 ms)
{
    return ms >= kFirst13Digits && ms <= kLast13Digits;
}

/** Riel are whole; a dollar amount that was given with cents has two decimals. */
QString amountText(const QString &amount, const QString &currency)
{
    const bool cents = currency == "USD"_L1 && amount.contains(u'.');
    const int exponent = currency == "USD"_L1 ? 2 : 0;
    const std::optional<qint64> minor = parseMinor(amount, exponent);
    if (!minor || *minor == 0)
        return {};
    if (cents || exponent == 0)
        return plainFromMinor(*minor, exponent);
    return plainFromMinor(*minor / 100, 0);
}

} // namespace

Result<QString> write(const DynamicCode &code)
{
    const auto malformed
        = [](const char *what) { return failure(ErrorCode::Malformed, QString::fromLatin1(what)); };
    if (!isBakongId(code.bakongId))
        return malformed("the Bakong account is not name@bank of at most 32 characters");
    if (!fits(code.merchantName, kNameLimit))
        return malformed("the merchant name is empty or longer than 25 characters");
    if (!fits(code.merchantCity, kCityLimit))
        return malformed("the merchant city is empty or longer than 15 characters");
    if (!code.billNumber.isEmpty() && !fits(code.billNumber, kBillLimit))
        return malformed("the bill number is longer than 25 characters");
    if (code.currency != "KHR"_L1 && code.currency != "USD"_L1)
        return malformed("the currency is neither KHR nor USD");
    const QString amount = amountText(code.amount, code.currency);
    if (amount.isEmpty() || amount.size() > kAmountLimit)
        return malformed("the amount is zero, too long or has decimals its currency does not take");
    if (!is13Digits(code.createdMs) || !is13Digits(code.expiresMs)
        || code.expiresMs < code.createdMs)
        return malformed("the expiry is not 13 digits or comes before the creation");

    QString text = triple(u"00", u"01"_s) + triple(u"01", u"12"_s);
    text += triple(u"29", triple(u"00", code.bakongId));
    text += triple(u"52", u"5999"_s);
    text += triple(u"53", code.currency == "KHR"_L1 ? u"116"_s : u"840"_s);
    text += triple(u"54", amount);
    text += triple(u"58", u"KH"_s);
    text += triple(u"59", code.merchantName);
    text += triple(u"60", code.merchantCity);
    if (!code.billNumber.isEmpty())
        text += triple(u"62", triple(u"01", code.billNumber));
    text += triple(u"99",
                   QString(triple(u"00", QString::number(code.createdMs))
                           + triple(u"01", QString::number(code.expiresMs))));
    text += u"6304"_s;
    return QString(text + crcText(text));
}

} // namespace vexora::khqr
