// SPDX-License-Identifier: MIT
#include "checkout/retention.h"

#include "domain/whenfinished.h"

namespace vexora {

namespace {

// A timer of a day would not count the hours a laptop sleeps.
constexpr std::chrono::hours kLookEvery{1};

} // namespace

QList<EraseWish> dueWishes(const RetentionRule &rule, qint64 nowMs)
{
    QList<EraseWish> wishes;
    for (auto region = rule.cbegin(); region != rule.cend(); ++region) {
        EraseWish wish;
        wish.region = region.key();
        wish.beforeMs = nowMs - region.value() * RetentionKeeper::kDayMs;
        wish.byRule = true;
        // Less than a day, or more than there were: no rule, and never "everything".
        if (region.value() >= 1 && !wish.region.isEmpty() && wish.beforeMs > 0)
            wishes.append(wish);
    }
    return wishes;
}

RetentionKeeper::RetentionKeeper(PayerArchive &payers, const Clock &clock,
                                 std::function<RetentionRule()> rule, QObject *parent)
    : QObject(parent)
    , m_payers(payers)
    , m_clock(clock)
    , m_rule(std::move(rule))
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &RetentionKeeper::look);
}

void RetentionKeeper::start()
{
    m_timer.start();
    look();
}

void RetentionKeeper::look()
{
    const qint64 now = m_clock.nowMs();
    const bool isDue = m_lastMs < 0 || now < m_lastMs || now - m_lastMs >= kDayMs;
    if (m_busy || !isDue)
        return;
    m_busy = true;
    m_lastMs = now;
    m_erased = 0;
    m_due = dueWishes(m_rule(), now);
    // Makes good what an earlier erasure had to leave in the journal, rule or not.
    whenFinished(m_payers.receipts(), this,
                 [this](const QFuture<Result<QList<EraseReceipt>>> &) { next(); });
}

void RetentionKeeper::next()
{
    if (m_due.isEmpty()) {
        m_busy = false;
        Q_EMIT applied(m_erased);
        return;
    }
    whenFinished(m_payers.erase(m_due.takeFirst()), this,
                 [this](const QFuture<Result<EraseReceipt>> &ended) {
                     const Result<EraseReceipt> receipt = ended.isCanceled()
                         ? Result<EraseReceipt>(failure(ErrorCode::Internal))
                         : ended.result();
                     if (receipt) {
                         m_erased += receipt->orders;
                         next();
                         return;
                     }
                     m_busy = false;
                     m_lastMs = -1;
                     Q_EMIT failed(receipt.error());
                 });
}

} // namespace vexora
