// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace vexora::ui {

/**
 * One setting: its name and a line that says what it does on the left, its control on the right,
 * or below where there is little room. A wheel turned over the control scrolls the page and changes
 * nothing.
 */
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /** Takes `control`, which gets the name and, for screen readers, the explanation. */
    SettingRow(const QString &name, const QString &does, QWidget *control,
               QWidget *parent = nullptr);

    /** The line that says what it does, where that depends on what is chosen. */
    void setDoes(const QString &does);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(bool isWide);

    QGridLayout *m_grid;
    QLabel *m_name;
    QLabel *m_does;
    QWidget *m_control;
    std::optional<bool> m_isWide;
};

/** A section of Settings: a heading with a hairline under it, then its rows. */
class SettingSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingSection(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void add(QWidget *row);

private:
    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace vexora::ui
