// SPDX-License-Identifier: MIT
#include "pictures/supportscenes.h"

#include "pictures/photographer.h"
#include "signing/signer.h"

#include <QCryptographicHash>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);
constexpr auto kTaiwan = "Sandbox Taiwan"_L1;
constexpr auto kDark = "dark"_L1;
constexpr auto kLight = "light"_L1;

FieldMap order()
{
    return {{u"amount"_s, u"1280"_s},
            {u"bankNumber"_s, u"808-0358988888888"_s},
            {u"channelCode"_s, u"NET_BANKING"_s},
            {u"email"_s, u"meiling@example.com"_s},
            {u"firstname"_s, u"美玲"_s},
            {u"ipAddress"_s, u"203.74.12.9"_s},
            {u"lastname"_s, u"林"_s},
            {u"mobile"_s, u"0912345678"_s},
            {u"notifyUrl"_s, u"https://shop.example/notify"_s},
            {u"remark"_s, u"order 5581"_s},
            {u"returnUrl"_s, u"https://shop.example/thanks?lang=zh"_s},
            {u"timestamp"_s, u"1795339800000"_s},
            {u"tradeNo"_s, u"20261122083000118841"_s},
            {u"wayCode"_s, u"BANK_TRANSFER"_s}};
}

/** A log line of a shop that puts the secret first and signs the time in seconds. */
QString logLine(const QByteArray &secret)
{
    FieldMap signedFields = order();
    signedFields.insert(u"timestamp"_s, u"1795339800"_s);
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(secret);
    hash.addData(canonicalString(signedFields).toUtf8());
    QString body;
    const FieldMap fields = order();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        body += u"\"%1\":\"%2\","_s.arg(field.key(), field.value());
    return u"2026-11-22 08:30:00.412 INFO checkout POST {%1\"sign\":\"%2\"}"_s.arg(
        body, QString::fromLatin1(hash.result().toHex()));
}

/** The page with that log line read and judged. */
bool openCase(Photographer &p, const Scene &scene)
{
    if (!p.open(scene))
        return false;
    auto read = p.desk().sandbox.secrets->read(p.profile()->id);
    read.waitForFinished();
    const Result<Secret> secret = read.takeResult();
    if (!secret)
        return false;
    p.show(ui::MainWindow::Page::Support);
    if (auto *box = p.find<QPlainTextEdit>(u"supportBox"_s))
        box->setPlainText(logLine(secret->reveal().toByteArray()));
    p.await(u"verdictCard"_s);
    p.await(u"supportTabs"_s);
    return true;
}

bool cases(Photographer &p)
{
    for (const Scene &scene : {Scene{u"support"_s, kTaiwan, kLarge},
                               Scene{u"support-small-dark"_s, kTaiwan, kSmall, kDark},
                               Scene{u"support-japanese"_s, kTaiwan, kLarge, kLight, u"ja"_s},
                               Scene{u"support-khmer-dark"_s, kTaiwan, kLarge, kDark, u"km"_s}}) {
        if (!openCase(p, scene))
            return false;
        p.keep();
    }
    return true;
}

bool tabs(Photographer &p)
{
    struct Tab
    {
        QLatin1StringView control;
        Scene scene;
    };
    const Tab all[]{
        {"theirString"_L1, {u"support-strings"_s, kTaiwan, kLarge}},
        {"mistakesTable"_L1, {u"support-mistakes-dark"_s, kTaiwan, kLarge, kDark}},
        {"sendExactButton"_L1, {u"support-send"_s, kTaiwan, kLarge}},
        {"replyText"_L1, {u"support-reply-dark"_s, kTaiwan, kLarge, kDark}},
        {"bundlePreview"_L1, {u"support-reply-khmer"_s, kTaiwan, kSmall, kLight, u"km"_s}},
    };
    for (const Tab &tab : all) {
        if (!openCase(p, tab.scene))
            return false;
        auto *bar = p.find<QTabWidget>(u"supportTabs"_s);
        auto *control = p.find(tab.control);
        for (int i = 0; bar && control && i < bar->count(); ++i) {
            if (bar->widget(i)->isAncestorOf(control))
                bar->setCurrentIndex(i);
        }
        p.keep();
    }
    return true;
}

} // namespace

bool takeSupport(Photographer &p)
{
    return cases(p) && tabs(p);
}

} // namespace vexora::pictures
