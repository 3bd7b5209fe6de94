// SPDX-License-Identifier: MIT
#include "cli/canarytest.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Canaries of payers in a history that is checked, copied, restored and erased. */
class TestCanaryUpkeep : public QObject, CanaryTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { m_found.clear(); }

    void ordersAreIssued() { issueAll(); }

    void upkeepLeavesNothing()
    {
        const QString place = out(u"backup"_s);
        for (const QStringList &line :
             {QStringList{u"verify"_s}, QStringList{u"backup"_s, place},
              QStringList{u"change-key"_s}, QStringList{u"restore"_s, place, u"--preview"_s},
              QStringList{u"restore"_s, place}, QStringList{u"verify"_s}}) {
            const Finished run = history(line + QStringList{u"--json"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        QVERIFY(addKeys() >= 1);
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
    }

    void erasedIsGoneFromEverything()
    {
        const Finished one
            = history({u"erase"_s, u"--payer"_s, u"-"_s, u"--yes"_s, u"--json"_s}, "0971946283");
        QVERIFY2(one.exitCode == 0, one.told());
        QCOMPARE(at(at(one.document(), u"receipt"), u"orders").text(), u"2"_s);
        const Finished all = history({u"erase"_s, u"--before"_s, u"2100-01-01"_s, u"--yes"_s});
        QVERIFY2(all.exitCode == 0, all.told());
        // Asked to show it, there is nothing to show; the money facts are there.
        const Finished shown
            = history({u"show"_s, m_orders.first().tradeNo, u"--reveal"_s, u"--json"_s});
        QCOMPARE(at(shown.document(), u"papers").stringAt(u"state"), u"erased"_s);
        QVERIFY(!shown.document().stringAt(u"amount").isEmpty());
        const Finished exported = history({u"export"_s, u"--out"_s, out(u"erased.csv"_s),
                                           u"--personal"_s, u"--reveal"_s, u"--yes"_s});
        QVERIFY2(exported.exitCode == 0, exported.told());
        QVERIFY(bytesOf(out(u"erased.csv"_s)).contains("CANARY-1"));
        QVERIFY(history({u"verify"_s}).exitCode == 0);
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
        QVERIFY(m_samples > m_orders.size());
    }
};

QTEST_GUILESS_MAIN(TestCanaryUpkeep)
#include "tst_canaryupkeep.moc"
