// SPDX-License-Identifier: MIT
#include "ui/statuswatch.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr qint64 kShortestWait = 60'000;
constexpr qint64 kLongestWait = 30 * kShortestWait;
constexpr qint64 kDay = 24 * 60 * kShortestWait;
constexpr int kMostOrders = 100;

} // namespace

StatusWatch::StatusWatch(const Desk &desk, std::unique_ptr<Alarm> alarm, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_alarm(alarm ? std::move(alarm) : std::make_unique<TimerAlarm>())
    , m_waitMs(kShortestWait)
{
    connect(m_alarm.get(), &Alarm::rang, this, &StatusWatch::look);
    if (desk.own.log)
        connect(desk.own.log, &OrderLog::changed, this, &StatusWatch::onLogChanged);
}

StatusWatch::~StatusWatch() = default;

void StatusWatch::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_waitMs = kShortestWait;
    m_dueAtMs = 0;
    refresh();
}

void StatusWatch::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    refresh();
}

void StatusWatch::refresh()
{
    if (!isActive()) {
        giveUp();
        return;
    }
    if (m_looking)
        return;
    const qint64 now = m_desk.clock->nowMs();
    // A clock that was set back must not silence it.
    if (m_dueAtMs == 0 || m_dueAtMs > now + m_waitMs)
        plan(m_waitMs);
    else
        m_alarm->set(std::max<qint64>(m_dueAtMs - now, 0));
}

void StatusWatch::giveUp()
{
    m_alarm->stop();
    ++m_round;
    m_looking = false;
    if (m_sweep) {
        m_sweep->disconnect(this);
        m_sweep->cancel();
        m_sweep.release()->deleteLater(); // one of its answers may have brought us here
    }
}

void StatusWatch::plan(qint64 waitMs)
{
    m_dueAtMs = m_desk.clock->nowMs() + waitMs;
    m_alarm->set(waitMs);
}

void StatusWatch::look()
{
    if (!isActive() || m_looking || !m_desk.own.log)
        return;
    m_looking = true;
    m_own.clear();
    OrderQuery unsettled;
    unsettled.unsettled = true;
    unsettled.limit = kMostOrders;
    whenFinished(m_desk.own.log->page(unsettled), this,
                 [this, round = ++m_round](const Result<OrderPage> &page) {
                     if (round != m_round)
                         return;
                     QList<OrderRecord> orders = page ? page->orders : QList<OrderRecord>();
                     const qint64 since = m_desk.clock->nowMs() - kDay;
                     orders.removeIf(
                         [since](const OrderRecord &order) { return order.recordedAtMs < since; });
                     ask(orders);
                 });
}

void StatusWatch::ask(const QList<OrderRecord> &orders)
{
    if (orders.isEmpty()) {
        onFinished();
        return;
    }
    m_sweep = std::make_unique<StatusSweep>(m_desk.own, *m_desk.catalog, *m_desk.clock);
    connect(m_sweep.get(), &StatusSweep::answered, this, &StatusWatch::onAnswered);
    connect(m_sweep.get(), &StatusSweep::finished, this, &StatusWatch::onFinished);
    for (const OrderRecord &order : orders)
        m_own.append(order.key);
    m_sweep->start(orders, m_desk.preferences.timeoutMs);
}

void StatusWatch::onAnswered(const StatusSweep::Told &told)
{
    // That an order was asked about for the first time is no news by itself.
    const PaymentState before = told.record.payment == PaymentState::NotAsked
        ? PaymentState::Waiting
        : told.record.payment;
    if (told.answer.answered
        && (told.answer.payment != before
            || (before == PaymentState::PartPaid && told.answer.amount != told.record.paidAmount)))
        m_changed = true;
}

void StatusWatch::onFinished()
{
    if (m_sweep)
        m_sweep.release()->deleteLater(); // this is its own signal
    m_looking = false;
    m_waitMs = m_changed ? kShortestWait : std::min(2 * m_waitMs, kLongestWait);
    m_changed = false;
    plan(m_waitMs);
}

/** A new order, or one that was asked about by hand. */
void StatusWatch::onLogChanged(const OrderKey &key)
{
    if (m_looking) {
        // Each order asked about is written once by this round; anything more is somebody else's.
        if (!m_own.removeOne(key))
            m_changed = true;
        return;
    }
    m_waitMs = kShortestWait;
    if (isActive() && m_dueAtMs > m_desk.clock->nowMs() + kShortestWait)
        plan(kShortestWait);
}

} // namespace vexora::ui
