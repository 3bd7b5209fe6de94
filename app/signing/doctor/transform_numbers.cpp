// SPDX-License-Identifier: MIT
#include "signing/doctor/transforms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

namespace {

bool isAllDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** A number as a program would write it: no zeros before, no sign, nothing around it. */
struct Decimal
{
    QString whole;
    QString fraction;
    bool hasPoint = false;
};

std::optional<Decimal> decimalOf(const QString &value)
{
    const qsizetype point = value.indexOf(u'.');
    Decimal decimal{value.left(point), point < 0 ? QString() : value.mid(point + 1), point >= 0};
    if (!isAllDigits(decimal.whole) || (point >= 0 && !isAllDigits(decimal.fraction)))
        return std::nullopt;
    if (decimal.whole.size() > 1 && decimal.whole.startsWith(u'0'))
        return std::nullopt;
    return decimal;
}

QString withoutZerosBehind(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

QString plainText(const QString &whole, const QString &fraction, int least)
{
    const QString behind = withoutZerosBehind(fraction).leftJustified(least, u'0');
    return behind.isEmpty() ? whole : whole + u'.' + behind;
}

/** The number times ten to the power. */
QString shifted(const Decimal &decimal, int power, int least)
{
    QString digits = decimal.whole + decimal.fraction;
    qsizetype point = decimal.whole.size() + power;
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    digits = digits.leftJustified(point, u'0');
    QString whole = digits.left(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    return plainText(whole, digits.mid(point), least);
}

struct Scientific
{
    QString digits; ///< significant, without zeros at the end
    int exponent = 0;
};

/** A binary number of 64 bits keeps 17 digits of it. */
std::optional<Scientific> scientificOf(const Decimal &decimal)
{
    constexpr qsizetype kExact = 17;
    QString digits = decimal.whole + decimal.fraction;
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros == digits.size())
        return std::nullopt;
    const auto exponent = int(decimal.whole.size() - 1 - zeros);
    digits = withoutZerosBehind(digits.mid(zeros));
    if (digits.size() <= kExact)
        return Scientific{digits, exponent};
    const QByteArray text = plainText(decimal.whole, decimal.fraction, 0).toLatin1();
    std::array<char, 64> shortest{};
    const auto made = std::to_chars(shortest.data(), shortest.data() + shortest.size(),
                                    text.toDouble(), std::chars_format::scientific);
    const QString written
        = QString::fromLatin1(shortest.data(), qsizetype(made.ptr - shortest.data()));
    const qsizetype mark = written.indexOf(u'e');
    return Scientific{withoutZerosBehind(written.left(mark).remove(u'.')),
                      QStringView(written).mid(mark + 1).toInt()};
}

QString expanded(const QString &value)
{
    const qsizetype mark = value.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isNumber = false;
    const int power = QStringView(value).mid(mark + 1).toInt(&isNumber);
    const std::optional<Decimal> mantissa
        = mark > 0 ? decimalOf(value.left(mark)) : std::optional<Decimal>();
    constexpr int kFar = 30;
    if (!mantissa || !isNumber || power < -kFar || power > kFar)
        return value;
    return shifted(*mantissa, power, 0);
}

} // namespace

QString writtenTimestamp(int way, const QString &value)
{
    constexpr qsizetype kDigits = 13;
    if (value.size() != kDigits || !isAllDigits(value))
        return value;
    const QString seconds = value.left(kDigits - 3);
    const QString thousandths = value.right(3);
    switch (way) {
    case 0:
        return seconds;
    case 1:
        return seconds + u'.' + thousandths;
    case 2:
        return plainText(seconds, thousandths, 0);
    default:
        return QString::number((value.toLongLong() + 500) / 1000);
    }
}

QString writtenNumber(int way, const QString &value)
{
    if (way == 8)
        return expanded(value);
    const std::optional<Decimal> decimal = decimalOf(value);
    if (!decimal)
        return value;
    if (way == 6)
        return plainText(decimal->whole, decimal->fraction, 1);
    if (way == 7)
        return plainText(decimal->whole, decimal->fraction, 0);
    const std::optional<Scientific> parts = scientificOf(*decimal);
    if (!parts)
        return value;
    if (way == 9) { // a long number that went through a binary one
        constexpr int kFar = 30;
        if (parts->exponent < 0 || parts->exponent > kFar
            || parts->digits.size() > parts->exponent + 1)
            return value;
        return parts->digits.leftJustified(parts->exponent + 1, u'0');
    }
    QString text = parts->digits.left(1);
    if (parts->digits.size() > 1)
        text += u'.' + parts->digits.mid(1);
    else if (way == 2 || way == 3)
        text += ".0"_L1;
    text += way % 2 == 0 ? u'e' : u'E';
    if (way >= 4 && parts->exponent >= 0)
        text += u'+';
    return text + QString::number(parts->exponent);
}

QString writtenDecimals(int way, const QString &value)
{
    static constexpr int kLeast[] = {0, 1, 2, 4};
    const std::optional<Decimal> decimal = decimalOf(value);
    return decimal ? plainText(decimal->whole, decimal->fraction, kLeast[way]) : value;
}

QString writtenMinorUnits(int way, const QString &value, int decimals)
{
    const std::optional<Decimal> decimal = decimalOf(value);
    if (!decimal)
        return value;
    const int power = way < 3 ? 2 : decimals;
    switch (way % 3) {
    case 0:
        return shifted(*decimal, power, 0);
    case 1:
        return shifted(*decimal, -power, 0);
    default:
        return power == 0 ? value : shifted(*decimal, -power, power);
    }
}

QString writtenComma(int way, const QString &value)
{
    const std::optional<Decimal> decimal = decimalOf(value);
    if (!decimal || decimal->whole.size() < 4)
        return value;
    QString whole = decimal->whole;
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    if (way == 0)
        return decimal->hasPoint ? whole + u'.' + decimal->fraction : whole;
    return plainText(whole, decimal->fraction, 2);
}

QString writtenZeroLost(const QString &value)
{
    if (value.size() < 2 || !value.startsWith(u'0') || !isAllDigits(value))
        return value;
    qsizetype zeros = 0;
    while (zeros + 1 < value.size() && value[zeros] == u'0')
        ++zeros;
    return value.mid(zeros);
}

QStringList moments(const QString &timestamp, int milliseconds)
{
    const qsizetype point = timestamp.indexOf(u'.');
    QString digits = timestamp;
    digits.remove(u'.');
    const bool inSeconds = digits.size() == 10 && point < 0;
    if (!isAllDigits(digits) || (!inSeconds && digits.size() != 13) || (point >= 0 && point != 10))
        return {};
    const qint64 own = digits.toLongLong();
    const qint64 far = inSeconds ? (milliseconds + 999) / 1000 : milliseconds;
    const auto text = [&](qint64 moment) {
        QString written = QString::number(moment);
        if (point >= 0)
            written.insert(point, u'.');
        return written;
    };
    QStringList found;
    for (qint64 away = 1; away <= far; ++away) {
        found.append(text(own + away));
        found.append(text(own - away));
    }
    for (const qint64 unit : {qint64(1000), qint64(60'000)}) {
        const qint64 size = inSeconds ? unit / 1000 : unit;
        const qint64 beginning = own - own % size;
        if (own - beginning > far)
            found.append(text(beginning));
    }
    return found;
}

} // namespace vexora::doctor
