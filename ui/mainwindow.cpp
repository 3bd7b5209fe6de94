// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/pages/historypage.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/profilemenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statusstrip.h"
#include "ui/words.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLabelsFrom = 1200; ///< width from which the navigation shows its labels
constexpr QSize kDefaultSize(1180, 760);
constexpr QSize kLeastSize(800, 560);

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow *window, Desk &theDesk);

    void build();
    void afterFirstPaint();
    void chooseFirstProfile();
    void applyProfile();
    void startSandboxIfNeeded();
    void openMenu();
    void openAddMerchant();
    void switchTo(const QString &profileId);
    void refreshPlace();
    void refreshUnknown();
    void onProfilesChanged();
    void askBeforeClosing();

    QWidget *pageAt(Page page);
    QWidget *makePage(Page page);
    bool isSending() const { return issue && issue->isSending(); }
    const Workspace &workspace() const { return inSandbox ? desk.sandbox : desk.own; }

    MainWindow *q;
    Desk &desk;
    HeaderBar *header = nullptr;
    NavRail *rail = nullptr;
    QStackedWidget *stack = nullptr;
    StatusStrip *strip = nullptr;
    IssuePage *issue = nullptr;
    HistoryPage *history = nullptr;
    SettingsPage *settings = nullptr;
    std::optional<Profile> profile;
    bool inSandbox = false;
    bool sandboxStarted = false;
    bool painted = false;
    bool mayStart
        = false; ///< after the first paint: nobody waits for the gateway to see the window
    bool closeAnyway = false;
    bool profilesChanged = false; ///< while the Issue page held an order
    QPointer<QMessageBox> closeBox;
    QTimer countTimer; ///< one question for many changes
};

MainWindow::Private::Private(MainWindow *window, Desk &theDesk)
    : q(window)
    , desk(theDesk)
{
}

void MainWindow::Private::build()
{
    auto *centre = new QWidget(q);
    header = new HeaderBar(centre);
    rail = new NavRail(centre);
    stack = new QStackedWidget(centre);
    strip = new StatusStrip(centre);
    header->setObjectName(u"headerBar"_s);
    rail->setObjectName(u"navRail"_s);
    stack->setObjectName(u"pages"_s);
    strip->setObjectName(u"statusStrip"_s);

    rail->addPage(MainWindow::tr("Issue"), u"issue"_s, u"issueNav"_s, QKeySequence(u"Ctrl+1"_s));
    rail->addPage(MainWindow::tr("History"), u"history"_s, u"historyNav"_s,
                  QKeySequence(u"Ctrl+2"_s));
    rail->addPage(MainWindow::tr("Settings"), u"settings"_s, u"settingsNav"_s,
                  QKeySequence(u"Ctrl+3"_s), true);
    for (int i = 0; i < 3; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), q);
        QObject::connect(shortcut, &QShortcut::activated, q,
                         [this, i] { q->showPage(static_cast<Page>(i)); });
    }

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(rail);
    middle->addWidget(stack, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(middle, 1);
    layout->addWidget(strip);
    q->setCentralWidget(centre);

    QObject::connect(rail, &NavRail::chosen, q,
                     [this](int index) { q->showPage(static_cast<Page>(index)); });
    QObject::connect(header, &HeaderBar::profileMenuRequested, q, [this] { openMenu(); });
    QObject::connect(strip, &StatusStrip::unknownClicked, q, [this] {
        q->showPage(Page::History);
        history->showUnknown();
    });
    countTimer.setSingleShot(true);
    countTimer.setInterval(0);
    QObject::connect(&countTimer, &QTimer::timeout, q, [this] { refreshUnknown(); });
    if (desk.own.log)
        QObject::connect(desk.own.log, &OrderLog::changed, &countTimer,
                         qOverload<>(&QTimer::start));
    if (desk.own.secrets)
        QObject::connect(desk.own.secrets, &SecretStore::placeChanged, q,
                         [this] { refreshPlace(); });
}

void MainWindow::Private::chooseFirstProfile()
{
    // Looking for nobody would read every region for the sandbox's profiles.
    const QString &last = desk.preferences.lastProfileId;
    if (!last.isEmpty() && q->selectProfile(last))
        return;
    for (const Workspace *candidate : {&desk.own, &desk.sandbox}) {
        if (candidate->profiles && !candidate->profiles->profiles().isEmpty()) {
            q->selectProfile(candidate->profiles->profiles().first().id);
            return;
        }
    }
    applyProfile();
}

