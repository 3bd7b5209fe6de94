// SPDX-License-Identifier: MIT
#include "gateway/gatewayrun.h"
#include "gateway/testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/**
 * The desktop's proxy, here by environment: used for hosts out there, never for this machine; what
 * it refuses has not left.
 */
class TestGatewayProxy : public QObject
{
    Q_OBJECT

private:
    static void useAsProxy(const QTcpServer &server)
    {
        const QByteArray url = "http://127.0.0.1:"_ba + QByteArray::number(server.serverPort());
        qputenv("http_proxy", url);
        qputenv("https_proxy", url);
    }

    [[nodiscard]] GatewayRequest requestOutside() const
    {
        GatewayRequest request;
        request.url = QUrl(u"https://elsewhere.invalid/v1/vexora/checkout"_s);
        request.merchantNo = u"M-0001"_s;
        request.body = R"({"amount":"300"})"_ba;
        request.caFile = m_certificates.file(u"authority.pem"_s);
        return request;
    }

    TestCertificates m_certificates;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void cleanup()
    {
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
    }

    void thisMachineIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
        QTest::newRow("localhost") << u"localhost"_s;
    }

    void thisMachineIsReachedDirectly()
    {
        QFETCH(const QString, host);
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        ScriptedServer server({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
        QVERIFY(server.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRequest request = requestTo(server, u"http"_s);
        request.url.setHost(host);
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
        using S = ServerScript;
        const QByteArray challenge = "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba;
        QTest::newRow("wants a password")
            << S{S::AfterHeaders, httpAnswer("407 Who"_ba, {}, challenge), S::KeepOpen};
        QTest::newRow("forbids") << S{S::AfterHeaders, httpAnswer("403 No"_ba, {}), S::KeepOpen};
        QTest::newRow("bad gateway") << S{S::AfterHeaders, httpAnswer("502 No"_ba, {}), S::Close};
    }

    void aProxyThatRefuses()
    {
        QFETCH(const ServerScript, script);
        ScriptedServer proxy(script);
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        GatewayRun run(requestOutside());
        QVERIFY(run.toEnd());
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
        GatewayRequest request = requestOutside();
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

    void aProxyThatIsNotThere()
    {
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        proxy.close();
        GatewayRun run(requestOutside());
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Proxy);
        QVERIFY(!run.report.bodyLeft);
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
        proxy.useTls(m_certificates.serverTls(u"elsewhere"_s));
        proxy.tunnel();
        QVERIFY(proxy.listenOnLoopback());
        useAsProxy(proxy);
        const GatewayRequest request = requestOutside();
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
