// SPDX-License-Identifier: MIT
#include "ui/pages/settings/proxylist.h"

#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/forms/breakable.h"
#include "ui/pages/settings/settingrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfName = 80;

} // namespace

ProxyList::ProxyList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"proxyList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kTight);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::kHair);
    head->addWidget(makeLabel(tr("Proxy"), this));
    head->addWidget(makeLabel(tr("Each merchant has its own. This computer is never reached "
                                 "through one."),
                              this, TextSize::Small, Role::Dim));
    m_column->addLayout(head);
    refresh();
}

void ProxyList::refresh()
{
    const auto described = [](const Profile &profile) -> QString {
        switch (profile.proxy.mode) {
        case ProxySettings::Mode::System:
            return tr("The system's proxy");
        case ProxySettings::Mode::Direct:
            return tr("No proxy");
        case ProxySettings::Mode::Manual:
            return profile.proxy.host + u':' + QString::number(profile.proxy.port);
        }
        Q_UNREACHABLE();
        return {};
    };
    const QList<Profile> profiles
        = m_desk.own.profiles ? m_desk.own.profiles->profiles() : QList<Profile>();
    QStringList shown;
    for (const Profile &profile : profiles)
        shown << profile.id << profile.name << described(profile);
    setHidden(profiles.isEmpty());
    if (m_rows && shown == m_shown)
        return;
    m_shown = shown;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    for (const Profile &profile : profiles) {
        const QString name = plainServerText(profile.name, kMostOfName);
        auto *change = makeButton(tr("Change…"), u"proxyButton-"_s + profile.id, m_rows);
        connect(change, &QPushButton::clicked, this, [this, id = profile.id] { edit(id); });
        column->addWidget(new SettingRow(
            breakable(name), breakable(plainServerText(described(profile))), change, m_rows));
        change->setAccessibleName(tr("Change the proxy of %1").arg(name));
    }
    m_column->addWidget(m_rows);
    m_rows->show();
}

void ProxyList::edit(const QString &profileId)
{
    const Profile *profile = m_desk.own.profiles->findById(profileId);
    if (!profile)
        return;
    auto *dialog = new AddMerchant(m_desk, *profile, this);
    connect(dialog, &AddMerchant::saved, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    dialog->showConnection();
    dialog->open();
}

} // namespace vexora::ui
