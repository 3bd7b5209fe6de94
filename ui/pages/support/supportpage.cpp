// SPDX-License-Identifier: MIT
#include "ui/pages/support/supportpage.h"

#include "ui/desk.h"
#include "ui/pages/support/callbackview.h"
#include "ui/pages/support/codesview.h"
#include "ui/pages/support/requestinput.h"
#include "ui/pages/support/requestview.h"
#include "ui/pages/support/sendview.h"
#include "ui/pages/support/taskswitch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** With its tasks before there is a view, so that Tab comes to them before it comes to a view. */
TaskSwitch *makeTasks(QWidget *page)
{
    auto *tasks = new TaskSwitch(page);
    tasks->setObjectName(u"supportTask"_s);
    tasks->setAccessibleName(SupportPage::tr("What the customer sent is"));
    tasks->addTask(SupportPage::tr("Request"), u"requestTask"_s);
    tasks->addTask(SupportPage::tr("Callback"), u"callbackTask"_s);
    tasks->addTask(SupportPage::tr("Codes"), u"codesTask"_s);
    return tasks;
}

} // namespace

class SupportPage::Private
{
public:
    Private(SupportPage *page, Desk &desk);

    void show(int task);
    void take(const QMimeData *mime);
    [[nodiscard]] bool takes() const { return stack->currentWidget() != codes; }

    SupportPage *q;
    TaskSwitch *tasks;
    QStackedWidget *stack;
    RequestView *request;
    CallbackView *callback;
    CodesView *codes;
};

SupportPage::Private::Private(SupportPage *page, Desk &desk)
    : q(page)
    , tasks(makeTasks(page))
    , stack(new QStackedWidget(page))
    , request(new RequestView(desk, stack))
    , callback(new CallbackView(desk, stack))
    , codes(new CodesView(desk, stack))
{
    stack->setObjectName(u"supportStack"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{request, callback, codes})
        stack->addWidget(view);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    head->addWidget(tasks);
    head->addStretch();
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(makeRule(page));
    lines->addWidget(stack, 1);
    page->setAcceptDrops(true);
    page->setFocusProxy(request);

    QObject::connect(tasks, &TaskSwitch::chosen, page, [this](int task) { show(task); });
    QObject::connect(request->sender(), &SendView::historyRequested, page,
                     &SupportPage::historyRequested);
    QObject::connect(callback, &CallbackView::historyRequested, page,
                     &SupportPage::historyRequested);
    // A field that has the focus takes the key itself, as everywhere.
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), page);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(paste, &QShortcut::activated, page,
                     [this] { take(QGuiApplication::clipboard()->mimeData()); });
}

void SupportPage::Private::show(int task)
{
    stack->setCurrentIndex(task);
    q->setFocusProxy(stack->currentWidget());
}

void SupportPage::Private::take(const QMimeData *mime)
{
    if (stack->currentWidget() == request)
        request->take(mime);
    else if (stack->currentWidget() == callback)
        callback->take(mime);
}

SupportPage::SupportPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"supportPage"_s);
}

SupportPage::~SupportPage() = default;

void SupportPage::setProfile(const std::optional<Profile> &profile)
{
    d->request->setProfile(profile);
    d->callback->setProfile(profile);
}

void SupportPage::setMaySend(std::function<bool()> may)
{
    d->request->sender()->setMaySend(std::move(may));
}

void SupportPage::setPlayFault(std::function<bool(const QString &)> play)
{
    d->request->sender()->setPlayFault(std::move(play));
}

bool SupportPage::isSending() const
{
    return d->request->sender()->isSending();
}

RequestView *SupportPage::requestView() const
{
    return d->request;
}

void SupportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (d->takes() && RequestInput::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void SupportPage::dropEvent(QDropEvent *event)
{
    if (!d->takes() || !RequestInput::canTake(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->take(event->mimeData());
}

} // namespace vexora::ui
