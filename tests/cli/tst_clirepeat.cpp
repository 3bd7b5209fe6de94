// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

QUrl baseOf(const QTcpServer &server)
{
    return QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort()));
}

} // namespace

/** `issue --trade-no` of an order that the history has: a script that lost its answer runs again.
 */
class TestCliRepeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondRunSendsNothing_data()
    {
        QTest::addColumn<ServerScript>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("created") << answering(acceptance(u"AGAIN-1"_s)) << 0 << u"created"_s;
        QTest::newRow("refused") << answering(envelope("8000"_ba, "{}"_ba)) << 4 << u"refused"_s;
        QTest::newRow("unknown") << ServerScript{ServerScript::AfterBody, {}, ServerScript::Close}
                                 << 5 << u"unknown"_s;
    }

    void aSecondRunSendsNothing()
    {
        QFETCH(ServerScript, script);
        QFETCH(int, exitCode);
        QFETCH(QString, outcome);
        ScriptedServer server(script);
        QVERIFY(server.listenOnLoopback());
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"AGAIN-1"_s;
        const QStringList line = issueArguments(order, baseOf(server), u"1234567890"_s);
        Console console;
        console.setSecret("repeat-secret");

        const Finished first = console.run(line, order.json());
        QVERIFY2(first.exitCode == exitCode, first.told());
        QVERIFY(server.settle());
        QCOMPARE(server.bodies(), 1);
        QCOMPARE(server.connections(), 1);

        const QByteArray listed = console.run({u"history"_s, u"list"_s, u"--json"_s}).out;
        // Neither other values nor better weather make a second POST of it.
        server.setScript(answering(acceptance(u"AGAIN-1"_s)));
        for (const QString &amount : {u"300"_s, u"999"_s}) {
            const QStringList again = QStringList(line) << u"--set"_s << u"amount="_s + amount;
            const Finished second = console.run(again, order.json());
            QVERIFY2(second.exitCode == exitCode, second.told());
            const json::Value document = second.document();
            QVERIFY2(document.isObject(), second.told());
            QCOMPARE(document.stringAt(u"outcome"), outcome);
            for (const QString &key : {u"recordedAt"_s, u"amount"_s, u"code"_s, u"status"_s,
                                       u"message"_s, u"link"_s, u"platFormTradeNo"_s, u"host"_s})
                QCOMPARE(document.stringAt(key), first.document().stringAt(key));
        }
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(console.run({u"history"_s, u"list"_s, u"--json"_s}).out, listed);
    }

    void anOrderThatNeverLeftKeepsItsNumber()
    {
        QTcpSocket bound; // has the port and does not listen
        QVERIFY(bound.bind(QHostAddress::LocalHost));
        const quint16 port = bound.localPort();
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"NEVER-1"_s;
        const QStringList line = issueArguments(
            order, QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(port)), u"1234567890"_s);
        Console console;
        console.setSecret("repeat-secret");
        const Finished first = console.run(line, order.json());
        QVERIFY2(first.exitCode == 6, first.told());

        bound.close();
        ScriptedServer server(answering(acceptance(u"NEVER-1"_s)));
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
        const Finished second = console.run(line, order.json());
        QVERIFY2(second.exitCode == 6, second.told());
        QCOMPARE(second.document().stringAt(u"outcome"), u"not_sent"_s);
        QVERIFY(server.settle());
        QCOMPARE(server.connections(), 0);
    }

    void theNumberBelongsToMerchantAndHost()
    {
        ScriptedServer server(answering(acceptance(u"SHARED-1"_s)));
        QVERIFY(server.listenOnLoopback());
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"SHARED-1"_s;
        Console console;
        console.setSecret("repeat-secret");
        const QString hosts[] = {u"127.0.0.1"_s, u"localhost"_s};
        for (const QString &merchant : {u"1234567890"_s, u"1234567891"_s}) {
            for (const QString &host : hosts) {
                QUrl base = baseOf(server);
                base.setHost(host);
                const Finished run
                    = console.run(issueArguments(order, base, merchant), order.json());
                QVERIFY2(run.exitCode == 0, run.told());
            }
        }
        QCOMPARE(server.bodies(), 4);
        QCOMPARE(console.history().size(), 4);
    }

    void twoAtOnceSendOne()
    {
        ScriptedServer server; // takes the body and hangs
        QVERIFY(server.listenOnLoopback());
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = u"TWICE-1"_s;
        const QStringList line = issueArguments(order, baseOf(server), u"1234567890"_s)
            << u"--timeout"_s << u"1"_s;
        Console console;
        console.setSecret("repeat-secret");
        const auto one = console.start(line, order.json());
        const auto two = console.start(line, order.json());
        QVERIFY(one && two);
        const Finished first = Console::finish(*one);
        const Finished second = Console::finish(*two);
        QVERIFY2(first.exitCode == 5, first.told());
        QVERIFY2(second.exitCode == 5, second.told());
        QVERIFY(server.settle());
        QCOMPARE(server.bodies(), 1);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(console.history().size(), 1);
    }

private:
    static ServerScript answering(const QByteArray &body)
    {
        return {ServerScript::AfterBody, httpAnswer("200 OK"_ba, body)};
    }
};

QTEST_GUILESS_MAIN(TestCliRepeat)
#include "tst_clirepeat.moc"
