// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"

#include <QDate>
#include <QObject>

namespace vexora::ui {

class Alarm;

/**
 * Tells when another day has begun in this computer's time zone, for what shows "today". One that
 * slept over it is told when it is looked at, and within the hour. Owned by who shows it.
 */
class Midnight final : public QObject
{
    Q_OBJECT

public:
    /** `clock` outlives it. `alarm` becomes its child; one of its own when null. */
    Midnight(const Clock &clock, Alarm *alarm, QObject *parent);

    /** Passes at once if it did while nobody was told. */
    void look();

Q_SIGNALS:
    void passed();

private:
    [[nodiscard]] QDate today() const;
    void await();

    const Clock &m_clock;
    Alarm *m_alarm;
    QDate m_day;
};

} // namespace vexora::ui
