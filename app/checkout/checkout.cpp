// SPDX-License-Identifier: MIT
#include "checkout/checkout.h"

#include "checkout/checkoutrun.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vexora {

bool PreparedOrder::sendable() const
{
    return !checked.hasErrors() && (draft.acceptWarnings || !checked.hasWarnings());
}

Checkout::Checkout(OrderLog &log, Gateway &gateway, const Clock &clock)
    : m_log(log)
    , m_gateway(gateway)
    , m_clock(clock)
{
}

PreparedOrder Checkout::prepare(const OrderDraft &draft, const RegionSpec &region,
                                const QString &language)
{
    PreparedOrder order;
    order.draft = draft;
    order.region = region;
    if (const RegionCurrency *currency = region.currency(draft.profile.currency))
        order.currency = currency->currency;
    const FieldMap &defaults = draft.profile.defaults;
    for (auto field = defaults.cbegin(); field != defaults.cend(); ++field) {
        if (!order.draft.values.contains(field.key()) && region.field(field.key()))
            order.draft.values.insert(field.key(), field.value());
    }
    order.checked = checkOrder(region, order.currency, order.draft.values, draft.tradeNo, language);
    // Without one nothing says how many decimals an amount has: 1.50 could leave as 150.
    if (order.currency.code.isEmpty())
        order.checked.faults.prepend(
            {u"amount"_s, u"currency"_s, Severity::Error,
             u"The merchant's currency is none of this region's; choose it in the merchant."_s});
    return order;
}

std::unique_ptr<CheckoutRun> Checkout::start(const PreparedOrder &order, Credentials credentials)
{
    Q_ASSERT(order.sendable());
    auto run = std::make_unique<PipelineRun>(*this, m_log, m_gateway, m_clock, order,
                                             std::move(credentials));
    QMetaObject::invokeMethod(run.get(), &PipelineRun::begin, Qt::QueuedConnection);
    return run;
}

QString Checkout::makeTradeNo(const QString &prefix) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
    const quint32 random = QRandomGenerator::system()->bounded(1'000'000U);
    return prefix + now.toString(u"yyyyMMddHHmmss") + u"%1"_s.arg(random, 6, 10, QChar(u'0'));
}

OrderRecord recordOf(const PreparedOrder &order, const QString &tradeNo, qint64 nowMs)
{
    const Profile &profile = order.draft.profile;
    OrderRecord record;
    record.key = {profile.merchantNo, hostOf(profile.baseUrl), tradeNo};
    record.profile = profile.name;
    record.region = order.region.id;
    record.currency = order.currency.code;
    record.amount = order.checked.fields.value(u"amount"_s);
    record.channelCode = order.checked.fields.value(u"channelCode"_s);
    record.wayCode = order.checked.fields.value(u"wayCode"_s);
    if (const FieldSpec *remark = order.region.field(u"remark"); remark && !remark->personal)
        record.remark = order.checked.fields.value(u"remark"_s);
    record.environment = profile.environment;
    record.replaces = order.draft.replaces;
    record.recordedAtMs = nowMs;
    return record;
}

Order invalidOrder(const PreparedOrder &order)
{
    Order invalid;
    invalid.record = recordOf(order, order.draft.tradeNo, 0);
    invalid.record.outcome = Outcome::Invalid;
    invalid.papers.fields = order.checked.fields;
    invalid.papers.faults = order.checked.faults;
    invalid.papers.changes = order.checked.changes;
    return invalid;
}

} // namespace vexora
