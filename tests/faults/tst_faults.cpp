// SPDX-License-Identifier: MIT
#include "cli/outcomesentence.h"
#include "cli/reasonsentences.h"
#include "faults/faultbench.h"
#include "sandbox/sandbox.h"
#include "ui/words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** A reason no program has words for. */
const QString kNoReason = u"no_such_reason"_s;

/** The window's words for the reason, and not the sentence for those it has none for. */
bool windowHasWords(const QString &reason)
{
    const QString said = ui::Words::reason(reason);
    const QString fallback = ui::Words::reason(kNoReason);
    return !said.isEmpty() && said != QString(fallback).replace(kNoReason, reason);
}

/** The same for the command line. */
bool commandLineHasWords(const QString &reason)
{
    const QString fallback = cli::reasonSentence(kNoReason);
    return cli::reasonSentence(reason) != QString(fallback).replace(kNoReason, reason);
}

} // namespace

/** The table itself. */
class TestFaultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasAName()
    {
        QSet<QByteArray> names;
        for (const FaultRow &row : faultTable())
            names.insert(row.name);
        QCOMPARE(names.size(), faultTable().size());
        QVERIFY(!names.contains(QByteArray()));
    }

    void theEmbeddedGatewayPlaysEveryRow()
    {
        QSet<QString> names;
        for (const FaultRow &row : faultTable())
            names.insert(QString::fromLatin1(row.name));
        const QStringList playable = Sandbox::faultNames();
        QSet<QString> played(playable.cbegin(), playable.cend());
        // Not faults of the promise: nothing, and another name for the link, which is accepted.
        QVERIFY(played.remove(u"none"_s));
        QVERIFY(played.remove(u"wrong-field"_s));
        // Variants that only a test needs.
        QVERIFY(names.remove(u"close-before-counting"_s));
        for (const char *elsewhere : {"301-elsewhere", "302-elsewhere", "308-elsewhere"})
            QVERIFY(names.remove(QString::fromLatin1(elsewhere)));
        QCOMPARE(names, played);
    }

    void onlyTheseOutcomes()
    {
        for (const FaultRow &row : faultTable()) {
            const bool never = row.arrivals == Arrivals::Never;
            QVERIFY2((row.outcome == Outcome::NotSent) == never, row.name.constData());
            QVERIFY2(never || row.outcome == Outcome::Unknown || row.outcome == Outcome::Refused,
                     row.name.constData());
        }
    }
};

/**
 * The table of faults (faulttable.cpp) over one way to the gateway: on one that was never spoken
 * to, or on one that answered a query and keeps that connection open.
 * Arrivals are the server's count, the outcome is the pipeline's, the row is the history's.
 */
class TestFaultCells : public QObject
{
    Q_OBJECT

public:
    TestFaultCells(Transport transport, bool keptAlive)
        : m_transport(transport)
        , m_keptAlive(keptAlive)
    {
    }

private:
    const Transport m_transport;
    const bool m_keptAlive;
    FaultGround m_ground;

    [[nodiscard]] QString expectedReason(const FaultRow &row) const
    {
        if (isViaProxy(m_transport) && !row.reasonBehindProxy.isEmpty())
            return row.reasonBehindProxy;
        if (isSecure(m_transport) && !row.reasonOverTls.isEmpty())
            return row.reasonOverTls;
        return row.reason;
    }

    void checkArrivals(const FaultRow &row, const FaultBench &bench, const Evidence &seen)
    {
        const qint64 whole = bench.sentBody().size();
        QCOMPARE(bench.connectionsElsewhere(), 0);
        switch (row.arrivals) {
        case Arrivals::Never:
            QVERIFY(!seen.report.bodyLeft);
            QCOMPARE(seen.requests, 0);
            QCOMPARE(seen.bodies, 0);
            QCOMPARE(seen.bodyBytes, 0);
            break;
        case Arrivals::AtMostOnce:
            QVERIFY(seen.newConnections >= 1); // Qt may knock again before a byte was read
            QVERIFY(seen.requests <= 1);
            QVERIFY(seen.bodies <= 1);
            QVERIFY(seen.bodyBytes <= whole);
            QVERIFY(seen.report.bodyLeft || seen.bodyBytes == 0);
            break;
        case Arrivals::Once:
            QVERIFY(seen.report.bodyLeft);
            QCOMPARE(seen.newConnections, 1);
            QCOMPARE(seen.requests, 1);
            QCOMPARE(seen.bodies, 1);
            QCOMPARE(seen.bodyBytes, whole);
            break;
        }
    }

    void checkOutcome(const FaultRow &row, const FaultBench &bench, const Evidence &seen)
    {
        const OrderRecord &record = seen.order.record;
        Outcome outcome = row.outcome;
        if (row.arrivals == Arrivals::AtMostOnce)
            outcome = seen.report.bodyLeft ? Outcome::Unknown : Outcome::NotSent;
        QVERIFY2(record.outcome == outcome, qPrintable(seen.report.detail));
        QCOMPARE(record.reason, expectedReason(row));
        QString found = row.issuer;
        if (found.isEmpty() && outcome == Outcome::NotSent)
            found = bench.proxyName();
        QCOMPARE(record.found, found);
        QVERIFY(record.link.isEmpty());
        QVERIFY(record.payInfo.isEmpty());

        QCOMPARE(seen.stored.outcome, record.outcome);
        QCOMPARE(seen.stored.reason, record.reason);
        QCOMPARE(seen.stored.found, record.found);
        QCOMPARE(seen.stored.httpStatus, record.httpStatus);
        QVERIFY(seen.stored.link.isEmpty());

        const QString &detail = seen.report.detail;
        QVERIFY2(!detail.contains(u"canary"_s) && !detail.contains(u"checkout"_s)
                     && !detail.contains(u"127.0.0.1"_s),
                 qPrintable(detail));
    }

