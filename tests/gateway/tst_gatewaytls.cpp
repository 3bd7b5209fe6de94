// SPDX-License-Identifier: MIT
#include "gateway/gatewayrun.h"
#include "gateway/testcertificates.h"
#include "gateway/tlstrust.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The same over TLS, and every reason not to trust a server: nothing of the order is sent. */
class TestGatewayTls : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void endings_data() { addEndings(); }

    void endings()
    {
        ScriptedServer server;
        server.useTls(m_certificates.serverTls(u"good"_s));
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        request.caFile = m_certificates.file(u"authority.pem"_s);
        playEnding(server, request);
    }

    void mistrust_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown authority") << u"good"_s << QString() << u"issuer is not known"_s;
        QTest::newRow("another authority")
            << u"unknown"_s << u"authority.pem"_s << u"(issued by: Stranger Authority)"_s;
        QTest::newRow("self-signed") << u"selfsigned"_s << QString() << u"self-signed"_s;
        QTest::newRow("expired") << u"expired"_s << u"authority.pem"_s << u"expired"_s;
        QTest::newRow("another host") << u"elsewhere"_s << u"authority.pem"_s << u"another host"_s;
        QTest::newRow("not TLS") << QString() << QString() << u"TLS"_s;
    }

    void mistrust()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, caFile);
        QFETCH(const QString, words);
        ScriptedServer peer;
        if (server.isEmpty())
            peer.setScript({ServerScript::AtConnect, "220 mail ready\r\n"_ba, ServerScript::Close});
        else
            peer.useTls(m_certificates.serverTls(server));
        QVERIFY(peer.listenOnLoopback());

        GatewayRequest request = requestTo(peer, u"https"_s);
        if (!caFile.isEmpty())
            request.caFile = m_certificates.file(caFile);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(peer.settle());

        QCOMPARE(run.report.fault, TransportFault::Tls);
        QVERIFY2(run.report.detail.contains(words), qPrintable(run.report.detail));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(run.finished, 1);
        QCOMPARE(peer.requests(), 0);
        QCOMPARE(peer.bodyBytes(), 0);
        QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
    }

    void aSilentHandshakeIsNotSent()
    {
        ScriptedServer server; // listens, never speaks TLS
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        request.timeoutMs = 150;
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Deadline);
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
    }

    void aCaFileThatIsNone_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::newRow("missing") << u"none.pem"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("not PEM") << u"index"_s;
    }

    void aCaFileThatIsNone()
    {
        QFETCH(const QString, caFile);
        ScriptedServer server;
        server.useTls(m_certificates.serverTls(u"good"_s));
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        request.caFile = m_certificates.file(caFile);
        GatewayRun run(request);
        run.call().start();
        QCOMPARE(run.finished, 0);
        QTRY_COMPARE(run.finished, 1);
        QVERIFY(server.settle());
        QCOMPARE(run.report.fault, TransportFault::Tls);
        QVERIFY(run.report.detail.contains(u"CA file"_s));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(server.connections(), 0);
    }

    void theCaFileStandsBesideTheSystemStore()
    {
        const Result<QSslConfiguration> trust = tlsTrust(m_certificates.file(u"authority.pem"_s));
        QVERIFY(trust.has_value());
        const QList<QSslCertificate> all = trust->caCertificates();
        QVERIFY(all.contains(
            QSslCertificate::fromPath(m_certificates.file(u"authority.pem"_s)).constFirst()));
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        for (const QSslCertificate &certificate : system)
            QVERIFY(all.contains(certificate));
        QVERIFY(trust->peerVerifyMode() == QSslSocket::VerifyPeer);
    }
};

QTEST_GUILESS_MAIN(TestGatewayTls)
#include "tst_gatewaytls.moc"
