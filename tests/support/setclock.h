// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"

namespace vexora::test {

/** A clock that stands still until it is set. */
class SetClock final : public Clock
{
public:
    explicit SetClock(qint64 now = 1'763'735'525'000) // 2025-11-21 14:32:05 UTC
        : m_now(now)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    qint64 m_now;
};

} // namespace vexora::test
