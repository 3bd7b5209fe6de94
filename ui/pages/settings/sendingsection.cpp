// SPDX-License-Identifier: MIT
#include "ui/pages/settings/sendingsection.h"

#include "ui/desk.h"
#include "ui/pages/settings/proxylist.h"
#include "ui/pages/settings/settingchanges.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vexora::ui {

SendingSection::SendingSection(Desk &desk, SettingChanges &changes, QWidget *parent)
    : SettingSection(tr("Sending and asking"), parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_timeout(new QSpinBox(this))
    , m_watch(new QCheckBox(this))
    , m_proxies(new ProxyList(desk, this))
{
    m_timeout->setObjectName(u"timeoutSpin"_s);
    m_timeout->setRange(kLeastTimeoutMs / 1000, kMostTimeoutMs / 1000);
    m_timeout->setSingleStep(5);
    m_timeout->setKeyboardTracking(false); // "1" of "120" is no time-out
    m_timeout->setSuffix(tr(" seconds"));
    m_timeout->setFocusPolicy(Qt::StrongFocus);
    m_watch->setObjectName(u"watchCheck"_s);
    add(new SettingRow(tr("Time-out"),
                       tr("How long an answer of the gateway is waited for, from the next order "
                          "on. An order without an answer is then unknown, not failed: it may "
                          "exist, and is never sent again by itself."),
                       m_timeout, this));
    add(new SettingRow(tr("Ask about waiting orders now and then"),
                       tr("Accepted orders of the last 24 hours that are not settled: after a "
                          "minute, then more and more rarely while nothing changes, and only while "
                          "this window is visible. Asking moves no money."),
                       m_watch, this));
    add(m_proxies);
    refresh();

    connect(m_timeout, &QSpinBox::valueChanged, this, [this](int seconds) {
        Preferences chosen = m_desk.preferences;
        chosen.timeoutMs = seconds * 1000;
        (void)m_changes.set(SettingChanges::What::Timeout, chosen);
    });
    connect(m_watch, &QCheckBox::toggled, this, [this](bool on) {
        Preferences chosen = m_desk.preferences;
        chosen.watchesPayments = on;
        (void)m_changes.set(SettingChanges::What::Watch, chosen);
    });
    connect(&m_changes, &SettingChanges::made, this, &SendingSection::refresh);
    connect(m_proxies, &ProxyList::changed, this, &SendingSection::merchantsChanged);
}

void SendingSection::refresh()
{
    const QSignalBlocker noTimeout(m_timeout);
    const QSignalBlocker noWatch(m_watch);
    m_timeout->setValue(m_desk.preferences.timeoutMs / 1000);
    m_watch->setChecked(m_desk.preferences.watchesPayments);
    m_proxies->refresh();
}

} // namespace vexora::ui
