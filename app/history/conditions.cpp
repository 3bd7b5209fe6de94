// SPDX-License-Identifier: MIT
#include "history/conditions.h"

#include "checkout/orderlog.h"
#include "history/orderrow.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

// These two are word for word the conditions of indexes, see schema.cpp.
const QString &openUnknown()
{
    static const QString condition = u"outcome = 'unknown'"
                                     " AND payment IN ('not_asked', 'link_lost')"_s;
    return condition;
}

const QString &unsettled()
{
    static const QString condition = u"outcome = 'created'"
                                     " AND payment NOT IN ('paid', 'failed', 'closed')"_s;
    return condition;
}

void addSince(qint64 sinceMs, QStringList &conditions, QVariantList &values)
{
    const Condition before = rowBefore(sinceMs);
    conditions << u"id > "_s + before.text << u"recorded_at >= ?"_s;
    values << before.values << sinceMs;
}

} // namespace

QString isOpenUnknownRow()
{
    return openUnknown();
}

QString isUnsettledRow()
{
    return unsettled();
}

QString isIn(Environment environment)
{
    if (environment == Environment::Live)
        return u"environment NOT IN ('sandbox', 'test')"_s;
    return u"environment = '"_s + toText(environment) + u'\'';
}

/**
 * Rows are added in the order of time, so the walk goes back from the newest and ends where it has
 * met enough that are older than every clock set back would make them: there is no index of times,
 * and a long list must not be read for one day of it. One alone does not end it. A clock that has
 * lost its battery tells a year long gone until somebody sets it, and the orders recorded by it
 * hide none of the day's before them.
 */
Condition rowBefore(qint64 sinceMs)
{
    constexpr qint64 kClockStepMs = 24LL * 60 * 60 * 1000;
    constexpr int kPassed = 999; // older rows, weeks of a desk's; a few milliseconds to read
    // The upper bound is none; it has SQLite begin at the end instead of listing a whole scan.
    return {u"coalesce((SELECT id FROM orders WHERE id < 9223372036854775807"
            " AND recorded_at < ? ORDER BY id DESC LIMIT 1 OFFSET ?), 0)"_s,
            {sinceMs - kClockStepMs, kPassed}};
}

Condition isOrder(const OrderKey &key)
{
    return {u"merchant_no = ? AND host = ? AND trade_no = ?"_s,
            {textValue(key.merchantNo), textValue(key.host), textValue(key.tradeNo)}};
}

Condition isWanted(const OrderQuery &query)
{
    QStringList conditions;
    QVariantList values;
    if (query.outcome) {
        conditions << u"outcome = ?"_s;
        values << toText(*query.outcome);
    }
    if (query.open)
        conditions << openUnknown();
    if (query.unsettled)
        conditions << unsettled();
    if (query.environment)
        conditions << isIn(*query.environment);
    if (query.sinceMs > 0)
        addSince(query.sinceMs, conditions, values);
    if (query.beforeRow > 0) {
        conditions << u"id < ?"_s;
        values << query.beforeRow;
    }
    return {conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s), values};
}

QString isRealOpenUnknown()
{
    return openUnknown() + u" AND environment <> 'sandbox'"_s;
}

Condition isOwnRecovered(const Sender &self)
{
    return {u"(outcome = 'unknown' AND reason IN ('interrupted', 'not_recorded')"
            " AND sender_boot = ? AND sender_pid = ? AND sender_start = ?)"_s,
            {textValue(self.bootId), self.pid, self.startTime}};
}

} // namespace vexora
