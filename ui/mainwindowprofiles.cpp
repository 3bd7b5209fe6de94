// SPDX-License-Identifier: MIT
// Whose orders the window issues, and what the embedded gateway does with them.
#include "ui/dialogs/addmerchant.h"
#include "ui/earlierorder.h"
#include "ui/faultmenu.h"
#include "ui/mainwindowprivate.h"
#include "ui/pages/historypage.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/khqr/khqrpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/support/supportpage.h"
#include "ui/profilemenu.h"
#include "ui/today/todaydock.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/statusstrip.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

void MainWindow::Private::chooseFirstProfile()
{
    // Looking for nobody would read every region for the sandbox's profiles.
    const QString &last = desk.preferences.lastProfileId;
    if (!last.isEmpty() && q->selectProfile(last))
        return;
    if (isFirstStart()) {
        applyProfile();
        return;
    }
    for (const Workspace *candidate : {&desk.own, &desk.sandbox}) {
        if (candidate->profiles && !candidate->profiles->profiles().isEmpty()) {
            q->selectProfile(candidate->profiles->profiles().first().id);
            return;
        }
    }
    applyProfile();
}

void MainWindow::Private::showHeader()
{
    HeaderBar::Content content;
    if (profile) {
        const RegionSpec *region = desk.catalog->find(profile->region);
        content.profile = profile->name;
        content.region = region ? region->name.in(desk.language) : profile->region;
        if (region && region->currencies.size() > 1)
            content.region += u' ' + profile->currency;
        if (content.profile.contains(content.region, Qt::CaseInsensitive))
            content.region.clear(); // said once is enough
        content.environment = environmentIn(desk, *profile);
        content.host = hostOf(profile->baseUrl);
    }
    if (inSandbox && desk.playFault) {
        const QString fault = desk.fault();
        content.fault = Words::fault(fault);
        content.isFaulty = fault != "none"_L1;
    }
    header->setContent(content);
}

/** Header, strip and form after the profile, or what it points to, has changed. */
void MainWindow::Private::applyProfile()
{
    showHeader();
    refreshPlace();
    sayKeeping();
    today->setPlace(workspace(), profile);
    if (issue && profile)
        issue->setProfile(workspace(), *profile);
    if (khqr)
        khqr->setProfile(workspace(), profile);
    if (support)
        support->setProfile(profile);
}

void MainWindow::Private::startSandboxIfNeeded()
{
    if (!mayStart || !inSandbox || sandboxStarted || !desk.startSandbox)
        return;
    const Result<void> started = desk.startSandbox();
    if (!started) {
        strip->setMessage(MainWindow::tr("The sandbox could not start, so practice orders cannot "
                                         "be sent. Start the program again to retry."),
                          true);
        return;
    }
    sandboxStarted = true;
    strip->setMessage({}, false);
    // It listens on a free port: the profiles point there only now.
    if (const Profile *moved = desk.sandbox.profiles->findById(profile->id); moved) {
        profile = *moved;
        applyProfile();
    }
}

void MainWindow::Private::openMenu()
{
    auto *menu = new ProfileMenu(desk, profile ? profile->id : QString(), q);
    QObject::connect(menu, &ProfileMenu::profileChosen, q,
                     [this](const QString &id) { switchTo(id); });
    QObject::connect(menu, &ProfileMenu::connectRequested, q, [this] { openAddMerchant(); });
    menu->popup(header->menuPosition());
}

void MainWindow::Private::openFaultMenu()
{
    auto *menu = new FaultMenu(desk, q);
    QObject::connect(menu, &FaultMenu::faultChosen, q,
                     [this](const QString &name) { playFault(name); });
    menu->popup(header->faultMenuPosition());
}

void MainWindow::Private::playFault(const QString &name)
{
    if (isSending()) {
        strip->setMessage(MainWindow::tr("An order is being sent. Switch when it has its answer."),
                          true);
        return;
    }
    const Result<void> played = desk.playFault(name);
    strip->setMessage(played ? QString()
                             : MainWindow::tr("The gateway cannot do that here. It does what it "
                                              "did before."),
                      !played);
    if (!played)
        return;
    sandboxStarted = true;
    showHeader();
    // It may be reached another way now: the profiles are new ones.
    onProfilesChanged();
}

void MainWindow::Private::switchTo(const QString &profileId)
{
    if (!q->selectProfile(profileId))
        return;
    desk.preferences.lastProfileId = profileId;
    if (!savePreferences(desk.own.folder.preferencesFile(), desk.preferences))
        strip->setMessage(MainWindow::tr("The choice could not be saved; it holds until you quit."),
                          true);
}

void MainWindow::Private::openAddMerchant()
{
    auto *dialog = new AddMerchant(desk, std::nullopt, q);
    QObject::connect(dialog, &AddMerchant::saved, q, [this](const Profile &added) {
        onProfilesChanged();
        switchTo(added.id);
    });
    dialog->open();
}

void MainWindow::Private::onProfilesChanged()
{
    if (settings)
        settings->refreshMerchants();
    if (issue && issue->holdsOrder()) {
        // The order on the page keeps what it was sent with; the next one reads the profile again.
        profilesChanged = true;
        return;
    }
    profilesChanged = false;
    const Profile *same = profile ? workspace().profiles->findById(profile->id) : nullptr;
    if (same) {
        const bool edited = *same != *profile;
        profile = *same;
        if (edited)
            applyProfile();
    } else {
        profile.reset();
        chooseFirstProfile();
    }
}

/** An earlier order's values into the form of the profile that sent it. */
void MainWindow::Private::newFromThis(const OrderKey &key, bool sandbox)
{
    const Workspace &place = sandbox ? desk.sandbox : desk.own;
    const Order *known = place.memory ? place.memory->find(key) : nullptr;
    const Profile *sender = known ? EarlierOrder::profileFor(place, known->record) : nullptr;
    if (!sender)
        return;
    if (isSending()) {
        strip->setMessage(MainWindow::tr("An order is being sent. Switch when it has its answer."),
                          true);
        return;
    }
    q->showPage(Page::Issue);
    issue->replaceTyped([this, order = *known, id = sender->id] {
        if (!profile || profile->id != id)
            switchTo(id);
        if (profile && profile->id == id)
            issue->startFrom(order);
    });
}

bool MainWindow::selectProfile(const QString &profileId)
{
    for (const bool sandbox : {false, true}) {
        const Workspace &workspace = sandbox ? d->desk.sandbox : d->desk.own;
        const Profile *found
            = workspace.profiles ? workspace.profiles->findById(profileId) : nullptr;
        if (!found)
            continue;
        if (d->isSending()) {
            d->strip->setMessage(tr("An order is being sent. Switch when it has its answer."),
                                 true);
            return false;
        }
        const bool otherList = sandbox != d->inSandbox;
        d->profile = *found;
        d->profilesChanged = false;
        d->inSandbox = sandbox;
        d->applyProfile();
        d->leaveWelcome();
        d->startSandboxIfNeeded();
        if (otherList && d->history)
            d->history->showList(sandbox);
        return true;
    }
    return false;
}

} // namespace vexora::ui
