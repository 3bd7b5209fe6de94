// SPDX-License-Identifier: MIT
#include "signing/plantedpairs.h"
#include "signing/plantedproof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

/** A sample of the pairs of mistakes, a part of it in each program; planted_pairs goes through them
 *  all. A signature of another shape is looked for among few, one of the right shape among hundreds
 *  of thousands. */
class TestPlantedPairs : public QObject
{
    Q_OBJECT

    /** Every so many of that shape, and of these every `PAIRS_PARTS`-th. */
    static void find(bool rightShape, qsizetype every)
    {
        QByteArrayList faults;
        qsizetype met = 0;
        qsizetype tried = 0;
        for (const Company &pair : allPairs()) {
            const QString sign = plant(*pair.shop, pair.plantings).sign;
            const bool right = doctor::shapeOf(sign) == doctor::SignShape::Right;
            if (right != rightShape || met++ % every != 0 || tried++ % PAIRS_PARTS != PAIRS_PART)
                continue;
            const QByteArray fault = faultOf(*pair.shop, pair.plantings);
            if (!fault.isEmpty())
                faults.append(pair.shop->region.toUtf8() + ": " + fault);
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
        QVERIFY(met > 300);
        QVERIFY(tried > PAIRS_PARTS);
    }

private Q_SLOTS:
    void findsBothMistakesOfAnotherShape() { find(false, 3); }
    void findsBothMistakesOfTheRightShape() { find(true, 500); }
};

QTEST_GUILESS_MAIN(TestPlantedPairs)
#include "tst_plantedpairs.moc"
