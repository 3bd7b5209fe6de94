// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "crash/arrivalgateway.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kMerchant[] = "1234567890";
constexpr int kPatience = 30'000;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

} // namespace

/** The real binary, ended by what nobody planned, before and after its order left. */
class TestCrashSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setSecret("crash-secret");
        m_order = sampleOrder(u"taiwan"_s);
        m_order.tradeNo = u"CRASH-1"_s;
    }

    void signals_data()
    {
        QTest::addColumn<int>("number");
        for (const int number : {SIGSEGV, SIGABRT, SIGBUS})
            QTest::newRow(sigabbrev_np(number)) << number;
    }

    void signals()
    {
        QFETCH(int, number);
        const QByteArray name = "signal SIG"_ba + sigabbrev_np(number);
        // Connected, and TLS not agreed on: no byte of the body has left.
        QTcpServer mute;
        mute.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&mute, &QTcpServer::newConnection);
        auto process = start(u"https://127.0.0.1:%1/taiwan"_s.arg(mute.serverPort()));
        QVERIFY(process);
        QVERIFY(connected.wait(kPatience));
        ::kill(pid_t(process->processId()), number);
        const Finished before = Console::finish(*process);
        QVERIFY2(before.exitCode == 1, before.told());
        QVERIFY2(before.err.contains(QByteArray(name + ". No order was sent.")), before.told());
        QCOMPARE(before.errorCode(), u"internal"_s);

        ArrivalGateway gateway;
        gateway.setAnswering(ArrivalGateway::Answering::Nothing);
        QVERIFY(gateway.listenOnLoopback());
        QSignalSpy arrived(&gateway, &ArrivalGateway::arrived);
        process = start(gateway.baseUrl());
        QVERIFY(process);
        QVERIFY(arrived.wait(kPatience));
        ::kill(pid_t(process->processId()), number);
        const Finished after = Console::finish(*process);
        QVERIFY2(after.exitCode == 5, after.told());
        QVERIFY2(after.err.contains(QByteArray(name + ", after an order began to leave")),
                 after.told());
        QCOMPARE(after.errorCode(), u"internal"_s);
        QVERIFY2(!after.told().contains("crash-secret"), after.told());

        // Neither row says anything else, and asking again sends nothing.
        const QList<json::Value> history = m_console->history();
        QCOMPARE(history.size(), 2);
        for (const json::Value &order : history)
            QCOMPARE(order.stringAt(u"outcome"), u"unknown"_s);
        const Finished again = m_console->run(arguments(gateway.baseUrl()), m_order.json());
        QVERIFY2(again.exitCode == 5, again.told());
        QCOMPARE(again.document().stringAt(u"outcome"), u"unknown"_s);
        QVERIFY(gateway.settle());
        QCOMPARE(gateway.arrivals().value(m_order.tradeNo), 1);
    }

    /** Nothing more to be had from the system while the answer comes in. */
    void memoryRunsOut()
    {
        if (kSanitized)
            QSKIP("AddressSanitizer ends such a process itself, with its own report");
        ArrivalGateway gateway;
        gateway.setAnswering(ArrivalGateway::Answering::Nothing);
        gateway.pad(512 * 1024);
        QVERIFY(gateway.listenOnLoopback());
        QSignalSpy arrived(&gateway, &ArrivalGateway::arrived);
        const auto process = start(gateway.baseUrl());
        QVERIFY(process);
        QVERIFY(arrived.wait(kPatience));
        const rlimit nothing{1, 1};
        QCOMPARE(::prlimit(pid_t(process->processId()), RLIMIT_AS, &nothing, nullptr), 0);
        gateway.answerHeld();
        const Finished ended = Console::finish(*process);
        QVERIFY2(ended.exitCode == 5, ended.told());
        QVERIFY2(ended.err.contains("after an order began to leave"), ended.told());
        QCOMPARE(m_console->history().first().stringAt(u"outcome"), u"unknown"_s);
    }

private:
    QStringList arguments(const QString &baseUrl) const
    {
        return issueArguments(m_order, QUrl(baseUrl), QString::fromLatin1(kMerchant));
    }

    std::unique_ptr<QProcess> start(const QString &baseUrl) const
    {
        return m_console->start(arguments(baseUrl), m_order.json());
    }

    std::unique_ptr<Console> m_console;
    SampleOrder m_order;
};

QTEST_GUILESS_MAIN(TestCrashSignals)
#include "tst_crashsignals.moc"
