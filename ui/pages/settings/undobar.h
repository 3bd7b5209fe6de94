// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

class SettingChanges;

/**
 * The band above the settings: what was just changed, with the way back, and what else there is to
 * say. Nothing to say, nothing to see.
 */
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(SettingChanges &changes, QWidget *parent = nullptr);

    void say(const QString &sentence, bool isFault);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SettingChanges &m_changes;
    QLabel *m_note;
    QLabel *m_latest;
    QPushButton *m_undo;
};

} // namespace vexora::ui
