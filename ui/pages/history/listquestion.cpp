// SPDX-License-Identifier: MIT
#include "ui/pages/history/listquestion.h"

#include "checkout/payerwords.h"

#include <QDateTime>

namespace vexora::ui {

namespace {

constexpr int kWeek = 7;
constexpr int kMonth = 30;

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

void setDays(OrderFilter &filter, const QDate &first, const QDate &last)
{
    if (first.isValid())
        filter.fromMs = startOf(first);
    if (last.isValid())
        filter.beforeMs = startOf(last.addDays(1));
}

} // namespace

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

OrderFilter ListQuestion::filter(qint64 nowMs, const RegionCatalog *catalog) const
{
    OrderFilter filter;
    filter.text = text.trimmed();
    if (catalog && !filter.text.isEmpty())
        filter.payer = payerWordsTyped(*catalog, filter.text);
    filter.regions = regions;
    filter.profiles = profiles;
    filter.outcomes = outcomes;
    filter.payments = payments;
    filter.environment = environment;
    filter.openUnknown = part == ListPart::Unknown;
    filter.unsettled = part == ListPart::Waiting;
    filter.printed = part == ListPart::Printed;
    const QDate today = dayOf(nowMs);
    switch (time) {
    case TimeSpan::All:
        break;
    case TimeSpan::Today:
        setDays(filter, today, {}); // an order of a clock set back is not lost from today
        break;
    case TimeSpan::Yesterday:
        setDays(filter, today.addDays(-1), today.addDays(-1));
        break;
    case TimeSpan::Week:
        setDays(filter, today.addDays(1 - kWeek), {});
        break;
    case TimeSpan::Month:
        setDays(filter, today.addDays(1 - kMonth), {});
        break;
    case TimeSpan::Between:
        setDays(filter, from, to);
        break;
    }
    return filter;
}

} // namespace vexora::ui
