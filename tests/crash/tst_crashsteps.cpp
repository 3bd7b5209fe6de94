// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "crash/arrivalgateway.h"
#include "crash/streamchild.h"
#include "history/samples.h"
#include "settings/datafolder.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr int kPatience = 30'000;

/** Where SIGKILL strikes. */
enum Step {
    AskedNotDurable,
    DurableNotConnected,
    ConnectedNoBodyByte,
    FirstBodyByte,
    BodyArrived,
    HalfTheAnswerRead,
    AnswerReadNotKept,
    OutcomeKept,
};

/** Bytes that wait in the kernel to be read by whoever has that port; -1 when nobody has. */
int unread(quint16 port, quint16 peer)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const auto place = [](quint16 number) -> QByteArray {
        return ':' + QByteArray::number(number, 16).toUpper().rightJustified(4, '0');
    };
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > 4 && fields[1].endsWith(place(port)) && fields[2].endsWith(place(peer)))
            return fields[4].mid(9).toInt(nullptr, 16);
    }
    return -1;
}

/** How often the thread of the process's history has slept. */
int pausesOfHistory(qint64 pid)
{
    QDirIterator threads(u"/proc/%1/task"_s.arg(pid), QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        QFile status(threads.next() + u"/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        const QByteArray counter = "\nvoluntary_ctxt_switches:"_ba;
        const qsizetype at = text.indexOf(counter);
        if (text.startsWith("Name:\thistory\n") && at >= 0)
            return text.mid(at + counter.size()).trimmed().split('\n').constFirst().toInt();
    }
    return 0;
}

} // namespace

Q_DECLARE_METATYPE(Step)

/**
 * A process is killed at each step of the pipeline. It is held there from outside where that can
 * be done (the file locked, the gateway silent), and by the child itself where it cannot. The next
 * start is the real binary's, with the same order number.
 */
class TestCrashSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_console.setSecret("stream-secret");
        ArrivalGateway gateway;
        QVERIFY(gateway.listenOnLoopback());
        StreamChild child({m_console.dataFolder(), gateway.baseUrl(), u"FIRST-"_s});
        QVERIFY(child.ends());
        QVERIFY(child.said().contains("ended FIRST-1 created"));
        m_file = std::make_unique<samples::SecondConnection>(
            DataFolder::choose(m_console.dataFolder()).historyFile());
    }

    void cleanupTestCase() { m_file.reset(); }

    void killedAt_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("arrivals"); ///< before the next start
        QTest::addColumn<QString>("outcome"); ///< what the next start says
        QTest::newRow("asked, not durable") << AskedNotDurable << 0 << u"created"_s;
        QTest::newRow("durable, not connected") << DurableNotConnected << 0 << u"unknown"_s;
        QTest::newRow("connected, no body byte") << ConnectedNoBodyByte << 0 << u"unknown"_s;
        QTest::newRow("first body byte") << FirstBodyByte << 0 << u"unknown"_s;
        QTest::newRow("body arrived") << BodyArrived << 1 << u"unknown"_s;
        QTest::newRow("half the answer read") << HalfTheAnswerRead << 1 << u"unknown"_s;
        QTest::newRow("answer read, not kept") << AnswerReadNotKept << 1 << u"unknown"_s;
        QTest::newRow("outcome kept") << OutcomeKept << 1 << u"created"_s;
    }

    void killedAt()
    {
        QFETCH(Step, step);
        QFETCH(int, arrivals);
        QFETCH(QString, outcome);
        ArrivalGateway gateway;
        QVERIFY(gateway.listenOnLoopback());
        const QString baseUrl = step == ConnectedNoBodyByte
            ? u"https://127.0.0.1:%1/taiwan"_s.arg(gateway.serverPort())
            : gateway.baseUrl();
        const QString prefix = u"STEP-%1-"_s.arg(int(step));
        const QString tradeNo = prefix + u'1';

        killAt(step, gateway, {m_console.dataFolder(), baseUrl, prefix});
        QVERIFY(gateway.settle());
        QCOMPARE(gateway.arrivals().value(tradeNo), arrivals);
        QCOMPARE(
            m_file->ask(u"SELECT trade_no FROM orders WHERE trade_no = '%1'"_s.arg(tradeNo)).size(),
            step == AskedNotDurable ? 0 : 1);

        gateway.setAnswering(ArrivalGateway::Answering::Whole);
        SampleOrder order = sampleOrder(u"taiwan"_s);
        order.tradeNo = tradeNo;
        const Finished next = m_console.run(issueArguments(order, QUrl(baseUrl), u"1234567890"_s)
                                                + QStringList{u"--accept-warnings"_s},
                                            order.json());
        QCOMPARE(next.document().stringAt(u"outcome"), outcome);
        QVERIFY2(next.exitCode == (outcome == u"created"_s ? 0 : 5), next.told());
        QVERIFY2(!next.document().stringAt(u"link").isEmpty() == (outcome == u"created"_s),
                 next.told());
        // Sent by the next start only where the first one had made nothing durable.
        QVERIFY(gateway.settle());
        QCOMPARE(gateway.arrivals().value(tradeNo), step == AskedNotDurable ? 1 : arrivals);
        const QString reason = u"SELECT reason FROM orders WHERE trade_no = '%1'"_s.arg(tradeNo);
        QCOMPARE(m_file->ask(reason).constFirst().toString(),
                 outcome == u"unknown"_s ? u"interrupted"_s : QString());
    }

