// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using contract::errorOf;
using samples::begun;
using samples::key;

/** What was put on paper is known by its code. */
class TestPrints : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    OrderLog &log() { return m_bench->log(); }

    static QString md5(int number) { return u"%1"_s.arg(number, 32, 16, QChar(u'0')); }

    static PrintNote note(int number, int copies = 1, qint64 atMs = 0)
    {
        return {md5(number), key(u"A-1"_s), u"slip-80"_s, u"printer"_s, copies, atMs};
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<contract::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void whatWasPrintedIsToldByItsCode()
    {
        QVERIFY(waitFor(log().printed({md5(1)}))->isEmpty());
        QCOMPARE(errorOf(log().notePrints({note(1, 2, 700), note(2)})), QString());
        QCOMPARE(errorOf(log().notePrints({note(1, 3, 500)})), QString());
        m_bench->openAgain();
        const auto printed = waitFor(log().printed({md5(1), md5(2), md5(3)}));
        QCOMPARE(printed->size(), 2);
        QCOMPARE(printed->value(md5(1)), (PrintedBefore{5, 500, 700}));
        QCOMPARE(printed->value(md5(2)), (PrintedBefore{1, m_bench->nowMs(), m_bench->nowMs()}));
        QVERIFY(waitFor(log().printed({}))->isEmpty());
    }

    void allOfThemAreNotedOrNone_data()
    {
        QTest::addColumn<PrintNote>("broken");
        QTest::newRow("no code") << PrintNote{{}, {}, u"slip-80"_s, u"pdf"_s, 1, 0};
        QTest::newRow("no copies") << note(3, 0);
        QTest::newRow("fewer than none") << note(3, -1);
    }

    void allOfThemAreNotedOrNone()
    {
        QFETCH(const PrintNote, broken);
        QCOMPARE(codeOf(log().notePrints({note(1), broken, note(2)})), ErrorCode::Internal);
        QVERIFY(waitFor(log().printed({md5(1), md5(2), broken.md5}))->isEmpty());
        QCOMPARE(errorOf(log().notePrints({note(1)})), QString());
    }

    void anOrdersPrintsOutliveItsChanges()
    {
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(log().notePrints({note(1)})), QString());
        QCOMPARE(errorOf(log().finish(samples::answered(begun(u"A-1"_s), Outcome::Created))),
                 QString());
        QCOMPARE(waitFor(log().printed({md5(1)}))->value(md5(1)).copies, 1);
    }

    /** A sheet asks for all of its codes at once. */
    void aThousandAreAskedFor()
    {
        QList<PrintNote> notes;
        QStringList codes;
        for (int i = 0; i < 1000; ++i) {
            notes << note(2 * i, 1 + i % 3, 1 + i);
            codes << md5(i);
        }
        QCOMPARE(errorOf(log().notePrints(notes)), QString());
        const auto printed = waitFor(log().printed(codes));
        QCOMPARE(printed->size(), 500);
        QCOMPARE(printed->value(md5(500)), (PrintedBefore{2, 251, 251}));
    }

    void aPrintOfAnOrderIsOnItsRecord()
    {
        QCOMPARE(errorOf(log().begin(begun(u"A-1"_s))), QString());
        QCOMPARE(errorOf(log().notePrints({note(1)})), QString());
        const auto actions = waitFor(log().actions(key(u"A-1"_s)));
        QCOMPARE(actions->size(), 2);
        QCOMPARE(actions->last().what, ActionKind::Printed);
    }
};

QTEST_GUILESS_MAIN(TestPrints)
#include "tst_prints.moc"
