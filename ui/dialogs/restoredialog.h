// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vexora::ui {

class CareProgress;
class FactList;

/**
 * Looks through a backup, says what it holds and what would become of the orders in use, and puts
 * it in their place only after a box was ticked and its own button pressed. Shown with open(); not
 * closed while it restores.
 */
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(HistoryCare &care, const QString &folder, QWidget *parent = nullptr);

    void reject() override;

private:
    void build();
    void look();
    void onLooked(const Result<BackupContent> &content);
    void restore();
    void onBusyChanged(bool busy);
    void onRestored(const Result<BackupContent> &content);
    void sayRestored(bool isAll);
    void refresh();

    HistoryCare &m_care;
    const QString m_folder;
    bool m_isLooked = false;
    qint64 m_orders = 0; ///< in it
    bool m_isRestoring = false;
    bool m_isReplaced = false; ///< the backup's list is in use now, whatever is said after
    bool m_isDone = false;

    FactList *m_facts;
    QLabel *m_what;
    QCheckBox *m_sure;
    CareProgress *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_restore;
};

} // namespace vexora::ui
