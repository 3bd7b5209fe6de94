// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
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
    void initTestCase() { m_console.setSecret("outcome-secret"); }

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
        ScriptedServer &server = *m_servers.emplace_back(std::make_unique<ScriptedServer>(script));
        QVERIFY(server.listenOnLoopback());
        const bool endless = script.end == ServerScript::Drip
            || (script.answer.isEmpty() && script.end == ServerScript::KeepOpen);
        QStringList line = arguments(server.serverPort());
        if (endless)
            line << u"--timeout"_s << u"0.3"_s;
        const Finished run = m_console.run(line, m_order.json());
        QVERIFY2(run.exitCode == exitCode, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"), outcome);
        QCOMPARE(run.document().stringAt(u"tradeNo"), u"OUT-1"_s);
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.bodies(), 1);
        if (outcome != u"created"_s)
            QVERIFY2(!run.document().find(u"link"), run.told());
        m_expected.insert(run.document().stringAt(u"host"), outcome);
        // An error text never holds the address it was sent to.
        QVERIFY2(!run.err.contains("/v1/vexora"), run.told());
    }

    /** One row per order of the rows above, with the outcome that was told. */
    void theHistoryKeepsThem()
    {
        QMap<QString, QString> stored;
        const QList<json::Value> history = m_console.history();
        for (const json::Value &order : history)
            stored.insert(order.stringAt(u"host"), order.stringAt(u"outcome"));
        QCOMPARE(history.size(), stored.size());
        QCOMPARE(stored, m_expected);
    }

    void closedBeforeTheBodyWasTaken()
    {
        // Closed for the sender, while the server goes on counting what comes.
        ScriptedServer server({ServerScript::AtConnect, {}, ServerScript::HalfClose});
        QVERIFY(server.listenOnLoopback());
        Console console;
        console.setSecret("outcome-secret");
        const Finished run = console.run(arguments(server.serverPort()), m_order.json());
        // Whether a byte was read by the network layer first is a race; either is the truth.
        QVERIFY2(run.exitCode == 5 || run.exitCode == 6, run.told());
        QCOMPARE(run.document().stringAt(u"outcome"),
                 run.exitCode == 5 ? u"unknown"_s : u"not_sent"_s);
        QVERIFY(server.settle());
        QTRY_COMPARE(server.open(), 0); // all that was sent is counted
        // Qt may knock again while nothing of the body was taken. A body comes once, and what
        // never left has not arrived.
        QVERIFY(server.connections() >= 1);
        QVERIFY(server.bodies() <= 1);
        QVERIFY(run.exitCode == 5 || server.bodyBytes() == 0);
    }

    void aRefusedConnectionIsNotSent()
    {
        QTcpSocket bound; // has the port and does not listen
        QVERIFY(bound.bind(QHostAddress::LocalHost));
        const quint16 port = bound.localPort();
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
            answering(quoted("{'code':'8000','msg':'<b>no</b> "
                             "\\u001b[31mred\\u202etxt\\u0007\\nOrder OUT-1 exists'}")));
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
        QVERIFY2(!shown.contains(u"\nOrder OUT-1 exists"_s), told.told()); // nor speak for us
        QVERIFY2(told.out.isEmpty(), told.told()); // no link, nothing for a pipe
    }

    void aSignalWhileTheGatewayHangsIsUnknown_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGQUIT") << SIGQUIT;
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
        // Somebody impatient: none of them may take the exit code away.
        QSignalSpy ended(process.get(), &QProcess::finished);
        for (int i = 0; i < 1'000 && ended.isEmpty(); ++i) {
            ::kill(pid_t(process->processId()), signal);
            ended.wait(1);
        }
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

private:
    QStringList arguments(quint16 port) const
    {
        return issueArguments(m_order, QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(port)),
                              QString::fromLatin1(kMerchant));
    }

    Console m_console; ///< of the rows; a server's port makes its order another one
    std::vector<std::unique_ptr<ScriptedServer>> m_servers; ///< kept: no port comes twice
    QMap<QString, QString> m_expected; ///< outcome by host
    SampleOrder m_order = [] {
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"OUT-1"_s;
        return order;
    }();
};

QTEST_GUILESS_MAIN(TestCliOutcomes)
#include "tst_clioutcomes.moc"
