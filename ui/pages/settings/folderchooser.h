// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace vexora::ui {

struct Desk;
class SettingChanges;

/**
 * Asks for another data folder, says what that means, and then has it used. Each step can be left
 * without a change.
 */
class FolderChooser final : public QObject
{
    Q_OBJECT

public:
    FolderChooser(Desk &desk, SettingChanges &changes, QObject *parent = nullptr);

    void open(QWidget *window);

Q_SIGNALS:
    void said(const QString &sentence, bool isFault);

private:
    void consider(const QString &path, QWidget *window);

    Desk &m_desk;
    SettingChanges &m_changes;
};

} // namespace vexora::ui
