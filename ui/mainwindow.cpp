// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "domain/whenfinished.h"
#include "ui/mainwindowprivate.h"
#include "ui/pages/historypage.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/khqr/khqrpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/support/supportpage.h"
#include "ui/statuswatch.h"
#include "ui/theme/theme.h"
#include "ui/today/todaydock.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statusstrip.h"
#include "ui/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kLabelsFrom{1200}; ///< width from which the navigation shows its labels
constexpr QSize kDefaultSize(1180, 760);
constexpr QSize kLeastSize(800, 560); ///< at 100 %, where the screen has room for it
constexpr int kLongestPath = 400; ///< characters shown of a file's name

} // namespace

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
    notice = new NoticeBar(centre);
    stack = new QStackedWidget(centre);
    strip = new StatusStrip(centre);
    header->setObjectName(u"headerBar"_s);
    notice->setObjectName(u"noticeBar"_s);
    rail->setObjectName(u"navRail"_s);
    stack->setObjectName(u"pages"_s);
    strip->setObjectName(u"statusStrip"_s);

    rail->addPage(MainWindow::tr("Issue"), u"issue"_s, u"issueNav"_s, QKeySequence(u"Ctrl+1"_s));
    rail->addPage(MainWindow::tr("History"), u"history"_s, u"historyNav"_s,
                  QKeySequence(u"Ctrl+2"_s));
    rail->addPage(MainWindow::tr("KHQR"), u"khqr"_s, u"khqrNav"_s, QKeySequence(u"Ctrl+4"_s));
    rail->addPage(MainWindow::tr("Support"), u"support"_s, u"supportNav"_s,
                  QKeySequence(u"Ctrl+5"_s));
    rail->addPage(MainWindow::tr("Settings"), u"settings"_s, u"settingsNav"_s,
                  QKeySequence(u"Ctrl+3"_s), true);
    // A page that came later has the next free key: hands know the others.
    int number = 0;
    for (const Page page :
         {Page::Issue, Page::History, Page::Settings, Page::Khqr, Page::Support}) {
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(++number)), q);
        QObject::connect(shortcut, &QShortcut::activated, q, [this, page] { q->showPage(page); });
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
    layout->addWidget(notice);
    layout->addLayout(middle, 1);
    layout->addWidget(strip);
    q->setCentralWidget(centre);
    today = new TodayDock(desk, middle, stack, header);

    listen();
}

void MainWindow::Private::listen()
{
    QObject::connect(rail, &NavRail::chosen, q,
                     [this](int index) { q->showPage(static_cast<Page>(index)); });
    QObject::connect(header, &HeaderBar::profileMenuRequested, q, [this] { openMenu(); });
    QObject::connect(header, &HeaderBar::faultMenuRequested, q, [this] { openFaultMenu(); });
    QObject::connect(today, &TodayDock::historyRequested, q,
                     [this](const OrderKey &key) { showInHistory(key); });
    QObject::connect(strip, &StatusStrip::unknownClicked, q, [this] {
        q->showPage(Page::History);
        history->showUnknown();
    });
    QObject::connect(notice, &NoticeBar::offerTaken, q, [this] { useOtherFolder(); });
    countTimer.setSingleShot(true);
    countTimer.setInterval(0);
    QObject::connect(&countTimer, &QTimer::timeout, q, [this] { refreshUnknown(); });
    if (desk.own.log)
        QObject::connect(desk.own.log, &OrderLog::changed, &countTimer,
                         qOverload<>(&QTimer::start));
    if (desk.own.secrets)
        QObject::connect(desk.own.secrets, &SecretStore::placeChanged, q,
                         [this] { refreshPlace(); });
    for (const Workspace *place : {&desk.own, &desk.sandbox}) {
        if (!place->log)
            continue;
        const bool practice = place == &desk.sandbox;
        QObject::connect(place->log, &OrderLog::setAside, q, [this, practice](const QString &file) {
            sayWhatWasSetAside(file, practice);
        });
    }
    sayWhatIsLost();
    followPayerData();
    watch = new StatusWatch(desk, nullptr, q);
    watch->setOn(desk.preferences.watchesPayments);
}

void MainWindow::Private::afterFirstPaint()
{
    mayStart = true;
    startSandboxIfNeeded();
    showFirstExample();
    refreshUnknown();
    startRetention();
}

void MainWindow::Private::refreshPlace()
{
    if (inSandbox || !desk.own.secrets)
        strip->setSandbox();
    else
        strip->setPlace(desk.own.secrets->place());
}

void MainWindow::Private::sayWhatWasSetAside(const QString &file, bool practice)
{
    if (file.isEmpty())
        return;
    const QString name = plainServerText(QDir::toNativeSeparators(file), kLongestPath);
    if (practice)
        notice->add(MainWindow::tr("The list of practice orders was damaged. It was put aside as "
                                   "%1, nothing was deleted, and a new one was begun.")
                        .arg(name));
    else
        notice->add(
            MainWindow::tr("The list of orders was damaged. It was put aside as %1, nothing "
                           "was deleted, and a new one was begun. Order numbers used "
                           "before are not known to this program any more: type none of "
                           "them again, and look for open orders at the provider.")
                .arg(name));
}

