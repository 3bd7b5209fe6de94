// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace vexora::ui {

/** One of the ways to begin: a heading, a few short lines with an icon each, and its button. */
class ChoiceCard final : public QWidget
{
    Q_OBJECT

public:
    ChoiceCard(const QString &heading, const QString &buttonText, const QString &buttonName,
               ButtonKind kind, QWidget *parent = nullptr);

    void addLine(const QString &iconName, const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_lines;
    QPushButton *m_button;
};

} // namespace vexora::ui
