// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "crash/arrivalgateway.h"
#include "crash/streamchild.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

/** In the ordinary run; tests/crash/run asks for more. */
constexpr int kKills = 20;
constexpr int kInFlight = 2;

/** What a killed process had said of one order. */
struct Told
{
    bool durable = false;
    QString outcome; ///< empty: not ended
};

} // namespace

/**
 * A stream of orders is killed at random moments, started again, and so on. In the end the
 * gateway's arrivals are held against the history as the real binary tells it.
 */
class TestCrashKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed()
    {
        const int kills = qEnvironmentVariableIsSet("VEXORA_KILLS")
            ? qEnvironmentVariableIntValue("VEXORA_KILLS")
            : kKills;
        QVERIFY(kills > 0);
        ArrivalGateway gateway;
        gateway.setLatency(2);
        QVERIFY(gateway.listenOnLoopback());
        int kill = 0;
        // A few more where chance has left one side out: kills that never fall between two steps
        // prove nothing.
        const auto onBothSides = [this] { return m_beforeArrival > 0 && m_afterArrival > 0; };
        while (kill < kills || (!onBothSides() && kill < kills + 200)) {
            killOne(++kill, gateway);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(gateway.settle());

        const QList<json::Value> history = m_console.history();
        QMap<QString, json::Value> rows;
        for (const json::Value &row : history)
            rows.insert(row.stringAt(u"tradeNo"), row);
        QCOMPARE(history.size(), rows.size());
        const auto arrivals = gateway.arrivals();
        for (auto arrival = arrivals.cbegin(); arrival != arrivals.cend(); ++arrival) {
            QVERIFY2(rows.contains(arrival.key()), qPrintable(arrival.key() + u" has no row"_s));
            QVERIFY2(arrival.value() == 1, qPrintable(arrival.key() + u" arrived twice"_s));
        }
        for (auto told = m_told.cbegin(); told != m_told.cend(); ++told)
            compare(told.key(), told.value(), rows.value(told.key()), arrivals);
        // Every row was asked for, and so was compared.
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            QVERIFY2(m_told.contains(row.key()), qPrintable(row.key()));

        const auto cutOff = std::find_if(rows.cbegin(), rows.cend(), [](const json::Value &row) {
            return row.stringAt(u"outcome") == u"unknown"_s;
        });
        QVERIFY(cutOff != rows.cend());
        const Finished shown = m_console.run({u"history"_s, u"show"_s, cutOff.key(), u"--json"_s});
        QVERIFY2(shown.exitCode == 0 && shown.out.contains(R"("outcome":"unknown")"), shown.told());

        QVERIFY2(m_beforeArrival > 0, "no kill fell between the row and the arrival");
        QVERIFY2(m_afterArrival > 0, "no kill fell between the arrival and the outcome");
        std::printf("%d kills, %d orders: %d cut off before they were durable, %d before they "
                    "arrived, %d after; %d arrivals, all with a row, none twice\n",
                    kill, int(m_told.size()), m_notDurable, m_beforeArrival, m_afterArrival,
                    int(arrivals.size()));
    }

private:
    void killOne(int kill, ArrivalGateway &gateway)
    {
        const QString prefix = u"K%1-"_s.arg(kill);
        StreamChild child({m_console.dataFolder(), gateway.baseUrl(), prefix, 100'000, kInFlight});
        QRandomGenerator &random = *QRandomGenerator::global();
        // Mostly in the stream, but a start, too, is a moment: it recovers what the last one left.
        if (random.bounded(8) > 0)
            QVERIFY(child.says("sending "_ba + prefix.toLatin1() + '1'));
        child.killAfter(std::chrono::microseconds(random.bounded(20'000)));
        QVERIFY(gateway.settle());

        QMap<QString, Told> told;
        for (const QByteArray &line : child.said()) {
            const QByteArrayList words = line.split(' ');
            QVERIFY2(words[0] != "failed" && words[0] != "taken", line);
            if (words.size() < 2)
                continue;
            Told &order = told[QString::fromLatin1(words[1])];
            order.durable = order.durable || words[0] == "connecting";
            if (words[0] == "ended")
                order.outcome = QString::fromLatin1(words[2]);
        }
        for (auto order = told.cbegin(); order != told.cend(); ++order) {
            if (!order->outcome.isEmpty())
                continue;
            const bool arrived = gateway.arrivals().contains(order.key());
            ++(arrived ? m_afterArrival : order->durable ? m_beforeArrival : m_notDurable);
        }
        m_told.insert(told);
    }

    static void compare(const QString &tradeNo, const Told &told, const json::Value &row,
                        const QMap<QString, int> &arrivals)
    {
        const QByteArray what = tradeNo.toLatin1() + " told " + told.outcome.toLatin1() + ", kept "
            + json::write(row);
        const QString outcome = row.stringAt(u"outcome");
        if (row.isNull()) {
            QVERIFY2(!told.durable && !arrivals.contains(tradeNo), what);
            return;
        }
        // Nothing is still on its way: nobody is left who could be sending.
        QVERIFY2(outcome == u"created"_s || outcome == u"unknown"_s, what);
        QVERIFY2(told.outcome.isEmpty() || told.outcome == outcome, what);
        if (outcome == u"created"_s) {
            QVERIFY2(arrivals.contains(tradeNo), what);
            QVERIFY2(!row.stringAt(u"link").isEmpty(), what);
        }
    }

    Console m_console;
    QMap<QString, Told> m_told;
    int m_notDurable = 0;
    int m_beforeArrival = 0;
    int m_afterArrival = 0;
};

QTEST_GUILESS_MAIN(TestCrashKills)
#include "tst_crashkills.moc"
