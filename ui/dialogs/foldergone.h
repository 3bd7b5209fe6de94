// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace vexora::ui {

/**
 * The data folder chosen in Settings is not there. Beginning a new list of orders elsewhere without
 * a word would take sent orders for new ones, so a person says what to do: look again, go back to
 * the default folder, or quit. Deletes itself when it closes.
 */
class FolderGone final : public QMessageBox
{
    Q_OBJECT

public:
    /** `why` is the error's detail, which names the folder. */
    FolderGone(const QString &why, const QString &standardFolder, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void standardRequested();
    void quitRequested();
};

} // namespace vexora::ui