    /** What a person reads says what happened, in the window and on the command line. */
    static void checkWords(const OrderRecord &record)
    {
        QVERIFY2(windowHasWords(record.reason), qPrintable(record.reason));
        QVERIFY(!ui::Words::outcomeSentence(record.outcome).isEmpty());

        QVERIFY2(commandLineHasWords(record.reason), qPrintable(record.reason));
        const QString told = cli::outcomeSentence(record, 0);
        const auto says = [&told](const QString &text) { return told.contains(text); };
        QVERIFY2(says(record.key.tradeNo), qPrintable(told));
        QVERIFY2(says(record.found), qPrintable(told));
        // Its end may hold more, as the HTTP status.
        QVERIFY2(says(cli::reasonSentence(record.reason, record.found).chopped(1)),
                 qPrintable(told));
        switch (*record.outcome) {
        case Outcome::Unknown:
            QVERIFY2(says(u"Do not send another"_s), qPrintable(told));
            break;
        case Outcome::NotSent:
            QVERIFY2(says(u"not sent"_s), qPrintable(told));
            break;
        case Outcome::Refused:
            QVERIFY2(says(u"refused"_s), qPrintable(told));
            break;
        default:
            QFAIL("an outcome no row of the table has");
        }
        // Said loudly: before anything else.
        QCOMPARE(told.startsWith(u"STOP"_s), record.reason == "another_order"_L1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ground.make());
        // The first call loads the trust store and more; the second is what one costs here.
        qint64 usualMs = 0;
        for (int i = 0; i < 2; ++i) {
            FaultBench bench(m_ground, m_transport);
            Evidence seen;
            QVERIFY(bench.open());
            QVERIFY(bench.send(seen, 10'000));
            QVERIFY2(seen.order.record.outcome == Outcome::Created,
                     qPrintable(seen.report.detail + seen.order.record.reason));
            QVERIFY(seen.stored.link == u"https://cashier.invalid/1"_s);
            QCOMPARE(seen.bodies, 1);
            QCOMPARE(seen.logins, m_transport == Transport::Login ? 1 : 0);
            QCOMPARE(seen.report.connection.proxy, bench.proxyName());
            QCOMPARE(seen.report.connection.tlsVersion,
                     isSecure(m_transport) ? u"TLS 1.3"_s : QString());
            usualMs = seen.report.elapsedMs;
        }
        m_ground.patienceMs = int(std::max<qint64>(150, 10 * usualMs));
    }

    void faults_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype row = 0; row < faultTable().size(); ++row) {
            const FaultRow &fault = faultTable().at(row);
            if (canHave(m_transport, fault.place))
                QTest::newRow(fault.name) << row;
        }
    }

    void faults()
    {
        QFETCH(const qsizetype, row);
        const FaultRow &fault = faultTable().at(row);
        FaultBench bench(m_ground, m_transport);
        Evidence seen;
        QVERIFY(bench.open());
        if (m_keptAlive)
            QVERIFY(bench.ask());
        bench.become(fault);
        QVERIFY(bench.send(seen, fault.endless ? m_ground.patienceMs : 10'000));

        checkArrivals(fault, bench, seen);
        if (QTest::currentTestFailed())
            return;
        checkOutcome(fault, bench, seen);
        if (QTest::currentTestFailed())
            return;
        checkWords(seen.order.record);
        // Once per connection, right or wrong.
        const bool noLogin = fault.place == Place::Proxy || m_transport != Transport::Login;
        if (fault.arrivals != Arrivals::AtMostOnce)
            QCOMPARE(seen.logins, noLogin ? 0 : 1);
    }

    /** The cells of a plain proxy, which cannot be: http is for loopback, and that needs none. */
    void loopbackUsesNoProxy_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::newRow("a proxy that works") << true;
        QTest::newRow("a proxy that is not there") << false;
    }

    void loopbackUsesNoProxy()
    {
        if (isViaProxy(m_transport) || m_keptAlive)
            return; // the gateway is no loopback there; and once is enough
        QFETCH(const bool, listens);
        ScriptedServer proxy;
        QVERIFY(proxy.listenOnLoopback());
        FaultBench bench(m_ground, m_transport);
        Evidence seen;
        QVERIFY(bench.open());
        bench.setProxy(proxy);
        if (!listens)
            proxy.close();
        QVERIFY(bench.send(seen, 10'000));
        QCOMPARE(seen.order.record.outcome, std::optional(Outcome::Created));
        QCOMPARE(seen.bodies, 1);
        QCOMPARE(proxy.connections(), 0);
    }
};

/** `tst_faults` tests the table, `tst_faults TRANSPORT fresh|kept-alive ...` plays it. */
int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto transport = transportFromText(arguments.value(1));
    if (!transport) {
        TestFaultTable table;
        return QTest::qExec(&table, arguments);
    }
    const bool keptAlive = arguments.value(2) == "kept-alive"_L1;
    arguments.remove(1, 2);
    TestFaultCells cells(*transport, keptAlive);
    return QTest::qExec(&cells, arguments);
}

#include "tst_faults.moc"
