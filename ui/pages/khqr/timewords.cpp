// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/timewords.h"

#include "ui/pages/issue/ordertexts.h"

namespace vexora::ui {

namespace {

constexpr qint64 kOneMinute = 60'000;
constexpr qint64 kOneHour = 60 * kOneMinute;
constexpr qint64 kOneDay = 24 * kOneHour;

} // namespace

// From two of a unit on, so that no language needs a form for one.
QString TimeWords::untilEnd(qint64 endMs, qint64 nowMs)
{
    const qint64 left = endMs - nowMs;
    if (left > 2 * kOneDay)
        return tr("%1 days left").arg(left / kOneDay);
    if (left > 2 * kOneHour)
        return tr("%1 h left").arg(left / kOneHour);
    if (left > 0)
        return tr("%1 left").arg(minutesLeft(left));
    const qint64 ago = -left;
    if (ago >= 2 * kOneDay)
        return tr("expired %1 days ago").arg(ago / kOneDay);
    if (ago >= 2 * kOneHour)
        return tr("expired %1 h ago").arg(ago / kOneHour);
    if (ago >= 2 * kOneMinute)
        return tr("expired %1 min ago").arg(ago / kOneMinute);
    return tr("expired just now");
}

} // namespace vexora::ui