/** What a window before this one put aside, or another process has meanwhile. */
void MainWindow::Private::sayWhatIsLost()
{
    for (const Workspace *place : {&desk.own, &desk.sandbox}) {
        if (!place->log)
            continue;
        const bool practice = place == &desk.sandbox;
        sayWhatWasSetAside(place->log->setAsideFile(), practice);
        for (const QString &file : place->log->lostLists())
            sayWhatWasSetAside(file, practice);
    }
}

void MainWindow::Private::refreshSeen()
{
    if (watch) // not while the window is still being made
        watch->setSeen(q->isVisible() && !q->isMinimized());
}

bool MainWindow::Private::isSending() const
{
    return (issue && issue->isSending()) || (support && support->isSending());
}

void MainWindow::Private::refreshUnknown()
{
    if (!desk.own.log)
        return;
    whenFinished(desk.own.log->counts(), q, [this](const Result<OrderCounts> &counts) {
        sayWhatIsLost();
        if (counts)
            strip->setUnknown(counts->openUnknown);
        else
            strip->setMessage(Words::error(counts.error().code), true);
    });
}

void MainWindow::Private::showInHistory(const OrderKey &key)
{
    q->showPage(Page::History);
    history->showList(inSandbox);
    history->select(key);
}

QWidget *MainWindow::Private::makePage(Page page)
{
    switch (page) {
    case Page::Issue:
        issue = new IssuePage(desk, stack);
        if (profile)
            issue->setProfile(workspace(), *profile);
        issue->setMaySend([this] { return isFolderOurs(); });
        QObject::connect(issue, &IssuePage::released, q, [this] {
            if (profilesChanged)
                onProfilesChanged();
        });
        QObject::connect(issue, &IssuePage::historyRequested, q,
                         [this](const OrderKey &key) { showInHistory(key); });
        QObject::connect(issue, &IssuePage::newCodeRequested, q,
                         [this](const OrderKey &key, bool sandbox) { newFromThis(key, sandbox); });
        return issue;
    case Page::History:
        history = new HistoryPage(desk, stack);
        QObject::connect(history, &HistoryPage::newFromThisRequested, q,
                         [this](const OrderKey &key, bool sandbox) { newFromThis(key, sandbox); });
        history->showList(inSandbox);
        return history;
    case Page::Khqr:
        khqr = new KhqrPage(desk, stack);
        khqr->setProfile(workspace(), profile);
        QObject::connect(khqr, &KhqrPage::issueRequested, q, [this] { q->showPage(Page::Issue); });
        QObject::connect(khqr, &KhqrPage::newFromThisRequested, q,
                         [this](const OrderKey &key, bool sandbox) { newFromThis(key, sandbox); });
        return khqr;
    case Page::Support:
        support = new SupportPage(desk, stack);
        support->setProfile(profile);
        support->setMaySend([this] { return isFolderOurs(); });
        support->setPlayFault([this](const QString &name) {
            playFault(name);
            return desk.fault() == name;
        });
        QObject::connect(support, &SupportPage::historyRequested, q,
                         [this](const OrderKey &key, bool sandbox) {
                             q->showPage(Page::History);
                             history->showList(sandbox);
                             history->select(key);
                         });
        return support;
    case Page::Settings:
        settings = new SettingsPage(desk, stack);
        settings->setMayRebuild([this] { return !isSending(); });
        QObject::connect(settings, &SettingsPage::rebuildRequested, q,
                         &MainWindow::rebuildRequested);
        QObject::connect(settings, &SettingsPage::folderRequested, q,
                         [this](const QString &path) { requestFolder(path); });
        QObject::connect(settings, &SettingsPage::watchChanged, q,
                         [this] { watch->setOn(desk.preferences.watchesPayments); });
        QObject::connect(settings, &SettingsPage::merchantsChanged, q,
                         [this] { onProfilesChanged(); });
        return settings;
    }
    Q_UNREACHABLE();
    return nullptr;
}

QWidget *MainWindow::Private::pageAt(Page page)
{
    if (page == Page::Issue && isFirstStart())
        return welcomePage();
    QWidget *known = nullptr;
    switch (page) {
    case Page::Issue:
        known = issue;
        break;
    case Page::History:
        known = history;
        break;
    case Page::Khqr:
        known = khqr;
        break;
    case Page::Support:
        known = support;
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
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(scaled(kLeastSize.width()), scaled(kLeastSize.height())).boundedTo(room));
    resize(QSize(scaled(kDefaultSize.width()), scaled(kDefaultSize.height()))
               .boundedTo(room.expandedTo(kDefaultSize)));
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
    d->today->setOnIssuePage(shown == d->issue); // not with the welcome
}

void MainWindow::showSettings(const QString &control, const QString &fault)
{
    showPage(Page::Settings);
    d->settings->focusOn(control);
    if (!fault.isEmpty())
        d->settings->say(fault, true);
}

std::optional<TypedOrder> MainWindow::typed() const
{
    return d->issue ? d->issue->typed() : std::nullopt;
}

void MainWindow::retype(const TypedOrder &typed)
{
    (void)d->pageAt(Page::Issue);
    d->issue->retype(typed);
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
    d->refreshSeen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    d->refreshSeen();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        d->refreshSeen();
    // Whoever comes back from another window may have changed the folder there.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && d->notice)
        (void)d->isFolderOurs();
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
