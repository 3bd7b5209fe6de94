// SPDX-License-Identifier: MIT
#include "ui/widgets/environmentmark.h"

#include "ui/theme/drawing.h"
#include "ui/words.h"

#include <QPainter>

namespace vexora::ui {

namespace {

constexpr Px kStripe{14};

Role environmentGround(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return Role::Live;
    case Environment::Test:
        return Role::Test;
    case Environment::Sandbox:
        return Role::Sandbox;
    }
    Q_UNREACHABLE();
    return Role::Sandbox;
}

} // namespace

Role environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Live:
        return Role::OnLive;
    case Environment::Test:
        return Role::OnTest;
    case Environment::Sandbox:
        return Role::OnSandbox;
    }
    Q_UNREACHABLE();
    return Role::OnSandbox;
}

void drawEnvironment(QPainter &painter, const QRect &rect, Environment environment)
{
    painter.fillRect(rect, color(environmentGround(environment)));
    if (environment != Environment::Sandbox)
        return;
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::SandboxStripe));
    const int height = rect.height();
    for (int x = -height; x < rect.width(); x += 2 * kStripe) {
        painter.drawPolygon(QPolygon(
            {{x, height}, {x + height, 0}, {x + height + kStripe, 0}, {x + kStripe, height}}));
    }
    painter.restore();
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::kTight, 2, space::kTight, 2);
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    setText(Words::environment(environment));
    ui::setText(this, TextSize::Small, environmentText(environment), QFont::Bold);
}

void EnvironmentBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    drawBox(&painter, rect(), {}, palette().color(QPalette::WindowText), space::kRadius);
    QLabel::paintEvent(event);
}

} // namespace vexora::ui
