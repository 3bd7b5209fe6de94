// SPDX-License-Identifier: MIT
#include "signing/planted.h"
#include "signing/plantedoutside.h"
#include "signing/plantedproof.h"
#include "signing/plantedrandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

/** What no known mistake explains is called so. planted_pairs asks many more. */
class TestDoctorOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSignaturesAreUnexplained_data()
    {
        QTest::addColumn<QString>("shape");
        for (const QString &shape : randomShapes())
            QTest::newRow(qPrintable(shape)) << shape;
    }

    void randomSignaturesAreUnexplained()
    {
        QFETCH(const QString, shape);
        QRandomGenerator random(7);
        for (int i = 0; i < 13; ++i) {
            const doctor::Diagnosis diagnosis = examine(smallShop(), randomSign(shape, random));
            QCOMPARE(toText(diagnosis.verdict), u"unexplained"_s);
            QVERIFY(diagnosis.mistakes.isEmpty());
            QCOMPARE(diagnosis.alternatives, 0);
        }
    }

    void mistakesOfNoCatalogueAreUnexplained_data()
    {
        QTest::addColumn<QString>("mistake");
        for (const QString &mistake : outsideMistakes())
            QTest::newRow(qPrintable(mistake)) << mistake;
    }

    void mistakesOfNoCatalogueAreUnexplained()
    {
        QFETCH(const QString, mistake);
        QRandomGenerator random(11);
        doctor::Limits limits = unhurried();
        for (const Shop *region : {&smallShop(), &shops().at(0), &shops().at(3)}) {
            // Two mistakes are looked for in a few only: each takes a tenth of a second.
            limits.mistakes = region == &smallShop() && m_turn++ % 10 == 0 ? 2 : 1;
            const Shop shop = anotherOrder(*region, random);
            const QString sign = signedOutside(shop, mistake);
            QVERIFY(sign != plant(shop, {}).sign);
            const doctor::Diagnosis diagnosis = examine(shop, sign, limits);
            QVERIFY2(diagnosis.verdict == doctor::Verdict::Unexplained,
                     toText(diagnosis.mistakes).constData());
        }
    }

private:
    int m_turn = 0;
};

QTEST_GUILESS_MAIN(TestDoctorOutside)
#include "tst_doctoroutside.moc"
