// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "cli/command.h"
#include "signing/signer.h"
#include "support/scriptedgateway.h"
#include "ui/desk.h"
#include "ui/pages/support/supportcase.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace vexora::test {

/**
 * A desk over a fresh data folder with the real history and the embedded gateway, put together as
 * app/main.cpp does, and requests as customers send them. Live orders go to a scripted gateway.
 */
class CaseBench
{
public:
    CaseBench() { assemble(); }

    void assemble()
    {
        desk = {};
        assembly = std::make_unique<cli::Assembly>(DataFolder::choose(folder.path()));
        const Result<Workspace> own = assembly->own();
        const Result<Workspace> sandbox = assembly->sandbox();
        if (!own || !sandbox || !own->folder.ensure() || !sandbox->folder.ensure())
            qFatal("There is no data folder to test with");
        desk.catalog = &assembly->catalog();
        desk.clock = &assembly->clock();
        desk.language = QStringLiteral("en");
        desk.own = *own;
        desk.own.gateway = &live;
        desk.sandbox = *sandbox;
        desk.startSandbox = [this] { return assembly->startSandbox(); };
        desk.playFault = [this](const QString &name) { return assembly->playFault(name); };
        desk.fault = [this] { return assembly->fault(); };
        for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
            desk.faultGroups.append({group.id, group.names});
    }
    [[nodiscard]] Sandbox &gateway() const { return *assembly->embeddedGateway(); }
    [[nodiscard]] QList<OrderRecord> orders(bool sandbox = true) const
    {
        OrderLog *log = sandbox ? desk.sandbox.log : desk.own.log;
        const Result<OrderPage> page = cli::await(log->page({}));
        return page ? page->orders : QList<OrderRecord>();
    }

    /** A merchant whose orders are about real money, with its secret. */
    Profile addLive()
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = QStringLiteral("Kumara Books");
        profile.region = QStringLiteral("mexico");
        profile.currency = QStringLiteral("MXN");
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(QStringLiteral("https://api.vexora.example/mexico"));
        profile.merchantNo = QStringLiteral("1000000001");
        if (!desk.own.profiles->put(profile)
            || !cli::await(desk.own.secrets->write(profile.id, Secret(kLiveSecret))))
            qFatal("There is no live profile to test with");
        return profile;
    }
    static constexpr const char *kLiveSecret = "a-live-secret-for-tests";

    /** Mexico's first example with everything a payer would not want to read elsewhere. */
    static FieldMap payerFields()
    {
        return {{QStringLiteral("amount"), QStringLiteral("300")},
                {QStringLiteral("email"), QStringLiteral("canary.payer@mail.example")},
                {QStringLiteral("mobile"), QStringLiteral("5512340987")},
                {QStringLiteral("payer"), QStringLiteral("Canaria Segura")},
                {QStringLiteral("notifyUrl"), QStringLiteral("https://m.example/n?token=c4nary1")},
                {QStringLiteral("returnUrl"), QStringLiteral("https://m.example/r")},
                {QStringLiteral("remark"), QStringLiteral("canary remark 71")},
                {QStringLiteral("wayCode"), QStringLiteral("va")}};
    }

    /** As a customer's program made it, signed with that secret by the rule. */
    static SentRequest signedRequest(const QString &tradeNo, qint64 atMs, const Secret &secret,
                                     FieldMap fields = payerFields())
    {
        fields.insert(QStringLiteral("tradeNo"), tradeNo);
        fields.insert(QStringLiteral("timestamp"), QString::number(atMs));
        fields.insert(QStringLiteral("sign"),
                      QString::fromLatin1(signature(canonicalString(fields), secret)));
        return requestOf(fields);
    }

    static SentRequest requestOf(const FieldMap &fields)
    {
        SentRequest request;
        QJsonObject body;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            request.fields.append({field.key(), field.value(), SentKind::Text});
            body.insert(field.key(), field.value());
        }
        request.body = QJsonDocument(body).toJson(QJsonDocument::Indented);
        request.method = QStringLiteral("POST");
        request.url = QStringLiteral("https://api.vexora.example/mexico/v1/vexora/checkout");
        request.headers = {{QStringLiteral("merchantNo"), QStringLiteral("1000000001")},
                           {QStringLiteral("X-Session"), QStringLiteral("canary-session")}};
        return request;
    }

    static ui::SupportCase caseOf(const SentRequest &request)
    {
        ui::SupportCase made;
        made.taken.request = request;
        made.region = QStringLiteral("mexico");
        return made;
    }

    QTemporaryDir folder;
    ScriptedGateway live;
    std::unique_ptr<cli::Assembly> assembly;
    ui::Desk desk;
};

/** Shows it as a window of its own and waits for it. */
inline bool showWindow(QWidget *window)
{
    window->resize(1000, 660);
    window->show();
    QApplication::setActiveWindow(window);
    return QTest::qWaitForWindowActive(window);
}

} // namespace vexora::test
