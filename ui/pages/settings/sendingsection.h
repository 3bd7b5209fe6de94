// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/settingrow.h"

class QCheckBox;
class QSpinBox;

namespace vexora::ui {

struct Desk;
class ProxyList;
class SettingChanges;

/** How orders and questions get to the gateway: time-out, asking by itself, proxies. */
class SendingSection final : public SettingSection
{
    Q_OBJECT

public:
    SendingSection(Desk &desk, SettingChanges &changes, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void merchantsChanged();

private:
    Desk &m_desk;
    SettingChanges &m_changes;
    QSpinBox *m_timeout;
    QCheckBox *m_watch;
    ProxyList *m_proxies;
};

} // namespace vexora::ui
