// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kMerchant[] = "1234567890";

ServerScript answering(const QByteArray &body, const QByteArray &statusLine = "200 OK",
                       const QByteArray &headers = {})
{
    return {ServerScript::AfterBody, httpAnswer(statusLine, body, headers)};
}

/** data of an answer for the order OUT-1, with more members behind its number. */
QByteArray data(const QByteArray &more)
{
    return quoted("{'tradeNo':'OUT-1','platFormTradeNo':'P1'") + more + '}';
}

const QByteArray kLink
    = quoted(",'status':'0015','message':'Paying','paymentLink':'https://p.example/1'");

} // namespace

/** What becomes of one POST: outcome, exit code, and the row that stays. */
class TestCliOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const ServerScript &script, const char *outcome) {
            const QMap<QByteArray, int> codes{{"created", 0}, {"refused", 4}, {"unknown", 5}};
            QTest::newRow(name) << script << QString::fromLatin1(outcome) << codes.value(outcome);
        };
        const QByteArray good = envelope("0000"_ba, data(kLink));

        row("link", answering(good), "created");
        row("paymentUrl",
            answering(envelope(
                "0000"_ba, data(quoted(",'status':'0015','paymentUrl':'http://p.example/#/o/1'")))),
            "created");
        row("virtual account",
            answering(envelope("0000"_ba,
                               data(quoted(",'status':'0015','payInfoVA':{'bankName':'B',"
                                           "'virtualAccountNumber':'99',"
                                           "'virtualAccountHolder':'H'}")))),
            "created");

        row("8000", answering(envelope("8000"_ba, "{}"_ba)), "refused");
        row("8000, no data", answering(quoted("{'code':'8000','msg':'bad amount'}")), "refused");
        row("8000 with our number", answering(envelope("8000"_ba, data({}))), "refused");
        row("8000 as 400", answering(envelope("8000"_ba, "{}"_ba), "400 Bad Request"_ba),
            "refused");
        row("00029", answering(envelope("0000"_ba, data(quoted(",'status':'00029'")))), "refused");
        row("0029", answering(envelope("0000"_ba, data(quoted(",'status':'0029'")))), "refused");
        row("00029 with a link",
            answering(envelope(
                "0000"_ba, data(quoted(",'status':'00029','paymentLink':'https://p.example/1'")))),
            "refused");

        row("close after the body", {ServerScript::AfterBody, {}, ServerScript::Close}, "unknown");
        row("reset", {ServerScript::AfterBody, {}, ServerScript::Reset}, "unknown");
        row("half an answer",
            {ServerScript::AfterBody, httpAnswer("200 OK"_ba, good).chopped(9),
             ServerScript::Close},
            "unknown");
        row("5000", answering(envelope("5000"_ba, "{}"_ba)), "unknown");
        row("a code not listed", answering(envelope("7777"_ba, data(kLink))), "unknown");
        row("a number for a code", answering(quoted("{'code':0,'data':") + data(kLink) + '}'),
            "unknown");
        row("8000 as 500", answering(envelope("8000"_ba, "{}"_ba), "500 Oh"_ba), "unknown");
        row("accepted as 400", answering(good, "400 Bad Request"_ba), "unknown");
        row("00029 as 400",
            answering(envelope("0000"_ba, data(quoted(",'status':'00029'"))), "400 Bad Request"_ba),
            "unknown");
        row("another order's number",
            answering(envelope("0000"_ba,
                               quoted("{'tradeNo':'OUT-2','status':'0015',"
                                      "'paymentLink':'https://p.example/1'}"))),
            "unknown");
        row("8000 for another order", answering(envelope("8000"_ba, quoted("{'tradeNo':'OUT-2'}"))),
            "unknown");
        row("00029 for another order",
            answering(envelope("0000"_ba, quoted("{'tradeNo':'OUT-2','status':'00029'}"))),
            "unknown");
        row("accepted without a number",
            answering(envelope("0000"_ba,
                               quoted("{'status':'0015','paymentLink':'https://p.example/1'}"))),
            "unknown");
        row("nothing to pay with", answering(envelope("0000"_ba, data(quoted(",'status':'0015'")))),
            "unknown");
        row("a link that is none",
            answering(envelope("0000"_ba,
                               data(quoted(",'status':'0015','paymentLink':'javascript:pay'")))),
            "unknown");
        row("redirect", answering({}, "307 Temporary Redirect"_ba, "Location: /elsewhere\r\n"_ba),
            "unknown");
        row("502", answering("<html>bad gateway</html>"_ba, "502 Bad Gateway"_ba), "unknown");
        row("not JSON", answering("<html>OK</html>"_ba), "unknown");
        row("empty", answering({}), "unknown");
        row("a key twice",
            answering(quoted("{'code':'0000','code':'8000','data':") + data(kLink) + '}'),
            "unknown");
        row("text behind the document", answering(good + "x"), "unknown");
        row("over-size",
            answering(good.chopped(1) + quoted(",'x':'") + QByteArray(1 << 20, 'x') + quoted("'}")),
            "unknown");
        row("hang", {}, "unknown");
        row("drip", {ServerScript::AfterBody, "HTTP/1.1 200 OK\r\n\r\n"_ba, ServerScript::Drip},
            "unknown");
    }

    void outcomes()
    {
        QFETCH(ServerScript, script);
        QFETCH(QString, outcome);
        QFETCH(int, exitCode);
        ScriptedServer server(script);
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        const bool endless = script.end == ServerScript::Drip
            || (script.answer.isEmpty() && script.end == ServerScript::KeepOpen);
        QStringList line = arguments(server.serverPort());
        if (endless)
            line << u"--timeout"_s << u"0.3"_s;
        const Finished run = console.run(line, m_order.json());
        QVERIFY2(run.exitCode == exitCode, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), outcome);
        QCOMPARE(run.document().stringAt(u"tradeNo"), u"OUT-1"_s);
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.bodies(), 1);
        if (outcome != u"created"_s)
            QVERIFY2(!run.document().find(u"link"), run.told());
        const QList<json::Value> history = console.history();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().stringAt(u"outcome"), outcome);
        // An error text never holds the address it was sent to.
        QVERIFY2(!run.err.contains("/v1/vexora"), run.told());
    }

    void closedBeforeTheBodyWasTaken()
    {
        ScriptedServer server({ServerScript::AtConnect, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        const Finished run = console.run(arguments(server.serverPort()), m_order.json());
        // Whether a byte was read by the network layer first is a race; either is the truth.
        QVERIFY2(run.exitCode == 5 || run.exitCode == 6, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"),
                 run.exitCode == 5 ? u"unknown"_s : u"not_sent"_s);
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 1);
    }

    void aRefusedConnectionIsNotSent()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        Console console;
        console.setSecret("outcome-secret");
        const Finished run = console.run(arguments(port), m_order.json());
        QVERIFY2(run.exitCode == 6, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), u"not_sent"_s);
        QCOMPARE(console.history().first().stringAt(u"outcome"), u"not_sent"_s);
    }

    void theGatewaysTextIsPlain()
    {
        ScriptedServer server(
            answering(quoted("{'code':'8000','msg':'<b>no</b> \\u001b[31mred\\u202etxt\\u0007'}")));
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        const QStringList line = arguments(server.serverPort());
        const Finished run = console.run(line, m_order.json());
        QVERIFY2(run.exitCode == 4, run.told());
        QVERIFY(run.document().stringAt(u"message").contains(u"<b>no</b>"_s));

        QStringList people = line;
        people.removeOne(u"--json"_s);
        const Finished told = console.run(people, m_order.json());
        QVERIFY2(told.exitCode == 4, told.told());
        const QString shown = QString::fromUtf8(told.err);
        for (const QChar hidden : {u'\u001b', u'\u0007', u'\u202e'})
            QVERIFY2(!shown.contains(hidden), told.told());
        QVERIFY2(told.out.isEmpty(), told.told()); // no link, nothing for a pipe
    }

    void aSignalWhileTheGatewayHangsIsUnknown_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalWhileTheGatewayHangsIsUnknown()
    {
        QFETCH(int, signal);
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        QSignalSpy taken(&server, &ScriptedServer::bodyComplete);
        Console console;
        console.setSecret("outcome-secret");
        const auto process = console.start(arguments(server.serverPort()), m_order.json());
        QVERIFY(process);
        QVERIFY(taken.wait(30'000));
        const QList<json::Value> sending = console.history();
        QCOMPARE(sending.size(), 1);
        QVERIFY2(!sending.first().find(u"outcome")
                     || sending.first().stringAt(u"outcome") == u"sending"_s,
                 json::write(sending.first()));
        ::kill(pid_t(process->processId()), signal);
        const Finished run = Console::finish(*process);
        QVERIFY2(run.exitCode == 5, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), u"unknown"_s);
        QCOMPARE(console.history().first().stringAt(u"outcome"), u"unknown"_s);
        QCOMPARE(server.bodies(), 1);
    }

    void aKilledSenderLeavesAnUnknownOrder()
    {
        ScriptedServer server;
        QVERIFY(server.listenOnLoopback());
        QSignalSpy taken(&server, &ScriptedServer::bodyComplete);
        Console console;
        console.setSecret("outcome-secret");
        const auto process = console.start(arguments(server.serverPort()), m_order.json());
        QVERIFY(process);
        QVERIFY(taken.wait(30'000));
        process->kill();
        (void)Console::finish(*process);
        QCOMPARE(console.history().first().stringAt(u"outcome"), u"unknown"_s);
        const Finished again = console.run(arguments(server.serverPort()), m_order.json());
        QVERIFY2(again.exitCode == 5, again.told());
        QCOMPARE(server.bodies(), 1);
    }

    void aQueryTellsTheMoney_data()
    {
        QTest::addColumn<QByteArray>("pressed");
        QTest::addColumn<QString>("payment");
        QTest::newRow("nothing yet") << ""_ba << u"waiting"_s;
        QTest::newRow("paid") << "paid"_ba << u"paid"_s;
        QTest::newRow("part") << "part"_ba << u"part_paid"_s;
        QTest::newRow("failed") << "failed"_ba << u"failed"_s;
    }

    void aQueryTellsTheMoney()
    {
        QFETCH(QByteArray, pressed);
        QFETCH(QString, payment);
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret("outcome-secret")}));
        const QUrl base = sandbox.baseUrl(u"taiwan"_s, u"TWD"_s);
        Console console;
        console.setSecret("outcome-secret");
        const Finished issued
            = console.run(issueArguments(m_order, base, Sandbox::merchantNo()), m_order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        if (!pressed.isEmpty())
            QVERIFY(press(QUrl(issued.document().stringAt(u"link")), pressed));

        const Finished asked = console.run(queryArguments(base, Sandbox::merchantNo()));
        QVERIFY2(asked.exitCode == 0, asked.told());
        QCOMPARE(asked.document().stringAt(u"payment"), payment);
        const json::Value row = console.history().first();
        QCOMPARE(row.stringAt(u"payment"), payment);
        QCOMPARE(row.stringAt(u"outcome"), u"created"_s);
        QCOMPARE(row.stringAt(u"link"), issued.document().stringAt(u"link"));
        QCOMPARE(sandbox.arrivals(), 1);
    }

    void aQueryWithoutAUsableAnswerChangesNothing_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::newRow("8000") << answering(envelope("8000"_ba, "{}"_ba));
        QTest::newRow("5000") << answering(envelope("5000"_ba, "{}"_ba));
        QTest::newRow("not JSON") << answering("no"_ba);
        QTest::newRow("502") << answering({}, "502 Bad Gateway"_ba);
        QTest::newRow("close") << ServerScript{ServerScript::AfterBody, {}, ServerScript::Close};
        QTest::newRow("another order")
            << answering(envelope("0000"_ba, quoted("{'tradeNo':'OUT-2','status':'0000'}")));
    }

    void aQueryWithoutAUsableAnswerChangesNothing()
    {
        QFETCH(ServerScript, script);
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        QCOMPARE(console.run(arguments(server.serverPort()), m_order.json()).exitCode, 5);
        const json::Value before = console.history().first();
        server.setScript(script);
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const Finished asked = console.run(queryArguments(base, QString::fromLatin1(kMerchant)));
        QVERIFY2(asked.exitCode == 5, asked.told());
        QVERIFY2(asked.document().isObject(), asked.told());
        const json::Value after = console.history().first();
        for (const QString &key : {u"outcome"_s, u"payment"_s, u"status"_s, u"code"_s})
            QCOMPARE(after.stringAt(key), before.stringAt(key));
    }

    void aQuerySettlesAnUnknownOrder()
    {
        ScriptedServer server({ServerScript::AfterBody, {}, ServerScript::Close});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        QCOMPARE(console.run(arguments(server.serverPort()), m_order.json()).exitCode, 5);
        server.setScript(answering(envelope(
            "0000"_ba, data(quoted(",'status':'0000','amount':'300.0000','message':'Success'")))));
        const QUrl base(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
        const Finished asked = console.run(queryArguments(base, QString::fromLatin1(kMerchant)));
        QVERIFY2(asked.exitCode == 0, asked.told());
        QCOMPARE(asked.document().stringAt(u"payment"), u"paid"_s);
        QCOMPARE(console.history().first().stringAt(u"payment"), u"paid"_s);
        QVERIFY(server.requestLine().startsWith("POST /taiwan/v1/vexora/queryPayInResult "));
    }

private:
    QStringList arguments(quint16 port) const
    {
        return issueArguments(m_order, QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(port)),
                              QString::fromLatin1(kMerchant));
    }

    static QStringList queryArguments(const QUrl &base, const QString &merchantNo)
    {
        return {u"query"_s,      u"--region"_s,      u"taiwan"_s, u"--base-url"_s,
                base.toString(), u"--merchant-no"_s, merchantNo,  u"--trade-no"_s,
                u"OUT-1"_s,      u"--json"_s};
    }

    /** Presses a button of the cashier page, as a browser does. */
    static bool press(const QUrl &link, const QByteArray &button)
    {
        QNetworkAccessManager browser;
        const auto load = [](QNetworkReply *reply) {
            QSignalSpy finished(reply, &QNetworkReply::finished);
            finished.wait(10'000);
            const QByteArray page = reply->readAll();
            const bool good = reply->error() == QNetworkReply::NoError;
            reply->deleteLater();
            return good ? page : QByteArray();
        };
        const QByteArray page = load(browser.get(QNetworkRequest(link)));
        const QByteArray mark = quoted("name='token' value='");
        const qsizetype start = page.indexOf(mark);
        const QByteArray offered = quoted("name='result' value='") + button;
        if (start < 0 || !page.contains(offered))
            return false;
        const qsizetype from = start + mark.size();
        const QByteArray token = page.mid(from, page.indexOf('"', from) - from);
        QNetworkRequest post(link.resolved(QUrl(u"/pay"_s)));
        post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        return !load(browser.post(post, "token="_ba + token + "&result="_ba + button)).isEmpty();
    }

    SampleOrder m_order = [] {
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"OUT-1"_s;
        return order;
    }();
};

Q_DECLARE_METATYPE(vexora::test::ServerScript)
QTEST_GUILESS_MAIN(TestCliOutcomes)
#include "tst_clioutcomes.moc"
