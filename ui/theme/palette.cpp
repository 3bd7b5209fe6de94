// SPDX-License-Identifier: MIT
#include "ui/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vexora::ui {

namespace {

struct RoleColors
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<RoleColors, kRoleCount> kColors{{
    {Role::Background, 0xfff5f6f8, 0xff1d2024}, {Role::Panel, 0xffffffff, 0xff26292e},
    {Role::Rail, 0xffeceff3, 0xff22252a},       {Role::Ink, 0xff1b1f24, 0xffe9ecf0},
    {Role::Dim, 0xff59626f, 0xffa8b0bb},        {Role::Field, 0xffffffff, 0xff1f2226},
    {Role::Line, 0xffd9dde3, 0xff3b4047},       {Role::Border, 0xff88919e, 0xff737b86},
    {Role::Accent, 0xff1f5fbf, 0xff7db0ff},     {Role::OnAccent, 0xffffffff, 0xff10243f},
    {Role::Ok, 0xff17713a, 0xff6fd39b},         {Role::Amber, 0xff8a5200, 0xffffc766},
    {Role::AmberFill, 0xfffff6e0, 0xff3a2f19},  {Role::Fault, 0xffba2f09, 0xffff9a7a},
    {Role::Live, 0xff9b1c1c, 0xff9b1c1c},       {Role::OnLive, 0xffffffff, 0xffffffff},
    {Role::Test, 0xff1f5fbf, 0xff2457a8},       {Role::OnTest, 0xffffffff, 0xffffffff},
    {Role::Sandbox, 0xff4d5560, 0xff4d5560},    {Role::SandboxStripe, 0xff5b6470, 0xff5b6470},
    {Role::OnSandbox, 0xffffffff, 0xffffffff},
}};

constexpr bool inRoleOrder()
{
    for (size_t i = 0; i < kColors.size(); ++i) {
        if (static_cast<size_t>(kColors[i].role) != i)
            return false;
    }
    return true;
}
static_assert(inRoleOrder(), "kColors is indexed by Role");

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor colorOf(Role role, bool dark)
{
    const RoleColors &colors = kColors[static_cast<size_t>(role)];
    return QColor::fromRgb(dark ? colors.dark : colors.light);
}

QColor mixed(const QColor &top, const QColor &under, qreal share)
{
    const auto blend
        = [share](float a, float b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(blend(top.redF(), under.redF()), blend(top.greenF(), under.greenF()),
                            blend(top.blueF(), under.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette paletteOf(bool dark)
{
    const auto at = [dark](Role role) { return colorOf(role, dark); };
    const QColor faded = mixed(at(Role::Dim), at(Role::Panel), 0.7);

    QPalette palette;
    palette.setColor(QPalette::Window, at(Role::Background));
    palette.setColor(QPalette::WindowText, at(Role::Ink));
    palette.setColor(QPalette::Base, at(Role::Field));
    palette.setColor(QPalette::AlternateBase, at(Role::Rail));
    palette.setColor(QPalette::Text, at(Role::Ink));
    palette.setColor(QPalette::PlaceholderText, at(Role::Dim));
    palette.setColor(QPalette::Button, at(Role::Panel));
    palette.setColor(QPalette::ButtonText, at(Role::Ink));
    palette.setColor(QPalette::BrightText, at(Role::Fault));
    palette.setColor(QPalette::Highlight, at(Role::Accent));
    palette.setColor(QPalette::HighlightedText, at(Role::OnAccent));
    palette.setColor(QPalette::Link, at(Role::Accent));
    palette.setColor(QPalette::LinkVisited, at(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, at(Role::Ink));
    palette.setColor(QPalette::ToolTipText, at(Role::Panel));
    palette.setColor(QPalette::Light, at(Role::Panel));
    palette.setColor(QPalette::Midlight, at(Role::Line));
    palette.setColor(QPalette::Mid, at(Role::Line));
    palette.setColor(QPalette::Dark, at(Role::Border));
    palette.setColor(QPalette::Shadow, at(Role::Border));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, at(Role::Background));
    return palette;
}

} // namespace vexora::ui
