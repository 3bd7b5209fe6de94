// SPDX-License-Identifier: MIT
#include "checkout/remarkpattern.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kCounterDigits = 3;
constexpr int kMostDigits = 6; ///< 999,999 remarks a day are more than anybody makes
constexpr QLatin1StringView kCounter("{counter}");
constexpr QLatin1StringView kDate("{date}");

} // namespace

QString expandedRemark(const QString &pattern, const QDate &day, int counter)
{
    QString remark = pattern;
    remark.replace(kDate, day.toString(u"yyyyMMdd"));
    remark.replace(kCounter, u"%1"_s.arg(counter, kCounterDigits, 10, QChar(u'0')));
    return remark;
}

bool countsRemarks(const QString &pattern)
{
    return pattern.contains(kCounter);
}

int counterOf(const QString &remark, const QString &pattern, const QDate &day)
{
    if (!countsRemarks(pattern))
        return 0;
    const QString made = remark.trimmed();
    const qsizetype at
        = expandedRemark(pattern.first(pattern.indexOf(kCounter)) + u'|', day, 0).trimmed().size()
        - 1;
    // What follows the counter may begin with a digit as well: try each length it may have.
    for (int digits = kCounterDigits; digits <= kMostDigits; ++digits) {
        const int counter = QStringView(made).mid(at, digits).toInt();
        if (counter > 0 && expandedRemark(pattern, day, counter).trimmed() == made)
            return counter;
    }
    return 0;
}

} // namespace vexora
