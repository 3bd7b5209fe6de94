// SPDX-License-Identifier: MIT
// The first start: what stands in the Issue page's place until there is somebody's profile.
#include "ui/mainwindowprivate.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/welcome/welcomepage.h"

#include <QStackedWidget>

namespace vexora::ui {

bool MainWindow::Private::isFirstStart() const
{
    return !profile && desk.preferences.lastProfileId.isEmpty() && desk.own.profiles
        && desk.own.profiles->profiles().isEmpty();
}

QWidget *MainWindow::Private::welcomePage()
{
    if (welcome)
        return welcome;
    welcome = new WelcomePage(desk, stack);
    stack->addWidget(welcome);
    QObject::connect(welcome, &WelcomePage::tryRequested, q, [this](const QString &profileId) {
        switchTo(profileId);
        if (issue && profile && profile->id == profileId)
            issue->showExample();
    });
    QObject::connect(welcome, &WelcomePage::connected, q, [this](const Profile &added) {
        onProfilesChanged();
        switchTo(added.id);
    });
    return welcome;
}

/** There is a profile now, however it was come by: the form takes the page's place. */
void MainWindow::Private::leaveWelcome()
{
    if (!welcome)
        return;
    const bool isShown = stack->currentWidget() == welcome;
    welcome->hide();
    stack->removeWidget(welcome);
    welcome->deleteLater(); // one of its buttons may be what brought us here
    welcome = nullptr;
    if (isShown)
        q->showPage(Page::Issue);
}

/** Started to practise: the form begins with an example. */
void MainWindow::Private::showFirstExample()
{
    if (!desk.beginsWithExample)
        return;
    desk.beginsWithExample = false;
    if (inSandbox && issue)
        issue->showExample();
}

} // namespace vexora::ui
