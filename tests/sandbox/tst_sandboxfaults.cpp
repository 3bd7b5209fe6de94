// SPDX-License-Identifier: MIT
#include "sandbox/testland.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** Every fault by its name: what the client meets, what arrived, whether the order exists. */
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_land = std::make_unique<Testland>(); }
    void cleanup() { m_land.reset(); }

    void theNamesAreTheContract()
    {
        QCOMPARE(Sandbox::faultNames(),
                 (QStringList{u"none"_s, u"close-before"_s, u"close-after"_s, u"reset"_s, u"half"_s,
                              u"hang"_s, u"drip"_s, u"307"_s, u"502"_s, u"not-json"_s,
                              u"wrong-field"_s, u"5000"_s, u"8000"_s}));
        QCOMPARE(m_land->sandbox.fault(), u"none"_s);
        for (const QString &name : Sandbox::faultNames()) {
            QVERIFY(m_land->sandbox.setFault(name).has_value());
            QCOMPARE(m_land->sandbox.fault(), name);
        }
        const Result<void> set = m_land->sandbox.setFault(u"gremlins"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Usage);
        QVERIFY(set.error().detail.contains(u"close-before"_s));
        QCOMPARE(m_land->sandbox.fault(), u"8000"_s);
    }

    void brokenConversations_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("arrivals");
        QTest::newRow("close-before") << Ending::Closed << 0;
        QTest::newRow("close-after") << Ending::Closed << 1;
        QTest::newRow("reset") << Ending::Reset << 1;
    }

    void brokenConversations()
    {
        QFETCH(const Ending, ending);
        QFETCH(const int, arrivals);
        setFault();
        const FieldMap order = Testland::order();
        Wire wire(m_land->merchant.port);
        wire.send(m_land->merchant.post(Testland::kCheckout, m_land->merchant.sealed(order)));
        QCOMPARE(wire.readAll(), ending);
        QCOMPARE(wire.received, QByteArray());
        QCOMPARE(m_land->sandbox.arrivals(), arrivals);
        QCOMPARE(exists(order), arrivals == 1);
    }

    void half()
    {
        setFault();
        const FieldMap order = Testland::order();
        Wire wire(m_land->merchant.port);
        wire.send(m_land->merchant.post(Testland::kCheckout, m_land->merchant.sealed(order)));
        QCOMPARE(wire.readAll(), Ending::Closed);
        QVERIFY(wire.received.startsWith("HTTP/1.1 200"));
        const qsizetype bodyAt = wire.received.indexOf("\r\n\r\n") + 4;
        QVERIFY(bodyAt >= 4); // the head is shorter than half
        const QByteArray head = wire.received.first(bodyAt);
        const QByteArray length = head.mid(head.indexOf("Content-Length: ") + 16);
        const qsizetype promised = length.first(length.indexOf('\r')).toInt();
        QCOMPARE(wire.received.size(), (bodyAt + promised) / 2);
        QCOMPARE(m_land->sandbox.arrivals(), 1);
        QVERIFY(exists(order));
    }

    void hang()
    {
        setFault();
        const FieldMap order = Testland::order();
        Wire wire(m_land->merchant.port);
        wire.send(m_land->merchant.post(Testland::kCheckout, m_land->merchant.sealed(order)));
        QTRY_COMPARE(m_land->sandbox.arrivals(), 1);
        QVERIFY(exists(order)); // so it was answered, and the answer kept back
        QVERIFY(wire.isQuiet());
        m_land.reset(); // stops with the connection open
        QVERIFY(wire.readAll() != Ending::Open);
        QCOMPARE(wire.received, QByteArray());
    }

    void drip()
    {
        setFault();
        const FieldMap order = Testland::order();
        Wire wire(m_land->merchant.port);
        wire.send(m_land->merchant.post(Testland::kCheckout, m_land->merchant.sealed(order)));
        wire.readSome(1);
        QCOMPARE(wire.received, QByteArray("H"));
        QVERIFY(wire.isQuiet());
        QCOMPARE(m_land->sandbox.arrivals(), 1);
        QVERIFY(exists(order));
    }

    void redirect()
    {
        QVERIFY(m_land->sandbox.setFault(u"307"_s).has_value());
        const FieldMap order = Testland::order();
        const Answer answer = m_land->checkout(order);
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.header("Location"),
                 "http://127.0.0.1:" + QByteArray::number(m_land->sandbox.port())
                     + Testland::kCheckout);
        QCOMPARE(m_land->sandbox.arrivals(), 1);
        QVERIFY(!exists(order));
    }

    void strangeAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("existsAfterwards");
        QTest::newRow("502") << 502 << QString() << true;
        QTest::newRow("not-json") << 200 << QString() << true;
        QTest::newRow("wrong-field") << 200 << u"0000"_s << true;
        QTest::newRow("5000") << 200 << u"5000"_s << false;
        QTest::newRow("8000") << 200 << u"8000"_s << false;
    }

    void strangeAnswers()
    {
        QFETCH(const int, status);
        QFETCH(const QString, code);
        QFETCH(const bool, existsAfterwards);
        setFault();
        const FieldMap order = Testland::order({{u"amount"_s, u"5.00"_s}});
        const Answer answer = m_land->merchant.send(kUsdCheckout, order);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.document.isObject(), !code.isEmpty());
        QCOMPARE(answer.text(u"code"), code);
        // Nothing to pay with under a name somebody knows.
        for (const QString &name :
             {u"paymentLink"_s, u"paymentUrl"_s, u"payInfo"_s, u"payInfoVA"_s})
            QVERIFY2(!answer.data(name), qPrintable(name));
        QCOMPARE(m_land->sandbox.arrivals(), 1);
        QCOMPARE(m_land->merchant
                         .send("/testland-usd/v1/vexora/queryPayInResult",
                               {{u"tradeNo"_s, order.value(u"tradeNo"_s)}})
                         .text(u"code")
                     == "0000"_L1,
                 existsAfterwards);
    }

    void faultsAreForCheckoutsAlone_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Sandbox::faultNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void faultsAreForCheckoutsAlone()
    {
        const Answer issued = m_land->checkout(Testland::order());
        setFault();
        QCOMPARE(m_land->merchant.send(Testland::kBalance, {}).text(u"code"), u"0000"_s);
        QCOMPARE(
            m_land->merchant.send(Testland::kQuery, {{u"tradeNo"_s, issued.dataText(u"tradeNo")}})
                .text(u"code"),
            u"0000"_s);
        const QByteArray link = issued.dataText(u"paymentLink").toLatin1();
        QCOMPARE(exchange(m_land->merchant.port,
                          httpRequest("GET", link.mid(link.indexOf("/pay")), {}, {}))
                     .status,
                 200);
        QCOMPARE(m_land->sandbox.arrivals(), 1);
    }

    void aFaultEnds()
    {
        QVERIFY(m_land->sandbox.setFault(u"reset"_s).has_value());
        QVERIFY(m_land->checkout(Testland::order()).status == 0);
        QVERIFY(m_land->sandbox.setFault(u"none"_s).has_value());
        QCOMPARE(m_land->checkout(Testland::order()).text(u"code"), u"0000"_s);
        QCOMPARE(m_land->sandbox.arrivals(), 2);
    }

private:
    /** The fault is the row's or the test's name. */
    void setFault()
    {
        const char *name
            = QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction();
        QVERIFY(m_land->sandbox.setFault(QString::fromLatin1(name)).has_value());
    }

    bool exists(const FieldMap &order)
    {
        return m_land->merchant.send(Testland::kQuery, {{u"tradeNo"_s, order.value(u"tradeNo"_s)}})
                   .text(u"code")
            == "0000"_L1;
    }

    static constexpr char kUsdCheckout[] = "/testland-usd/v1/vexora/checkout";

    std::unique_ptr<Testland> m_land;
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
