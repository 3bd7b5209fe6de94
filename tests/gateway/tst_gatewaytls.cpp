// SPDX-License-Identifier: MIT
#include "gateway/gatewayrun.h"
#include "gateway/testcertificates.h"
#include "gateway/tlstrust.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

Q_DECLARE_METATYPE(QSsl::SslProtocol)

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

    void aGoodConnectionIsTold_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<QString>("version");
        QTest::newRow("1.2") << QSsl::TlsV1_2 << u"TLS 1.2"_s;
        QTest::newRow("1.3") << QSsl::TlsV1_3 << u"TLS 1.3"_s;
    }

    void aGoodConnectionIsTold()
    {
        QFETCH(const QSsl::SslProtocol, protocol);
        QFETCH(const QString, version);
        ScriptedServer server({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
        QSslConfiguration tls = m_certificates.serverTls(u"good"_s);
        tls.setProtocol(protocol);
        server.useTls(tls);
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        request.caFile = m_certificates.file(u"authority.pem"_s);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.report.connection.tlsVersion, version);
        QCOMPARE(run.report.connection.issuer, u"Console Test Authority"_s);
        QCOMPARE(run.report.connection.proxy, QString());
        QCOMPARE(run.report.cause, QString());
        QCOMPARE(run.report.found, QString());
    }

    void mistrust_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("found");
        const QString ours = u"authority.pem"_s;
        const QString authority = u"Console Test Authority"_s;
        QTest::newRow("unknown authority")
            << u"good"_s << QString() << u"tls_unknown_issuer"_s << authority;
        QTest::newRow("another authority")
            << u"unknown"_s << ours << u"tls_unknown_issuer"_s << u"Stranger Authority"_s;
        QTest::newRow("self-signed")
            << u"selfsigned"_s << QString() << u"tls_self_signed"_s << u"selfsigned"_s;
        QTest::newRow("expired") << u"expired"_s << ours << u"tls_expired"_s << authority;
        QTest::newRow("not yet valid")
            << u"future"_s << ours << u"tls_not_yet_valid"_s << authority;
        QTest::newRow("another host") << u"elsewhere"_s << ours << u"tls_wrong_host"_s << authority;
        // Wrong in two ways: what a person can act on comes first.
        QTest::newRow("expired, unknown authority")
            << u"expired"_s << QString() << u"tls_expired"_s << authority;
        QTest::newRow("another host, unknown authority")
            << u"elsewhere"_s << QString() << u"tls_wrong_host"_s << authority;
        QTest::newRow("not TLS") << QString() << QString() << QString() << QString();
    }

    void mistrust()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, caFile);
        QFETCH(const QString, cause);
        QFETCH(const QString, found);
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
        QCOMPARE(run.report.cause, cause);
        QCOMPARE(run.report.found, found);
        QCOMPARE(run.report.connection.issuer, found);
        QVERIFY(run.report.detail.contains(found));
        QVERIFY(run.report.detail.contains(u"TLS"_s));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(run.finished, 1);
        QCOMPARE(peer.requests(), 0);
        QCOMPARE(peer.bodyBytes(), 0);
        QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
    }

    void onlyAnOldVersion_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::newRow("says so: alert 70") << QByteArray::fromHex("15030200020246");
        // ServerHello of TLS 1.1 with TLS_RSA_WITH_AES_128_CBC_SHA.
        QTest::newRow("goes on with 1.1") << QByteArray::fromHex("160302002a020000260302")
                + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
    }

    void onlyAnOldVersion()
    {
        QFETCH(const QByteArray, hello);
        ScriptedServer server({ServerScript::AtHello, hello, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Tls);
        QCOMPARE(run.report.cause, u"tls_version"_s);
        QCOMPARE(run.report.found, QString());
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(server.bodyBytes(), 0);
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
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a link to a pipe") << u"link"_s;
    }

    void aCaFileThatIsNone()
    {
        QFETCH(const QString, caFile);
        ScriptedServer server;
        server.useTls(m_certificates.serverTls(u"good"_s));
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"https"_s);
        request.caFile = caFile.startsWith(u'/') ? caFile : m_certificates.file(caFile);
        if (caFile == "pipe"_L1 || caFile == "link"_L1) {
            const QString pipe = m_certificates.file(u"pipe"_s);
            QVERIFY(::mkfifo(qPrintable(pipe), 0600) == 0 || errno == EEXIST);
            QVERIFY(caFile == "pipe"_L1 || QFile::link(pipe, request.caFile));
        }
        GatewayRun run(request);
        run.call().start();
        QCOMPARE(run.finished, 0);
        QTRY_COMPARE(run.finished, 1);
        QVERIFY(server.settle());
        QCOMPARE(run.report.fault, TransportFault::Tls);
        QCOMPARE(run.report.cause, u"ca_file"_s);
        QVERIFY(run.report.detail.contains(u"CA file"_s));
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(server.connections(), 0);
    }

    void aLinkToACaFileIsFollowed()
    {
        const QString link = m_certificates.file(u"authority-link"_s);
        QVERIFY(QFile::link(m_certificates.file(u"authority.pem"_s), link));
        QVERIFY(tlsTrust(link).has_value());
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