/** Header, strip and form after the profile, or what it points to, has changed. */
void MainWindow::Private::applyProfile()
{
    HeaderBar::Content content;
    if (profile) {
        const RegionSpec *region = desk.catalog->find(profile->region);
        content.profile = profile->name;
        content.region = region ? region->name.in(desk.language) : profile->region;
        if (region && region->currencies.size() > 1)
            content.region += u' ' + profile->currency;
        content.environment = environmentIn(desk, *profile);
        content.host = hostOf(profile->baseUrl);
    }
    header->setContent(content);
    refreshPlace();
    if (issue && profile)
        issue->setProfile(workspace(), *profile);
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

void MainWindow::Private::afterFirstPaint()
{
    mayStart = true;
    startSandboxIfNeeded();
    refreshUnknown();
}

void MainWindow::Private::openMenu()
{
    auto *menu = new ProfileMenu(desk, profile ? profile->id : QString(), q);
    QObject::connect(menu, &ProfileMenu::profileChosen, q,
                     [this](const QString &id) { switchTo(id); });
    QObject::connect(menu, &ProfileMenu::connectRequested, q, [this] { openAddMerchant(); });
    menu->popup(header->menuPosition());
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

void MainWindow::Private::refreshPlace()
{
    if (inSandbox || !desk.own.secrets)
        strip->setSandbox();
    else
        strip->setPlace(desk.own.secrets->place());
}

void MainWindow::Private::refreshUnknown()
{
    if (!desk.own.log)
        return;
    whenFinished(desk.own.log->counts(), q, [this](const Result<OrderCounts> &counts) {
        if (counts)
            strip->setUnknown(counts->openUnknown);
        else
            strip->setMessage(Words::error(counts.error().code), true);
    });
}

QWidget *MainWindow::Private::makePage(Page page)
{
    switch (page) {
    case Page::Issue:
        issue = new IssuePage(desk, stack);
        if (profile)
            issue->setProfile(workspace(), *profile);
        QObject::connect(issue, &IssuePage::released, q, [this] {
            if (profilesChanged)
                onProfilesChanged();
        });
        QObject::connect(issue, &IssuePage::historyRequested, q, [this](const OrderKey &key) {
            q->showPage(Page::History);
            history->showList(inSandbox);
            history->select(key);
        });
        return issue;
    case Page::History:
        history = new HistoryPage(desk, stack);
        history->showList(inSandbox);
        return history;
    case Page::Settings:
        settings = new SettingsPage(desk, stack);
        settings->setMayRebuild([this] { return !isSending(); });
        QObject::connect(settings, &SettingsPage::rebuildRequested, q,
                         &MainWindow::rebuildRequested);
        QObject::connect(settings, &SettingsPage::merchantsChanged, q,
                         [this] { onProfilesChanged(); });
        return settings;
    }
    Q_UNREACHABLE();
    return nullptr;
}

QWidget *MainWindow::Private::pageAt(Page page)
{
    QWidget *known = nullptr;
    switch (page) {
    case Page::Issue:
        known = issue;
        break;
    case Page::History:
        known = history;
        break;
    case Page::Settings:
        known = settings;
        break;
    }
    if (known)
        return known;
    QWidget *made = makePage(page);
    stack->addWidget(made);
    return made;
}

void MainWindow::Private::askBeforeClosing()
{
    if (closeBox) {
        closeBox->raise();
        return;
    }
    closeBox = new QMessageBox(q);
    closeBox->setObjectName(u"closeBox"_s);
    closeBox->setAttribute(Qt::WA_DeleteOnClose);
    closeBox->setText(MainWindow::tr("An order is being sent."));
    closeBox->setInformativeText(MainWindow::tr(
        "If you close now, nobody waits for the gateway's answer. The order may exist there and "
        "will stand in History as unknown. It is not sent again; check it there before sending "
        "another."));
    makePlain(closeBox);
    QPushButton *stay = closeBox->addButton(MainWindow::tr("Stay"), QMessageBox::RejectRole);
    QPushButton *leave
        = closeBox->addButton(MainWindow::tr("Close anyway"), QMessageBox::DestructiveRole);
    stay->setObjectName(u"stayButton"_s);
    leave->setObjectName(u"closeAnywayButton"_s);
    closeBox->setDefaultButton(stay);
    closeBox->setEscapeButton(stay);
    QObject::connect(leave, &QPushButton::clicked, q, [this] {
        closeAnyway = true;
        q->close();
    });
    closeBox->open();
}

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Vexora Merchant Console"));
    setMinimumSize(kLeastSize);
    resize(kDefaultSize);
    d->build();
    d->chooseFirstProfile();
}

MainWindow::~MainWindow()
{
    // Pages may still emit while they go: before what listens to them does.
    delete takeCentralWidget();
}

void MainWindow::showPage(Page page)
{
    QWidget *shown = d->pageAt(page);
    d->stack->setCurrentWidget(shown);
    if (shown->focusProxy())
        shown->setFocus(Qt::OtherFocusReason);
    d->rail->setCurrent(static_cast<int>(page));
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
        d->startSandboxIfNeeded();
        if (otherList && d->history)
            d->history->showList(sandbox);
        return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->isSending() || d->closeAnyway) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    d->askBeforeClosing();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!d->stack->currentWidget())
        showPage(Page::Issue);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!d->painted) {
        d->painted = true;
        QTimer::singleShot(0, this, [this] { d->afterFirstPaint(); });
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->rail->setLabelsShown(width() >= kLabelsFrom);
}

} // namespace vexora::ui
