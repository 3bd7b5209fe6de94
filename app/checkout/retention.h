// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "domain/clock.h"

#include <QMap>
#include <QTimer>

#include <functional>

namespace vexora {

/** Region id -> days for which its payers' data is kept. A region that is not in it keeps for ever:
 *  the rule is off until a person sets it. See Preferences::retentionDays. */
using RetentionRule = QMap<QString, int>;

/** What the rule says is to be erased at that moment: a wish a region. A day is 24 hours. */
[[nodiscard]] QList<EraseWish> dueWishes(const RetentionRule &rule, qint64 nowMs);

/**
 * Applies the retention rule while a program runs: when it starts, and once a day has passed since
 * the last time, also when the machine slept over it. Owned by who runs the window; main thread.
 */
class RetentionKeeper : public QObject
{
    Q_OBJECT

public:
    /** `rule` is asked anew each time, so that a change in Settings counts at once. Archive and
     *  clock must outlive this. */
    RetentionKeeper(PayerArchive &payers, const Clock &clock, std::function<RetentionRule()> rule,
                    QObject *parent = nullptr);

    /** Applies the rule now, and then daily. */
    void start();
    /** Applies it when a day has passed since the last time, or the clock was set back. */
    void look();

    static constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

Q_SIGNALS:
    /** The rule was applied: how many orders' data it erased. */
    void applied(qint64 orders);
    /** It is tried again an hour later. */
    void failed(const vexora::Error &error);

private:
    void next();

    PayerArchive &m_payers;
    const Clock &m_clock;
    const std::function<RetentionRule()> m_rule;
    QTimer m_timer;
    QList<EraseWish> m_due;
    qint64 m_erased = 0;
    qint64 m_lastMs = -1;
    bool m_busy = false;
};

} // namespace vexora
