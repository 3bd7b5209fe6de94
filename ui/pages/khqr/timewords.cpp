// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/timewords.h"

#include "ui/pages/issue/ordertexts.h"

namespace vexora::ui {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace

// From two of a unit on, so that no language needs a form for one.
QString TimeWords::untilEnd(qint64 endMs, qint64 nowMs)
{
    const qint64 left = endMs - nowMs;
    if (left > 2 * kDay)
        return tr("%1 days left").arg(left / kDay);
    if (left > 2 * kHour)
        return tr("%1 h left").arg(left / kHour);
    if (left > 0)
        return tr("%1 left").arg(minutesLeft(left));
    const qint64 ago = -left;
    if (ago >= 2 * kDay)
        return tr("expired %1 days ago").arg(ago / kDay);
    if (ago >= 2 * kHour)
        return tr("expired %1 h ago").arg(ago / kHour);
    if (ago >= 2 * kMinute)
        return tr("expired %1 min ago").arg(ago / kMinute);
    return tr("expired just now");
}

} // namespace vexora::ui
