// SPDX-License-Identifier: MIT
#include "ui/customer/salewatch.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr qint64 kFirstWait = 3'000;
constexpr qint64 kShortWait = 5'000;
constexpr qint64 kShortWaitsFor = 120'000;
constexpr qint64 kLongWait = 15'000;
/** After the code's end: an alarm is a second early or late. */
constexpr qint64 kAfterEnd = 1'000;

} // namespace

SaleWatch::SaleWatch(const Desk &desk, const Workspace &workspace, const OrderRecord &order,
                     qint64 endsAtMs, std::unique_ptr<Alarm> alarm, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_order(order)
    , m_endsAtMs(endsAtMs)
    , m_alarm(alarm ? std::move(alarm) : std::make_unique<TimerAlarm>())
{
    connect(m_alarm.get(), &Alarm::rang, this, &SaleWatch::ask);
    if (m_workspace.log)
        connect(m_workspace.log, &OrderLog::changed, this, &SaleWatch::onLogChanged);
}

SaleWatch::~SaleWatch() = default;

SaleState SaleWatch::state() const
{
    return saleStateOf(m_order, m_endsAtMs, m_desk.clock->nowMs());
}

void SaleWatch::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    if (!seen) {
        giveUp();
        return;
    }
    if (m_begunAtMs == 0)
        m_begunAtMs = m_desk.clock->nowMs();
    if (isSettled(state()))
        m_over = true;
    if (!m_over)
        plan(kFirstWait);
}

void SaleWatch::giveUp()
{
    m_alarm->stop();
    if (m_sweep) {
        m_askedAfterEnd = false; // nobody has heard the answer
        m_sweep->disconnect(this);
        m_sweep->cancel();
        m_sweep.release()->deleteLater(); // one of its answers may have brought us here
    }
}

/** Right after the end rather than at some time later: the customer stands and waits. */
void SaleWatch::plan(qint64 wait)
{
    const qint64 left = m_endsAtMs - m_desk.clock->nowMs();
    m_alarm->set(left > 0 ? std::min(wait, left + kAfterEnd) : wait);
}

void SaleWatch::planNext()
{
    const qint64 now = m_desk.clock->nowMs();
    m_over = isSettled(state()) || m_askedAfterEnd;
    if (m_over || !m_seen) {
        m_alarm->stop();
        return;
    }
    // A clock that was set back asks often rather than rarely.
    plan(now - m_begunAtMs < kShortWaitsFor ? kShortWait : kLongWait);
}

void SaleWatch::ask()
{
    if (!m_seen || m_over || m_sweep)
        return;
    m_askedAfterEnd = m_desk.clock->nowMs() >= m_endsAtMs;
    m_sweep = std::make_unique<StatusSweep>(m_workspace, *m_desk.catalog, *m_desk.clock);
    connect(m_sweep.get(), &StatusSweep::answered, this,
            [this](const StatusSweep::Told &told) { onAnswered(told.answer); });
    connect(m_sweep.get(), &StatusSweep::finished, this, &SaleWatch::onFinished);
    m_sweep->start({m_order}, m_desk.preferences.timeoutMs);
}

void SaleWatch::onAnswered(const StatusAnswer &answer)
{
    m_unheard = !answer.answered;
    if (answer.answered)
        take(answer.payment, answer.amount);
}

void SaleWatch::onFinished()
{
    if (m_sweep)
        m_sweep.release()->deleteLater(); // this is its own signal
    planNext();
    Q_EMIT changed();
}

/** The cashier may have asked by hand, or another window has. */
void SaleWatch::onLogChanged(const OrderKey &key)
{
    if (key != m_order.key)
        return;
    whenFinished(m_workspace.log->find(key), this, [this](const Result<OrderRecord> &stored) {
        if (!stored || stored->payment == PaymentState::NotAsked)
            return;
        take(stored->payment, stored->paidAmount);
        if (isSettled(state())) {
            giveUp();
            m_over = true;
        }
        Q_EMIT changed();
    });
}

void SaleWatch::take(PaymentState payment, const QString &paidAmount)
{
    // What came late may tell of an earlier hour; money that was seen stays seen.
    const auto isMoney = [](PaymentState state) {
        return state == PaymentState::Paid || state == PaymentState::PartPaid;
    };
    if (state() == SaleState::Paid || (isMoney(m_order.payment) && !isMoney(payment)))
        return;
    m_order.payment = payment;
    m_order.paidAmount = paidAmount;
}

} // namespace vexora::ui