private:
    void killAt(Step step, ArrivalGateway &gateway, StreamChild::Task task)
    {
        using Answering = ArrivalGateway::Answering;
        if (step == DurableNotConnected)
            task.holdAt = u"connecting"_s;
        if (step == FirstBodyByte)
            task.holdAt = u"sending"_s;
        if (step == BodyArrived || step == AnswerReadNotKept)
            gateway.setAnswering(Answering::Nothing);
        if (step == HalfTheAnswerRead)
            gateway.setAnswering(Answering::Half);
        if (step == AskedNotDurable)
            QVERIFY(m_file->run(u"BEGIN IMMEDIATE"_s));

        QSignalSpy arrived(&gateway, &ArrivalGateway::arrived);
        const QByteArray tradeNo = task.prefix.toLatin1() + '1';
        StreamChild child(task);
        int pauses = 0;
        switch (step) {
        case AskedNotDurable:
            QVERIFY(child.says("asking " + tradeNo));
            // Not only before it is durable, but at it: the history's thread knocks and knocks.
            pauses = pausesOfHistory(child.pid());
            QTRY_VERIFY(pausesOfHistory(child.pid()) > pauses + 10);
            break;
        case DurableNotConnected:
            QVERIFY(child.says("connecting " + tradeNo));
            break;
        case ConnectedNoBodyByte:
            QTRY_COMPARE(gateway.connections(), 1);
            break;
        case FirstBodyByte:
            QVERIFY(child.says("sending " + tradeNo));
            break;
        case BodyArrived:
            QVERIFY(arrived.wait(kPatience));
            break;
        case HalfTheAnswerRead:
            QVERIFY(arrived.wait(kPatience));
            QTRY_COMPARE(unread(gateway.peerPorts().constFirst(), gateway.serverPort()), 0);
            break;
        case AnswerReadNotKept:
            QVERIFY(arrived.wait(kPatience));
            QVERIFY(m_file->run(u"BEGIN IMMEDIATE"_s));
            gateway.answerHeld();
            // Who has read it all and judged it lets go of the connection.
            QTRY_VERIFY(gateway.peerPorts().isEmpty());
            break;
        case OutcomeKept:
            QVERIFY(child.says("ended " + tradeNo + " created"));
            break;
        }
        child.kill();
        if (step == AskedNotDurable || step == AnswerReadNotKept)
            QVERIFY(m_file->run(u"ROLLBACK"_s));
        QCOMPARE(child.said().contains("ended " + tradeNo + " created"), step == OutcomeKept);
    }

    Console m_console;
    std::unique_ptr<samples::SecondConnection> m_file;
};

QTEST_GUILESS_MAIN(TestCrashSteps)
#include "tst_crashsteps.moc"
