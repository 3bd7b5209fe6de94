// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;

/** What the files of ThemeStyle share: sizes in pixels at 100 %, and what they read off widgets. */
namespace vexora::ui::parts {

inline constexpr int kFieldHeight = 32;
inline constexpr int kButtonHeight = 36;
inline constexpr int kFieldPadding = 10;
inline constexpr int kScrollBarWidth = 12;
inline constexpr int kCheckSize = 18;
inline constexpr int kIconSize = 20;
inline constexpr int kCellPadding = 6;
inline constexpr int kMenuMark = 16;

[[nodiscard]] bool isFaulty(const QWidget *widget);
[[nodiscard]] ButtonKind kindOf(const QStyleOption *option, const QWidget *widget);
/** Behind what is selected: it keeps its own ink, so that a state's colour stays its colour. */
[[nodiscard]] QColor selectionTint();
[[nodiscard]] QRect bottomEdge(const QRect &rect, int width = 1);
void drawLine(QPainter *painter, const QRect &rect);

} // namespace vexora::ui::parts
