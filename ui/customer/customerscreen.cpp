// SPDX-License-Identifier: MIT
#include "ui/customer/customerscreen.h"

#include "khqr/qrmatrix.h"
#include "ui/customer/customerview.h"
#include "ui/customer/salewatch.h"
#include "ui/desk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr QSize kWindowSize(960, 640);
constexpr QSize kLeastWindow(320, 320);
constexpr int kTick = 250;

} // namespace

class CustomerScreen::Private
{
public:
    Private(CustomerScreen *screen, const Desk &theDesk, const Workspace &place,
            const OrderRecord &order, std::unique_ptr<Alarm> alarm)
        : desk(theDesk)
        , workspace(place)
        , region(desk.catalog->find(order.region))
        , sale(saleOf(order, region))
        , watch(desk, workspace, order, sale.endsAtMs, std::move(alarm))
    {
        const CustomerTexts texts(region ? region->payerLanguage : QString());
        const Result<QrMatrix> matrix = QrMatrix::encode(order.payInfo);
        view
            = new CustomerView(sale, matrix.value_or(QrMatrix()), texts, order.environment, screen);
        tick.setInterval(kTick);
        tick.callOnTimeout(screen, [this] { refresh(); });
        QObject::connect(&watch, &SaleWatch::changed, screen, [this] { refresh(); });
        QObject::connect(view, &CustomerView::newCodePressed, screen, [this, screen] {
            renewing = true;
            refresh();
            Q_EMIT screen->newCodeRequested(watch.order().key);
        });
        refresh();
    }

    void refresh()
    {
        CustomerView::Shown shown;
        shown.state = watch.state();
        shown.unheard = watch.isUnheard();
        if (shown.state == SaleState::PartPaid)
            shown.stillToPay = stillToPay(watch.order(), region);
        // Whoever paid in the last second must not be offered to pay once more: first the answer.
        const bool isOver = shown.state == SaleState::Expired || shown.state == SaleState::Failed;
        shown.canRenew = isOver && watch.isOver() && isKnown();
        shown.renewing = isOver && renewing;
        view->setShown(shown);
        view->showTime(desk.clock->nowMs());
        if (!hasCode(shown.state) && watch.isOver())
            tick.stop();
    }

    /** The values of another run's order are not here to begin a new one with. */
    [[nodiscard]] bool isKnown() const
    {
        return workspace.memory && workspace.memory->find(watch.order().key);
    }

    const Desk &desk;
    const Workspace workspace;
    const RegionSpec *region;
    const Sale sale;
    SaleWatch watch;
    CustomerView *view = nullptr;
    QPointer<QWidget> anchor;
    QTimer tick;
    bool renewing = false;
};

CustomerScreen::CustomerScreen(const Desk &desk, const Workspace &workspace,
                               const OrderRecord &order, QWidget *anchor,
                               std::unique_ptr<Alarm> alarm)
    // Not the anchor's child: minimising the window must not take it from the customer.
    : QWidget(nullptr, Qt::Window)
    , d(std::make_unique<Private>(this, desk, workspace, order, std::move(alarm)))
{
    setObjectName(u"customerScreen"_s);
    setWindowTitle(tr("Customer screen"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    setMinimumSize(kLeastWindow);
    resize(kWindowSize);
    d->anchor = anchor;
    if (anchor)
        connect(anchor, &QObject::destroyed, this, [this] { delete this; });
}

CustomerScreen::~CustomerScreen() = default;

void CustomerScreen::present()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != this && qobject_cast<CustomerScreen *>(window))
            window->close();
    }
    const QScreen *own = d->anchor ? d->anchor->window()->screen() : screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *other : screens) {
        if (other == own)
            continue;
        setAttribute(Qt::WA_ShowWithoutActivating);
        setScreen(other);
        setGeometry(other->geometry());
        break;
    }
    showFullScreen();
}

void CustomerScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->tick.start();
    d->watch.setSeen(true);
    d->refresh();
}

void CustomerScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->tick.stop();
    d->watch.setSeen(false);
}

void CustomerScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->view->setGeometry(rect());
}

void CustomerScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && d)
        d->watch.setSeen(isVisible() && !isMinimized());
}

void CustomerScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

void CustomerScreen::mouseDoubleClickEvent(QMouseEvent *)
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace vexora::ui
