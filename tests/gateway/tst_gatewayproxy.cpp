// SPDX-License-Identifier: MIT
#include "gateway/proxyscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/**
 * A proxy, of the desktop (here by environment) or of the profile: used for hosts out there, never
 * for this machine; what it refuses has not left.
 */
class TestGatewayProxy : public QObject
{
    Q_OBJECT

private:
    ProxyScene m_scene;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_scene.certificates.make()); }

    void cleanup() { useNoProxy(); }

    void thisMachineIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("ownProxy");
        for (const bool own : {false, true}) {
            QTest::addRow("127.0.0.1, %s", own ? "own proxy" : "desktop's")
                << u"127.0.0.1"_s << own;
            QTest::addRow("localhost, %s", own ? "own proxy" : "desktop's")
                << u"localhost"_s << own;
        }
    }

    void thisMachineIsReachedDirectly()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, ownProxy);
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        ScriptedServer server({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"http"_s);
        request.url.setHost(host);
        if (ownProxy)
            request.proxy = m_scene.requestThrough(proxy).proxy;
        else
            useAsProxy(proxy);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(proxy.settle());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(proxy.connections(), 0);
        QCOMPARE(server.requests(), 1);
    }

    void aProxyThatRefuses_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::addColumn<QString>("cause");
        using S = ServerScript;
        const QByteArray challenge = "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba;
        QTest::newRow("wants a password")
            << S{S::AfterHeaders, httpAnswer("407 Who"_ba, {}, challenge), S::KeepOpen}
            << u"proxy_login"_s;
        for (const char *status : {"403 No", "404 No", "502 No", "503 No"})
            QTest::newRow(status) << S{S::AfterHeaders, httpAnswer(status, {}), S::KeepOpen}
                                  << QString();
    }

    void aProxyThatRefuses()
    {
        QFETCH(const ServerScript, script);
        QFETCH(const QString, cause);
        ScriptedServer proxy(script);
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRun run(m_scene.requestOutside());
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.cause, cause);
        QCOMPARE(run.report.found, nameOf(proxy));
        QCOMPARE(run.report.connection.proxy, nameOf(proxy));
        QVERIFY2(run.report.fault == TransportFault::Proxy, qPrintable(run.report.detail));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(proxy.bodyBytes(), 0);
        QCOMPARE(proxy.header("Proxy-Authorization"_ba), QByteArray());
        QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
    }

    void aProxyThatCloses_data()
    {
        QTest::addColumn<ServerScript>("script");
        using S = ServerScript;
        QTest::newRow("at once") << S{S::AtConnect, {}, S::Close};
        QTest::newRow("after CONNECT") << S{S::AfterHeaders, {}, S::Close};
    }

    void aProxyThatCloses()
    {
        QFETCH(const ServerScript, script);
        ScriptedServer proxy(script);
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRequest request = m_scene.requestOutside();
        request.timeoutMs = 300;
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        // Qt 6.4.2 says nothing and waits: the deadline ends it, and knows that nothing left.
        QVERIFY(run.report.fault == TransportFault::Deadline
                || run.report.fault == TransportFault::Proxy);
        QVERIFY2(run.report.detail.contains(u"proxy"_s), qPrintable(run.report.detail));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(proxy.bodyBytes(), 0);
    }

    void aProxyThatIsNotThere_data()
    {
        QTest::addColumn<bool>("ownProxy");
        QTest::newRow("desktop's") << false;
        QTest::newRow("own") << true;
    }

    void aProxyThatIsNotThere()
    {
        QFETCH(const bool, ownProxy);
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        const QString name = nameOf(proxy);
        const GatewayRequest request
            = ownProxy ? m_scene.requestThrough(proxy) : m_scene.requestOutside();
        if (!ownProxy)
            useAsProxy(proxy);
        proxy.close();
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Proxy);
        QCOMPARE(run.report.cause, u"proxy_unreachable"_s);
        QCOMPARE(run.report.found, name);
        QVERIFY(!run.report.bodyLeft);
    }

    void aProxyWithoutAName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("no such name") << u"proxy.invalid"_s << 3128;
        QTest::newRow("no host") << QString() << 3128;
        QTest::newRow("no port") << u"127.0.0.1"_s << 0;
    }

    void aProxyWithoutAName()
    {
        QFETCH(const QString, host);
        QFETCH(const int, port);
        GatewayRequest request = m_scene.requestOutside();
        request.proxy = {ProxySettings::Mode::Manual, host, quint16(port), {}};
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Proxy); // and never another way instead
        QCOMPARE(run.report.cause, u"proxy_unreachable"_s);
        QVERIFY(!run.report.bodyLeft);
        QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
    }

    void directMeansDirect()
    {
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRequest request = m_scene.requestOutside();
        request.proxy.mode = ProxySettings::Mode::Direct;
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(proxy.settle());
        QCOMPARE(run.report.fault, TransportFault::NameNotFound);
        QCOMPARE(run.report.found, QString());
        QCOMPARE(proxy.connections(), 0);
    }

    void theOwnProxyStandsBeforeTheDesktops()
    {
        ScriptedServer desktops;
        QVERIFY(desktops.listenOnLoopback());
        useAsProxy(desktops);
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        QVERIFY(proxy.listenOnLoopback());
        GatewayRun run(m_scene.requestThrough(proxy));
        QVERIFY(run.toEnd());
        QVERIFY(desktops.settle());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.report.connection.proxy, nameOf(proxy));
        QCOMPARE(run.report.connection.tlsVersion, u"TLS 1.3"_s);
        QCOMPARE(run.report.connection.issuer, u"Console Test Authority"_s);
        QCOMPARE(run.report.found, QString());
        QCOMPARE(desktops.connections(), 0);
    }

    void anInspectingProxyIsNamed()
    {
        ScriptedServer proxy;
        m_scene.standBehind(proxy);
        proxy.useTls(m_scene.certificates.serverTls(u"unknown"_s));
        QVERIFY(proxy.listenOnLoopback());
        GatewayRequest request = m_scene.requestThrough(proxy);
        request.url.setHost(u"gateway.invalid"_s);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.cause, u"tls_unknown_issuer"_s);
        QCOMPARE(run.report.found, u"Stranger Authority"_s);
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(proxy.bodyBytes(), 0);
    }

    void throughATunnel_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::addColumn<TransportFault>("fault");
        using S = ServerScript;
        QTest::newRow("answer") << S{S::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba), S::KeepOpen}
                                << TransportFault::None;
        QTest::newRow("close") << S{S::AfterBody, {}, S::Close} << TransportFault::Closed;
        QTest::newRow("reset") << S{S::AfterBody, {}, S::Reset} << TransportFault::Closed;
    }

    void throughATunnel()
    {
        QFETCH(const ServerScript, script);
        QFETCH(const TransportFault, fault);
        ScriptedServer proxy(script);
        proxy.useTls(m_scene.certificates.serverTls(u"elsewhere"_s));
        proxy.tunnel();
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        const GatewayRequest request = m_scene.requestOutside();
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(proxy.settle());
        QVERIFY2(run.report.fault == fault, qPrintable(run.report.detail));
        QVERIFY(run.report.bodyLeft);
        QVERIFY(proxy.tunnels() >= 1);
        QCOMPARE(proxy.requests(), 1);
        QCOMPARE(proxy.body(), request.body);
    }
};

QTEST_GUILESS_MAIN(TestGatewayProxy)
#include "tst_gatewayproxy.moc"
