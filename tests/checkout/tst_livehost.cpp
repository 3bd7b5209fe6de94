// SPDX-License-Identifier: MIT
#include "checkout/livehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Which orders are about real money, whatever their profile is called. */
class TestLiveHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostDecidesBesideTheLabel_data()
    {
        QTest::addColumn<Environment>("label");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("live");
        const QString sandbox = u"https://sandbox.vexora.example/tw"_s;
        QTest::newRow("sandbox") << Environment::Sandbox << u"http://127.0.0.1:40123"_s << false;
        QTest::newRow("localhost") << Environment::Test << u"http://localhost:8080/x"_s << false;
        QTest::newRow("IPv6") << Environment::Test << u"http://[::1]:8080"_s << false;
        QTest::newRow("provider's sandbox") << Environment::Test << sandbox << false;
        QTest::newRow("another path")
            << Environment::Test << u"https://sandbox.vexora.example/x"_s << false;
        QTest::newRow("another case")
            << Environment::Test << u"https://SANDBOX.vexora.example"_s << false;
        QTest::newRow("other currency's")
            << Environment::Test << u"https://usd.vexora.example:8443/usd"_s << false;
        QTest::newRow("another port")
            << Environment::Test << u"https://sandbox.vexora.example:444/tw"_s << true;
        QTest::newRow("called test")
            << Environment::Test << u"https://api.vexora.example/tw"_s << true;
        QTest::newRow("called sandbox")
            << Environment::Sandbox << u"https://api.vexora.example/tw"_s << true;
        QTest::newRow("looks alike")
            << Environment::Test << u"https://sandbox.vexora.example.evil.example/tw"_s << true;
        QTest::newRow("no host") << Environment::Test << QString() << true;
        QTest::newRow("called live") << Environment::Live << sandbox << true;
        QTest::newRow("live here") << Environment::Live << u"http://127.0.0.1:40123"_s << true;
    }

    void hostDecidesBesideTheLabel()
    {
        QFETCH(Environment, label);
        QFETCH(QString, url);
        QFETCH(bool, live);
        RegionSpec region;
        RegionCurrency first;
        first.sandboxUrl = QUrl(u"https://sandbox.vexora.example/tw"_s);
        RegionCurrency second;
        second.sandboxUrl = QUrl(u"https://usd.vexora.example:8443/usd"_s);
        region.currencies = {first, RegionCurrency(), second};
        Profile profile;
        profile.environment = label;
        profile.baseUrl = QUrl(url);
        QCOMPARE(needsLive(profile, region), live);
        QCOMPARE(environmentOf(profile, region), live ? Environment::Live : label);
    }
};

QTEST_APPLESS_MAIN(TestLiveHost)
#include "tst_livehost.moc"
