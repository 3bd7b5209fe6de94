// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statussweep.h"
#include "ui/alarm.h"

#include <memory>

namespace vexora::ui {

struct Desk;

/**
 * Asks the gateway now and then about the person's accepted orders of the last day that are not
 * settled, if it is switched on: after a minute, then after 2, 4, ... 30 while nothing changes, and
 * after a minute again when something does. Only while the window is seen. A question moves no
 * money, so real profiles are no exception. Owned by MainWindow.
 */
class StatusWatch final : public QObject
{
    Q_OBJECT

public:
    /** `desk` outlives it; without an alarm it takes a real one. */
    explicit StatusWatch(const Desk &desk, std::unique_ptr<Alarm> alarm = nullptr,
                         QObject *parent = nullptr);
    ~StatusWatch() override;

    void setOn(bool on);
    /** Hidden or minimised: what is under way is given up; seen again: what is due comes at once.
     */
    void setSeen(bool seen);

private:
    [[nodiscard]] bool isActive() const { return m_on && m_seen; }
    void refresh();
    void plan(qint64 waitMs);
    void look();
    void ask(const QList<OrderRecord> &orders);
    void onAnswered(const StatusSweep::Told &told);
    void onFinished();
    void onLogChanged(const OrderKey &key);
    void giveUp();

    const Desk &m_desk;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<StatusSweep> m_sweep;
    bool m_on = false;
    bool m_seen = false;
    bool m_looking = false; ///< the log is being read, or the gateway asked
    bool m_changed = false; ///< something has, since the last round ended
    QList<OrderKey> m_own; ///< what this round has yet to write itself
    quint64 m_round = 0; ///< answers of a former one are dropped
    qint64 m_waitMs;
    qint64 m_dueAtMs = 0; ///< 0: nothing planned
};

} // namespace vexora::ui
