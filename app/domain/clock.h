// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace vexora {

/**
 * Where the time comes from, so that tests can choose it. Owned by the composition root.
 * Unit: milliseconds since 1970-01-01 UTC.
 */
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

} // namespace vexora
