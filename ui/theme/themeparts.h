// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;

/** What the files of ThemeStyle share: sizes in pixels at 100 %, and what they read off widgets. */
namespace vexora::ui::parts {

inline constexpr Px kFieldHeight{32};
inline constexpr Px kButtonHeight{36};
inline constexpr Px kFieldPadding{10};
inline constexpr Px kScrollBarWidth{12};
inline constexpr Px kCheckSize{18};
inline constexpr Px kIconSize{20};
inline constexpr Px kCellPadding{6};
inline constexpr Px kMenuMark{16};

[[nodiscard]] bool isFaulty(const QWidget *widget);
/** Several lines of text. Its frame is wide enough for round corners beside the square viewport. */
[[nodiscard]] bool isTextBox(const QWidget *widget);
[[nodiscard]] ButtonKind kindOf(const QStyleOption *option, const QWidget *widget);
/** Behind what is selected: it keeps its own ink, so that a state's colour stays its colour. */
[[nodiscard]] QColor selectionTint();
[[nodiscard]] QRect bottomEdge(const QRect &rect, int width = 1);
void drawLine(QPainter *painter, const QRect &rect);

} // namespace vexora::ui::parts
