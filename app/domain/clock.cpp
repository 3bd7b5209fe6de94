// SPDX-License-Identifier: MIT
#include "domain/clock.h"

#include <QDateTime>

namespace vexora {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace vexora
