// SPDX-License-Identifier: MIT
#include "domain/loopback.h"
#include "gateway/gatewayrun.h"
#include "gateway/oneshotbody.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** One POST over HTTP: what arrives, how often, and what is said when it goes wrong. */
class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsReadOnce()
    {
        OneShotBody body("abcdef"_ba);
        int leaving = 0;
        connect(&body, &OneShotBody::leaving, this, [&leaving] { ++leaving; });
        QVERIFY(body.isSequential());
        QCOMPARE(body.bytesAvailable(), 6);
        QCOMPARE(leaving, 0);
        QCOMPARE(body.read(4), "abcd"_ba);
        QCOMPARE(leaving, 1);
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), "ef"_ba);
        char more = 0;
        QCOMPARE(body.read(&more, 1), -1);
        QCOMPARE(leaving, 1);
    }

    void aSealedBodyGivesNothing()
    {
        OneShotBody body("abcdef"_ba);
        connect(&body, &OneShotBody::leaving, this, [&body] { body.seal(); });
        QCOMPARE(body.readAll(), QByteArray());
    }

    void whatArrives()
    {
        ScriptedServer server(
            {ServerScript::AfterBody,
             httpAnswer("200 OK"_ba, "{}"_ba, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"_ba)});
        QVERIFY(server.listenOnLoopback());
        const GatewayRequest request = requestTo(server, u"http"_s);
        GatewayRun run(request);
        QVERIFY(run.toEnd());

        QCOMPARE(server.requestLine(), "POST /v1/vexora/checkout HTTP/1.1"_ba);
        QCOMPARE(server.body(), request.body);
        QCOMPARE(server.bodyBytes(), request.body.size());
        QVERIFY(server.hasHeaderLine("merchantNo: M-0001"_ba));
        QCOMPARE(server.header("Content-Type"_ba), "application/json"_ba);
        QCOMPARE(server.header("Content-Length"_ba), QByteArray::number(request.body.size()));
        QCOMPARE(server.header("Accept-Encoding"_ba), "identity"_ba);
        QVERIFY(server.header("User-Agent"_ba).startsWith("vexora-console/"));
        for (const char *absent : {"Transfer-Encoding", "Expect", "Authorization", "Cookie",
                                   "Upgrade", "HTTP2-Settings", "If-Modified-Since"})
            QCOMPARE(server.header(absent), QByteArray());

        QCOMPARE(run.report.body, "{}"_ba);
        QCOMPARE(run.report.serverDateMs, std::optional<qint64>(784111777000));
        QVERIFY(run.report.firstByteMs >= 0);
        QVERIFY(run.report.elapsedMs >= run.report.firstByteMs);
        QTRY_COMPARE(server.open(), 0); // the connection was this call's own
    }

    void endings_data()
    {
        addEndings();
        const QByteArray half = httpAnswer("200 OK"_ba, "0123456789"_ba).chopped(5);
        QTest::newRow("hang half way")
            << ServerScript{ServerScript::AfterBody, half, ServerScript::KeepOpen}
            << TransportFault::Deadline << 200;
    }

    void endings()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        playEnding(server, requestTo(server, u"http"_s));
    }

    void halfAnAnswerIsKept()
    {
        ScriptedServer server({ServerScript::AfterBody,
                               httpAnswer("200 OK"_ba, "0123456789"_ba).chopped(5),
                               ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::Closed);
        QCOMPARE(run.report.body, "01234"_ba);
    }

    void closeBeforeReading()
    {
        ScriptedServer server({ServerScript::AtConnect, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        QVERIFY(run.toEnd());
        QVERIFY(server.settle());
        // Whether the body was read before the end was seen is a race; that it is told is not.
        QCOMPARE(run.report.fault, TransportFault::Closed);
        QCOMPARE(run.report.bodyLeft, run.leaving == 1);
        QCOMPARE(run.finished, 1);
        QCOMPARE(server.bodies(), 0);
    }

    void aLongBodyGoesInPiecesAndOnce_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::addColumn<TransportFault>("fault");
        QTest::newRow("answered") << ServerScript{ServerScript::AfterBody,
                                                  httpAnswer("200 OK"_ba, "{}"_ba)}
                                  << TransportFault::None;
        QTest::newRow("closed") << ServerScript{ServerScript::AfterBody, {}, ServerScript::Close}
                                << TransportFault::Closed;
    }

    void aLongBodyGoesInPiecesAndOnce()
    {
        QFETCH(const ServerScript, script);
        QFETCH(const TransportFault, fault);
        ScriptedServer server(script);
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"http"_s);
        for (int i = 0; i < 30000; ++i)
            request.body += QByteArray::number(i);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(server.settle());
        QCOMPARE(run.report.fault, fault);
        QCOMPARE(server.body(), request.body);
        QCOMPARE(server.bodyBytes(), request.body.size());
        QCOMPARE(server.requests(), 1);
        QCOMPARE(run.leaving, 1);
    }

    void aRedirectIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301 M", "302 F", "303 S", "307 T", "308 P"})
            QTest::newRow(status) << QByteArray(status);
    }

    void aRedirectIsAnAnswer()
    {
        QFETCH(const QByteArray, status);
        ScriptedServer elsewhere({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
        QVERIFY(elsewhere.listenOnLoopback());
        const QByteArray location = "Location: http://127.0.0.1:"_ba
            + QByteArray::number(elsewhere.serverPort()) + "/taken\r\n"_ba;
        ScriptedServer server({ServerScript::AfterBody, httpAnswer(status, {}, location)});
        QVERIFY(server.listenOnLoopback());

        GatewayRun run(requestTo(server, u"http"_s));
        QVERIFY(run.toEnd());
        QVERIFY(elsewhere.settle());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.report.httpStatus, status.left(3).toInt());
        QCOMPARE(server.requests(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void theAnswerIsCapped_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<TransportFault>("fault");
        QTest::newRow("full") << kMaxAnswer << TransportFault::None;
        QTest::newRow("one too many") << kMaxAnswer + 1 << TransportFault::TooLarge;
        QTest::newRow("eight times") << kMaxAnswer * 8 << TransportFault::TooLarge;
    }

    void theAnswerIsCapped()
    {
        QFETCH(const qint64, size);
        QFETCH(const TransportFault, fault);
        ScriptedServer server(
            {ServerScript::AfterBody, httpAnswer("200 OK"_ba, QByteArray(size, 'x'))});
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, fault);
        QCOMPARE(run.report.httpStatus, 200);
        QCOMPARE(run.report.body.size(), kMaxAnswer);
        QCOMPARE(run.finished, 1);
        QTRY_COMPARE(server.open(), 0);
    }

    void nothingIsDecompressed()
    {
        const QByteArray gzip = QByteArray::fromHex("1f8b08000000000000034bcb0700214e4e8c03000000");
        ScriptedServer server({ServerScript::AfterBody,
                               httpAnswer("200 OK"_ba, gzip, "Content-Encoding: gzip\r\n"_ba)});
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, TransportFault::None);
        QCOMPARE(run.report.body, gzip);
    }

    void nothingLeavesWithoutAConnection_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<TransportFault>("fault");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString port = QString::number(closed.serverPort());
        QTest::newRow("refused") << u"http://127.0.0.1:"_s + port
                                 << TransportFault::ConnectionRefused;
        QTest::newRow("refused, https")
            << u"https://127.0.0.1:"_s + port << TransportFault::ConnectionRefused;
        QTest::newRow("no such name")
            << u"https://gateway.invalid/checkout"_s << TransportFault::NameNotFound;
    }

    void nothingLeavesWithoutAConnection()
    {
        QFETCH(const QString, url);
        QFETCH(const TransportFault, fault);
        GatewayRequest request;
        request.url = QUrl(url);
        request.merchantNo = u"M-0001"_s;
        request.body = "{}"_ba;
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QCOMPARE(run.report.fault, fault);
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(run.finished, 1);
        QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
    }

    void someRequestsAreNotSendable_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("merchantNo");
        QTest::addColumn<QByteArray>("body");
        const QString good = u"http://127.0.0.1:%1/"_s;
        QTest::newRow("http elsewhere") << u"http://192.0.2.1:%1/"_s << u"M"_s << "{}"_ba;
        QTest::newRow("http to a lookalike")
            << u"http://127.0.0.1.invalid:%1/"_s << u"M"_s << "{}"_ba;
        QTest::newRow("ftp") << u"ftp://127.0.0.1:%1/"_s << u"M"_s << "{}"_ba;
        QTest::newRow("file") << u"file:///dev/null"_s << u"M"_s << "{}"_ba;
        QTest::newRow("no host") << u"https:///checkout"_s << u"M"_s << "{}"_ba;
        QTest::newRow("no address") << QString() << u"M"_s << "{}"_ba;
        QTest::newRow("password") << u"http://a:b@127.0.0.1:%1/"_s << u"M"_s << "{}"_ba;
        QTest::newRow("two headers in one") << good << u"M\r\nX: y"_s << "{}"_ba;
        QTest::newRow("not ASCII") << good << u"M\u00e9"_s << "{}"_ba;
        QTest::newRow("no merchant") << good << QString() << "{}"_ba;
        QTest::newRow("no body") << good << u"M"_s << QByteArray();
    }

    void someRequestsAreNotSendable()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, merchantNo);
        QFETCH(const QByteArray, body);
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request;
        request.url = QUrl(url.contains(u"%1"_s) ? url.arg(server.serverPort()) : url);
        request.merchantNo = merchantNo;
        request.body = body;
        GatewayRun run(request);
        run.call().start();
        QCOMPARE(run.finished, 0); // never from within start()
        QTRY_COMPARE(run.finished, 1);
        QVERIFY(server.settle());
        QCOMPARE(run.report.fault, TransportFault::Other);
        QVERIFY(!run.report.detail.isEmpty());
        QVERIFY(!run.report.bodyLeft);
        QCOMPARE(run.leaving, 0);
        QCOMPARE(server.connections(), 0);
    }

    void loopback_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *host : {"localhost", "LocalHost", "127.0.0.1", "127.9.8.7", "::1"})
            QTest::newRow(host) << true;
        for (const char *host :
             {"", "localhost.invalid", "127.0.0.1.invalid", "128.0.0.1", "0.0.0.0", "10.0.0.1",
              "::2", "::ffff:127.0.0.1", "localhost.", "xn--localhost-"})
            QTest::newRow(qPrintable(u'_' + QString::fromLatin1(host))) << false;
    }

    void loopback()
    {
        QFETCH(const bool, expected);
        const QString host = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(isLoopbackHost(expected ? host : host.mid(1)), expected);
    }

    void localhostByName()
    {
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        GatewayRequest request = requestTo(server, u"http"_s);
        request.url.setHost(u"localhost"_s);
        GatewayRun run(request);
        QVERIFY(run.toEnd());
        QVERIFY(server.settle());
        QCOMPARE(run.report.fault, TransportFault::Closed);
        QCOMPARE(server.requests(), 1);
    }

    void cancelBeforeTheBody()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        run.call().start();
        run.call().cancel();
        QCOMPARE(run.finished, 1);
        QCOMPARE(run.report.fault, TransportFault::Cancelled);
        QVERIFY(!run.report.bodyLeft);
        QVERIFY(server.settle());
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(server.bodyBytes(), 0);
        run.call().cancel();
        run.call().start();
        QCOMPARE(run.finished, 1);
        QCOMPARE(run.leaving, 0);
    }

    void cancelBeforeTheStart()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        run.call().cancel();
        run.call().start();
        QVERIFY(server.settle());
        QCOMPARE(run.finished, 1);
        QCOMPARE(run.report.fault, TransportFault::Cancelled);
        QCOMPARE(server.connections(), 0);
    }

    void cancelAsTheBodyIsAboutToLeave()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        connect(&run.call(), &GatewayCall::bodyLeaving, this, [&run] { run.call().cancel(); });
        QVERIFY(run.toEnd());
        QVERIFY(server.settle());
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(run.report.fault, TransportFault::Cancelled);
        QVERIFY(run.report.bodyLeft); // bodyLeaving was said, and is not taken back
        QCOMPARE(server.bodyBytes(), 0);
        QCOMPARE(run.finished, 1);
    }

    void cancelAfterTheBody()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        connect(&server, &ScriptedServer::bodyComplete, &run.call(),
                [&run] { run.call().cancel(); });
        QVERIFY(run.toEnd());
        QVERIFY(server.settle());
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(run.report.fault, TransportFault::Cancelled);
        QVERIFY(run.report.bodyLeft);
        QCOMPARE(server.requests(), 1);
        QCOMPARE(run.finished, 1);
        QCOMPARE(run.leaving, 1);
    }

    void destroyingAborts()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        connect(&server, &ScriptedServer::bodyComplete, this, [&run] { run.owner().reset(); });
        run.call().start();
        QTRY_VERIFY(run.owner() == nullptr);
        QTRY_COMPARE(server.open(), 0);
        QVERIFY(server.settle());
        QCOMPARE(run.finished, 0);
        QCOMPARE(server.requests(), 1);
    }

    void destroyedFromItsOwnSignals_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("bodyLeaving") << false;
        QTest::newRow("finished") << true;
    }

    void destroyedFromItsOwnSignals()
    {
        QFETCH(const bool, atTheEnd);
        ScriptedServer server({ServerScript::AfterBody, httpAnswer("200 OK"_ba, "{}"_ba)});
        QVERIFY(server.listenOnLoopback());
        GatewayRun run(requestTo(server, u"http"_s));
        if (atTheEnd)
            connect(&run.call(), &GatewayCall::finished, this, [&run] { run.owner().reset(); });
        else
            connect(&run.call(), &GatewayCall::bodyLeaving, this, [&run] { run.owner().reset(); });
        run.call().start();
        QTRY_VERIFY(run.owner() == nullptr);
        QVERIFY(server.settle());
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(server.bodies(), atTheEnd ? 1 : 0);
        QCOMPARE(run.finished, atTheEnd ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
