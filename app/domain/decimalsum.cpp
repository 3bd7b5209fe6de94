// SPDX-License-Identifier: MIT
#include "domain/decimalsum.h"

#include <algorithm>

namespace vexora {

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** Adds two rows of digits of the same length as on paper; what is carried over in the end. */
int addOnPaper(QString &digits, QStringView other, int carry)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int sum = digits[i].unicode() - u'0' + other[i].unicode() - u'0' + carry;
        digits[i] = QChar(u'0' + sum % 10);
        carry = sum / 10;
    }
    return carry;
}

} // namespace

bool DecimalSum::add(QStringView plainDecimal)
{
    const qsizetype point = plainDecimal.indexOf(u'.');
    const QStringView whole = point < 0 ? plainDecimal : plainDecimal.first(point);
    const QStringView fraction = point < 0 ? QStringView() : plainDecimal.sliced(point + 1);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction))
        return false;

    const qsizetype places = std::max(fraction.size(), m_fraction.size());
    m_fraction = m_fraction.leftJustified(places, u'0');
    const int carry = addOnPaper(m_fraction, fraction.toString().leftJustified(places, u'0'), 0);
    const qsizetype digits = std::max(whole.size(), m_whole.size());
    m_whole = m_whole.rightJustified(digits, u'0');
    if (addOnPaper(m_whole, whole.toString().rightJustified(digits, u'0'), carry) > 0)
        m_whole.prepend(u'1');

    while (m_fraction.endsWith(u'0'))
        m_fraction.chop(1);
    while (m_whole.size() > 1 && m_whole.startsWith(u'0'))
        m_whole.remove(0, 1);
    return true;
}

QString DecimalSum::text() const
{
    return m_fraction.isEmpty() ? m_whole : QString(m_whole + u'.' + m_fraction);
}

} // namespace vexora
