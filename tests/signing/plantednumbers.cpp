// SPDX-License-Identifier: MIT
#include "signing/plantednumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

bool allDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Decimal
{
    QString whole;
    QString fraction;
    bool valid = false;
};

Decimal decimalOf(const QString &value)
{
    const qsizetype dot = value.indexOf(u'.');
    Decimal read;
    read.whole = dot < 0 ? value : value.left(dot);
    read.fraction = dot < 0 ? QString() : value.mid(dot + 1);
    read.valid = allDigits(read.whole) && (dot < 0 || allDigits(read.fraction));
    return read;
}

QString join(const QString &whole, const QString &fraction)
{
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

void dropTrailingZeros(QString &fraction)
{
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
}

} // namespace

QString timestampInSeconds(QStringView spelling, const QString &value)
{
    if (value.size() != 13 || !allDigits(value))
        return value;
    const QString seconds = value.left(10);
    return spelling == u"whole" ? seconds : seconds + u'.' + value.right(3);
}

QString timestampAnew(QStringView spelling, const QString &value)
{
    if (spelling.startsWith(u'='))
        return spelling.mid(1).toString();
    if (value.size() != 13 || !allDigits(value))
        return value;
    if (spelling == u"begin")
        return value.left(10) + u"000"_s;
    return QString::number(value.toLongLong() + spelling.toInt());
}

QString numberRendered(QStringView spelling, const QString &value, Reading::Fraction fractions)
{
    Decimal read = decimalOf(value);
    if (!read.valid || read.whole.startsWith(u'0')
        || (value.contains(u'.') && fractions == Reading::Fraction::Kept))
        return value;
    dropTrailingZeros(read.fraction);
    if (spelling == u".0" && fractions == Reading::Fraction::Whole)
        return join(read.whole, read.fraction);
    if (spelling == u".0")
        return read.whole + u'.' + (read.fraction.isEmpty() ? u"0"_s : read.fraction);
    QString fraction = read.whole.mid(1) + read.fraction;
    dropTrailingZeros(fraction);
    if (fraction.isEmpty() && spelling == u"1.0E3")
        fraction = u"0"_s;
    return join(read.whole.left(1), fraction) + (spelling == u"1e3" ? u'e' : u'E')
        + QString::number(read.whole.size() - 1);
}

QString withDecimals(int decimals, const QString &value)
{
    Decimal read = decimalOf(value);
    if (!read.valid)
        return value;
    dropTrailingZeros(read.fraction);
    if (read.fraction.size() > decimals)
        return value;
    return join(read.whole, read.fraction.leftJustified(decimals, u'0'));
}

QString minorUnits(QStringView spelling, const QString &value, bool keepsCents)
{
    Decimal read = decimalOf(value);
    if (!read.valid)
        return value;
    if (spelling == u"x100") {
        read.fraction = read.fraction.leftJustified(2, u'0');
        read.whole += read.fraction.left(2);
        read.fraction.remove(0, 2);
    } else {
        read.whole = read.whole.rightJustified(3, u'0');
        read.fraction.prepend(read.whole.right(2));
        read.whole.chop(2);
    }
    while (read.whole.size() > 1 && read.whole.startsWith(u'0'))
        read.whole.remove(0, 1);
    dropTrailingZeros(read.fraction);
    if (keepsCents)
        read.fraction = read.fraction.leftJustified(2, u'0');
    return join(read.whole, read.fraction);
}

QString withCommas(QStringView spelling, const QString &value)
{
    Decimal read = decimalOf(value);
    if (!read.valid || read.whole.size() < 4)
        return value;
    for (qsizetype at = read.whole.size() - 3; at > 0; at -= 3)
        read.whole.insert(at, u',');
    if (spelling == u"two") {
        dropTrailingZeros(read.fraction);
        if (read.fraction.size() > 2)
            return value;
        read.fraction = read.fraction.leftJustified(2, u'0');
    }
    return join(read.whole, read.fraction);
}

} // namespace vexora::planted
