// SPDX-License-Identifier: MIT
#include "cli/canarytest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Canaries of payers in what is exported and shown. */
class TestCanaryExports : public QObject, CanaryTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { m_found.clear(); }

    void ordersAreIssued() { issueAll(); }

    void exportsHoldNothingUnlessAsked()
    {
        for (const QString &name : {u"plain.csv"_s, u"plain.xlsx"_s}) {
            const Finished run = history({u"export"_s, u"--out"_s, out(name), u"--json"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        for (const QString &name : {u"masked.csv"_s, u"masked.xlsx"_s}) {
            const Finished run = history({u"export"_s, u"--out"_s, out(name), u"--personal"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        QVERIFY(unpacked(out(u"plain.xlsx"_s)).contains("CANARY-1"));
        QVERIFY(bytesOf(out(u"masked.csv"_s)).contains("payer."));
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
    }

    void whoAsksSeesAllOfIt()
    {
        for (const SampleOrder &order : m_orders) {
            const Finished run = history({u"show"_s, order.tradeNo, u"--reveal"_s, u"--json"_s}, {},
                                         Shows::Payers);
            QCOMPARE(notShown(order, run.document()), QStringList());
            QVERIFY(m_secrets.in(run.out).isEmpty());
        }
        for (const QString &name : {u"clear.csv"_s, u"clear.xlsx"_s}) {
            const Finished run = history(
                {u"export"_s, u"--out"_s, out(name), u"--personal"_s, u"--reveal"_s, u"--yes"_s});
            QVERIFY2(run.exitCode == 0, run.told());
            const QByteArray held
                = name.endsWith(u"xlsx"_s) ? unpacked(out(name)) : bytesOf(out(name));
            for (const SampleOrder &order : m_orders) {
                for (const QString &field : personalFields(order.region))
                    QVERIFY2(held.contains(order.value(field).toUtf8()),
                             qPrintable(name + u' ' + field));
            }
            QVERIFY(!m_payers.inFiles(m_console->room()).isEmpty());
            QVERIFY(m_secrets.in(held).isEmpty());
            QVERIFY(QFile::remove(out(name))); // and nothing else holds it
            QCOMPARE(inFiles().join(u'\n'), QString());
        }
        QCOMPARE(m_found.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestCanaryExports)
#include "tst_canaryexports.moc"
