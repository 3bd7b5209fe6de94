// SPDX-License-Identifier: MIT
#include "pictures/khqrscenes.h"

#include "pictures/photographer.h"
#include "pictures/sampleshop.h"
#include "ui/customer/customerscreen.h"
#include "ui/pages/khqr/counterview.h"
#include "ui/pages/khqr/khqrpage.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);
constexpr QSize kMiddle(1200, 720);
constexpr QSize kTablet(1280, 800); ///< what stands on counters
constexpr auto kPractice = "Sandbox Cambodia KHR"_L1;
constexpr auto kOwn = "Lotus Coffee & Bakery"_L1;
constexpr auto kDark = "dark"_L1;
constexpr auto kLight = "light"_L1;

/** As the provider's document prints it: cut off, and with pieces of it lost. */
constexpr auto kDocumented
    = "00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH591284-"
      "2925433416010PHNOMPENH62290302PX071920367761265847910429934001317"_L1;

/** A practice desk with that many orders that can be paid; opens the KHQR page. */
bool openPage(Photographer &p, const Scene &scene, int orders = 0)
{
    if (!p.open(scene, [orders](ui::Desk &desk) {
            putSampleShop(desk);
            putSampleSales(desk, orders);
        }))
        return false;
    p.show(ui::MainWindow::Page::Khqr);
    return true;
}

QList<OrderRecord> sales(Photographer &p)
{
    OrderQuery query;
    auto answer = p.desk().sandbox.log->page(query);
    answer.waitForFinished();
    const Result<OrderPage> page = answer.result();
    return page ? page->orders : QList<OrderRecord>();
}

bool chooser(Photographer &p)
{
    if (!openPage(p, {u"khqr-page"_s, kPractice, kSmall}))
        return false;
    p.keep();
    if (!openPage(p, {u"khqr-sale-dark"_s, kPractice, kSmall, kDark}, 4))
        return false;
    p.press(u"oneSaleButton"_s);
    p.await(u"saleRow"_s);
    p.keep();
    return true;
}

bool checks(Photographer &p)
{
    if (!openPage(p, {u"khqr-check-dark"_s, kPractice, kLarge, kDark}, 1))
        return false;
    p.find<ui::KhqrPage>(u"khqrPage"_s)->showCheck(sales(p).value(0).payInfo);
    p.keep();
    if (!openPage(p, {u"khqr-check-broken"_s, kPractice, kMiddle}))
        return false;
    p.find<ui::KhqrPage>(u"khqrPage"_s)->showCheck(kDocumented);
    p.keep();
    return true;
}

bool counter(Photographer &p)
{
    if (!openPage(p, {u"khqr-counter-japanese"_s, kOwn, kLarge, kLight, u"ja"_s}))
        return false;
    p.press(u"counterButton"_s);
    p.find<ui::CounterView>(u"counterView"_s)->setText(sampleCounterCode());
    if (auto *labels = p.find<QPlainTextEdit>(u"labelsEdit"_s))
        labels->setPlainText(u"レジ 1\nレジ 2\nテラス"_s);
    p.keep();
    return true;
}

bool make(Photographer &p)
{
    if (!openPage(p, {u"khqr-make-dark"_s, kOwn, kLarge, kDark}))
        return false;
    p.press(u"advancedButton"_s);
    p.press(u"makeCodeButton"_s);
    p.type(u"bakongIdEdit"_s, u"sample_shop@bank"_s);
    p.type(u"merchantNameEdit"_s, kOwn);
    p.type(u"codeAmountEdit"_s, u"48000"_s);
    p.type(u"storeLabelEdit"_s, u"Riverside"_s);
    p.keep();
    return true;
}

bool printDialogs(Photographer &p)
{
    struct Print
    {
        Scene scene;
        QString layout;
        int orders;
    };
    for (const Print &print :
         {Print{{u"dialog-sheet"_s, kPractice, kLarge}, u"sheet-12"_s, 12},
          Print{
              {u"dialog-slip-khmer-dark"_s, kPractice, kLarge, kDark, u"km"_s}, u"slip-80"_s, 1}}) {
        if (!openPage(p, print.scene, print.orders))
            return false;
        p.show(ui::MainWindow::Page::History);
        ui::printOrders(p.desk(), *p.desk().sandbox.log, sales(p), p.find(u"historyPage"_s))
            ->setTemplate(print.layout);
        p.awaitEnabled(u"savePdfButton"_s);
        p.keep();
    }
    return true;
}

bool customerScreens(Photographer &p)
{
    for (const Scene &scene : {Scene{u"customer"_s, kPractice, kSmall},
                               Scene{u"customer-paid"_s, kPractice, kSmall, kDark}}) {
        if (!openPage(p, scene, 1))
            return false;
        const OrderRecord order = sales(p).value(0);
        auto *screen
            = new ui::CustomerScreen(p.desk(), p.desk().sandbox, order, p.find(u"khqrPage"_s));
        screen->resize(kTablet);
        screen->show();
        if (scene.theme == kDark) {
            PaymentNote note;
            note.state = PaymentState::Paid;
            note.paidAmount = order.amount;
            note.queriedAtMs = p.desk().clock->nowMs();
            (void)p.desk().sandbox.log->notePayment(order.key, note);
        }
        p.keep(screen);
        screen->close();
    }
    return true;
}

} // namespace

bool takeKhqr(Photographer &photographer)
{
    for (const auto scenes : {chooser, checks, counter, make, printDialogs, customerScreens}) {
        if (!scenes(photographer))
            return false;
    }
    return true;
}

} // namespace vexora::pictures
