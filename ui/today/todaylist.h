// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace vexora::ui {

class TodayModel;

/**
 * Today's lines, for mouse and keyboard: arrows move, Enter or a click shows the order, Ctrl+C or
 * its Copy copies. Tab goes from a line to its Copy, which is a button there. Owned by TodayPane.
 */
class TodayList final : public QListView
{
    Q_OBJECT

public:
    explicit TodayList(TodayModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int row);
    void copyWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class CopyButton;

    void placeCopy();
    void standSomewhere();
    [[nodiscard]] bool isOnCopy(const QModelIndex &index, const QPoint &at) const;

    TodayModel &m_model;
    CopyButton *m_copy;
    QPersistentModelIndex m_pressed;
    bool m_pressedCopy = false;
};

} // namespace vexora::ui
