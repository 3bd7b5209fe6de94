// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "ui/pages/settings/settingrow.h"

class QPushButton;

namespace vexora::ui {

struct Desk;
class CareProgress;
class FactList;

/** Backing up, restoring and verifying the data folder. */
class DataSection final : public SettingSection
{
    Q_OBJECT

public:
    explicit DataSection(Desk &desk, QWidget *parent = nullptr);

    /** As if that folder had been chosen in the file dialog. */
    void backUpInto(const QString &folder);
    void restoreFrom(const QString &folder);

private:
    void askWhereTo();
    void askWhereFrom();
    void verify();
    void onVerified(const Result<VerifyReport> &report);

    Desk &m_desk;
    HistoryCare *m_care;
    QPushButton *m_backup;
    QPushButton *m_restore;
    QPushButton *m_verify;
    CareProgress *m_progress;
    FactList *m_faults;
};

} // namespace vexora::ui
