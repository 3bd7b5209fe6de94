// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/mainwindow.h"

#include <QMessageBox>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace vexora {
class RetentionKeeper;
}

namespace vexora::ui {

class HeaderBar;
class HistoryPage;
class IssuePage;
class KhqrPage;
class NavRail;
class NoticeBar;
class SettingsPage;
class StatusStrip;
class StatusWatch;
class SupportPage;
class TodayDock;
class WelcomePage;

/**
 * The window's parts and state. mainwindow.cpp: the frame and its pages; mainwindowprofiles.cpp:
 * whose orders are issued, and what the embedded gateway does; mainwindowfolder.cpp: the data
 * folder; mainwindowprivacy.cpp: payer data; mainwindowwelcome.cpp: the first start.
 */
class MainWindow::Private
{
public:
    Private(MainWindow *window, Desk &theDesk);

    void build();
    void listen();
    void afterFirstPaint();
    void refreshPlace();
    void refreshUnknown();
    void refreshSeen();
    void sayWhatIsLost();
    void sayWhatWasSetAside(const QString &file, bool practice);
    void followPayerData();
    void sayKeeping();
    void startRetention();
    void askBeforeClosing();
    void showInHistory(const OrderKey &key);
    QWidget *pageAt(Page page);
    QWidget *makePage(Page page);
    bool isSending() const;
    const Workspace &workspace() const { return inSandbox ? desk.sandbox : desk.own; }

    void chooseFirstProfile();
    void showHeader();
    void applyProfile();
    void startSandboxIfNeeded();
    void openMenu();
    void openFaultMenu();
    void playFault(const QString &name);
    void openAddMerchant();
    void switchTo(const QString &profileId);
    void onProfilesChanged();
    void newFromThis(const OrderKey &key, bool sandbox);

    bool isFolderOurs();
    void useOtherFolder();
    void requestFolder(const QString &path);

    bool isFirstStart() const;
    QWidget *welcomePage();
    void leaveWelcome();
    void showFirstExample();

    MainWindow *q;
    Desk &desk;
    HeaderBar *header = nullptr;
    NoticeBar *notice = nullptr;
    NavRail *rail = nullptr;
    QStackedWidget *stack = nullptr;
    StatusStrip *strip = nullptr;
    IssuePage *issue = nullptr;
    HistoryPage *history = nullptr;
    KhqrPage *khqr = nullptr;
    SupportPage *support = nullptr;
    SettingsPage *settings = nullptr;
    WelcomePage *welcome = nullptr; ///< null but at a first start
    StatusWatch *watch = nullptr;
    RetentionKeeper *retention = nullptr;
    TodayDock *today = nullptr;
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

} // namespace vexora::ui
