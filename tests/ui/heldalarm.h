// SPDX-License-Identifier: MIT
#pragma once

#include "ui/alarm.h"

#include <QList>

namespace vexora::test {

/** Rings when the test says so. */
class HeldAlarm final : public ui::Alarm
{
public:
    QList<qint64> settings; ///< every one, in milliseconds
    bool isSet = false;
    int stops = 0;

    void set(qint64 ms) override
    {
        settings.append(ms);
        isSet = true;
    }
    void stop() override
    {
        isSet = false;
        ++stops;
    }
    void ring()
    {
        isSet = false;
        Q_EMIT rang();
    }
};

} // namespace vexora::test
