// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace vexora::ui {

/**
 * One of a few tasks, side by side in one frame. One tab stop; the arrow keys move between them, as
 * between radio buttons, which they are. Needs an accessible name.
 */
class TaskSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskSwitch(QWidget *parent = nullptr);

    void addTask(const QString &label, const QString &objectName);
    void setCurrent(int index);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Segment;
    QHBoxLayout *m_row;
    QList<Segment *> m_segments;
};

} // namespace vexora::ui
