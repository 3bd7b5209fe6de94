// SPDX-License-Identifier: MIT
#include "sandbox/faulttable.h"
#include "sandbox/testland.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The faults by name, and those below HTTP: what a client meets, what arrived, what exists. */
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_land = std::make_unique<Testland>(); }
    void cleanup() { m_land.reset(); }

    void theNamesAreTheTables()
    {
        QStringList names;
        QStringList groups;
        for (const FaultRows &rows : faultTable()) {
            QStringList inGroup;
            for (const FaultRow &row : rows.rows)
                inGroup.append(QString::fromLatin1(row.name));
            names += inGroup;
            if (*rows.group == '\0')
                continue; // "none" is in no group
            groups.append(QString::fromLatin1(rows.group));
            const QList<Sandbox::FaultGroup> all = Sandbox::faultGroups();
            QVERIFY(all.size() >= groups.size());
            QCOMPARE(all.at(groups.size() - 1).id, groups.last());
            QCOMPARE(all.at(groups.size() - 1).names, inGroup);
        }
        QCOMPARE(Sandbox::faultGroups().size(), groups.size());
        QCOMPARE(Sandbox::faultNames(), names);
    }

    void everyNameCanBeSet()
    {
        QCOMPARE(m_land->sandbox.fault(), u"none"_s);
        for (const QString &name : Sandbox::faultNames()) {
            QVERIFY(m_land->sandbox.setFault(name).has_value());
            QCOMPARE(m_land->sandbox.fault(), name);
        }
        const Result<void> set = m_land->sandbox.setFault(u"gremlins"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Usage);
        QVERIFY(set.error().detail.contains(u"close-before"_s));
        QCOMPARE(m_land->sandbox.fault(), Sandbox::faultNames().last());
    }

    void brokenConversations_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("arrivals");
        QTest::newRow("close-before") << Ending::Closed << 0;
        QTest::newRow("close-after-headers") << Ending::Closed << 0;
        QTest::newRow("close-mid-body") << Ending::Closed << 0;
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

    /** A client that is slow sees how far the gateway reads before it closes. */
    void closesWhereItSays_data()
    {
        QTest::addColumn<bool>("midBody");
        QTest::newRow("close-after-headers") << false;
        QTest::newRow("close-mid-body") << true;
    }

    void closesWhereItSays()
    {
        QFETCH(const bool, midBody);
        setFault();
        const QByteArray request = m_land->merchant.post(
            Testland::kCheckout, m_land->merchant.sealed(Testland::order()));
        const qsizetype body = request.indexOf("\r\n\r\n") + 4;
        const qsizetype enough = midBody ? body + (request.size() - body + 1) / 2 : body;
        Wire wire(m_land->merchant.port);
        wire.send(request.first(enough - 1));
        // Answered after those bytes were read: one thread serves both.
        QCOMPARE(m_land->merchant.send(Testland::kBalance, {}).text(u"code"), u"0000"_s);
        QVERIFY(wire.isQuiet());
        wire.send(request.sliced(enough - 1, 1));
        QCOMPARE(wire.readAll(), Ending::Closed);
        QCOMPARE(wire.received, QByteArray());
        QCOMPARE(m_land->sandbox.arrivals(), 0);
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

    std::unique_ptr<Testland> m_land;
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
