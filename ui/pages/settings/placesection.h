// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/settingrow.h"

class QComboBox;
class QPushButton;

namespace vexora::ui {

struct Desk;
class FactList;
class FolderChooser;
class SettingChanges;

/** Where secrets live and where the data is. */
class PlaceSection final : public SettingSection
{
    Q_OBJECT

public:
    PlaceSection(Desk &desk, SettingChanges &changes, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &sentence, bool isFault);

private:
    void choosePlace();
    void openFolder();

    Desk &m_desk;
    SettingChanges &m_changes;
    FolderChooser *m_chooser;
    QComboBox *m_place;
    SettingRow *m_placeRow;
    FactList *m_facts;
};

} // namespace vexora::ui
