// SPDX-License-Identifier: MIT
#include "ui/profilemenu.h"

#include "ui/desk.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

ProfileMenu::ProfileMenu(const Desk &desk, const QString &currentId, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"profileMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    addProfiles(tr("My merchants"), desk, false, currentId);
    addProfiles(tr("Sandbox"), desk, true, currentId);
    addSeparator();
    QAction *more = addAction(tr("Connect a merchant…"));
    more->setObjectName(u"connectAction"_s);
    connect(more, &QAction::triggered, this, &ProfileMenu::connectRequested);
}

void ProfileMenu::addProfiles(const QString &title, const Desk &desk, bool sandbox,
                              const QString &currentId)
{
    const Workspace &workspace = sandbox ? desk.sandbox : desk.own;
    if (!workspace.profiles || workspace.profiles->profiles().isEmpty())
        return;
    addSection(title);
    for (const Profile &profile : workspace.profiles->profiles()) {
        QString name = plainServerText(profile.name);
        // What looks like a mnemonic in a name is none.
        name.replace(u'&', u"&&"_s);
        if (!sandbox)
            name += u"  ·  " + Words::environment(environmentIn(desk, profile));
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(profile.id == currentId);
        action->setToolTip(hostOf(profile.baseUrl));
        connect(action, &QAction::triggered, this,
                [this, id = profile.id] { Q_EMIT profileChosen(id); });
    }
}

} // namespace vexora::ui
