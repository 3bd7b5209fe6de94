// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::ui {

/** Device-independent pixels for so many at 100 %, by the scale of the last applyTheme(). */
[[nodiscard]] int scaled(int at100) noexcept;

/**
 * A length of the look, in pixels at 100 %: an int that knows the scale. Read it when something is
 * laid out or painted, and keep no sum of it for later: the scale may be another one by then.
 */
class Px
{
public:
    constexpr explicit Px(int at100) noexcept
        : m_at100(at100)
    {
    }
    [[nodiscard]] operator int() const noexcept { return scaled(m_at100); }

private:
    int m_at100;
};

} // namespace vexora::ui
