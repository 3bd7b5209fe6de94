// SPDX-License-Identifier: MIT
#pragma once

#include "support/memoryorderlog.h"
#include "support/memorysecrets.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/pages/issuepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace vexora::test {

/** An Issue page on a desk without disk, network or keychain. */
class IssueBench
{
public:
    explicit IssueBench(const QString &language = QStringLiteral("en"))
        : checkout(log, gateway, clock)
    {
        desk.catalog = &catalog;
        desk.clock = &clock;
        desk.language = language;
        desk.own.log = &log;
        desk.own.secrets = &secrets;
        desk.own.gateway = &gateway;
        desk.own.checkout = &checkout;
        page = std::make_unique<ui::IssuePage>(desk);
        page->resize(904, 572);
    }

    /** Shows the page on a profile of that region, with its secret in the store. */
    void open(const QString &region, const QString &currency,
              Environment environment = Environment::Sandbox)
    {
        profile = {};
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Taipei Outdoor");
        profile.region = region;
        profile.currency = currency;
        profile.environment = environment;
        profile.baseUrl = QUrl(environment == Environment::Sandbox
                                   ? QStringLiteral("http://127.0.0.1:40123")
                                   : QStringLiteral("https://api.vexora.example"));
        profile.merchantNo = QStringLiteral("M1");
        profile.defaults = {{QStringLiteral("notifyUrl"), QStringLiteral("https://m.example/n")},
                            {QStringLiteral("returnUrl"), QStringLiteral("https://m.example/r")}};
        Q_UNUSED(secrets.write(profile.id, Secret("unit-test-secret-not-real")));
        page->setProfile(desk.own, profile);
        page->show();
    }

    template <class T = QWidget> T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const QString &field) const
    {
        return page->findChild<QLineEdit *>(field + QStringLiteral("Edit"));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    SetClock clock;
    MemoryOrderLog log;
    ScriptedGateway gateway;
    MemorySecrets secrets;
    Checkout checkout;
    RegionCatalog catalog;
    ui::Desk desk;
    Profile profile;
    std::unique_ptr<ui::IssuePage> page;
};

} // namespace vexora::test
