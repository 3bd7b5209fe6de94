// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "ui/theme/theme.h"

#include <QLabel>

class QPainter;

namespace vexora::ui {

/** How an environment looks wherever something can be sent, printed or exported. */
[[nodiscard]] Role environmentText(Environment environment);
/** The ground, striped for the sandbox. */
void drawEnvironment(QPainter &painter, const QRect &rect, Environment environment);

/** LIVE, TEST or SANDBOX in a frame, on drawEnvironment()'s ground. */
class EnvironmentBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent);

    void setEnvironment(Environment environment);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vexora::ui
