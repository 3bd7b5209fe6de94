// SPDX-License-Identifier: MIT
#include "domain/money.h"

#include <limits>

namespace vexora {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPlainDecimal(QStringView text)
{
    bool point = false;
    bool digit = false;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            digit = true;
        } else if (c == u'.' && digit && !point) {
            point = true;
        } else {
            return false;
        }
    }
    return digit;
}

} // namespace

std::optional<qint64> parseMinor(QStringView text, int exponent)
{
    if (!isPlainDecimal(text))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);

    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    qint64 minor = 0;
    const auto append = [&minor](int digit) {
        if (minor > (kMax - digit) / 10)
            return false;
        minor = minor * 10 + digit;
        return true;
    };
    for (const QChar c : whole) {
        if (!append(c.unicode() - u'0'))
            return std::nullopt;
    }
    for (int i = 0; i < exponent; ++i) {
        if (!append(i < fraction.size() ? fraction[i].unicode() - u'0' : 0))
            return std::nullopt;
    }
    for (qsizetype i = exponent; i < fraction.size(); ++i) {
        if (fraction[i] != u'0')
            return std::nullopt;
    }
    return minor;
}

QString plainDecimal(const QString &number)
{
    const qsizetype mark = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isNumber = false;
    const int power = QStringView(number).mid(mark + 1).toInt(&isNumber);
    constexpr int kFar = 20;
    const QString mantissa = number.left(mark);
    if (mark < 0 || !isNumber || power < -kFar || power > kFar || !isPlainDecimal(mantissa))
        return number;
    const QString whole = mantissa.section(u'.', 0, 0);
    const QString digits
        = QString(kFar, u'0') + whole + mantissa.section(u'.', 1) + QString(kFar, u'0');
    const qsizetype point = kFar + whole.size() + power;
    QString plain = digits.left(point) + u'.' + digits.mid(point);
    while (plain.startsWith(u'0') && plain.at(1) != u'.')
        plain.remove(0, 1);
    while (plain.endsWith(u'0'))
        plain.chop(1);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

QString groupDigits(const QString &plainAmount)
{
    if (!isPlainDecimal(plainAmount))
        return plainAmount;
    const qsizetype point = plainAmount.indexOf(u'.');
    QString text = plainAmount;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

QString formatAmount(const QString &plainAmount, const Currency &currency)
{
    const QString grouped = groupDigits(plainAmount);
    if (currency.symbol.isEmpty() || currency.symbol == currency.code)
        return grouped + u' ' + currency.code;
    return currency.symbol + u' ' + grouped;
}

QString plainFromMinor(qint64 minor, int exponent)
{
    QString digits = QString::number(minor);
    if (exponent <= 0)
        return digits;
    digits = digits.rightJustified(exponent + 1, u'0');
    digits.insert(digits.size() - exponent, u'.');
    return digits;
}

} // namespace vexora
