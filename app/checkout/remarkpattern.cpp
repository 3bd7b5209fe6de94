// SPDX-License-Identifier: MIT
#include "checkout/remarkpattern.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr int kCounterDigits = 3;
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

} // namespace vexora
