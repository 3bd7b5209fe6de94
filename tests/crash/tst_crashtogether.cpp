// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "crash/arrivalgateway.h"
#include "crash/streamchild.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr int kOrders = 40;

} // namespace

/** Two programs that stay open, as windows do, and command lines: one data folder, one set of
 *  order numbers, all at once. */
class TestCrashTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNumberIsSentOnce()
    {
        ArrivalGateway gateway;
        gateway.setLatency(2);
        QVERIFY(gateway.listenOnLoopback());
        Console console;
        console.setSecret("stream-secret");
        const StreamChild::Task task{console.dataFolder(), gateway.baseUrl(), u"SAME-"_s, kOrders,
                                     2};
        StreamChild one(task);
        StreamChild two(task);
        std::vector<std::pair<QString, std::unique_ptr<QProcess>>> lines;
        for (const int number : {5, kOrders - 1, kOrders}) {
            SampleOrder order = sampleOrder(u"taiwan"_s);
            order.tradeNo = task.prefix + QString::number(number);
            lines.emplace_back(
                order.tradeNo,
                console.start(issueArguments(order, QUrl(gateway.baseUrl()), u"1234567890"_s),
                              order.json()));
            QVERIFY(lines.back().second);
        }
        QVERIFY(one.ends());
        QVERIFY(two.ends());
        for (const auto &[tradeNo, process] : lines) {
            const Finished line = Console::finish(*process);
            // Created, by whomever; or still on its way with another, which is nobody's to judge.
            QVERIFY2(line.exitCode == 0 || line.exitCode == 5, line.told());
            QCOMPARE(line.document().stringAt(u"tradeNo"), tradeNo);
            for (const char *word : {"locked", "busy", "SQLite"})
                QVERIFY2(!line.err.contains(word), line.told());
        }

        QVERIFY(gateway.settle());
        QCOMPARE(gateway.arrivals().size(), kOrders);
        for (const int count : gateway.arrivals())
            QCOMPARE(count, 1);
        QMap<QString, QString> rows;
        for (const json::Value &row : console.history())
            rows.insert(row.stringAt(u"tradeNo"), row.stringAt(u"outcome"));
        QCOMPARE(rows.keys(), gateway.arrivals().keys());
        for (const QString &outcome : std::as_const(rows))
            QCOMPARE(outcome, u"created"_s);

        // Whatever is not one of these words is an error, on either of their outputs.
        static const QByteArrayList kWords{"open",    "asking", "connecting",
                                           "sending", "ended",  "taken"};
        int ended = 0;
        int taken = 0;
        for (const QByteArray &line : one.said() + two.said()) {
            QVERIFY2(kWords.contains(line.split(' ').constFirst()), line);
            ended += line.startsWith("ended ") ? 1 : 0;
            taken += line.startsWith("taken ") ? 1 : 0;
        }
        QCOMPARE(ended + taken, 2 * kOrders);
        QVERIFY2(taken >= kOrders, QByteArray::number(taken)); // they did meet
    }
};

QTEST_GUILESS_MAIN(TestCrashTogether)
#include "tst_crashtogether.moc"
