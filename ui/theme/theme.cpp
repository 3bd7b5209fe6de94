// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>

namespace vexora::ui {

namespace {

constexpr char kTextProperty[] = "vexoraText";
constexpr char kRoleProperty[] = "vexoraRole";
constexpr char kWeightProperty[] = "vexoraWeight";

bool g_dark = false;
int g_scale = 0; ///< percent; 0: the desktop's

/** Qt scales by the device pixel ratio alone; a desktop that only raises its font DPI counts too.
 */
double dpiFactor()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::max(screen->logicalDotsPerInchY() / 96.0, 1.0) : 1.0;
}

int pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 12;
    case TextSize::Body:
        return 14;
    case TextSize::Heading:
        return 20;
    case TextSize::Amount:
        return 24;
    }
    Q_UNREACHABLE();
    return 14;
}

void applyText(QWidget *widget)
{
    const auto size = static_cast<TextSize>(widget->property(kTextProperty).toInt());
    const auto role = static_cast<Role>(widget->property(kRoleProperty).toInt());
    const auto weight = static_cast<QFont::Weight>(widget->property(kWeightProperty).toInt());
    widget->setFont(font(size, weight));
    QPalette palette;
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Active, text, color(role));
        palette.setColor(QPalette::Inactive, text, color(role));
    }
    widget->setPalette(palette);
}

bool desktopIsDark()
{
    // Taken once: from the first applyTheme on, the application's palette is ours.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
}

} // namespace

int scaled(int at100) noexcept
{
    return g_scale == 0 ? at100 : (at100 * g_scale + 50) / 100;
}

QColor color(Role role)
{
    return colorOf(role, g_dark);
}

bool isDark()
{
    return g_dark;
}

QFont font(TextSize size, QFont::Weight weight)
{
    QFont result = QApplication::font();
    // What the desktop asks of its text is left out where a person asked for a size of their own.
    const double factor = g_scale == 0 ? dpiFactor() : g_scale / 100.0;
    result.setPixelSize(qRound(pixelsOf(size) * factor));
    result.setWeight(weight);
    return result;
}

void setText(QWidget *widget, TextSize size, Role role, QFont::Weight weight)
{
    widget->setProperty(kTextProperty, static_cast<int>(size));
    widget->setProperty(kRoleProperty, static_cast<int>(role));
    widget->setProperty(kWeightProperty, static_cast<int>(weight));
    applyText(widget);
}

void setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    button->setFont(
        font(TextSize::Body, kind == ButtonKind::Quiet ? QFont::Medium : QFont::DemiBold));
    button->update();
}

void applyTheme(QApplication &application, ThemeChoice choice, int scalePercent)
{
    g_scale = scalePercent;
    const bool desktopDark = desktopIsDark();
    g_dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopDark);
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new ThemeStyle);
        styled = true;
    }
    QApplication::setPalette(paletteOf(g_dark));
    QApplication::setFont(font(TextSize::Body));
    QApplication::setFont(font(TextSize::Small, QFont::DemiBold), "QHeaderView");
    QApplication::setFont(font(TextSize::Small), "QToolTip");
    Q_UNUSED(application);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->property(kTextProperty).isValid())
            applyText(widget);
    }
}

} // namespace vexora::ui
