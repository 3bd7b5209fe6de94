// SPDX-License-Identifier: MIT
#include "gateway/proxyscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** A proxy that wants to know who is there: the profile's own is told, once, and nobody else. */
class TestGatewayLogin : public QObject
{
    Q_OBJECT

private:
    ProxyScene m_scene;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_scene.certificates.make()); }

    void cleanup() { useNoProxy(); }

    void aLogin_data()
    {
        QTest::addColumn<bool>("hangsUp");
        QTest::newRow("connection kept") << false;
        QTest::newRow("connection closed") << true;
    }

    void aLogin()
    {
        QFETCH(const bool, hangsUp);
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        proxy.wantLogin("anna:p@ss:word"_ba, hangsUp);
        QVERIFY(proxy.listenOnLoopback());
        GatewayRun run(m_scene.requestThrough(proxy, "anna:p@ss:word"_ba));
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.leaving, 1);
        QCOMPARE(proxy.logins(), QList<QByteArray>{"anna:p@ss:word"_ba});
        QCOMPARE(proxy.tunnels(), 1);
        QCOMPARE(proxy.requests(), 1);
        QCOMPARE(proxy.header("Proxy-Authorization"_ba), QByteArray());
        QCOMPARE(proxy.header("Authorization"_ba), QByteArray());
    }

    void aLoginThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<bool>("hangsUp");
        for (const bool hangsUp : {false, true}) {
            const char *how = hangsUp ? "closed" : "kept";
            QTest::addRow("none, %s", how) << QByteArray() << hangsUp;
            QTest::addRow("wrong, %s", how) << "anna:canary-7f3a"_ba << hangsUp;
        }
    }

    void aLoginThatIsWrong()
    {
        QFETCH(const QByteArray, login);
        QFETCH(const bool, hangsUp);
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        proxy.wantLogin("anna:right"_ba, hangsUp);
        QVERIFY(proxy.listenOnLoopback());
        GatewayRun run(m_scene.requestThrough(proxy, login));
        QVERIFY(run.toEnd());
        QVERIFY(proxy.settle());
        QCOMPARE(run.report.fault, TransportFault::Proxy);
        QCOMPARE(run.report.cause, u"proxy_login"_s);
        QCOMPARE(run.report.found, nameOf(proxy));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(run.finished, 1);
        // An account may be locked by trying: once, whatever the proxy says.
        QCOMPARE(proxy.logins().size(), login.isEmpty() ? 0 : 1);
        QCOMPARE(proxy.tunnels(), 0);
        QVERIFY2(!run.report.detail.contains(u"canary"_s), qPrintable(run.report.detail));
        QVERIFY2(!run.report.found.contains(u"anna"_s), qPrintable(run.report.found));
    }

    void theDesktopsProxyIsToldNothing()
    {
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        proxy.wantLogin("anna:right"_ba);
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRequest request = m_scene.requestThrough(proxy, "anna:right"_ba);
        request.proxy.mode = ProxySettings::Mode::System;
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.cause, u"proxy_login"_s);
        QCOMPARE(proxy.logins(), QList<QByteArray>());
    }

    void aGatewayThatAsksForTheProxysLogin_data()
    {
        QTest::addColumn<bool>("proxyAsksToo");
        QTest::newRow("the gateway alone") << false;
        QTest::newRow("both") << true;
    }

    /** 407 from within the tunnel raises the same signal as one of the proxy. */
    void aGatewayThatAsksForTheProxysLogin()
    {
        QFETCH(const bool, proxyAsksToo);
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        if (proxyAsksToo)
            proxy.wantLogin("anna:right"_ba);
        proxy.setScript(
            {ServerScript::AfterBody,
             httpAnswer("407 Who"_ba, "{}"_ba, "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba)});
        QVERIFY(proxy.listenOnLoopback());
        GatewayRun run(m_scene.requestThrough(proxy, "anna:right"_ba));
        QVERIFY(run.toEnd());
        QVERIFY(proxy.settle());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.report.httpStatus, 407);
        QCOMPARE(proxy.requests(), 1);
        QCOMPARE(proxy.header("Proxy-Authorization"_ba), QByteArray());
        QCOMPARE(proxy.logins().size(), proxyAsksToo ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestGatewayLogin)
#include "tst_gatewaylogin.moc"
