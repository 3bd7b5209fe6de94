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

} // namespace

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
