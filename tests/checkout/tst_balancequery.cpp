// SPDX-License-Identifier: MIT
#include "checkout/balancequery.h"
#include "checkout/sampleregion.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QByteArray &kYes()
{
    static const QByteArray yes = "{\"code\":\"0000\",\"data\":{\"availableAmount\":\"1\"}}";
    return yes;
}

} // namespace

/** The test of a profile: what is asked, and what may be concluded. */
class TestBalanceQuery : public QObject
{
    Q_OBJECT

    test::ScriptedGateway m_gateway;
    test::SetClock m_clock;
    QList<BalanceAnswer> m_told;

    std::unique_ptr<BalanceQuery> start(const Profile &profile = samples::draft().profile)
    {
        auto query = std::make_unique<BalanceQuery>(m_gateway, m_clock);
        connect(query.get(), &BalanceQuery::finished, this,
                [this](const BalanceAnswer &answer) { m_told.append(answer); });
        Credentials credentials(Secret("unit-test-secret-not-real"));
        credentials.proxyPassword = std::make_shared<const Secret>("pw");
        query->start(profile, samples::region(u"japan"_s), credentials, 1234);
        return query;
    }

private Q_SLOTS:
    void init() { m_told.clear(); }

    void onlyTheTimeIsSentAndSigned()
    {
        m_clock.advance(1'767'225'600'000 - m_clock.nowMs());
        Profile profile = samples::draft().profile;
        profile.caFile = u"/ca.pem"_s;
        profile.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 8080, u"me"_s};
        const auto query = start(profile);
        const GatewayRequest &sent = m_gateway.requests.last();
        // Vector V2 of API.md, computed elsewhere.
        QCOMPARE(sent.body,
                 QByteArray("{\"timestamp\":\"1767225600000\","
                            "\"sign\":\"0473c153efa12eeea19003d7cd7d58f5\"}"));
        QCOMPARE(sent.url.toString(), u"https://api.vexora.example/japan/v1/vexora/queryBalance"_s);
        QCOMPARE(sent.merchantNo, u"M1"_s);
        QCOMPARE(sent.timeoutMs, 1234);
        QCOMPARE(sent.caFile, u"/ca.pem"_s);
        QCOMPARE(sent.proxy, profile.proxy);
        QVERIFY(sent.proxyPassword);
    }

    void anAnswerIsJudged_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("yes") << 200 << kYes() << QString();
        QTest::newRow("yes without data") << 200 << "{\"code\":\"0000\"}"_ba << QString();
        QTest::newRow("no") << 200 << "{\"code\":\"8000\",\"msg\":\"sign\"}"_ba
                            << u"gateway_code"_s;
        QTest::newRow("no, 401") << 401 << "{\"code\":\"8000\"}"_ba << u"gateway_code"_s;
        QTest::newRow("5000") << 200 << "{\"code\":\"5000\"}"_ba << u"gateway_exception"_s;
        QTest::newRow("unlisted") << 200 << "{\"code\":\"0001\"}"_ba << u"code_unlisted"_s;
        QTest::newRow("404") << 404 << "<html>"_ba << u"http_status"_s;
        QTest::newRow("401 with yes") << 401 << kYes() << u"http_status"_s;
        QTest::newRow("500 with yes") << 500 << kYes() << u"http_status"_s;
        QTest::newRow("302") << 302 << ""_ba << u"redirect"_s;
        QTest::newRow("HTML") << 200 << "<html>"_ba << u"not_json"_s;
        QTest::newRow("no code") << 200 << "{}"_ba << u"no_code"_s;
    }

    void anAnswerIsJudged()
    {
        QFETCH(const int, httpStatus);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, reason);
        const auto query = start();
        m_gateway.call->answer(body, httpStatus);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].reason, reason);
        QCOMPARE(m_told[0].accepted, reason.isEmpty());
        QCOMPARE(m_told[0].httpStatus, httpStatus);
        QVERIFY(m_told[0].asked);
        QVERIFY(!m_told[0].clockDifferenceMs);
    }

    void theServersClockIsComparedHalfway()
    {
        const qint64 began = m_clock.nowMs();
        const auto query = start();
        m_clock.advance(4000);
        m_gateway.call->leave();
        GatewayReport report;
        report.httpStatus = 200;
        report.body = kYes();
        report.serverDateMs = began + 92'000;
        report.connection = {u"proxy.example:8080"_s, u"TLS 1.3"_s, u"Some CA"_s};
        m_gateway.call->end(report);
        QCOMPARE(m_told.at(0).clockDifferenceMs.value_or(0), 90'000);
        QCOMPARE(m_told[0].connection.proxy, u"proxy.example:8080"_s);
        QCOMPARE(m_told[0].connection.tlsVersion, u"TLS 1.3"_s);
        QCOMPARE(m_told[0].connection.issuer, u"Some CA"_s);
    }

    void whoWasNotReachedWasNotAsked()
    {
        const auto query = start();
        GatewayReport report;
        report.fault = TransportFault::Tls;
        report.cause = u"tls_unknown_issuer"_s;
        report.found = u"Example Inspection CA"_s;
        report.detail = u"the certificate is not trusted"_s;
        m_gateway.call->end(report);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(!m_told[0].asked);
        QVERIFY(!m_told[0].accepted);
        QCOMPARE(m_told[0].reason, u"tls_unknown_issuer"_s);
        QCOMPARE(m_told[0].found, report.found);
        QCOMPARE(m_told[0].detail, report.detail);
    }

    void anEarlyYesIsNone()
    {
        const auto query = start();
        GatewayReport report;
        report.httpStatus = 200;
        report.body = kYes();
        m_gateway.call->end(report);
        QVERIFY(!m_told.at(0).accepted);
        QCOMPARE(m_told[0].reason, u"answered_early"_s);
    }

    void cancellingEndsItOnce()
    {
        const auto query = start();
        query->cancel();
        query->cancel();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].reason, u"cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TestBalanceQuery)
#include "tst_balancequery.moc"
