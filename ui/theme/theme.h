// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/px.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QPushButton;
class QWidget;

/**
 * The look, in one place: palette roles, one spacing scale, text sizes, icons. Everything that
 * paints or lays out takes its numbers and colours from here; there are no per-widget style
 * sheets. Drawn by ThemeStyle (Fusion underneath).
 */
namespace vexora::ui {

enum class ThemeChoice { System, Light, Dark };

enum class Role {
    Background, ///< behind panels
    Panel, ///< forms, cards, tables
    Rail, ///< navigation and status strip
    Ink,
    Dim, ///< secondary text
    Field, ///< inside of what can be typed into
    Line, ///< hairlines
    Border, ///< around fields and buttons: 3 to 1 against what is behind (WCAG 1.4.11)
    Accent, ///< the one primary button, focus, links
    OnAccent,
    Ok,
    Amber,
    AmberFill, ///< behind an order whose fate is not known
    Fault,
    Live, ///< header and send button of a live profile
    OnLive,
    Test,
    OnTest,
    Sandbox, ///< header of a sandbox profile; SandboxStripe runs across it
    SandboxStripe,
    OnSandbox,
};

[[nodiscard]] QColor color(Role role);
[[nodiscard]] bool isDark();

/** Pixels at 100 %; read, they follow the scale. */
namespace space {
inline constexpr Px kHair{4};
inline constexpr Px kTight{8};
inline constexpr Px kSmall{12};
inline constexpr Px kMedium{16};
inline constexpr Px kLarge{20};
inline constexpr Px kHeader{40};
inline constexpr Px kStrip{28};
inline constexpr Px kRadius{4};
inline constexpr Px kCardRadius{8};
} // namespace space

/** Three text sizes and one large one for the amount: 12, 14, 20 and 24 px at 100 %. */
enum class TextSize { Small, Body, Heading, Amount };
[[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

/** Sets font and colour of a label or field, and again when the theme changes. */
void setText(QWidget *widget, TextSize size, Role role = Role::Ink,
             QFont::Weight weight = QFont::Normal);

enum class ButtonKind {
    Plain, ///< bordered
    Primary, ///< filled with Accent; at most one at a time
    Live, ///< filled with Live
    Quiet, ///< text alone
};
void setKind(QPushButton *button, ButtonKind kind);

/** One of ours from :/icons, drawn in the role's colour, crisp at every scale. */
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Ink);

/**
 * Installs style, palette and fonts. May be called again to change the theme; lengths follow
 * another scale in windows made after that. `scalePercent` 0: text as large as the desktop's.
 */
void applyTheme(QApplication &application, ThemeChoice choice, int scalePercent = 0);

} // namespace vexora::ui
