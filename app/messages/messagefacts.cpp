// SPDX-License-Identifier: MIT
// What an order has to say to its payer.
#include "domain/weblink.h"
#include "messages/payermessage.h"
#include "regions/payername.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A KHQR came along that is not the order's, or could not be held against it. */
bool hasForeignKhqr(const OrderRecord &record)
{
    return record.khqr ? !record.khqr->matchesOrder : !record.payInfo.isEmpty();
}

/** The first of two moments, of which 0 is none. */
qint64 firstOf(qint64 one, qint64 other)
{
    return one > 0 && other > 0 ? std::min(one, other) : std::max(one, other);
}

} // namespace

qint64 momentOf(const QString &text, const QString &timeZone)
{
    constexpr qsizetype kDay = 10; // 2026-11-22; Qt takes a day with anything behind it
    const QTimeZone known(timeZone.toUtf8());
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    if (text.size() == kDay) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? day.endOfDay(zone).toMSecsSinceEpoch() : 0;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(u':'))
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.toMSecsSinceEpoch();
}

bool isPayable(const OrderRecord &record)
{
    const bool waits
        = record.payment == PaymentState::NotAsked || record.payment == PaymentState::Waiting;
    return record.outcome == Outcome::Created && waits && record.closedAtMs == 0
        && !hasForeignKhqr(record);
}

MessageFacts messageFactsOf(const Order &order, const RegionSpec &region)
{
    const OrderRecord &record = order.record;
    MessageFacts facts;
    facts.name = payerName(region, order.papers.fields);
    Currency currency;
    currency.code = record.currency;
    if (const RegionCurrency *known = region.currency(record.currency))
        currency = known->currency;
    facts.amount = formatAmount(record.amount, currency);
    facts.tradeNo = record.key.tradeNo;
    facts.timeZone = region.timeZone;
    facts.isLive = record.environment == Environment::Live;
    if (!isPayable(record))
        return facts;
    if (isWebLink(record.link))
        facts.link = record.link;
    if (record.virtualAccount && !record.virtualAccount->number.trimmed().isEmpty())
        facts.account = record.virtualAccount;
    if (record.khqr)
        facts.expiresAtMs = record.khqr->expiresAtMs;
    if (facts.account)
        facts.expiresAtMs
            = firstOf(facts.expiresAtMs, momentOf(facts.account->expiry, region.timeZone));
    return facts;
}

bool hasExpired(const MessageFacts &facts, qint64 nowMs)
{
    return facts.expiresAtMs > 0 && facts.expiresAtMs <= nowMs;
}

} // namespace vexora
