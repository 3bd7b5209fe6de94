// SPDX-License-Identifier: MIT
#include "pictures/scenes.h"

#include "pictures/historyscenes.h"
#include "pictures/khqrscenes.h"
#include "pictures/photographer.h"
#include "pictures/sampleday.h"
#include "pictures/supportscenes.h"

#include <QComboBox>
#include <QKeySequence>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);
constexpr auto kTaiwan = "Sandbox Taiwan"_L1;
constexpr auto kDark = "dark"_L1;
constexpr auto kLight = "light"_L1;

bool firstStart(Photographer &p)
{
    for (const Scene &scene :
         {Scene{u"first-start"_s, {}, kSmall}, Scene{u"first-start-dark"_s, {}, kSmall, kDark},
          Scene{u"first-start-japanese"_s, {}, kSmall, kLight, u"ja"_s}}) {
        if (!p.open(scene))
            return false;
        p.keep();
    }
    return true;
}

bool connectMerchant(Photographer &p)
{
    if (!p.open({u"connect-test"_s, {}, kLarge}))
        return false;
    p.press(u"connectButton"_s);
    p.choose(u"regionCombo"_s, u"taiwan"_s);
    if (auto *environment = p.find<QComboBox>(u"environmentCombo"_s))
        environment->setCurrentIndex(environment->count() - 1); // this machine
    p.type(u"baseUrlEdit"_s, p.gateway().baseUrl(u"taiwan"_s, u"TWD"_s).toString());
    p.type(u"merchantNoEdit"_s, Sandbox::merchantNo());
    p.type(u"secretEdit"_s, u"not-the-secret"_s);
    p.type(u"notifyUrlEdit"_s, u"https://shop.example/notify"_s);
    p.press(u"connectTestButton"_s);
    p.await(u"testCard"_s);
    p.keep();
    return true;
}

bool readyOrders(Photographer &p)
{
    if (!p.open({u"ready"_s, kTaiwan, kLarge}, putSampleDay))
        return false;
    p.fill();
    p.type(u"remarkEdit"_s, u"order 5582"_s);
    p.send(u"readyCard"_s);
    p.press(u"messageFoldButton"_s);
    p.focus(u"copyMessageButton"_s);
    p.keep();
    if (!p.open({u"khqr-dark"_s, u"Sandbox Cambodia KHR"_s, kSmall, kDark}))
        return false;
    p.fill();
    p.send(u"readyCard"_s);
    p.keep();
    if (!p.open({u"ready-khmer-dark"_s, u"Sandbox Cambodia USD"_s, kLarge, kDark, u"km"_s}))
        return false;
    p.fill();
    p.send(u"readyCard"_s);
    p.press(u"messageFoldButton"_s);
    p.focus(u"copyMessageButton"_s);
    p.keep();
    return true;
}

bool fault(Photographer &p)
{
    if (!p.open({u"fault"_s, kTaiwan, kSmall}))
        return false;
    p.fill();
    p.type(u"mobileEdit"_s, u"0912 345 67"_s);
    p.press(u"sendButton"_s);
    p.keep();
    return true;
}

bool unknown(Photographer &p)
{
    for (const Scene &scene : {Scene{u"unknown-dark"_s, kTaiwan, kLarge, kDark},
                               Scene{u"unknown-japanese"_s, kTaiwan, kSmall, kLight, u"ja"_s}}) {
        if (!p.open(scene, putSampleDay))
            return false;
        p.breakGateway(u"close-after"_s);
        p.fill();
        p.type(u"remarkEdit"_s, u"order 5582"_s);
        p.send(u"unknownCard"_s);
        p.keep();
    }
    return true;
}

bool refused(Photographer &p)
{
    const auto merchant = "Sandbox Argentina"_L1;
    for (const Scene &scene : {Scene{u"refused"_s, merchant, kSmall},
                               Scene{u"refused-khmer-dark"_s, merchant, kSmall, kDark, u"km"_s}}) {
        if (!p.open(scene))
            return false;
        p.breakGateway(u"8000"_s);
        p.fill();
        p.send(u"refusedCard"_s);
        p.keep();
    }
    return true;
}

bool today(Photographer &p)
{
    for (const Scene &scene : {Scene{u"today"_s, kTaiwan, kSmall},
                               Scene{u"today-japanese-dark"_s, kTaiwan, kSmall, kDark, u"ja"_s}}) {
        if (!p.open(scene, putSampleDay))
            return false;
        p.fill();
        p.press(QKeySequence(u"Ctrl+T"_s));
        p.await(u"todayCopyButton"_s);
        p.keep();
    }
    return true;
}

bool clipboard(Photographer &p)
{
    const QKeySequence paste(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    for (const Scene &scene : {Scene{u"clipboard"_s, kTaiwan, kSmall},
                               Scene{u"clipboard-japanese"_s, kTaiwan, kSmall, kLight, u"ja"_s},
                               Scene{u"clipboard-khmer-dark"_s, kTaiwan, kSmall, kDark, u"km"_s}}) {
        if (!p.open(scene))
            return false;
        copySampleRows();
        p.press(paste);
        p.await(u"pastePreview"_s);
        p.keep();
    }
    if (!p.open({u"next-payer"_s, kTaiwan, kSmall}))
        return false;
    p.press(paste);
    p.await(u"pastePreview"_s);
    p.press(u"fillFormButton"_s);
    p.send(u"readyCard"_s);
    p.press(QKeySequence(u"Ctrl+N"_s));
    p.await(u"nextPayerBar"_s);
    p.keep();
    return true;
}

bool questions(Photographer &p)
{
    if (!p.open({u"field-help"_s, kTaiwan, kSmall}))
        return false;
    p.fill();
    p.focus(u"mobileEdit"_s);
    p.press(QKeySequence(Qt::Key_F1));
    p.await(u"fieldHelp"_s);
    p.keep();
    if (!p.open({u"double"_s, kTaiwan, kLarge}, putSampleDay))
        return false;
    p.fill();
    p.send(u"doubleDialog"_s);
    p.keep();
    if (!p.open({u"confirm"_s, u"Taipei Outdoor"_s, kSmall}, putSampleMerchant))
        return false;
    p.fill();
    p.send(u"confirmSendDialog"_s);
    p.keep();
    return true;
}

bool otherPages(Photographer &p)
{
    if (!p.open({u"settings-dark"_s, u"Taipei Outdoor"_s, kLarge, kDark}, putSampleMerchant))
        return false;
    p.show(ui::MainWindow::Page::Settings);
    if (auto *timeout = p.find<QSpinBox>(u"timeoutSpin"_s))
        timeout->setValue(45);
    p.keep();
    if (!p.open({u"messages-dark"_s, u"Taipei Outdoor"_s, kLarge, kDark}, putSampleMerchant))
        return false;
    p.showSettings(u"messageTemplateEdit"_s);
    p.keep();
    return true;
}

} // namespace

bool takeAll(Photographer &photographer)
{
    for (const auto scenes :
         {firstStart, connectMerchant, readyOrders, fault, unknown, refused, today, clipboard,
          questions, otherPages, takeHistory, takeKhqr, takeSupport}) {
        if (!scenes(photographer))
            return false;
    }
    return true;
}

} // namespace vexora::pictures
