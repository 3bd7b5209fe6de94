// SPDX-License-Identifier: MIT
#include "ui/alarm.h"

namespace vexora::ui {

TimerAlarm::TimerAlarm(QObject *parent)
    : Alarm(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void TimerAlarm::set(qint64 ms)
{
    m_timer.start(static_cast<int>(qMax<qint64>(ms, 0)));
}

} // namespace vexora::ui
