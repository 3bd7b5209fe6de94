// SPDX-License-Identifier: MIT
#include "pictures/scenes.h"

#include "pictures/photographer.h"
#include "pictures/sampleday.h"

#include <QComboBox>
#include <QKeySequence>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);
const auto kTaiwan = u"Sandbox Taiwan"_s;
const auto kDark = u"dark"_s;
const auto kLight = u"light"_s;

bool firstStart(Photographer &p)
{
    for (const auto &[file, theme, language] :
         {std::array{u"first-start"_s, kLight, u"en"_s},
          std::array{u"first-start-japanese"_s, kLight, u"ja"_s},
          std::array{u"first-start-dark"_s, kDark, u"en"_s}}) {
        if (!p.open({file, {}, kSmall, theme, language}))
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
    if (!p.open({u"ready-light"_s, kTaiwan, kLarge}, putSampleDay))
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

bool troubles(Photographer &p)
{
    if (!p.open({u"fault-light"_s, kTaiwan, kSmall}))
        return false;
    p.fill();
    p.type(u"mobileEdit"_s, u"0912 345 67"_s);
    p.press(u"sendButton"_s);
    p.keep();
    if (!p.open({u"unknown-dark"_s, kTaiwan, kLarge, kDark}, putSampleDay))
        return false;
    p.breakGateway(u"close-after"_s);
    p.fill();
    p.type(u"remarkEdit"_s, u"order 5582"_s);
    p.send(u"unknownCard"_s);
    p.keep();
    if (!p.open({u"refused-light"_s, u"Sandbox Argentina"_s, kSmall}))
        return false;
    p.breakGateway(u"8000"_s);
    p.fill();
    p.send(u"refusedCard"_s);
    p.keep();
    return true;
}

bool today(Photographer &p)
{
    if (!p.open({u"today-drawer"_s, kTaiwan, kSmall}, putSampleDay))
        return false;
    p.fill();
    p.press(QKeySequence(u"Ctrl+T"_s));
    p.await(u"todayCopyButton"_s);
    p.keep();
    return true;
}

bool clipboard(Photographer &p)
{
    const QKeySequence paste(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    for (const auto &[file, theme, language] :
         {std::array{u"clipboard"_s, kLight, u"en"_s},
          std::array{u"clipboard-dark"_s, kDark, u"en"_s},
          std::array{u"clipboard-japanese"_s, kLight, u"ja"_s}}) {
        if (!p.open({file, kTaiwan, kSmall, theme, language}))
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
    if (!p.open({u"history-light"_s, kTaiwan, kLarge}, putSampleDay))
        return false;
    p.show(ui::MainWindow::Page::History);
    p.keep();
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
    for (const auto scenes : {firstStart, connectMerchant, readyOrders, troubles, today, clipboard,
                              questions, otherPages}) {
        if (!scenes(photographer))
            return false;
    }
    return true;
}

} // namespace vexora::pictures
