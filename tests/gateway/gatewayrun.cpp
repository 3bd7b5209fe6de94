// SPDX-License-Identifier: MIT
#include "gateway/gatewayrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vexora::test {

GatewayRun::GatewayRun(const GatewayRequest &request)
    : m_call(QtGateway().post(request))
{
    QObject::connect(m_call.get(), &GatewayCall::bodyLeaving, m_call.get(), [this] { ++leaving; });
    QObject::connect(m_call.get(), &GatewayCall::finished, m_call.get(),
                     [this](const GatewayReport &end) {
                         report = end;
                         ++finished;
                     });
}

bool GatewayRun::toEnd()
{
    QSignalSpy end(m_call.get(), &GatewayCall::finished);
    m_call->start();
    return finished > 0 || end.wait();
}

GatewayRequest requestTo(const QTcpServer &server, const QString &scheme)
{
    GatewayRequest request;
    request.url = QUrl(scheme + u"://127.0.0.1:"_s + QString::number(server.serverPort())
                       + u"/v1/vexora/checkout"_s);
    request.merchantNo = u"M-0001"_s;
    request.body = R"({"amount":"300","sign":"0123456789abcdef0123456789abcdef"})"_ba;
    return request;
}

bool holdsAddress(const QString &text)
{
    return text.contains(u"127.0.0.1"_s) || text.contains(u"localhost"_s)
        || text.contains(u".invalid"_s) || text.contains(u"checkout"_s);
}

void addEndings()
{
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<int>("status");

    using S = ServerScript;
    using F = TransportFault;
    const QByteArray ok = httpAnswer("200 OK"_ba, R"({"code":"0000"})"_ba);
    const QByteArray half = ok.chopped(5);
    const QByteArray half500 = httpAnswer("500 Oh"_ba, "broken"_ba).chopped(3);
    const QByteArray cutChunk
        = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n123"_ba;

    QTest::newRow("answer") << S{S::AfterBody, ok, S::KeepOpen} << F::None << 200;
    QTest::newRow("answer, then close") << S{S::AfterBody, ok, S::Close} << F::None << 200;
    QTest::newRow("answer before the body")
        << S{S::AfterHeaders, ok, S::KeepOpen} << F::None << 200;
    QTest::newRow("close after headers") << S{S::AfterHeaders, {}, S::Close} << F::Closed << 0;
    QTest::newRow("close after body") << S{S::AfterBody, {}, S::Close} << F::Closed << 0;
    QTest::newRow("reset after headers") << S{S::AfterHeaders, {}, S::Reset} << F::Closed << 0;
    QTest::newRow("reset after body") << S{S::AfterBody, {}, S::Reset} << F::Closed << 0;
    QTest::newRow("half a status line")
        << S{S::AfterBody, "HTTP/1.1 20"_ba, S::Close} << F::Closed << 0;
    QTest::newRow("half the headers") << S{S::AfterBody, ok.left(30), S::Close} << F::Closed << 0;
    QTest::newRow("half an answer") << S{S::AfterBody, half, S::Close} << F::Closed << 200;
    QTest::newRow("half an answer, reset") << S{S::AfterBody, half, S::Reset} << F::Closed << 200;
    QTest::newRow("half a 500") << S{S::AfterBody, half500, S::Close} << F::Closed << 500;
    QTest::newRow("half a chunk") << S{S::AfterBody, cutChunk, S::Close} << F::Closed << 200;
    QTest::newRow("not HTTP") << S{S::AfterBody, "220 mail ready\r\n"_ba, S::Close} << F::Closed
                              << 0;
    QTest::newRow("400") << S{S::AfterBody, httpAnswer("400 Bad"_ba, "{}"_ba), S::KeepOpen}
                         << F::None << 400;
    QTest::newRow("418") << S{S::AfterBody, httpAnswer("418 Pot"_ba, "{}"_ba), S::KeepOpen}
                         << F::None << 418;
    QTest::newRow("502") << S{S::AfterBody, httpAnswer("502 Bad"_ba, "<h1>"_ba), S::KeepOpen}
                         << F::None << 502;
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate"}) {
        const QByteArray answer
            = httpAnswer("401 No"_ba, "{}"_ba, "WWW-Authenticate: "_ba + scheme + "\r\n"_ba);
        QTest::addRow("401 %s", scheme) << S{S::AfterBody, answer, S::KeepOpen} << F::None << 401;
    }
    QTest::newRow("407 from the gateway itself")
        << S{S::AfterBody,
             httpAnswer("407 Who"_ba, "{}"_ba, "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba),
             S::KeepOpen}
        << F::None << 407;
    QTest::newRow("hang") << S{S::AfterBody, {}, S::KeepOpen} << F::Deadline << 0;
    QTest::newRow("hang half way") << S{S::AfterBody, half, S::KeepOpen} << F::Deadline << 200;
    // Bytes keep coming, so no idle timer ends this: only the deadline does.
    QTest::newRow("drip") << S{S::AfterBody,
                               httpAnswer("200 OK"_ba, QByteArray(100000, 'x')).left(60), S::Drip}
                          << F::Deadline << 200;
}

void playEnding(ScriptedServer &server, const GatewayRequest &request)
{
    QFETCH(const ServerScript, script);
    QFETCH(const TransportFault, fault);
    QFETCH(const int, status);
    server.setScript(script);

    GatewayRequest hurried = request;
    if (fault == TransportFault::Deadline)
        hurried.timeoutMs = 400;
    GatewayRun run(hurried);
    QVERIFY(run.toEnd());
    QVERIFY(server.settle());

    QCOMPARE(run.report.fault, fault);
    QCOMPARE(run.report.httpStatus, status);
    QVERIFY(run.report.bodyLeft);
    QCOMPARE(run.leaving, 1);
    QCOMPARE(run.finished, 1);
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.bodyBytes() <= request.body.size());
    if (script.when == ServerScript::AfterBody)
        QCOMPARE(server.bodies(), 1);
    QCOMPARE(run.report.detail.isEmpty(), fault == TransportFault::None);
    QVERIFY2(!holdsAddress(run.report.detail), qPrintable(run.report.detail));
}

} // namespace vexora::test
