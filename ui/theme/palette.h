// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

/** The two sets of colours behind color(). Private to the theme and its tests. */
namespace vexora::ui {

inline constexpr int kRoleCount = static_cast<int>(Role::OnSandbox) + 1;

[[nodiscard]] QColor colorOf(Role role, bool dark);

/** The same colours as Qt's own roles, for what Fusion draws itself. */
[[nodiscard]] QPalette paletteOf(bool dark);

/** `share` of `top` (0 to 1) over `under`. */
[[nodiscard]] QColor mixed(const QColor &top, const QColor &under, qreal share);

/** WCAG 2.1 contrast ratio, 1 to 21. */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace vexora::ui
