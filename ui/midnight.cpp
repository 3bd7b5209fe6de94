// SPDX-License-Identifier: MIT
#include "ui/midnight.h"

#include "ui/alarm.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace vexora::ui {

namespace {

constexpr qint64 kOneSecondMs = 1000;
constexpr qint64 kHourMs
    = 60LL * 60 * kOneSecondMs; ///< a computer that slept rings late: look often

} // namespace

Midnight::Midnight(const Clock &clock, Alarm *alarm, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(alarm ? alarm : new TimerAlarm(this))
    , m_day(today())
{
    m_alarm->setParent(this);
    connect(m_alarm, &Alarm::rang, this, [this] {
        look();
        await();
    });
    await();
}

void Midnight::look()
{
    const QDate day = today();
    if (std::exchange(m_day, day) != day)
        Q_EMIT passed();
}

QDate Midnight::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
}

void Midnight::await()
{
    const qint64 midnight = today().addDays(1).startOfDay().toMSecsSinceEpoch();
    m_alarm->set(std::clamp(midnight - m_clock.nowMs(), kOneSecondMs, kHourMs));
}

} // namespace vexora::ui
