// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/settingrow.h"

class QComboBox;

namespace vexora::ui {

struct Desk;
class SettingChanges;

/** Language, theme and size of the window. */
class AppearanceSection final : public SettingSection
{
    Q_OBJECT

public:
    AppearanceSection(Desk &desk, SettingChanges &changes, QWidget *parent = nullptr);

private:
    void refresh();

    Desk &m_desk;
    SettingChanges &m_changes;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
};

} // namespace vexora::ui
