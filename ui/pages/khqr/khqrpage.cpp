// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/khqrpage.h"

#include "ui/customer/customerscreen.h"
#include "ui/desk.h"
#include "ui/pages/khqr/checkview.h"
#include "ui/pages/khqr/codeintake.h"
#include "ui/pages/khqr/counterview.h"
#include "ui/pages/khqr/khqrchooser.h"
#include "ui/pages/khqr/makeview.h"
#include "ui/pages/khqr/onesaleview.h"
#include "ui/print/payloadlist.h"
#include "ui/print/printdialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

class KhqrPage::Private
{
public:
    Private(KhqrPage *page, Desk &theDesk);

    void listen();
    void show(QWidget *view);
    KhqrView *reader() const;
    void print(QList<print::Item> items);
    void showCustomer(const OrderRecord &order);
    Environment environment() const
    {
        return profile ? environmentIn(desk, *profile) : Environment::Sandbox;
    }

    KhqrPage *q;
    Desk &desk;
    const Workspace *workspace;
    std::optional<Profile> profile;
    QStackedWidget *stack;
    KhqrChooser *chooser;
    OneSaleView *sale;
    CounterView *counter;
    CheckView *check;
    MakeView *make;
};

KhqrPage::Private::Private(KhqrPage *page, Desk &theDesk)
    : q(page)
    , desk(theDesk)
    , workspace(&theDesk.own)
    , stack(new QStackedWidget(page))
    , chooser(new KhqrChooser(stack))
    , sale(new OneSaleView(theDesk, stack))
    , counter(new CounterView(theDesk, stack))
    , check(new CheckView(theDesk, stack))
    , make(new MakeView(*theDesk.clock, stack))
{
    stack->setObjectName(u"khqrStack"_s);
    for (QWidget *view : {static_cast<QWidget *>(chooser), static_cast<QWidget *>(sale),
                          static_cast<QWidget *>(counter), static_cast<QWidget *>(check),
                          static_cast<QWidget *>(make)})
        stack->addWidget(view);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack);
    page->setAcceptDrops(true);
    listen();
}

void KhqrPage::Private::listen()
{
    for (KhqrView *view : {static_cast<KhqrView *>(sale), static_cast<KhqrView *>(counter),
                           static_cast<KhqrView *>(check), static_cast<KhqrView *>(make)})
        QObject::connect(view, &KhqrView::backRequested, q, &KhqrPage::showChooser);
    QObject::connect(chooser, &KhqrChooser::oneSaleChosen, q, [this] { show(sale); });
    QObject::connect(chooser, &KhqrChooser::counterChosen, q, [this] { show(counter); });
    QObject::connect(chooser, &KhqrChooser::checkChosen, q, [this] { show(check); });
    QObject::connect(chooser, &KhqrChooser::makeChosen, q, [this] { show(make); });
    QObject::connect(chooser, &KhqrChooser::sheetFromFileChosen, q, [this] {
        if (workspace->log)
            openSheetFromFile(desk, *workspace->log, environment(), q);
    });
    QObject::connect(sale, &OneSaleView::issueRequested, q, &KhqrPage::issueRequested);
    QObject::connect(sale, &OneSaleView::printRequested, q,
                     [this](const print::Item &item) { print({item}); });
    QObject::connect(sale, &OneSaleView::customerScreenRequested, q,
                     [this](const OrderRecord &order) { showCustomer(order); });
    QObject::connect(counter, &CounterView::printRequested, q,
                     [this](const QList<print::Item> &items) { print(items); });
    QObject::connect(counter, &CounterView::checkRequested, q,
                     [this](const QString &payload) { q->showCheck(payload); });
    QObject::connect(check, &CheckView::enterAgainRequested, q,
                     [this](const khqr::CodeFields &fields) {
                         make->enterAgain(fields);
                         show(make);
                     });
    QObject::connect(make, &MakeView::checkRequested, q,
                     [this](const QString &payload) { q->showCheck(payload); });
    QObject::connect(make, &MakeView::counterRequested, q, [this](const QString &payload) {
        counter->setText(payload);
        show(counter);
    });

    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), q);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(back, &QShortcut::activated, q, &KhqrPage::showChooser);
    // A field that has the focus takes the key itself, as everywhere.
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), q);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(paste, &QShortcut::activated, q, [this] {
        KhqrView *view = reader();
        if (!view)
            return;
        if (stack->currentWidget() != view)
            show(view);
        view->take(QGuiApplication::clipboard()->mimeData());
    });
}

/** Who reads what is pasted or dropped now: with nothing chosen yet it is a code to be checked. */
KhqrView *KhqrPage::Private::reader() const
{
    QWidget *shown = stack->currentWidget();
    if (shown == chooser)
        return check;
    auto *view = qobject_cast<KhqrView *>(shown);
    return view && view->takes() ? view : nullptr;
}

void KhqrPage::Private::show(QWidget *view)
{
    stack->setCurrentWidget(view);
    q->setFocusProxy(view->focusProxy());
    if (view->focusProxy())
        view->focusProxy()->setFocus(Qt::OtherFocusReason);
}

void KhqrPage::Private::print(QList<print::Item> items)
{
    if (!workspace->log || items.isEmpty())
        return;
    (new PrintDialog(desk, *workspace->log, std::move(items), q))->open();
}

void KhqrPage::Private::showCustomer(const OrderRecord &order)
{
    auto *screen = new CustomerScreen(desk, *workspace, order, q);
    QObject::connect(screen, &CustomerScreen::newCodeRequested, q, [this](const OrderKey &key) {
        Q_EMIT q->newFromThisRequested(key, workspace->isSandbox);
    });
    screen->present();
}

KhqrPage::KhqrPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"khqrPage"_s);
    showChooser();
}

KhqrPage::~KhqrPage() = default;

void KhqrPage::setProfile(const Workspace &workspace, const std::optional<Profile> &profile)
{
    d->workspace = &workspace;
    d->profile = profile;
    d->sale->setProfile(workspace, profile);
    d->counter->setEnvironment(d->environment());
    d->check->setLog(workspace.log);
}

void KhqrPage::showChooser()
{
    d->show(d->chooser);
}

void KhqrPage::showCheck(const QString &payload)
{
    d->check->setText(payload);
    d->show(d->check);
}

void KhqrPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (d->reader() && CodeIntake::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void KhqrPage::dropEvent(QDropEvent *event)
{
    KhqrView *view = d->reader();
    if (!view || !CodeIntake::canTake(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (d->stack->currentWidget() != view)
        d->show(view);
    view->take(event->mimeData());
}

} // namespace vexora::ui
