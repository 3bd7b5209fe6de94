// SPDX-License-Identifier: MIT
#include "sandbox/faultproxy.h"
#include "sandbox/testclient.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::embedded;
using namespace vexora::testing;

namespace {

/** Reads up to a '$', answers with `answer`, closes. Knows nothing of HTTP, like the proxy.
 */
class ByteBackend
{
public:
    explicit ByteBackend(QByteArray answer)
        : m_answer(std::move(answer))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }

    ~ByteBackend()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }

    quint16 port = 0;
    std::atomic<int> arrivals{0};
    QByteArray lastRequest; ///< read it after the answer only

private:
    void serve()
    {
        for (;;) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0)
                return;
            QByteArray request;
            char c = 0;
            while (!request.endsWith('$') && ::recv(client, &c, 1, 0) == 1)
                request.append(c);
            if (request.endsWith('$')) {
                lastRequest = request;
                ++arrivals;
                ::send(client, m_answer.constData(), static_cast<size_t>(m_answer.size()),
                       MSG_NOSIGNAL);
            }
            ::close(client);
        }
    }

    const QByteArray m_answer;
    int m_listener = -1;
    std::thread m_thread;
};

constexpr char kRequest[] = "POST /x/checkout HTTP/1.1 and the rest$";

} // namespace

/** The proxy alone: it moves bytes, and breaks off where it is told. */
class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesGoThroughUnchanged()
    {
        QByteArray answer;
        for (int i = 0; i < 200'000; ++i)
            answer.append(static_cast<char>(i * 7));
        ByteBackend backend(answer);
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        for (const QByteArray &request :
             {QByteArray(kRequest), QByteArray("GET / and so on$"), QByteArray("\0\xff P$", 5)}) {
            Wire wire(proxy.port());
            wire.send(request);
            QCOMPARE(wire.readAll(), Ending::Closed);
            QCOMPARE(wire.received.size(), answer.size());
            QVERIFY(wire.received == answer);
            QCOMPARE(backend.lastRequest, request);
        }
    }

    /** A request line in pieces is recognised all the same. */
    void theBeginMayComeByteByByte()
    {
        ByteBackend backend("answer");
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        play("close-before");
        Wire wire(proxy.port());
        for (const char *c = kRequest; *c; ++c)
            wire.send(QByteArray(c, 1));
        QVERIFY(wire.readAll() != Ending::Open);
        QCOMPARE(backend.arrivals.load(), 0);
    }

    void othersAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("another path") << QByteArray("POST /x/checkouts HTTP/1.1$");
        QTest::newRow("another method") << QByteArray("GET /x/checkout HTTP/1.1$");
        QTest::newRow("a longer word") << QByteArray("XPOST /x/checkout HTTP/1.1$");
    }

    void othersAreLeftAlone()
    {
        QFETCH(const QByteArray, request);
        ByteBackend backend("answer");
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        play("reset");
        Wire wire(proxy.port());
        wire.send(request);
        QCOMPARE(wire.readAll(), Ending::Closed);
        QCOMPARE(wire.received, QByteArray("answer"));
    }

    void halfIsHalf()
    {
        ByteBackend backend("0123456789");
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        play("half");
        Wire wire(proxy.port());
        wire.send(kRequest);
        QCOMPARE(wire.readAll(), Ending::Closed);
        QCOMPARE(wire.received, QByteArray("01234"));
    }

    void aDripArrivesWholeInTheEnd()
    {
        ByteBackend backend("0123456789");
        FaultProxy proxy(m_fault);
        FaultProxy::Setup fast = setup(backend);
        fast.dripInterval = std::chrono::milliseconds(1);
        QVERIFY(proxy.start(fast).has_value());
        play("drip");
        Wire wire(proxy.port());
        wire.send(kRequest);
        QCOMPARE(wire.readAll(), Ending::Closed);
        QCOMPARE(wire.received, QByteArray("0123456789"));
    }

    /** A caller that gives up cannot call back what it sent. */
    void whatWasSentArrivesThoughTheClientLeft()
    {
        ByteBackend backend("answer");
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        for (const char *name : {"none", "hang", "drip"}) {
            play(name);
            const int before = backend.arrivals;
            Wire wire(proxy.port());
            wire.send(kRequest);
            wire.leave();
            QTRY_COMPARE(backend.arrivals.load(), before + 1);
        }
    }

    void aBackendThatIsGoneEndsTheConnection()
    {
        FaultProxy proxy(m_fault);
        FaultProxy::Setup nowhere;
        {
            const ByteBackend backend("answer");
            nowhere = setup(backend);
        }
        QVERIFY(proxy.start(nowhere).has_value());
        Wire wire(proxy.port());
        wire.send(kRequest);
        QVERIFY(wire.readAll() != Ending::Open);
        QCOMPARE(wire.received, QByteArray());
    }

    void stoppingCutsWhatHangs()
    {
        ByteBackend backend("answer");
        FaultProxy proxy(m_fault);
        QVERIFY(proxy.start(setup(backend)).has_value());
        play("hang");
        Wire hanging(proxy.port());
        hanging.send(kRequest);
        Wire silent(proxy.port());
        QTRY_COMPARE(backend.arrivals.load(), 1);
        proxy.stop();
        QVERIFY(hanging.readAll() != Ending::Open);
        QVERIFY(silent.readAll() != Ending::Open);
        QVERIFY(!Wire(proxy.port()).isConnected());
        QVERIFY(proxy.start(setup(backend)).has_value()); // and again
    }

    void cleanup() { play("none"); }

private:
    static FaultProxy::Setup setup(const ByteBackend &backend)
    {
        FaultProxy::Setup setup;
        setup.backendPort = backend.port;
        setup.faultyStarts = {"POST /x/checkout "};
        return setup;
    }

    void play(const char *name) { m_fault = faultNamed(QString::fromLatin1(name)); }

    ChosenFault m_fault{&noFault()};
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
